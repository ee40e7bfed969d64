import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'amazon-seller',
  name: 'Amazon seller feedback',
  matches: ['https://sellercentral.amazon.*/feedback-manager*'],
  seen: '2026-11-21',
  // No saved page and no public selector.
  rules: replyRules({
    editable: false, // one reply; where it is deleted there is no second
    forbids: ['incentive', 'rating-talk', 'threat'],
    source: 'https://sellercentral.amazon.com.au/', // help page 202126280
    checked: '2026-11-21',
  }),
});
