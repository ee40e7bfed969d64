import { definePlatform } from '../define.ts';

export default definePlatform({
  id: 'judge-me',
  name: 'Judge.me',
  matches: ['https://*.judge.me/*'],
  seen: '2026-11-21',
  // Nothing citable was found: neither selectors nor limits.
});
