import { render } from 'preact';
import { allCommands, openShortcutSettings } from '../../browser/commands.ts';
import { extensionVersion } from '../../browser/runtime.ts';
import { storageArea } from '../../browser/storage-area.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { backupAsFile } from '../../storage/backup.ts';
import { deleteAll, exportAll, importAll, listStored, planImport } from '../../storage/export.ts';
import { createStore } from '../../storage/item.ts';
import { backupMissedItem, ITEMS } from '../../storage/items.ts';
import { restoreLog, withLog } from '../../storage/log-export.ts';
import { createReplyLog } from '../../storage/reply-log.ts';
import { loadPacks } from '../../templates/packs/on-demand.ts';
import { Desk } from '../../ui/options/desk.tsx';
import { createOptionsModel } from '../../ui/options/options-model.ts';
import { onLogChange } from '../log-channel.ts';
import { refreshReminders } from '../reminders.ts';
import { showTheme } from '../show-theme.ts';
import { askAndWatch } from '../site-ports.ts';
import { createStores } from '../stores.ts';

const stores = createStores(loadPacks);
const log = createReplyLog();
const areas = { local: storageArea('local'), session: storageArea('session') };

/** Hands a file to the browser's own downloads. */
function savePieces(name: string, pieces: readonly string[], type: string): void {
  const url = URL.createObjectURL(new Blob([...pieces], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

const model = createOptionsModel(
  {
    now: () => new Date(),
    newId: () => `own-${crypto.randomUUID()}`,
    library: stores.library,
    profile: stores.profile,
    cases: () => stores.cases.readOrEmpty(),
    changeCases: async (change) => {
      const all = await stores.cases.update((cases) => [...change(cases)]);
      await refreshReminders(stores);
      return all;
    },
    sites: stores.sites,
    watchSite: (origin) => askAndWatch(origin, stores),
    unwatchSite: async (origin) => {
      await askBackground('background.watch-site', { origin, isWatched: false });
    },
    switchSite: async (origin, change) => {
      await askBackground('background.switch-site', { origin, ...change });
    },
    stored: () => listStored(areas),
    exportAll: async () => {
      const text = await exportAll(areas, new Date(), extensionVersion());
      // A log that does not open is told of on its own page; all the rest is worth a file without it.
      return withLog(text, log).catch(() => text);
    },
    importAll: async (file) => {
      const done = await importAll(file, areas, new Date());
      const ofLog = await restoreLog(log, file.log ?? []);
      return { ...done, written: done.written + ofLog.written, same: done.same + ofLog.same };
    },
    deleteAll: async () => {
      await deleteAll(areas);
      await log.clear();
    },
    planImport: (file) => planImport(file, areas),
    backupMissed: () => createStore(backupMissedItem, areas.session).readOrEmpty(),
    readBackup: (key) => backupAsFile(key, areas.local),
    saveFile: (name, text) => savePieces(name, [text], 'application/json'),
    savePieces,
    log,
    settings: stores.settings,
    causes: stores.causes,
    practice: stores.practice,
    shortcuts: allCommands,
    openShortcutSettings,
  },
  location.hash,
);

const home = document.getElementById('desk');
if (home) render(<Desk model={model} />, home);

const life = new AbortController();
addEventListener('hashchange', () => model.go(location.hash));
addEventListener('focus', () => void model.load()); // keys may have been changed on the browser's page meanwhile
// Hidden comes before gone, and early enough for storage to answer.
document.addEventListener('visibilitychange', () => void model.flush());
// Words that could not be stored are only in the field: the one time leaving is asked about.
addEventListener('beforeunload', (event) => {
  if (model.hasUnstored()) event.preventDefault();
});
onLogChange(() => void model.load());
for (const { key, area } of ITEMS) areas[area].watch(key, () => void model.load(), life.signal);

void showTheme(stores);
await model.load();
