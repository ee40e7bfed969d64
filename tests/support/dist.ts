import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserName, poll, repositoryRoot } from './driver.ts';

const inputs = ['src', 'manifest.json', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Newest change below a file or folder, in milliseconds since 1970. Deletions show in their folder. */
export function newestChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), found.mtimeMs);
}

/** Folder of the built extension, `dist/chrome` or `dist/firefox`. */
export const distFolder = (target: BrowserName) => join(repositoryRoot, 'dist', target);

/**
 * Builds the extension when its source is newer than what is built, and answers with the folder. Runs at the same time
 * wait for each other; the folder is put in place whole.
 */
export async function buildOnce(target: BrowserName): Promise<string> {
  const folder = distFolder(target);
  if (isFresh(folder)) return folder;
  return withLock(target, async () => {
    if (!isFresh(folder)) await build(target, folder);
    return folder;
  });
}

/** Builds the extension whether or not it needs to be. */
export async function buildNow(target: BrowserName): Promise<string> {
  const folder = distFolder(target);
  await withLock(target, () => build(target, folder));
  return folder;
}

const isFresh = (folder: string) => {
  const built = statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false });
  return built !== undefined && inputs.every((input) => newestChange(join(repositoryRoot, input)) <= built.mtimeMs);
};

async function build(target: BrowserName, folder: string) {
  const startedAt = new Date();
  const fresh = join(repositoryRoot, 'dist', `.${target}-${process.pid}`);
  const vite = join(repositoryRoot, 'node_modules/vite/bin/vite.js');
  try {
    await promisify(execFile)(process.execPath, [vite, 'build', '--mode', target, '--outDir', fresh, '--logLevel', 'warn'], {
      cwd: repositoryRoot,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    });
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string };
    throw new Error(`vite build --mode ${target} failed:\n${stdout}${stderr}`);
  }
  // What changed while the build ran is newer than this.
  utimesSync(join(fresh, 'manifest.json'), startedAt, startedAt);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/** Runs a task alone among all runs of this checkout that name the same lock. */
export async function withLock<T>(name: string, task: () => Promise<T>): Promise<T> {
  const lock = join(repositoryRoot, 'dist', `.${name}-lock`);
  mkdirSync(join(repositoryRoot, 'dist'), { recursive: true });
  await poll(
    `the build of ${name} by another run`,
    () => {
      const held = statSync(lock, { throwIfNoEntry: false });
      // No build takes this long: its run was ended before it could let go.
      if (held && Date.now() - held.mtimeMs > 90_000) rmSync(lock, { recursive: true, force: true });
      mkdirSync(lock);
      return true;
    },
    { timeoutMs: 120_000, everyMs: 100 },
  );
  try {
    return await task();
  } finally {
    rmdirSync(lock);
  }
}
