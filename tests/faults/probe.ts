/**
 * The source's own storage code on a page of the extension and in its background, for tests that drive it from several
 * contexts. Built beside a private copy of the extension (see extension-with-probe.ts); nothing of it is shipped.
 */
import { browser as api } from '../../src/browser/api.ts';
import { onMessage } from '../../src/browser/runtime.ts';
import { storageArea } from '../../src/browser/storage-area.ts';
import { EMPTY_LIBRARY } from '../../src/domain/library.ts';
import { createStores } from '../../src/entries/stores.ts';
import { exportAll, importAll, parseExport } from '../../src/storage/export.ts';
import { decode } from '../../src/storage/item.ts';
import { walkItem } from '../../src/storage/items.ts';
import { createReplyLog } from '../../src/storage/reply-log.ts';
import { shippedPacks } from '../../src/templates/packs/index.ts';
import dump from '../fixtures/storage/walk-1.json' with { type: 'json' };
import { manyLogEntries } from '../support/log-entries.ts';

const stores = createStores(shippedPacks);
const log = createReplyLog();
const areas = { local: storageArea('local'), session: storageArea('session') };

/** A walk of one context, with a mark in it. */
function walkOf(context: string, mark: string) {
  const decoded = decode(walkItem, dump);
  if (decoded.state !== 'ok' || !decoded.data) throw new Error('the dump of a walk cannot be read');
  const { data } = decoded;
  return { ...data, id: context, fact: mark, changedAt: new Date().toISOString(), place: { ...data.place, tabId: 7 } };
}

/**
 * Writes of one context: to items that all share, and to a walk of its own, whose tab all forget. Resolves to the marks of
 * those the storage acknowledged.
 */
async function writeMixed(context: string, writes: number, from = 0): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let each = from; each < from + writes; each++) {
    const mark = `${context}-${each}`;
    if (each % 4 === 3) {
      await stores.walks.save(walkOf(context, mark));
      void stores.walks.forgetTabs(null);
    } else if (each % 4 === 0) await stores.library.update((library) => ({ ...library, hidden: [...library.hidden, mark] }));
    else if (each % 4 === 1)
      await stores.profile.update((profile) => ({ ...profile, business: `${profile.business} ${mark}`.trim() }));
    else await stores.settings.update((settings) => ({ ...settings, breathSeconds: settings.breathSeconds + 1 }));
    acknowledged.push(mark);
  }
  return acknowledged;
}

/** What the background is asked to write in one go: it may idle after, and is woken by the next question. */
const PORTION = 60;
type WriteThere = { probe: 'write'; context: string; writes: number; from: number };

/** As `writeMixed`, but it is the background that writes. */
async function writeInBackground(context: string, writes: number): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let from = 0; from < writes; from += PORTION) {
    const message: WriteThere = { probe: 'write', context, writes: Math.min(PORTION, writes - from), from };
    acknowledged.push(...((await api.runtime.sendMessage(message)) as string[]));
  }
  return acknowledged;
}
if (globalThis.location?.pathname !== '/probe.html')
  onMessage((message) => {
    const { probe, context, writes, from } = message as Partial<WriteThere>;
    return probe === 'write' && context ? writeMixed(context, writes ?? 0, from) : undefined;
  });

/** Fills the log with invented replies about these issues, spread over some days until now. */
async function fillLog(count: number, issueIds: readonly string[], days: number): Promise<void> {
  const SLICE = 2000;
  const entries = manyLogEntries(count, issueIds, new Date(), days);
  for (let start = 0; start < count; start += SLICE) await log.put(entries.slice(start, start + SLICE));
}

const storageProbe = {
  stores,
  fillLog,
  writeMixed,
  writeInBackground,
  emptyLibrary: () => stores.library.put(EMPTY_LIBRARY),
  exportAll: () => exportAll(areas, new Date(), 'probe'),
  async importAll(text: string) {
    const file = parseExport(text);
    if (file.problem !== null) throw new Error(file.problem);
    return importAll(file.value, areas, new Date());
  },
};
declare global {
  var probe: typeof storageProbe;
}
globalThis.probe = storageProbe;
