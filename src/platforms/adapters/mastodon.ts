import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*', 'https://mastodon.online/*'],
  seen: '2026-11-21',
  // From memory: unverified.
  rules: replyRules({ maxLength: 500, editable: true, source: 'unverified' }),
});
