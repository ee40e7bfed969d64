import { withLock } from '../browser/locks.ts';
import type { Sender } from '../browser/runtime.ts';
import { runInTab } from '../browser/scripting.ts';
import { activeTab, tabById } from '../browser/tabs.ts';
import type { Template } from '../domain/library.ts';
import { profileFor } from '../domain/profile.ts';
import { type MessageKey, t } from '../i18n/t.ts';
import type { PaletteEntry, PaletteRows, PaletteWords, Request } from '../messages/protocol.ts';
import { sendToPage } from '../messages/send-to-page.ts';
import { PALETTE_WORDS } from '../page/palette.ts';
import { PLACEHOLDERS } from '../templates/fill.ts';
import { createPaletteList, type PaletteList } from '../ui/palette-list.ts';
import { holdLibrary } from './held-library.ts';
import { TYPING_SCRIPT } from './page-script.ts';
import { readFrame, readTab, taughtIn } from './read-tab.ts';
import type { Stores } from './stores.ts';

const NO_ROWS: PaletteRows = { entries: [], total: 0 };

/** The list of the palette opened last, for the search in it; a background that slept meanwhile makes it anew. */
let opened: { at: string; list: PaletteList } | null = null;

/** How many frames are remembered as such that templates were brought to. */
const FRAMES = 100;

const frameOf = (tabId: number, frameId: number) => `${tabId} ${frameId}`;

/** True where the writer brought templates to the sender's frame: a script that a page took over elsewhere is given none. */
export async function hasTyping({ tabId, frameId }: Sender, stores: Stores): Promise<boolean> {
  return tabId !== null && frameId !== null && (await stores.typing.readOrEmpty()).includes(frameOf(tabId, frameId));
}

const placeOf = (tabId: number, frameId: number, reviewId: string | null) => `${tabId} ${frameId} ${reviewId}`;

/** Opens the template palette in a tab, ranked for the review of the focused box. Nothing happens where we may not look. */
export async function openPaletteIn(tabId: number, stores: Stores): Promise<void> {
  const holding = holdLibrary(stores);
  holding.catch(() => {}); // told below, where it is waited for
  const read = await readTab((await tabById(tabId)) ?? (await activeTab()), await taughtIn(stores), true);
  if (read.state !== 'read') return;
  const [{ library, templates }, profile] = await Promise.all([
    holding,
    stores.profile.readOrEmpty(),
    ...read.frames.map(({ frameId }) => hearTyping(tabId, frameId, stores)),
  ]);
  for (const { frameId, reading } of read.frames) {
    const list = createPaletteList({ reading, library, templates, profile: profileFor(profile, reading), now: new Date() });
    const { reviewId, fitting } = list;
    opened = { at: placeOf(tabId, frameId, reviewId), list };
    const request: Request<'typing.open-palette'> = { ...list.rows(''), fitting, words: paletteWords(), reviewId };
    // A frame that went meanwhile has no box either.
    const outcome = await sendToPage(tabId, frameId, 'typing', 'typing.open-palette', request).catch(() => 'no-box');
    if (outcome === 'opened') return;
  }
}

/**
 * Entries of an open palette that hold the query, from the `from`th on.
 * @throws when the page of the palette is gone
 */
export async function searchPalette(
  { query, from, reviewId }: Request<'background.search-templates'>,
  sender: Sender,
  stores: Stores,
  now: Date,
): Promise<PaletteRows> {
  const { tabId, frameId } = sender;
  if (tabId === null || frameId === null || !(await hasTyping(sender, stores))) return NO_ROWS;
  const at = placeOf(tabId, frameId, reviewId);
  if (opened?.at === at) return opened.list.rows(query, from);
  const [{ library, templates }, reading, profile] = await Promise.all([
    holdLibrary(stores),
    taughtIn(stores).then((taught) => readFrame(tabId, frameId, taught)),
    stores.profile.readOrEmpty(),
  ]);
  if (!reading) return NO_ROWS;
  const list = createPaletteList({ reading, library, templates, profile: profileFor(profile, reading), now, reviewId });
  opened = { at, list };
  return list.rows(query, from);
}

/**
 * Brings templates to the caret of a frame that holds our page script: the palette, abbreviations, slots. A frame that goes
 * meanwhile, or that the script around it covers, is left.
 */
export async function hearTyping(tabId: number, frameId: number, stores: Stores): Promise<void> {
  const frame = frameOf(tabId, frameId);
  const [{ expandsAbbreviations }] = await Promise.all([
    stores.settings.readOrEmpty(),
    stores.typing.update((all) => (all.includes(frame) ? all : [...all, frame].slice(-FRAMES))),
  ]);
  const templates = expandsAbbreviations ? (await holdLibrary(stores)).templates : [];
  const abbreviations = [...new Set(templates.flatMap(({ abbreviation }) => abbreviation || []))];
  const begin = () => sendToPage(tabId, frameId, 'typing', 'typing.start', { abbreviations }).catch(() => false);
  await withLock(`typing-${tabId}-${frameId}`, async () => {
    if ((await begin()) === true) return;
    await runInTab(tabId, TYPING_SCRIPT, [frameId]).catch(() => []);
    await begin();
  });
}

/** The template an abbreviation stands for; of several the one that suits the review of the focused box best. */
export async function expandAbbreviation(
  abbreviation: string,
  sender: Sender,
  stores: Stores,
  now: Date,
): Promise<{ entry: PaletteEntry; reviewId: string | null } | null> {
  const { tabId, frameId } = sender;
  const { expandsAbbreviations } = await stores.settings.readOrEmpty();
  if (!expandsAbbreviations || tabId === null || frameId === null || !(await hasTyping(sender, stores))) return null;
  const { library, templates } = await holdLibrary(stores);
  const isMeant = (template: Template) => template.abbreviation === abbreviation;
  if (!templates.some(isMeant)) return null;
  const reading = await readFrame(tabId, frameId, await taughtIn(stores));
  if (!reading) return null;
  const profile = profileFor(await stores.profile.readOrEmpty(), reading);
  const list = createPaletteList({ reading, library, templates: templates.filter(isMeant), profile, now });
  const [entry] = list.rows('').entries;
  return entry ? { entry, reviewId: list.reviewId } : null;
}

/** The palette's words in the interface's language. */
function paletteWords(): PaletteWords {
  const keys: string[] = [...PALETTE_WORDS];
  for (const name of PLACEHOLDERS) keys.push(`palette_slot_${name}`);
  const words: PaletteWords = {};
  for (const key of keys) {
    const message = t(key as MessageKey); // slots may have no words of their own: the palette then uses the name
    if (message) words[key] = message;
  }
  return words;
}

/** Notes when a template was used last. A shipped one becomes the writer's own copy only in this one field. */
export async function rememberUse(templateId: string, stores: Stores, now: Date): Promise<void> {
  const at = now.toISOString();
  const touch = <T extends { id: string; lastUsedAt: string | null }>(template: T): T =>
    template.id === templateId ? { ...template, lastUsedAt: at } : template;
  await stores.library.update((library) => ({
    ...library,
    own: library.own.map(touch),
    packs: library.packs.map((pack) => ({ ...pack, templates: pack.templates.map(touch) })),
  }));
}
