import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'opentable',
  name: 'OpenTable',
  matches: ['https://*.opentable.*/*'],
  seen: '2026-11-21',
  // From one third-party table: unverified.
  rules: replyRules({ maxLength: 1500, source: 'unverified' }),
});
