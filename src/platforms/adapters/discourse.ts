import { definePlatform } from '../define.ts';

export default definePlatform({
  id: 'discourse',
  name: 'Discourse',
  marks: ['meta[name="generator"][content^="Discourse"]'],
  seen: '2026-11-21',
  review: { card: ['article[data-post-id]'] }, // unverified
  reply: { field: ['#reply-control textarea.d-editor-input'] }, // public source files
});
