import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'uber-eats',
  name: 'Uber Eats',
  matches: ['https://*.ubereats.com/*'],
  seen: '2026-11-21',
  // The length is from one third-party table: unverified. The rest from copies of the help page.
  rules: replyRules({
    maxLength: 1500,
    editable: false,
    deadlineDays: 7,
    forbids: ['blame', 'link', 'profanity'],
    source: 'https://help.uber.com/', // "Responding to customer reviews", read in copies
    checked: '2026-11-21',
  }),
});
