import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'doordash',
  name: 'DoorDash',
  matches: ['https://*.doordash.com/*'],
  seen: '2026-11-21',
  // From one third-party table: unverified.
  rules: replyRules({ maxLength: 1000, source: 'unverified' }),
});
