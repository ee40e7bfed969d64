import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'airbnb',
  name: 'Airbnb',
  matches: ['https://*.airbnb.*/*'],
  seen: '2026-11-21',
  // A member answers in public and cannot remove a review; a copy of that article.
  rules: replyRules({ source: 'https://www.airbnb.com/help/article/3127' }),
});
