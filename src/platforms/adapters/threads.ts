import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.net/*', 'https://www.threads.com/*'],
  seen: '2023-12-29',
  // official5ETa/ThreadsAutoComment threadsQs.ts @1e1b208
  review: { card: ['[data-pressable-container][data-interactive-id]'] },
  reply: { field: ['[role="textbox"][contenteditable="true"]:has(p)'] },
  rules: replyRules({ maxLength: 500, source: 'unverified' }), // from memory: unverified
});
