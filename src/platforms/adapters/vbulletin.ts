import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'vbulletin',
  name: 'vBulletin',
  marks: ['#vB_Editor_QR_textarea, li.postcontainer, div[id^="post_message_"]'],
  seen: '2026-11-21',
  // Saved pages of versions 3 and 4.
  review: {
    card: ['section[itemtype$="Comment"]', 'li.postcontainer'],
    author: ['.username'],
    text: ['div[id^="post_message_"]', '.postcontent'],
  },
  reply: { field: ['#vB_Editor_QR_textarea'] },
  rules: replyRules({ editable: true, privateMessage: true, source: 'unverified' }), // a board sets its own: unverified
});
