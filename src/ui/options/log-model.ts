import { batch, computed, signal } from '@preact/signals';
import { dayFrom } from '../../domain/day.ts';
import { ALL_ENTRIES, type DayCount, type LogEntry, type LogFilter } from '../../domain/log-entry.ts';
import type { Settings } from '../../domain/settings.ts';
import { logFacets } from '../../insights/facets.ts';
import type { Store } from '../../storage/item.ts';
import { logAsCsv, logAsJson } from '../../storage/log-export.ts';
import { LogError, type LogTrouble, type ReplyLog } from '../../storage/reply-log.ts';
import { type Notice, say } from './notice.ts';

/** What the log page needs of the world. */
export type LogPorts = {
  now(): Date;
  log: ReplyLog;
  settings: Store<Settings>;
  /** Hands a file to the browser's downloads, in pieces: it may be of many megabytes. */
  savePieces(name: string, pieces: readonly string[], type: string): void;
};

/** What would be deleted, between the first and the second press. */
export type Deletion = { kind: 'days'; from: string; to: string; replies: number } | { kind: 'all' };

/** The entry deleted last, as long as it can be brought back. `after`: the walk of the entry above it, null where it was the first. */
export type Removed = { entry: LogEntry; after: string | null };

export type LogModel = ReturnType<typeof createLogModel>;

/** Entries a page shows, and the next press adds. */
const PAGE = 50;

