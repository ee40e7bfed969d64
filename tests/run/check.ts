// npm run check: all that needs no browser, in seconds. For while you work; npm test is the whole.
import { conclude, lint, typecheck, vitest } from './steps.ts';

process.exitCode = conclude(await Promise.all([typecheck(), lint(), vitest(['unit', 'contract'], { live: false })]));
