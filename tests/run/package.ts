/**
 * Builds what the stores get: a zip for Chrome, Edge and Firefox and one of the source, each the same to the byte for the
 * same source, with their SHA-256 beside them. Ends with code 0 only if Firefox's own linter finds no error, and no warning
 * but those that docs/STORE.md explains.
 *
 *   npm run package [-- --out dist/packages]
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import linter from 'addons-linter';
import { type Zippable, zipSync } from 'fflate';
import { buildNow } from '../support/dist.ts';
import { repositoryRoot } from '../support/driver.ts';

const { values: args } = parseArgs({ options: { out: { type: 'string', default: join(repositoryRoot, 'dist/packages') } } });
const out = resolve(args.out);
const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as { version: string };

/** The time every file in a zip has: zip knows none before 1980, and the day of a build says nothing. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Files of a folder, paths with `/`, in the order of their code units. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

function zipOf(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of files) entries[file] = new Uint8Array(readFileSync(join(folder, file)));
  return zipSync(entries, { level: 9, mtime: FIXED_TIME });
}

/**
 * What the repository holds, as it lies here. Reviewers build from it: `npm ci`, then `npm run package`. In a source zip that
 * was unpacked there is no repository: then all but the folders that git ignores.
 */
function sourceFiles(): string[] {
  if (existsSync(join(repositoryRoot, '.git')))
    return execFileSync('git', ['ls-files', '-z'], { cwd: repositoryRoot, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
      .split('\0')
      .filter(Boolean)
      .sort();
  const ignored = [...readFileSync(join(repositoryRoot, '.gitignore'), 'utf8').matchAll(/^\/?([^/*\n]+)\/$/gm)];
  return readdirSync(repositoryRoot, { withFileTypes: true })
    .filter((entry) => !ignored.some(([, name]) => name === entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(repositoryRoot, entry.name)).map((file) => `${entry.name}/${file}`) : entry.name,
    )
    .sort();
}

const explained = readFileSync(join(repositoryRoot, 'docs/STORE.md'), 'utf8');

/** @returns how many errors and unexplained warnings there are */
async function lint(folder: string): Promise<number> {
  const found = await linter
    .createInstance({ config: { _: [folder], logLevel: 'fatal', output: 'none', selfHosted: false, stack: false } })
    .run();
  for (const { code, message, file } of [...found.errors, ...found.warnings]) console.log(`  ${code} in ${file}: ${message}`);
  const open = found.warnings.filter(({ code }) => !explained.includes(`\`${code}\``)).length;
  console.log(`addons-linter: ${found.errors.length} errors, ${found.warnings.length} warnings, ${open} of them unexplained`);
  return found.errors.length + open;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const chrome = await buildNow('chrome');
const firefox = await buildNow('firefox');
const zips: [string, Uint8Array][] = [
  ['chrome', zipOf(chrome, filesIn(chrome))],
  ['edge', zipOf(chrome, filesIn(chrome))],
  ['firefox', zipOf(firefox, filesIn(firefox))],
  ['source', zipOf(repositoryRoot, sourceFiles())],
];
const sums = zips.map(([name, zip]) => {
  const file = `evenkeel-${version}-${name}.zip`;
  writeFileSync(join(out, file), zip);
  return `${createHash('sha256').update(zip).digest('hex')}  ${file}`;
});
writeFileSync(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
process.exitCode = (await lint(firefox)) > 0 ? 1 : 0;
