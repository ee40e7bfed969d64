import { computed, signal } from '@preact/signals';
import type { Finding } from '../../domain/draft.ts';
import { isRegulated, type Profile } from '../../domain/profile.ts';
import { type CheckLines, EMPTY_SETTINGS, type HouseRule, type Settings } from '../../domain/settings.ts';
import { checksFileOf, parseChecks } from '../../storage/checks-file.ts';
import { type Store, UnreadableError } from '../../storage/item.ts';
import { checkDraft } from '../../tone/check-draft.ts';
import { type Notice, say, sayProblem } from './notice.ts';
import { createSaver } from './saver.ts';

/** What the page of checks needs of the world. */
export type ChecksPorts = {
  now(): Date;
  newId(): string;
  settings: Store<Settings>;
  profile(): Profile;
  saveFile(name: string, text: string): void;
};

export type ChecksModel = ReturnType<typeof createChecksModel>;

/** The page of checks: which are on, where they draw their lines, and the writer's own rules. */
export function createChecksModel(ports: ChecksPorts) {
  const settings = signal<Settings>(EMPTY_SETTINGS);
  const notice = signal<Notice | null>(null);
  /** Words the writer tries the checks on; never stored. */
  const tried = signal('');

  const saver = createSaver(async () => {
    const { checksOff, checkLines, houseRules } = settings.value;
    await ports.settings.update((stored) => ({ ...stored, checksOff, checkLines, houseRules }));
  });
  const edit = (changed: Partial<Pick<Settings, 'checksOff' | 'checkLines' | 'houseRules'>>) => {
    settings.value = { ...settings.value, ...changed };
    notice.value = null;
    saver.touch();
  };

  /** What the checks find in a text, as the page stands. */
  const findingsIn = (text: string): readonly Finding[] => {
    if (text.trim() === '') return [];
    const { checksOff, checkLines, houseRules } = settings.value;
    return checkDraft({
      text,
      language: 'en',
      reviewText: '',
      reviewer: null,
      rules: null,
      platformId: '',
      profile: ports.profile(),
      isRegulated: isRegulated(ports.profile()),
      off: checksOff,
      lines: checkLines,
      houseRules,
    });
  };

  return {
    settings,
    notice,
    tried,
    saving: saver.state,
    flush: saver.flush,
    findingsIn,
    /** What the checks find in the words being tried. */
    found: computed(() => findingsIn(tried.value)),
    async load(): Promise<void> {
      const stored = await ports.settings.readOrEmpty();
      const isBusy = saver.state.value !== 'idle' && saver.state.value !== 'saved'; // asked now: typing may have gone on meanwhile
      if (!isBusy) settings.value = stored;
    },
    toggle(id: string): void {
      const { checksOff } = settings.value;
      edit({ checksOff: checksOff.includes(id) ? checksOff.filter((other) => other !== id) : [...checksOff, id] });
      void saver.flush();
    },
    draw(line: keyof CheckLines, value: number | null): void {
      edit({ checkLines: { ...settings.value.checkLines, [line]: value } });
    },
    addRule(): void {
      edit({ houseRules: [...settings.value.houseRules, { id: ports.newId(), kind: 'never', words: '', instead: '' }] });
    },
    changeRule(id: string, changed: Partial<Omit<HouseRule, 'id'>>): void {
      edit({ houseRules: settings.value.houseRules.map((rule) => (rule.id === id ? { ...rule, ...changed } : rule)) });
    },
    removeRule(id: string): void {
      const before = settings.value.houseRules;
      const at = before.findIndex((rule) => rule.id === id);
      const [gone] = before.slice(at, at + 1);
      edit({ houseRules: before.filter((rule) => rule.id !== id) });
      if (!gone) return;
      notice.value = {
        key: 'checks_rule_removed',
        args: [gone.words],
        undo: async () => {
          edit({ houseRules: settings.value.houseRules.toSpliced(at, 0, gone) });
          await saver.flush();
        },
      };
    },
    exportFile(): void {
      ports.saveFile(`evenkeel-checks-${ports.now().toISOString().slice(0, 10)}.json`, checksFileOf(settings.value));
    },
    /** Takes a file of checks: switches and lines as they stand there, its rules beside those that are here. */
    async importFile(text: string): Promise<void> {
      const parsed = parseChecks(text);
      if (parsed.problem !== null) {
        notice.value = sayProblem(parsed, 'checks_import_is_export');
        return;
      }
      const { checksOff, checkLines, houseRules } = parsed.value;
      const before = settings.value;
      const isHere = ({ kind, words }: HouseRule) =>
        before.houseRules.some((rule) => rule.kind === kind && rule.words === words);
      const fresh = houseRules.filter((rule) => !isHere(rule)).map((rule) => ({ ...rule, id: ports.newId() }));
      const take = async (next: Pick<Settings, 'checksOff' | 'checkLines' | 'houseRules'>) => {
        settings.value = await ports.settings.update((stored) => ({ ...stored, ...next }));
      };
      try {
        await take({ checksOff, checkLines, houseRules: [...before.houseRules, ...fresh] });
      } catch (error) {
        notice.value = say(error instanceof UnreadableError ? 'options_unreadable' : 'options_full');
        return;
      }
      notice.value = {
        key: 'checks_imported',
        args: [fresh.length],
        undo: async () => {
          await take({ checksOff: before.checksOff, checkLines: before.checkLines, houseRules: before.houseRules });
          notice.value = null;
        },
      };
    },
  };
}
