/**
 * Gives messages, files, stored data, templates, texts and pages many made-up inputs. Ends with code 0 only if nothing
 * threw, nothing was lost, and no input took more than 50 ms of the processor for each started 10 KB.
 *
 *   npm run fuzz [-- --cases 100000] [--seed 20261122] [--only messages|storage|templates|texts|pages]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FuzzRow } from '../fuzz/fuzz.ts';
import { repositoryRoot } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';

const { values: args } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261122' },
    only: { type: 'string' },
  },
});
setPriority(10); // others may be at work on this machine; what we start inherits it

/** Cases a process is given, in a seed of its own: the DOM of the tests keeps something of every page it held. */
const PORTION = 10_000;
/** The most an input may take, in ms for each started 10 KB. */
const MOST_MS = 50;

const folder = createTemporaryFolder('fuzz');
const rows = new Map<string, FuzzRow>();

/** Runs one portion and adds what it came to. @returns the exit code */
async function run(cases: number, seed: number): Promise<number> {
  const report = join(folder, `rows-${seed}.jsonl`);
  const vitest = spawn(
    join(repositoryRoot, 'node_modules/.bin/vitest'),
    ['run', '--project', 'unit', '--reporter=default', `tests/fuzz/${args.only ?? ''}`],
    {
      cwd: repositoryRoot,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        EVENKEEL_FUZZ_CASES: String(cases),
        EVENKEEL_FUZZ_REPORT: report,
        EVENKEEL_FUZZ_SEED: String(seed),
      },
    },
  );
  const [code] = (await once(vitest, 'close')) as [number | null];
  const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
  for (const row of lines.map((line) => JSON.parse(line) as FuzzRow)) {
    const before = rows.get(row.name);
    const slowest = before && before.slowestMs > row.slowestMs ? before : row;
    rows.set(row.name, { ...slowest, cases: row.cases + (before?.cases ?? 0) });
  }
  return code ?? 1;
}

const [all, firstSeed] = [Number(args.cases), Number(args.seed)];
let code = 0;
for (let done = 0; done < all && code === 0; done += PORTION)
  code = await run(Math.min(PORTION, all - done), firstSeed + done / PORTION);
removeFolder(folder);

console.log(`\n${'cases'.padStart(8)}  ${'slowest'.padStart(10)}  input`);
for (const { name, cases, slowestMs, slowestBytes } of rows.values())
  console.log(
    `${String(cases).padStart(8)}  ${slowestMs.toFixed(1).padStart(7)} ms  ${name} (slowest at ${slowestBytes} bytes)`,
  );
const slow = [...rows.values()].filter(({ slowestMs }) => slowestMs > MOST_MS);
console.log(
  `\n${rows.size} subjects ${code === 0 ? 'passed' : 'ran until one failed'}, ${slow.length} took over ${MOST_MS} ms, seeds from ${firstSeed}`,
);
process.exitCode = code || (slow.length > 0 ? 1 : 0);
