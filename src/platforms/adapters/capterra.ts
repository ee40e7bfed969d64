import { definePlatform } from '../define.ts';

export default definePlatform({
  id: 'capterra',
  name: 'Capterra',
  matches: ['https://*.capterra.*/*'],
  seen: '2026-11-21',
  // Nothing citable was found: neither selectors nor limits.
});
