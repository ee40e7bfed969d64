import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'google-play-console',
  name: 'Google Play Console',
  matches: ['https://play.google.com/console/*'],
  path: '/reviews',
  seen: '2026-11-21',
  // No saved page and no public selector.
  rules: replyRules({
    maxLength: 350, // "more than approximately 350 characters will be rejected"
    editable: true,
    forbids: ['rating-talk', 'incentive'], // https://support.google.com/googleplay/android-developer/answer/9898684
    source: 'https://developers.google.com/android-publisher/api-ref/rest/v3/reviews/reply',
    checked: '2026-11-21',
  }),
});
