/**
 * Gives messages, files, stored data, templates, texts and pages many made-up inputs. Ends with code 0 only if nothing
 * threw and nothing was lost; how long the slowest took, for each started 10 KB, is reported beside.
 *
 *   npm run fuzz [-- --cases 100000] [--seed 20261122] [--only messages|storage|templates|texts|pages]
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FuzzRow } from '../fuzz/fuzz.ts';
import { repositoryRoot } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';

const { values: args } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string' }, only: { type: 'string' } },
});
setPriority(10); // others may be at work on this machine; what we start inherits it

const folder = createTemporaryFolder('fuzz');
const report = join(folder, 'rows.jsonl');
const vitest = spawn(
  join(repositoryRoot, 'node_modules/.bin/vitest'),
  ['run', '--project', 'unit', '--reporter=default', `tests/fuzz/${args.only ?? ''}`],
  {
    cwd: repositoryRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      EVENKEEL_FUZZ_CASES: args.cases,
      EVENKEEL_FUZZ_REPORT: report,
      ...(args.seed ? { EVENKEEL_FUZZ_SEED: args.seed } : {}),
    },
  },
);
vitest.once('close', (code) => {
  const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n') : [];
  const rows = lines.map((line) => JSON.parse(line) as FuzzRow);
  console.log(`\n${'cases'.padStart(8)}  ${'slowest'.padStart(10)}  input`);
  for (const { name, cases, slowestMs, slowestBytes } of rows)
    console.log(
      `${String(cases).padStart(8)}  ${slowestMs.toFixed(1).padStart(7)} ms  ${name} (slowest at ${slowestBytes} bytes)`,
    );
  console.log(`\n${rows.length} subjects passed, seed ${rows[0]?.seed ?? args.seed ?? 'default'}`);
  removeFolder(folder);
  process.exitCode = code ?? 1;
});
