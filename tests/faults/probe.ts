/**
 * The source's own storage code on a page of the extension, for tests that drive it from several contexts. Built beside a
 * private copy of the extension (see extension-with-probe.ts); nothing of it is shipped.
 */
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
async function writeMixed(context: string, writes: number): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let each = 0; each < writes; each++) {
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
