import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'judge-me',
  name: 'Judge.me',
  matches: ['https://*.judge.me/*'],
  seen: '2026-11-21',
  rules: replyRules({ editable: true, source: 'unverified' }), // the shop's own admin; unverified
});
