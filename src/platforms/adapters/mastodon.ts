import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*', 'https://mastodon.online/*'],
  seen: '2026-11-22',
  // mastodon/mastodon app/javascript/mastodon/components: status.jsx @7ebcbc4e, status_content.jsx @3b47977a,
  // status_action_bar/index.jsx @dfdaf400, autosuggest_textarea.jsx @6936e5aa
  review: {
    card: ['.status[data-id]'],
    text: ['.status__content__text'],
    author: ['.status__display-name .display-name__html', '.status__display-name'], // the first unverified
    date: ['.status__relative-time time'],
  },
  reply: {
    opener: ['.status__action-bar__button-wrapper:first-child > .status__action-bar__button'],
    // One box for every new post: it answers while it shows what is answered (compose/components/reply_indicator.jsx).
    field: ['.compose-form:has(.reply-indicator) .autosuggest-textarea__textarea'],
  },
  // From memory: unverified.
  rules: replyRules({ maxLength: 500, editable: true, source: 'unverified' }),
});
