import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://*.twitter.com/*'],
  seen: '2026-11-21',
  review: {
    card: [
      'article[data-testid="tweet"]', // public selector lists
      '.permalink-replies div.tweet[data-tweet-id]', // saved page of 2016
    ],
    author: ['[data-testid="User-Name"] a', '.fullname'],
    text: ['[data-testid="tweetText"]', '.tweet-text'],
  },
  reply: { opener: ['button[data-testid="reply"]'], field: ['[data-testid="tweetTextarea_0"]'] }, // the box from memory: unverified
  rules: replyRules({ maxLength: 280, editable: false, source: 'unverified' }), // unverified
});
