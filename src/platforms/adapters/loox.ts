import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'loox',
  name: 'Loox',
  matches: ['https://*.loox.io/*', 'https://*.loox.app/*'],
  seen: '2026-11-21',
  rules: replyRules({ editable: true, source: 'unverified' }), // the shop's own admin; unverified
});
