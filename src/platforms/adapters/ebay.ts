import { definePlatform } from '../define.ts';

export default definePlatform({
  id: 'ebay',
  name: 'eBay',
  matches: ['https://*.ebay.*/*'],
  seen: '2026-11-21',
  // Nothing citable was found: neither selectors nor limits.
});
