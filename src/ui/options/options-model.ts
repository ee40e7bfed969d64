import { computed, signal } from '@preact/signals';
import { issuesOf, type Library } from '../../domain/library.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Store } from '../../storage/item.ts';
import { type CasePorts, createCases } from '../cases-model.ts';
import { createChecksModel } from './checks-model.ts';
import { createDataModel, type DataPorts } from './data-model.ts';
import { createInsightsModel, type InsightsPorts } from './insights-model.ts';
import { createLibraryModel } from './library-model.ts';
import { createLogModel, type LogPorts } from './log-model.ts';
import { createPracticeListModel, type PracticePorts } from './practice-list-model.ts';
import { createProfileModel } from './profile-model.ts';
import { createSitesModel, type SitesPorts } from './sites-model.ts';

/** The pages of the desk, by the hash that opens them. */
export const SECTIONS = [
  'library',
  'insights',
  'log',
  'follow-ups',
  'practice',
  'playbook',
  'profile',
  'checks',
  'sites',
  'shortcuts',
  'data',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Pages that show something of the reply log. */
const LOG_SECTIONS: readonly Section[] = ['insights', 'log'];

/** A key as the browser really bound it; `shortcut` is empty when nobody or another extension has it. */
export type Shortcut = { name: string; description: string; shortcut: string };

/** Everything the options page needs of the world. Made by its entry; a test gives its own. */
export type OptionsPorts = Omit<DataPorts, 'now'> &
  Omit<LogPorts, 'now'> &
  Omit<InsightsPorts, 'now'> &
  Omit<PracticePorts, 'now'> &
  Omit<CasePorts, 'now'> &
  Omit<SitesPorts, 'now'> & {
    now(): Date;
    newId(): string;
    library: Store<Library>;
    profile: Store<Profile>;
    shortcuts(): Promise<readonly Shortcut[]>;
    /** Resolves to false where the browser does not let us open its page. */
    openShortcutSettings(): Promise<boolean>;
  };

export type OptionsModel = ReturnType<typeof createOptionsModel>;

const sectionOf = (hash: string): Section => SECTIONS.find((section) => `#${section}` === hash) ?? 'library';

/** The options page as plain state. Outlives its components. */
export function createOptionsModel(ports: OptionsPorts, hash = '') {
  const section = signal<Section>(sectionOf(hash));
  const profile = createProfileModel(ports);
  const library = createLibraryModel({ ...ports, profile: () => profile.profile.value });
  const checks = createChecksModel({ ...ports, profile: () => profile.profile.value });
  const cases = createCases(ports, signal(null), signal(''));
  const data = createDataModel(ports);
  const log = createLogModel(ports);
  const insights = createInsightsModel(ports, log.days);
  const practice = createPracticeListModel(
    ports,
    computed(() => profile.profile.value.industry),
  );
  const sites = createSitesModel(ports);
  const issueNames = computed(() => new Map(issuesOf(library.library.value).map((issue) => [issue.id, issue.name])));
  /** The log is read when a page shows it: it may hold a hundred thousand entries. */
  const loadLog = async () => {
    if (LOG_SECTIONS.includes(section.value)) await log.load();
  };
  const shortcuts = signal<readonly Shortcut[]>([]);
  /** True where Tab turns a typed abbreviation into its template. */
  const expandsAbbreviations = signal(true);
  /** True after the browser refused to open its page: the way there is told in words then. */
  const isRefused = signal(false);
  /** True while the storage does not give what is in it: what the pages show may be old, or nothing. */
  const isUnread = signal(false);
  /** True once the storage has answered: until then no page says that there is nothing. */
  const isRead = signal(false);

  return {
    section,
    library,
    profile,
    checks,
    cases,
    data,
    log,
    insights,
    practice,
    sites,
    shortcuts,
    expandsAbbreviations,
    isRefused,
    isUnread,
    isRead,
    now: ports.now,
    newId: ports.newId,
    /** A kind of complaint as the library calls it. */
    issueName: (id: string): string => issueNames.value.get(id) ?? id,
    go(to: string): void {
      section.value = sectionOf(to);
      void loadLog();
    },
    /** Reads what is stored; called at the start and whenever it may have changed elsewhere. */
    async load(): Promise<void> {
      try {
        await Promise.all([
          profile.load(),
          library.load(),
          checks.load(),
          cases.load(),
          data.load(),
          sites.load(),
          insights.load(),
          practice.load(),
          loadLog(),
        ]);
        shortcuts.value = await ports.shortcuts();
        expandsAbbreviations.value = (await ports.settings.readOrEmpty()).expandsAbbreviations;
        isUnread.value = false;
      } catch (error) {
        console.error('what is stored was not read', error);
        isUnread.value = true;
      }
      isRead.value = true;
    },
    async setExpandsAbbreviations(expands: boolean): Promise<void> {
      await ports.settings.update((settings) => ({ ...settings, expandsAbbreviations: expands }));
      expandsAbbreviations.value = expands;
    },
    async openShortcutSettings(): Promise<void> {
      isRefused.value = !(await ports.openShortcutSettings());
    },
    /** True while words stand in a field that the storage did not take. */
    hasUnstored(): boolean {
      return [library.saving.value, profile.saving.value, checks.saving.value].some(
        (saving) => saving === 'full' || saving === 'unreadable',
      );
    },
    /** Saves what is in the fields. */
    async flush(): Promise<void> {
      await Promise.all([library.flush(), profile.flush(), checks.flush()]);
    },
  };
}
