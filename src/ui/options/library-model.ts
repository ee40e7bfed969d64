import { computed, signal } from '@preact/signals';
import {
  EMPTY_LIBRARY,
  isStale,
  type Length,
  type Library,
  type Pack,
  type SharedSentence,
  type Template,
  templatesOf,
} from '../../domain/library.ts';
import type { Industry, Profile } from '../../domain/profile.ts';
import { packOf, parsePack } from '../../storage/export.ts';
import { type Store, UnreadableError } from '../../storage/item.ts';
import { type BadRow, isTemplatesCsv, parseTemplatesCsv, templatesAsCsv } from '../../storage/templates-csv.ts';
import { PLACEHOLDERS, placeholdersIn } from '../../templates/fill.ts';
import { lookAlikes } from '../../templates/look-alikes.ts';
import { searchTemplates } from '../../templates/search.ts';
import { type MergeChoice, type MergePlan, planMerge, sentenceKey, withMerged } from './merge-pack.ts';
import { type Notice, say, sayProblem, type Trouble } from './notice.ts';
import { createSaver } from './saver.ts';

/** `stale`: neither used nor checked for half a year. `alike`: says much the same as another. */
export const LIBRARY_FILTERS = ['all', 'favourites', 'mine', 'stale', 'alike'] as const;
export type LibraryFilter = (typeof LIBRARY_FILTERS)[number];

/** Templates from which comparing each with each takes longer than a key press. */
const MANY = 1000;

/** Rows drawn at first, and by each press on More. */
const PAGE_ROWS = 100;

/** What the library page needs of the world. */
export type LibraryPorts = {
  now(): Date;
  newId(): string;
  library: Store<Library>;
  profile(): Profile;
  saveFile(name: string, text: string): void;
  savePieces(name: string, pieces: readonly string[], type: string): void;
};

export type LibraryModel = ReturnType<typeof createLibraryModel>;

const isOwn = (library: Library, id: string) => library.own.some((template) => template.id === id);
const isShipped = (library: Library, id: string) =>
  library.packs.some((pack) => pack.templates.some((template) => template.id === id));

/** The library with a template among the writer's own, in the place it had there or first. */
function withOwn(library: Library, template: Template): Library {
  const own = isOwn(library, template.id)
    ? library.own.map((other) => (other.id === template.id ? template : other))
    : [template, ...library.own];
  return { ...library, own };
}

/** The library without a template. A shipped one is only hidden. */
function without(library: Library, id: string): Library {
  const hidden = isShipped(library, id) && !library.hidden.includes(id) ? [...library.hidden, id] : library.hidden;
  return { ...library, own: library.own.filter((template) => template.id !== id), hidden };
}

/** The pack with an id of its own for each template: a table may name one twice. */
function withIdsApart(pack: Pack, newId: () => string): Pack {
  const seen = new Set<string>();
  const templates = pack.templates.map((template) => {
    const isTaken = seen.has(template.id);
    seen.add(template.id);
    return isTaken ? { ...template, id: newId() } : template;
  });
  return { ...pack, templates };
}

/** A favourite is marked where the template lies: marking a shipped one does not make it the writer's own. */
function withFavourite(library: Library, id: string, isFavourite: boolean): Library {
  const mark = (template: Template) => (template.id === id ? { ...template, isFavourite } : template);
  return {
    ...library,
    own: library.own.map(mark),
    packs: isOwn(library, id) ? library.packs : library.packs.map((pack) => ({ ...pack, templates: pack.templates.map(mark) })),
  };
}

/** The shared sentences as they stood before, where the deed changed them; else as they are stored. */
function keptShared(stored: Library, before: Library, after: Library): { shared?: SharedSentence[] } {
  const isTouched = JSON.stringify(before.shared ?? []) !== JSON.stringify(after.shared ?? []);
  const shared = isTouched ? before.shared : stored.shared;
  return shared ? { shared } : {};
}

