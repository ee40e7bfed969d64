import { definePlatform, replyRules } from '../define.ts';

export default definePlatform({
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: ['https://*.glassdoor.*/*'],
  seen: '2026-11-21',
  rules: replyRules({ source: 'unverified' }), // unverified
});
