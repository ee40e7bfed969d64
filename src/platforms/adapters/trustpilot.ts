import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'trustpilot',
  name: 'Trustpilot',
  matches: ['https://*.trustpilot.com/*'], // businessapp.b2b.trustpilot.com/reviews for the business
  seen: '2026-11-21',
  // Selectors seen in public are guesses; the lengths told contradict each other. No personal details, threats, or asking for
  // a change or removal.
  rules: replyRules({ source: 'https://legal.trustpilot.com/for-reviewers/guidelines-for-businesses' }),
});
