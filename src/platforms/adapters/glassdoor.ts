import { definePlatform } from '../define.ts';

export default definePlatform({
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: ['https://*.glassdoor.*/*'],
  seen: '2026-11-21',
  // Nothing citable was found: neither selectors nor limits.
});
