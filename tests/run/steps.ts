import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';

/** What one step of a run came to. */
export interface Outcome {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  durationMs: number;
}

interface Ended {
  code: number;
  output: string;
}

/** How a tool runs. `live`: its output goes straight through; otherwise it is handed back. `isAside`: it gives way to all else. */
interface Running {
  live: boolean;
  isAside?: boolean;
}

/** Runs one of the project's tools. */
function runTool(tool: string, args: readonly string[], { live, isAside = false }: Running): Promise<Ended> {
  const command = join(repositoryRoot, 'node_modules/.bin', tool);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: repositoryRoot,
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    if (isAside && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A step that passes or fails as a whole: counts as one. */
export async function whole(name: string, task: () => Promise<Ended>): Promise<Outcome> {
  const startedAt = Date.now();
  const { code, output } = await task();
  if (output.trim() && code !== 0) console.log(output.trimEnd());
  const isFine = code === 0;
  return { name, passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0, durationMs: Date.now() - startedAt };
}

export const typecheck = () => whole('typecheck', () => runTool('tsc', ['--noEmit', '--pretty', 'false'], { live: false }));

export const lint = () => whole('lint', () => runTool('biome', ['check', '--error-on-warnings', '.'], { live: false }));

/** Files, exports and dependencies that nothing uses. */
export const unused = () => whole('unused', () => runTool('knip', ['--no-progress', '--no-config-hints'], { live: false }));

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs vitest projects and counts their tests. A file that failed outside of any test counts as one failure. */
export async function vitest(projects: readonly string[], running: Running): Promise<Outcome> {
  const name = projects.join(' + ');
  const startedAt = Date.now();
  const folder = createTemporaryFolder('report');
  const file = join(folder, 'report.json');
  try {
    const { code, output } = await runTool(
      'vitest',
      [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      running,
    );
    if (!running.live && code !== 0) console.log(output.trimEnd());
    const report = readReport(file);
    const broken = report.testResults.filter(
      (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
    ).length;
    const counted = report.numFailedTests + broken;
    return {
      name,
      passed: report.numPassedTests,
      // Vitest may end badly without a failed test: an unhandled error, no test files, a crash.
      failed: counted === 0 && code !== 0 ? 1 : counted,
      skipped: report.numPendingTests + report.numTodoTests,
      durationMs: Date.now() - startedAt,
    };
  } finally {
    removeFolder(folder);
  }
}

function readReport(file: string): VitestReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

/** Prints what each step came to and, alone on the last line, the sum. Answers with the exit code. */
export function conclude(outcomes: readonly Outcome[]): number {
  console.log('');
  for (const { name, passed, failed, skipped, durationMs } of outcomes) {
    const mark = failed > 0 ? 'FAILED' : 'ok';
    const left = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(
      `${name.padEnd(18)} ${mark.padEnd(7)} ${passed} passed, ${failed} failed${left} (${(durationMs / 1000).toFixed(1)} s)`,
    );
  }
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log('');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}
