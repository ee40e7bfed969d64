import { definePlatform } from '../define.ts';

export default definePlatform({
  id: 'google-play-console',
  name: 'Google Play Console',
  matches: ['https://play.google.com/console/*'],
  path: /\/reviews/,
  seen: '2026-11-21',
  review: {
    // No saved page and no public selector: the cards are found like those of a page nobody described. These are what the
    // console's components are called in memory, to be replaced by the first report.
    card: ['review-card', 'review-list-item', '[debug-id="review"]'],
  },
  reply: { field: ['[debug-id="reply"] textarea', 'review-reply textarea'] },
  rules: {
    maxLength: 350, // "more than approximately 350 characters will be rejected"
    counts: 'characters',
    editable: true,
    privateMessage: false,
    source: 'https://developers.google.com/android-publisher/api-ref/rest/v3/reviews/reply',
  },
});
