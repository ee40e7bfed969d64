import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { runInNewContext } from 'node:vm';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };

/** Patterns that go back over what they read, by file and beginning, and the most characters they are ever given. */
const SHORT: readonly { file: string; start: string; atMost: number }[] = [
  { file: 'languages/page-words.ts', start: '\\s*(?:,?\\s*(?:says|said', atMost: 200 },
  { file: 'languages/page-words.ts', start: '^(?:helpful|not helpful', atMost: 60 },
  { file: 'languages/page-words.ts', start: '^(?:(?:public |post (?:a )?', atMost: 60 },
  { file: 'tone/apply-swap.ts', start: '[ \\t]+$', atMost: 80 },
  { file: 'tone/apply-swap.ts', start: '(?:^|[.!?…]["”’', atMost: 12 },
];

type Pattern = { file: string; source: string; flags: string };

/** Every regular expression written in src. */
function patternsOf(): Pattern[] {
  const patterns: Pattern[] = [];
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const waiting: unknown[] = [parseAst(readFileSync(path, 'utf8'), { lang: path.endsWith('x') ? 'tsx' : 'ts' })];
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (typeof value !== 'object' || value === null) continue;
      const { regex } = value as { regex?: { pattern: string; flags: string } };
      const file = relative(join(root, 'src'), path).split(sep).join('/');
      if (regex) patterns.push({ file, source: regex.pattern, flags: regex.flags });
      else waiting.push(...(Array.isArray(value) ? value : Object.values(value)));
    }
  }
  return patterns;
}

/**
 * Whether the text the tool found takes a pattern long. The tool counts steps, of which many words side by side take many
 * too; a text of 50,000 characters and more takes such a pattern a few seconds, one that goes back over it minutes. What
 * counts is the work, not the clock: other tests run beside this one.
 */
function isSlow({ source, flags }: Pattern, text: string): boolean {
  const before = process.threadCpuUsage();
  try {
    runInNewContext('pattern.exec(text)', { pattern: new RegExp(source, flags), text }, { timeout: 300_000 });
  } catch {
    return true;
  }
  const { user, system } = process.threadCpuUsage(before);
  return user + system > 30e6;
}

/**
 * Asking takes up to seconds a pattern, ten minutes for all, and the answer is always the same: it is kept beside the installed
 * tools, and those found safe are listed in the repository. `npm run faults` asks anew; with `EVENKEEL_PATTERNS=list` the list is
 * written, of the patterns there are.
 */
const cacheFolder = join(root, 'node_modules/.cache/evenkeel-patterns');
const listFile = join(import.meta.dirname, 'known-safe.txt');
const asksAll = process.env.EVENKEEL_FAULTS === 'whole';
const listed = new Set(asksAll ? [] : readFileSync(listFile, 'utf8').split('\n'));

/** What a pattern is known by: it changes with the pattern and with the tool. */
const nameOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`${version}/${source}/${flags}`).digest('hex').slice(0, 20);

async function verdictOn(pattern: Pattern): Promise<string> {
  const { source, flags } = pattern;
  const name = nameOf(pattern);
  if (listed.has(name)) return 'safe';
  const file = join(cacheFolder, name);
  if (!asksAll && existsSync(file)) return readFileSync(file, 'utf8');
  const found = await check(source, flags, { timeout: null });
  const isFound = found.status === 'vulnerable' && isSlow(pattern, found.attack.string);
  const verdict = isFound
    ? `${found.complexity.summary}: ${found.attack.pattern.slice(0, 80)}`
    : found.status === 'unknown'
      ? 'unknown'
      : 'safe';
  if (found.status !== 'unknown') writeFileSync(file, verdict);
  return verdict;
}

const isOf = (short: (typeof SHORT)[number], { file, source }: Pattern): boolean =>
  short.file === file && source.startsWith(short.start);

it('I5: has no regular expression that a text can make slow', async () => {
  mkdirSync(cacheFolder, { recursive: true });
  const patterns = patternsOf();
  expect(patterns.length).toBeGreaterThan(300);
  const slow: string[] = [];
  const waiting = [...patterns];
  const work = async () => {
    for (let pattern = waiting.pop(); pattern; pattern = waiting.pop()) {
      if (SHORT.some((short) => isOf(short, pattern))) continue;
      const verdict = await verdictOn(pattern);
      if (verdict !== 'safe') slow.push(`src/${pattern.file}: /${pattern.source.slice(0, 120)}/${pattern.flags} is ${verdict}`);
    }
  };
  await Promise.all([work(), work()]);
  expect(slow).toEqual([]);
  if (process.env.EVENKEEL_PATTERNS === 'list')
    writeFileSync(
      listFile,
      [...new Set(patterns.map(nameOf))]
        .toSorted()
        .map((name) => `${name}\n`)
        .join(''),
    );
  expect(
    SHORT.filter((short) => !patterns.some((pattern) => isOf(short, pattern))),
    'exceptions for patterns that are gone',
  ).toEqual([]);
}, 900_000);
