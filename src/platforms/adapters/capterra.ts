import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'capterra',
  name: 'Capterra',
  matches: ['https://*.capterra.*/*'],
  seen: '2026-11-21',
  rules: replyRules({ source: 'unverified' }), // unverified
});
