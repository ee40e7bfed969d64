import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'trustpilot',
  name: 'Trustpilot',
  matches: ['https://*.trustpilot.com/*'], // businessapp.b2b.trustpilot.com/reviews for the business
  seen: '2026-11-21',
  // Selectors seen in public are guesses; the lengths told contradict each other.
  rules: replyRules({
    privateMessage: true, // "Find reviewer" asks for contact; five days to answer
    forbids: ['personal-data', 'attack', 'threat', 'rating-talk'],
    source: 'https://support.trustpilot.com/hc/en-us/articles/360021214839-Tips-for-businesses',
    checked: '2026-11-21',
  }),
});