/** The log page: entries by page, newest first, under one filter. */
export function createLogModel(ports: LogPorts) {
  const { log } = ports;
  const days = signal<readonly DayCount[]>([]);
  const filter = signal<LogFilter>(ALL_ENTRIES);
  const entries = signal<readonly LogEntry[]>([]);
  const next = signal<string | null>(null);
  const unreadable = signal(0);
  const trouble = signal<LogTrouble | null>(null);
  /** True while entries are looked for. */
  const isLooking = signal(false);
  /** Walk ids of the entries whose reply is shown. */
  const shown = signal<ReadonlySet<string>>(new Set());
  const keepsText = signal(true);
  const notice = signal<Notice | null>(null);
  const removed = signal<Removed | null>(null);
  /** Walk id of the entry that was brought back last: its row takes the focus. */
  const returned = signal<string | null>(null);
  const asksToDelete = signal<Deletion | null>(null);
  const total = computed(() => days.value.reduce((sum, { replies }) => sum + replies, 0));
  const bytes = computed(() => days.value.reduce((sum, day) => sum + day.bytes, 0));
  const facets = computed(() => logFacets(days.value));
  /** How many entries the filter lets through; null where only looking tells, as with words. */
  const matching = computed<number | null>(() => {
    const { platformId, place, issueId, from, to, words } = filter.value;
    if (words.trim() !== '') return null;
    return days.value
      .filter(
        (day) =>
          (platformId === null || day.platformId === platformId) &&
          (place === null || day.place === place) &&
          (from === null || day.day >= from) &&
          (to === null || day.day <= to),
      )
      .reduce((sum, day) => sum + (issueId === null ? day.replies : (day.issues[issueId] ?? 0)), 0);
  });
  let looking = new AbortController();

  /** Runs a deed; a log that cannot be opened is told of, anything else is a fault of ours. */
  async function guarded(deed: () => Promise<void>): Promise<void> {
    try {
      await deed();
      trouble.value = null;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return; // another question was asked meanwhile
      if (!(error instanceof LogError)) throw error;
      trouble.value = error.trouble;
    }
  }

  /** Reads the next entries; what it shows them with takes the place of those shown, or goes behind them. */
  async function read(after: string | null, count: number, show: (found: readonly LogEntry[]) => void): Promise<void> {
    const { signal: stop } = looking;
    isLooking.value = true;
    await guarded(async () => {
      const page = await log.page(filter.value, after, count, stop);
      stop.throwIfAborted();
      batch(() => {
        show(page.entries);
        next.value = page.next;
        unreadable.value = page.unreadable + (after === null ? 0 : unreadable.value);
      });
    });
    if (!stop.aborted) isLooking.value = false;
  }

  /** The entries behind those shown. */
  const more = (): Promise<void> =>
    read(next.value, PAGE, (found) => {
      entries.value = [...entries.value, ...found];
    });

  /** The first entries. What is shown stays until they are there. */
  async function look(count = PAGE): Promise<void> {
    looking.abort();
    looking = new AbortController();
    await read(null, count, (found) => {
      entries.value = found;
    });
  }

  /** @param count entries to be shown at least */
  async function load(count = entries.value.length): Promise<void> {
    keepsText.value = (await ports.settings.readOrEmpty()).keepsReplyText;
    await guarded(async () => {
      days.value = await log.days();
    });
    await look(Math.max(PAGE, count)); // as many as were shown: nothing jumps
  }

  async function deleteNow(deletion: Deletion): Promise<void> {
    await guarded(async () => {
      if (deletion.kind === 'all') await log.clear();
      else await log.removeDays(deletion.from, deletion.to);
      notice.value = say('log_deleted');
      removed.value = null;
    });
    await load();
  }

  const day = () => dayFrom(ports.now());

  return {
    days,
    filter,
    entries,
    next,
    unreadable,
    trouble,
    isLooking,
    shown,
    keepsText,
    notice,
    removed,
    returned,
    asksToDelete,
    total,
    bytes,
    facets,
    matching,
    load: (): Promise<void> => load(),
    more,
    async ask(change: Partial<LogFilter>): Promise<void> {
      filter.value = { ...filter.value, ...change };
      asksToDelete.value = null;
      removed.value = null;
      entries.value = [];
      next.value = null;
      await look();
    },
    toggle(walkId: string): void {
      const now = new Set(shown.value);
      if (!now.delete(walkId)) now.add(walkId);
      shown.value = now;
    },
    async setKeepsText(keeps: boolean): Promise<void> {
      await ports.settings.update((settings) => ({ ...settings, keepsReplyText: keeps }));
      keepsText.value = keeps;
    },
    /** Deletes one entry; `bringBack` writes it again. */
    async remove(entry: LogEntry): Promise<void> {
      const at = entries.value.findIndex(({ walkId }) => walkId === entry.walkId);
      const after = at < 1 ? null : (entries.value[at - 1]?.walkId ?? null);
      await guarded(async () => {
        await log.remove([entry.walkId]);
        batch(() => {
          notice.value = null;
          returned.value = null;
          removed.value = { entry, after };
          entries.value = entries.value.filter(({ walkId }) => walkId !== entry.walkId);
        });
      });
      await load();
    },
    /** Writes the entry that was deleted last again, and shows it where it stood. */
    async bringBack(): Promise<void> {
      const { value: gone } = removed;
      if (!gone) return;
      await guarded(async () => {
        await log.put([gone.entry]);
        returned.value = gone.entry.walkId;
      });
      await load(entries.value.length + 1);
      removed.value = null;
    },
    /** The first press asks, the second deletes. */
    async deleteDays(): Promise<void> {
      const { from, to } = filter.value;
      const asked = asksToDelete.value;
      if (asked?.kind === 'days') {
        asksToDelete.value = null;
        await deleteNow(asked);
        return;
      }
      const known = days.value.map((each) => each.day);
      const first = from ?? known[0] ?? day();
      const last = to ?? known.at(-1) ?? day();
      const among = days.value.filter((each) => each.day >= first && each.day <= last);
      asksToDelete.value = {
        kind: 'days',
        from: first,
        to: last,
        replies: among.reduce((sum, { replies }) => sum + replies, 0),
      };
    },
    async deleteAll(): Promise<void> {
      if (asksToDelete.value?.kind !== 'all') {
        asksToDelete.value = { kind: 'all' };
        return;
      }
      asksToDelete.value = null;
      await deleteNow({ kind: 'all' });
    },
    keepAll(): void {
      asksToDelete.value = null;
    },
    /** The entries the filter lets through, as a file. */
    async exportAs(kind: 'csv' | 'json'): Promise<void> {
      await guarded(async () => {
        const pieces = await (kind === 'csv' ? logAsCsv : logAsJson)(log, filter.value);
        ports.savePieces(`evenkeel-log-${day()}.${kind}`, pieces, kind === 'csv' ? 'text/csv' : 'application/json');
      });
    },
  };
}
