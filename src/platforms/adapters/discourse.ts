import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'discourse',
  name: 'Discourse',
  marks: ['meta[name="generator"][content^="Discourse"]'],
  seen: '2026-11-21',
  review: { card: ['article[data-post-id]'] }, // unverified
  reply: { field: ['#reply-control textarea.d-editor-input'] }, // public source files
  // From the box itself where it says so; a site sets its own limits.
  rules: replyRules({ editable: true, privateMessage: true, source: 'unverified' }), // unverified
});
