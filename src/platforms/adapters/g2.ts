import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'g2',
  name: 'G2',
  matches: ['https://*.g2.com/*'],
  seen: '2026-11-21',
  rules: replyRules({ source: 'unverified' }), // unverified
});
