import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'uber-eats',
  name: 'Uber Eats',
  matches: ['https://*.ubereats.com/*'],
  seen: '2026-11-21',
  // From one third-party table: unverified.
  rules: replyRules({ maxLength: 1500, source: 'unverified' }),
});
