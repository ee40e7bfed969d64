import { ALL_ENTRIES, LogEntry, type LogFilter } from '../domain/log-entry.ts';
import { starsOf } from '../domain/stars.ts';
import { CSV_MARK, csvLines } from './csv.ts';
import type { ReplyLog } from './reply-log.ts';

/** Entries read at once. */
const SLICE = 1000;

/** Every entry asked for, newest first, in slices: memory holds one beside what is made of it. */
export async function* slicesOf(log: ReplyLog, filter: LogFilter = ALL_ENTRIES): AsyncGenerator<readonly LogEntry[]> {
  for (let next: string | null = null; ; ) {
    const page = await log.page(filter, next, SLICE);
    if (page.entries.length > 0) yield page.entries;
    next = page.next;
    if (next === null) return;
  }
}

const COLUMNS = [
  'at',
  'how',
  'place',
  'platform',
  'reviewer',
  'review day',
  'stars of five',
  'stars of five when seen again',
  'changed since',
  'issues',
  'severity',
  'days to the reply',
  'minutes of work',
  'points',
  'points answered',
  'findings left',
  'parts',
  'parts changed by hand',
  'actions',
  'templates',
  'words',
  'reply',
  'page',
];

const rowOf = (entry: LogEntry): (string | number | null)[] => [
  entry.at,
  entry.how,
  entry.place,
  entry.platform.name,
  entry.review.author,
  entry.review.day,
  starsOf(entry.review.rating),
  starsOf(entry.again?.rating ?? null),
  entry.again ? (entry.again.isChanged ? 'yes' : 'no') : null,
  entry.issueIds.join(' '),
  entry.severity,
  entry.ageDays,
  Math.round(entry.workedMs / 6000) / 10,
  entry.points.total,
  entry.points.answered,
  entry.findings.join(' '),
  entry.parts.join(' '),
  entry.touched.join(' '),
  entry.actionIds.join(' '),
  entry.templateIds.join(' '),
  entry.words,
  entry.text,
  entry.review.url,
];

/** The entries asked for as the pieces of a CSV file. */
export async function logAsCsv(log: ReplyLog, filter: LogFilter): Promise<string[]> {
  const pieces = [CSV_MARK, csvLines([COLUMNS])];
  for await (const entries of slicesOf(log, filter)) pieces.push(csvLines(entries.map(rowOf)));
  return pieces;
}

/** The entries asked for as the pieces of a JSON file: one list. */
export async function logAsJson(log: ReplyLog, filter: LogFilter): Promise<string[]> {
  const pieces = ['['];
  for await (const entries of slicesOf(log, filter)) {
    const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
    pieces.push(pieces.length === 1 ? '\n' : ',\n', lines);
  }
  pieces.push('\n]\n');
  return pieces;
}

/** The text of a file with all stored data, with the log put into it as its last field. */
export async function withLog(file: string, log: ReplyLog): Promise<string> {
  const pieces = await logAsJson(log, ALL_ENTRIES);
  return `${file.replace(/\s*\}\s*$/, '')},\n  "log": ${pieces.join('').trimEnd()}\n}\n`;
}

/**
 * Writes entries of a file into the log. One of a walk that already has one stays away, so that nothing is lost.
 * @returns how many were written, how many were there, and how many could not be read
 */
export async function restoreLog(
  log: ReplyLog,
  entries: readonly unknown[],
): Promise<{ written: number; same: number; unreadable: number }> {
  const done = { written: 0, same: 0, unreadable: 0 };
  for (let start = 0; start < entries.length; start += SLICE) {
    const missing: LogEntry[] = [];
    for (const each of entries.slice(start, start + SLICE)) {
      const parsed = LogEntry.safeParse(each);
      if (!parsed.success) done.unreadable += 1;
      else if (await log.entryOf(parsed.data.walkId)) done.same += 1;
      else missing.push(parsed.data);
    }
    await log.put(missing);
    done.written += missing.length;
  }
  return done;
}
