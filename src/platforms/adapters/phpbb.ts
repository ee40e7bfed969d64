import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'phpbb',
  name: 'phpBB',
  marks: ['#qr_postform, body#phpbb'], // the second unverified
  seen: '2026-11-21',
  review: { card: ['div.post:has(.postbody)'] },
  reply: { field: ['#qr_postform textarea[name="message"]'] }, // phpbb quickreply_editor.html @7ca0ec3c
  rules: replyRules({ editable: true, privateMessage: true, source: 'unverified' }), // a board sets its own: unverified
});
