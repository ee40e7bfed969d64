import { definePlatform } from '../define.ts';

export default definePlatform({
  id: 'loox',
  name: 'Loox',
  matches: ['https://*.loox.io/*', 'https://*.loox.app/*'],
  seen: '2026-11-21',
  // Nothing citable was found: neither selectors nor limits.
});
