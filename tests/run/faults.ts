/**
 * Injects every fault of tests/faults/catalogue.ts that has a test, in Chromium and, where it applies, Firefox, or without a
 * browser, and prints the table. Longer than in `npm test`: 10,000 writes at once and 100 killed browsers.
 *
 *   npm run faults [-- --only S1,S4]
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FAULTS } from '../faults/catalogue.ts';
import { BROWSERS, repositoryRoot } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';

const PLACES = [...BROWSERS, 'neither'] as const;

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
    '--project=unit',
    '--project=patterns',
    'tests/faults/',
    ...new Set(FAULTS.flatMap(({ tests }) => tests ?? [])),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    '-t',
    `(?:^| )(?:${wanted ? wanted.join('|') : '[A-Z]\\d+'}):`,
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
  /** How one fault fared in a browser, or in none: every test of it there passed, one failed, or there is no test. */
  const fared = (id: string, place: (typeof PLACES)[number]): string => {
    const own = results.filter(
      ({ title, ancestorTitles, status }) =>
        new RegExp(`^(?:[A-Z]\\d+: )*${id}: `).test(title) &&
        (BROWSERS.find((browser) => ancestorTitles.some((each) => each.endsWith(browser))) ?? 'neither') === place &&
        !/skipped|pending/.test(status),
    );
    if (own.length === 0) return '–';
    return own.every(({ status }) => status === 'passed') ? 'held' : 'FAILED';
  };
  console.log(`\n${['fault', ...PLACES].map((head) => head.padEnd(9)).join('')}`);
  let held = 0;
  for (const { id, fault, harder, waits } of FAULTS) {
    if (wanted && !wanted.includes(id)) continue;
    const all = PLACES.map((place) => fared(id, place));
    const isTested = all.some((each) => each !== '–');
    if (isTested && !all.includes('FAILED')) held += 1;
    const more = waits
      ? ` (waits: ${waits})`
      : harder
        ? ` (${isTested ? 'harder' : 'only'} in ${harder})`
        : isTested
          ? ''
          : ' (no test)';
    console.log(`${[id, ...all].map((cell) => cell.padEnd(9)).join('')}${fault}${more}`);
  }
  const waiting = FAULTS.filter(({ waits }) => waits).length;
  console.log(`\n${held} held; of ${FAULTS.length}, ${waiting} wait for what they break`);
  process.exitCode = code ?? 1;
});
