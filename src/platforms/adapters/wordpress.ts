import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'wordpress',
  name: 'WordPress',
  marks: [
    '#commentform, ol.comment-list, ol.commentlist, #reviews .commentlist, a.comment-reply-link, #replycontent',
    'link[href*="/wp-content/"], link[href*="/wp-includes/"], link[rel="https://api.w.org/"], script[src*="/wp-content/"], form[action*="wp-comments-post"], body[class*="wp-"], body.woocommerce, meta[name="generator"][content^="WordPress"]',
  ],
  seen: '2026-11-21',
  review: {
    card: [
      '#reviews li.review, #reviews li.comment', // WooCommerce
      'li.comment, li.pingback, li.trackback', // 21 saved pages
      '#comments article.comment, #comments div.comment',
    ],
    author: [
      '.woocommerce-review__author',
      '.comment-author .fn',
      'cite.fn',
      '.comment-author-name', // Genesis
    ],
    rating: [
      '.star-rating', // WooCommerce: "Rated 2 out of 5"
      'img.wprm-comment-rating[alt]', // recipe plugin
    ],
    date: ['time[datetime]', '.comment-metadata a', '.comment-meta a', '.comment-date'],
  },
  reply: {
    opener: ['a.comment-reply-link', 'button.comment-reply-link'], // moves the one form into the comment
    field: [
      '#commentform textarea#comment:not([aria-hidden="true"])', // 20 saved pages; some hide a trap under this name
      '#replycontent', // admin; unverified
    ],
  },
  rules: replyRules({
    maxLength: 65_525,
    editable: true,
    source: 'https://developer.wordpress.org/reference/functions/wp_get_comment_fields_max_lengths/',
    checked: '2026-11-21',
  }),
});
