import { computed, signal } from '@preact/signals';
import { type ExportFile, type ImportOutcome, type PlannedEntry, parseExport, type StoredEntry } from '../../storage/export.ts';
import type { ReplyLog } from '../../storage/reply-log.ts';
import { type Notice, say, sayProblem } from './notice.ts';

/** What the data page needs of the world. */
export type DataPorts = {
  now(): Date;
  stored(): Promise<readonly StoredEntry[]>;
  exportAll(): Promise<string>;
  planImport(file: ExportFile): Promise<readonly PlannedEntry[]>;
  importAll(file: ExportFile): Promise<ImportOutcome>;
  deleteAll(): Promise<void>;
  /** Null where the backup cannot be read. */
  readBackup(key: string): Promise<ExportFile | null>;
  /** When there was last no room for a copy of the day; null since one was kept. */
  backupMissed(): Promise<{ at: string } | null>;
  saveFile(name: string, text: string): void;
  log: Pick<ReplyLog, 'days'>;
};

export type DataModel = ReturnType<typeof createDataModel>;

/** The data page: what is stored, as it is stored. */
export function createDataModel(ports: DataPorts) {
  const entries = signal<readonly StoredEntry[]>([]);
  /** `area/key` of the values whose JSON is shown. */
  const shown = signal<ReadonlySet<string>>(new Set());
  const notice = signal<Notice | null>(null);
  /** True between the first and the second press of Delete everything. */
  const asksToDelete = signal(false);
  /** A file or a copy of a day that was read and not taken yet, and what it would change. */
  const pending = signal<{ file: ExportFile; plan: readonly PlannedEntry[] } | null>(null);
  const unreadable = computed(() => entries.value.filter(({ state }) => state === 'damaged' || state === 'newer'));
  /** Size of the reply log, null while it holds nothing or does not open. */
  const logBytes = signal<number | null>(null);
  /** A day's copies, newest first. */
  const backups = computed(() =>
    entries.value
      .filter(({ key, state }) => key.startsWith('backup.') && state === 'ok')
      .toSorted((a, b) => b.key.localeCompare(a.key)),
  );
  /** When there was last no room for a copy of the day, ISO 8601; null since one was kept. */
  const missedAt = signal<string | null>(null);
  const bytes = computed(() => entries.value.reduce((sum, entry) => sum + entry.bytes, logBytes.value ?? 0));

  const load = async () => {
    const days = ports.log.days().catch(() => []); // its own page says why
    const [stored, missed, logged] = await Promise.all([ports.stored(), ports.backupMissed(), days]);
    entries.value = stored;
    missedAt.value = missed?.at ?? null;
    logBytes.value = logged.length === 0 ? null : logged.reduce((sum, day) => sum + day.bytes, 0);
  };
  /** Shows what a file would change; nothing is stored before the writer says so. */
  const propose = async (file: ExportFile) => {
    asksToDelete.value = false;
    const plan = await ports.planImport(file);
    const isNews = plan.some(({ fate }) => fate !== 'same') || (file.log ?? []).length > 0;
    notice.value = isNews ? null : say('options_restored', 0, plan.length);
    pending.value = isNews ? { file, plan } : null;
  };
  const day = () => ports.now().toISOString().slice(0, 10);

  return {
    entries,
    shown,
    notice,
    asksToDelete,
    unreadable,
    bytes,
    logBytes,
    backups,
    missedAt,
    pending,
    load,
    /** Shows what a copy of a day would bring back. */
    async readBackup(key: string): Promise<void> {
      const file = await ports.readBackup(key);
      if (file) await propose(file);
      else notice.value = say('backup_unreadable');
    },
    /** Reads a file and shows what it would change. */
    async readFile(text: string): Promise<void> {
      const parsed = parseExport(text);
      if (parsed.problem === null) return propose(parsed.value);
      pending.value = null;
      notice.value = sayProblem(parsed, 'options_import_is_pack');
    },
    leavePending(): void {
      pending.value = null;
    },
    /** Writes what was shown. */
    async takePending(): Promise<void> {
      const { file } = pending.value ?? {};
      if (!file) return;
      pending.value = null;
      try {
        const { written, same, aside } = await ports.importAll(file);
        notice.value = aside > 0 ? say('options_restored_aside', written, same, aside) : say('options_restored', written, same);
      } catch {
        notice.value = say('options_import_full');
      }
      await load();
    },
    toggle({ area, key }: StoredEntry): void {
      const next = new Set(shown.value);
      if (!next.delete(`${area}/${key}`)) next.add(`${area}/${key}`);
      shown.value = next;
    },
    exportEntry({ key, json }: StoredEntry): void {
      ports.saveFile(`evenkeel-${key.replace(/[^\w.-]+/g, '-')}-${day()}.json`, `${json}\n`);
    },
    async exportAll(): Promise<void> {
      ports.saveFile(`evenkeel-all-${day()}.json`, await ports.exportAll());
    },
    /** The first press asks, the second deletes. */
    async deleteAll(): Promise<void> {
      if (!asksToDelete.value) {
        notice.value = null;
        asksToDelete.value = true;
        return;
      }
      asksToDelete.value = false;
      await ports.deleteAll();
      shown.value = new Set();
      await load();
      notice.value = say('options_all_deleted');
    },
    keepAll(): void {
      asksToDelete.value = false;
    },
  };
}
