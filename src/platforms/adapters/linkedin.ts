import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  seen: '2026-11-21',
  reply: {
    field: ['.comments-comment-box .ql-editor[contenteditable="true"]', '.comments-comment-box [contenteditable="true"]'],
  }, // public selector lists: Quill, "legacy" by one of 2026
  rules: replyRules({ maxLength: 1250, editable: true, source: 'unverified' }), // unverified
});
