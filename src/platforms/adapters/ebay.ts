import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'ebay',
  name: 'eBay',
  matches: ['https://*.ebay.*/*'],
  seen: '2026-11-21',
  // Nothing citable was found on selectors or limits.
  rules: replyRules({
    forbids: ['rating-talk'],
    source: 'https://www.ebay.ie/', // help page 4208, feedback policies
    checked: '2026-11-21',
  }),
});
