/**
 * Injects every fault of tests/faults/catalogue.ts that has a test, in Chromium and, where it applies, Firefox, and prints
 * the table. Longer than in `npm test`: 10,000 writes at once and 100 killed browsers.
 *
 *   npm run faults [-- --only S1,S4]
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FAULTS } from '../faults/catalogue.ts';
import { repositoryRoot } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';

type Report = { testResults: { assertionResults: { ancestorTitles: string[]; title: string; status: string }[] }[] };

const { values: args } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = args.only?.split(',');
const folder = createTemporaryFolder('faults');
const file = join(folder, 'report.json');
const vitest = spawn(
  join(repositoryRoot, 'node_modules/.bin/vitest'),
  [
    'run',
    '--project=e2e',
    'tests/faults/',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(wanted ? ['-t', `(?:${wanted.join('|')}):`] : []),
  ],
  {
    cwd: repositoryRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, EVENKEEL_FAULTS: 'whole' },
  },
);
vitest.once('close', (code) => {
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : { testResults: [] };
  removeFolder(folder);
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  /** How one fault fared in one browser: every test of it there passed, one failed, or there is none. */
  const fared = (id: string, browser: string): string => {
    const own = results.filter(
      ({ title, ancestorTitles, status }) =>
        new RegExp(`^(?:[A-Z]\\d+: )*${id}: `).test(title) &&
        ancestorTitles.some((each) => each.endsWith(browser)) &&
        !/skipped|pending/.test(status),
    );
    if (own.length === 0) return '–';
    return own.every(({ status }) => status === 'passed') ? 'held' : 'FAILED';
  };
  console.log(`\n${'fault'.padEnd(6)}${'chrome'.padEnd(8)}${'firefox'.padEnd(9)}`);
  let held = 0;
  for (const { id, fault, elsewhere, waits } of FAULTS) {
    if (wanted && !wanted.includes(id)) continue;
    const [chrome, firefox] = [fared(id, 'chrome'), fared(id, 'firefox')];
    const isTested = chrome !== '–' || firefox !== '–';
    if (isTested && chrome !== 'FAILED' && firefox !== 'FAILED') held += 1;
    const where = isTested ? '' : elsewhere ? ` (${elsewhere})` : waits ? ` (waits: ${waits})` : ' (no test yet)';
    console.log(`${id.padEnd(6)}${chrome.padEnd(8)}${firefox.padEnd(9)}${fault}${where}`);
  }
  const count = (test: (fault: (typeof FAULTS)[number]) => unknown) => FAULTS.filter(test).length;
  console.log(
    `\n${held} held here; of ${FAULTS.length}, ${count(({ elsewhere }) => elsewhere)} are injected elsewhere and ${count(({ waits }) => waits)} wait for what they break`,
  );
  process.exitCode = code ?? 1;
});
