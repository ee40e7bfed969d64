import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'airbnb',
  name: 'Airbnb',
  matches: ['https://*.airbnb.*/*'],
  seen: '2026-11-21',
  // A member answers in public and cannot remove a review; older copies of the help pages for day and editing.
  rules: replyRules({
    editable: false,
    deadlineDays: 30,
    source: 'https://www.airbnb.com/help/article/32',
    checked: '2026-11-21',
  }),
});
