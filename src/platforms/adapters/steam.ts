import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'steam',
  name: 'Steam',
  matches: ['https://store.steampowered.com/*', 'https://steamcommunity.com/*'],
  seen: '2026-05-20',
  review: {
    card: ['.review_box', '.commentthread_comment'], // IsThereAnyDeal/AugmentedSteam @acec1921
    text: ['.commentthread_comment_text'],
    ownerReply: ['.review_developer_response_container'], // the NEXT SIBLING of the review
  },
  reply: { field: ['textarea.commentthread_textarea'] }, // public selector lists
  rules: replyRules({ editable: true, source: 'unverified' }), // from memory: unverified
});
