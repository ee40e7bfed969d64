import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'hacker-news',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  seen: '2026-11-21',
  // Four saved pages.
  review: { card: ['tr.athing.comtr', 'td.default'], author: ['a.hnuser'], text: ['.commtext'] },
  reply: { field: ['textarea[name="text"]'] },
  rules: replyRules({ editable: true, source: 'unverified' }), // two hours only; from memory: unverified
});
