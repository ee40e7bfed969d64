// npm run check: all that needs no browser, in seconds. For while you work; npm test is the whole.
import { conclude, lint, typecheck, unused, vitest } from './steps.ts';

process.exitCode = conclude(await Promise.all([typecheck(), lint(), unused(), vitest(['unit', 'contract'], { live: false })]));
