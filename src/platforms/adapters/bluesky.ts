import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  seen: '2026-11-22',
  // The app's own test ids (bluesky-social/social-app), as its source and several public scripts of 2026 name them.
  review: {
    card: ['[data-testid^="postThreadItem-by-"]', '[data-testid^="feedItem-by-"]'],
    text: ['[data-testid="postText"]'],
  },
  reply: { opener: ['[data-testid="replyBtn"]'] },
  // From memory: unverified.
  rules: replyRules({ maxLength: 300, editable: false, source: 'unverified' }),
});
