import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  seen: '2026-11-21',
  // From memory: unverified.
  rules: replyRules({ maxLength: 300, editable: false, source: 'unverified' }),
});
