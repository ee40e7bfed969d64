// npm test: everything, each once.
import { buildNow } from '../support/dist.ts';
import { BROWSERS } from '../support/driver.ts';
import { ensureBrowsers } from './browsers.ts';
import { conclude, lint, type Outcome, typecheck, unused, vitest, whole } from './steps.ts';

try {
  await ensureBrowsers({ headed: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const outcomes: Outcome[] = [];
const step = async (name: string, task: () => Promise<Outcome>) => {
  console.log(`\n── ${name}`);
  outcomes.push(await task());
};

await step('typecheck', typecheck);
await step('lint', lint);
await step('unused', unused);
await step('unit', () => vitest(['unit'], { live: true }));
for (const browser of BROWSERS) {
  await step(`build ${browser}`, () =>
    whole(`build ${browser}`, async () => {
      try {
        await buildNow(browser);
        return { code: 0, output: '' };
      } catch (error) {
        return { code: 1, output: String(error) };
      }
    }),
  );
}
// After the builds: some contracts are about what was built.
await step('contract', () => vitest(['contract'], { live: true }));
// Reckoning alone, beside browsers that mostly wait: it takes what they leave.
const patterns = vitest(['patterns'], { live: false, isAside: true });
await step('e2e', () => vitest(['e2e'], { live: true }));
await step('patterns', () => patterns);
process.exitCode = conclude(outcomes);
