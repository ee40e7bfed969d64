// Runs a script of this folder with the project's own Node and tools, and sees to it that they are installed first.
// Plain JavaScript for Node 20 and newer: the only file here that may not count on the project's Node being there.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('Say which script to run: node tests/run/bootstrap.mjs test.ts');
  process.exit(2);
}

/** Whether node_modules holds what the lock asks for. Packages for other systems are rightly missing. */
function isInstalled() {
  const installedPath = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const { '': _, ...wanted } = read(join(root, 'package-lock.json'));
  const installed = read(installedPath);
  const same = (name) => installed[name]?.version === wanted[name]?.version;
  return (
    Object.keys(installed).every(same) &&
    Object.keys(wanted).every((name) => same(name) || wanted[name].optional || wanted[name].devOptional || wanted[name].peer)
  );
}

/** npm as it was called, or the one in PATH. */
function npm(...commandArgs) {
  const ownNpm = process.env.npm_execpath;
  const useOwn = ownNpm && /npm-cli\.c?js$/.test(ownNpm);
  const command = useOwn ? process.execPath : 'npm';
  return spawnSync(command, [...(useOwn ? [ownNpm] : []), ...commandArgs], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: !useOwn && process.platform === 'win32',
  });
}

if (!isInstalled()) {
  console.error('Installing dependencies (npm ci) …');
  const run = npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  if (run.status !== 0) {
    // What npm says may hold the address of somebody's private registry.
    console.error(`${run.stdout ?? ''}${run.stderr ?? ''}`.replace(/https?:\/\/\S+/g, '(address)'));
    console.error('npm ci failed: see above.');
    process.exit(run.status ?? 1);
  }
}

const ownNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24;
if (!existsSync(ownNode) && !isNewEnough) {
  console.error(
    'The project runs on Node 24, which comes as the package "node". Its install script did not run: allow it ' +
      '("allowScripts" in package.json, no --ignore-scripts) and run npm ci again, or use Node 24 yourself.',
  );
  process.exit(1);
}

const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
const child = spawn(existsSync(ownNode) ? ownNode : process.execPath, [join(root, 'tests/run', script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, [pathName]: [join(root, 'node_modules/.bin'), process.env[pathName] ?? ''].join(delimiter) },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  console.error(String(error));
  process.exit(1);
});
child.once('exit', (code, signal) => {
  process.exit(code ?? (signal === 'SIGINT' ? 130 : 1));
});