/** The stored library with what changed from `before` to `after` taken back; what else was written since stays. */
function putBack(stored: Library, before: Library, after: Library): Library {
  const textIn = (library: Library, id: string) =>
    JSON.stringify([library.own.find((template) => template.id === id), library.hidden.includes(id)]);
  const ids = new Set([before, after].flatMap(({ own, hidden }) => [...own.map(({ id }) => id), ...hidden]));
  const touched = new Set([...ids].filter((id) => textIn(before, id) !== textIn(after, id)));
  const wasThere = new Set(before.own.map(({ id }) => id));
  return {
    ...keptShared(stored, before, after),
    packs: stored.packs.filter(
      ({ id }) => before.packs.some((pack) => pack.id === id) || !after.packs.some((pack) => pack.id === id),
    ),
    own: [
      ...stored.own.filter(({ id }) => !wasThere.has(id) && !touched.has(id)),
      ...before.own.flatMap((template) =>
        touched.has(template.id) ? template : (stored.own.find(({ id }) => id === template.id) ?? []),
      ),
    ],
    hidden: [...stored.hidden.filter((id) => !touched.has(id)), ...before.hidden.filter((id) => touched.has(id))],
  };
}

/** The library page: what is listed, which template is open, what is being written into it. */
export function createLibraryModel(ports: LibraryPorts) {
  const library = signal<Library>(EMPTY_LIBRARY);
  const trouble = signal<Trouble | null>(null);
  const isRead = signal(false);
  const query = signal('');
  const filter = signal<LibraryFilter>('all');
  const industry = signal<Industry | null>(null);
  const issueId = signal<string | null>(null);
  const tag = signal<string | null>(null);
  /** Rows of the list that are drawn. */
  const rows = signal(PAGE_ROWS);
  /** The template in the editor, as the fields have it; null when none is open. */
  const draft = signal<Template | null>(null);
  const length = signal<Length>('medium');
  const notice = signal<Notice | null>(null);
  /** A file that was read and not taken yet, and what the writer chose for what is here in other words. */
  const pending = signal<{
    pack: Pack;
    plan: MergePlan;
    /** Rows of a table that are left out. */
    bad: readonly BadRow[];
    choices: ReadonlyMap<string, MergeChoice>;
  } | null>(null);
  const choiceOf = (key: string): MergeChoice => pending.value?.choices.get(key) ?? 'both';

  const all = computed(() => templatesOf(library.value));
  /** Templates that say much the same as another; worked out when somebody asks. */
  const alike = computed(() => lookAlikes(all.value));
  const ownIds = computed(() => new Set(library.value.own.map(({ id }) => id)));
  const passes = (template: Template): boolean => {
    switch (filter.value) {
      case 'all':
        return true;
      case 'favourites':
        return template.isFavourite;
      case 'mine':
        return ownIds.value.has(template.id);
      case 'stale':
        return isStale(template, ports.now());
      case 'alike':
        return alike.value.has(template.id);
      default:
        return filter.value satisfies never;
    }
  };
  const found = computed(() =>
    searchTemplates(all.value, query.value).filter(
      ({ template }) =>
        passes(template) &&
        (industry.value === null || template.industry === industry.value) &&
        (issueId.value === null || template.issueIds.includes(issueId.value)) &&
        (tag.value === null || (template.tags ?? []).includes(tag.value)),
    ),
  );
  /** Tags in use, by name. */
  const tags = computed(() => [...new Set(all.value.flatMap((template) => template.tags ?? []))].toSorted());
  /** How many templates hold a shared sentence. */
  const usesOf = (name: string): number =>
    all.value.filter(({ variants }) => Object.values(variants).some((text) => placeholdersIn(text).includes(name))).length;
  /** True when the open template is the writer's wording of a shipped one. */
  const isOwnCopy = computed(() => {
    const id = draft.value?.id;
    return id !== undefined && isOwn(library.value, id) && isShipped(library.value, id);
  });

  const saver = createSaver(async () => {
    const template = draft.value;
    if (template) library.value = await ports.library.update((stored) => withOwn(stored, template));
  });

  async function load(): Promise<void> {
    const decoded = await ports.library.read();
    isRead.value = true;
    trouble.value =
      decoded.state === 'ok'
        ? null
        : { state: decoded.state, reason: decoded.state === 'newer' ? String(decoded.version) : decoded.reason };
    if (decoded.state !== 'ok') return;
    library.value = decoded.data;
    const isBusy = saver.state.value !== 'idle' && saver.state.value !== 'saved';
    if (draft.value && isBusy) return; // words in the fields win over what another window stored
    const open = all.value.find(({ id }) => id === draft.value?.id);
    if (open) draft.value = open;
    else if (draft.value && draft.value.name === '' && isBlank(draft.value))
      return; // a new one, nothing written yet
    else draft.value = all.value[0] ?? null;
  }

  const isBlank = ({ variants }: Template) => `${variants.short}${variants.medium}${variants.full}`.trim() === '';

  /** Changes the stored library at once and says what was done; `undo` puts back what the deed touched, and only that. */
  async function change(
    next: (stored: Library) => Library,
    done: (undo: () => Promise<void>) => Notice | null,
  ): Promise<boolean> {
    let before = library.value;
    try {
      library.value = await ports.library.update((stored) => {
        before = stored;
        return next(stored);
      });
    } catch (error) {
      notice.value = say(error instanceof UnreadableError ? 'options_unreadable' : 'options_full');
      return false;
    }
    const after = library.value;
    notice.value = done(async () => {
      library.value = await ports.library.update((stored) => putBack(stored, before, after));
      notice.value = null;
    });
    return true;
  }

  /** The open template as it is stored now, or the first where it is gone. */
  const showDraft = () => {
    draft.value = all.value.find(({ id }) => id === draft.value?.id) ?? all.value[0] ?? null;
  };

  async function open(id: string): Promise<void> {
    if (!(await saver.flush())) return; // unsaved words stay in the fields, and the sentence beside them says why
    const template = all.value.find((candidate) => candidate.id === id);
    if (!template) return;
    draft.value = template;
    saver.state.value = 'idle';
    if (template.variants[length.value] === '') {
      length.value = (['medium', 'full', 'short'] as const).find((each) => template.variants[each] !== '') ?? 'medium';
    }
  }

  return {
    library,
    trouble,
    isRead,
    query,
    filter,
    industry,
    issueId,
    tag,
    tags,
    rows,
    usesOf,
    /** Ids of the templates that say much the same, likest first. Over very many only once all alike were asked for. */
    looksAlike: (id: string): readonly string[] =>
      filter.value === 'alike' || all.value.length <= MANY ? (alike.value.get(id) ?? []) : [],
    draft,
    length,
    notice,
    pending,
    all,
    found,
    isOwnCopy,
    saving: saver.state,
    load,
    open,
    /** Saves what is in the fields, on blur and before the page goes. */
    flush: saver.flush,

    /** A change in the fields. A shipped template becomes the writer's own copy under the same id. */
    edit(changed: Partial<Omit<Template, 'id' | 'variants'>>): void {
      if (!draft.value) return;
      draft.value = { ...draft.value, ...changed };
      notice.value = null;
      saver.touch();
    },
    write(text: string): void {
      if (!draft.value) return;
      draft.value = { ...draft.value, variants: { ...draft.value.variants, [length.value]: text } };
      notice.value = null;
      saver.touch();
    },

    /** Opens an empty template. It is stored with its first word. */
    async create(): Promise<void> {
      if (!(await saver.flush())) return;
      query.value = '';
      filter.value = 'all';
      length.value = 'medium';
      notice.value = null;
      saver.state.value = 'idle';
      draft.value = {
        id: ports.newId(),
        name: '',
        industry: ports.profile().industry,
        language: 'en',
        issueIds: [],
        variants: { short: '', medium: '', full: '' },
        isFavourite: false,
        lastUsedAt: null,
      };
    },

    /**
     * Stores a copy of the open template and opens it. It has no abbreviation: that stays with the first.
     * @param name for it; a number follows where another has that name
     */
    async duplicate(name: string): Promise<void> {
      if (!(await saver.flush()) || !draft.value) return;
      const { abbreviation: _abbreviation, checkedAt: _checkedAt, ...template } = draft.value;
      const taken = new Set(all.value.map((other) => other.name));
      let apart = name;
      for (let number = 2; taken.has(apart); number++) apart = `${name} ${number}`;
      const copy: Template = { ...template, id: ports.newId(), name: apart, isFavourite: false, lastUsedAt: null };
      const isDone = await change(
        (stored) => withOwn(stored, copy),
        (undo) => ({
          key: 'library_copied',
          args: [apart],
          undo: async () => {
            await undo();
            draft.value = all.value.find(({ id }) => id === template.id) ?? all.value[0] ?? null;
          },
        }),
      );
      if (!isDone) return;
      saver.state.value = 'idle';
      draft.value = copy;
      if (found.value.some((row) => row.template.id === copy.id)) return;
      query.value = '';
      filter.value = 'all';
    },

    /** Draws more of the list. */
    more(): void {
      rows.value += PAGE_ROWS;
    },
    /** Lists what a choice lets through, from the top. */
    narrow(choice: { filter?: LibraryFilter; industry?: Industry | null; issueId?: string | null; tag?: string | null }): void {
      if (choice.filter !== undefined) filter.value = choice.filter;
      if (choice.industry !== undefined) industry.value = choice.industry;
      if (choice.issueId !== undefined) issueId.value = choice.issueId;
      if (choice.tag !== undefined) tag.value = choice.tag;
      rows.value = PAGE_ROWS;
    },
    /** The writer has looked at the open template: it still holds. */
    markChecked(): void {
      this.edit({ checkedAt: ports.now().toISOString() });
      void saver.flush();
    },

    /** Adds a shared sentence under a name of its own. */
    async addShared(): Promise<void> {
      const taken = new Set((library.value.shared ?? []).map(({ name }) => name));
      let number = 1;
      while (taken.has(`sentence-${number}`)) number += 1;
      await change(
        (stored) => ({ ...stored, shared: [...(stored.shared ?? []), { name: `sentence-${number}`, text: '' }] }),
        () => null,
      );
    },
    /** Writes a shared sentence anew, everywhere it is used. */
    async writeShared(name: string, text: string): Promise<void> {
      await change(
        (stored) => ({ ...stored, shared: (stored.shared ?? []).map((each) => (each.name === name ? { name, text } : each)) }),
        () => ({ key: 'library_shared_saved', args: [usesOf(name)], undo: null }),
      );
    },
    /** Gives a shared sentence another name, in every own template that uses it too. A name that is taken or no name changes nothing. */
    async renameShared(name: string, wanted: string): Promise<void> {
      const to = wanted
        .trim()
        .toLowerCase()
        .replace(/[^\w]+/g, '-')
        .replace(/^-+|-+$/g, '');
      const isTaken = PLACEHOLDERS.some((each) => each === to) || (library.value.shared ?? []).some((each) => each.name === to);
      if (to === '' || to === name || isTaken) return;
      const renamed = (text: string) => text.replaceAll(`{{${name}}}`, `{{${to}}}`);
      await change(
        (stored) => ({
          ...stored,
          shared: (stored.shared ?? []).map((each) => (each.name === name ? { ...each, name: to } : each)),
          own: stored.own.map((template) => ({
            ...template,
            variants: {
              short: renamed(template.variants.short),
              medium: renamed(template.variants.medium),
              full: renamed(template.variants.full),
            },
          })),
        }),
        () => null,
      );
      draft.value = all.value.find(({ id }) => id === draft.value?.id) ?? draft.value;
    },
    /** Removes a shared sentence; its places in templates become blanks. */
    async removeShared(name: string): Promise<void> {
      await change(
        (stored) => ({ ...stored, shared: (stored.shared ?? []).filter((each) => each.name !== name) }),
        (undo) => ({ key: 'library_shared_removed', args: [name, usesOf(name)], undo }),
      );
    },

    async toggleFavourite(): Promise<void> {
      const template = draft.value;
      if (!template) return;
      const isFavourite = !template.isFavourite;
      draft.value = { ...template, isFavourite };
      const isStored = all.value.some(({ id }) => id === template.id);
      if (isStored)
        await change(
          (stored) => withFavourite(stored, template.id, isFavourite),
          () => null,
        );
    },

    /** Deletes the open template; a shipped one can be brought back at any time, any one as long as Undo stands. */
    async remove(): Promise<void> {
      const template = draft.value;
      if (!template) return;
      await saver.flush();
      const at = found.value.findIndex(({ template: { id } }) => id === template.id);
      const isDone = await change(
        (stored) => without(stored, template.id),
        (undo) => ({
          key: 'options_deleted',
          args: [template.name],
          undo: async () => {
            await undo();
            draft.value = all.value.find(({ id }) => id === template.id) ?? template;
          },
        }),
      );
      if (!isDone) return;
      saver.state.value = 'idle';
      draft.value = (found.value[at] ?? found.value.at(-1))?.template ?? null;
    },

    /** Puts the writer's copy of a shipped template away. */
    async backToShipped(): Promise<void> {
      const template = draft.value;
      if (!template) return;
      await saver.flush();
      const show = () => {
        draft.value = all.value.find(({ id }) => id === template.id) ?? null;
      };
      const isDone = await change(
        (stored) => ({ ...stored, own: stored.own.filter(({ id }) => id !== template.id) }),
        (undo) => ({
          key: 'options_shipped_again',
          args: [template.name],
          undo: async () => {
            await undo();
            show();
          },
        }),
      );
      if (!isDone) return;
      saver.state.value = 'idle';
      show();
    },

    /** Shows every shipped template that was deleted. */
    async unhide(): Promise<void> {
      const count = library.value.hidden.length;
      await change(
        (stored) => ({ ...stored, hidden: [] }),
        (undo) => ({ key: 'options_unhidden', args: [count], undo }),
      );
    },

    /** Reads a file with templates and shows what it would bring. Nothing is stored before the writer says so. */
    async importPack(text: string): Promise<void> {
      pending.value = null;
      const parsed = isTemplatesCsv(text) ? parseTemplatesCsv(text, ports.newId) : parsePack(text);
      if (parsed.problem !== null) {
        notice.value = sayProblem(parsed, 'options_import_is_export');
        return;
      }
      const { pack: brought, bad } = 'pack' in parsed.value ? parsed.value : { pack: parsed.value, bad: [] };
      if (bad.length > 0 && brought.templates.length === 0) {
        notice.value = say('table_only_bad', bad[0]?.line ?? 1);
        return;
      }
      if (!(await saver.flush())) return;
      const pack = withIdsApart(brought, ports.newId);
      const plan = planMerge(library.value, pack);
      const { fresh, same, clashing, sentences } = plan;
      const brings = [fresh, clashing, sentences.fresh, sentences.clashing, pack.issues, pack.parts, pack.holdingReplies];
      const isNews = [...brings, bad].some(({ length }) => length > 0);
      notice.value = isNews ? null : say('options_imported', 0, same.length);
      pending.value = isNews ? { pack, plan, bad, choices: new Map() } : null;
    },
    /** What the writer chose for a clash; both stand until they choose. */
    choiceOf,
    /** Chooses for one clash, or for all of them. */
    chooseMerge(key: string | null, choice: MergeChoice): void {
      const shown = pending.value;
      if (!shown) return;
      const { clashing, sentences } = shown.plan;
      const all = [...clashing.map(({ id }) => id), ...sentences.clashing.map(({ name }) => sentenceKey(name))];
      const choices = new Map(shown.choices);
      for (const each of key === null ? all : [key]) choices.set(each, choice);
      pending.value = { ...shown, choices };
    },
    leavePending(): void {
      pending.value = null;
    },
    /** Stores what the file brings, as chosen. */
    async takePending(): Promise<void> {
      const shown = pending.value;
      if (!shown) return;
      const { fresh, same, clashing } = shown.plan;
      const taken = clashing.filter(({ id }) => choiceOf(id) !== 'mine').length;
      const isDone = await change(
        (stored) => withMerged(stored, shown.pack, choiceOf, ports.newId),
        (undo) => ({
          key: 'options_imported',
          args: [fresh.length + taken, same.length + clashing.length - taken],
          undo: async () => {
            await undo();
            showDraft();
          },
        }),
      );
      if (isDone) pending.value = null;
      showDraft();
    },

    /** Saves the writer's own templates as a table. */
    exportCsv(): void {
      const day = ports.now().toISOString().slice(0, 10);
      ports.savePieces(`evenkeel-templates-${day}.csv`, [templatesAsCsv(library.value.own)], 'text/csv');
    },
    /** The writer's own templates as text to paste elsewhere. */
    ownAsText: (): string => packOf(library.value.own, library.value.shared ?? [], ports.profile().business, 'en'),

    /** Saves the writer's own templates as a pack file. */
    exportOwn(): void {
      const day = ports.now().toISOString().slice(0, 10);
      ports.saveFile(
        `evenkeel-templates-${day}.json`,
        packOf(library.value.own, library.value.shared ?? [], ports.profile().business, 'en'),
      );
    },

    /** Moves a library that cannot be read aside and begins an empty one. */
    async startAnew(): Promise<void> {
      await ports.library.startAnew(EMPTY_LIBRARY, ports.now());
      notice.value = say('options_started_anew');
      await load();
    },
  };
}
