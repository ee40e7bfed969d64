import { withLock } from '../browser/locks.ts';
import type { Sender } from '../browser/runtime.ts';
import { runInTab } from '../browser/scripting.ts';
import { activeTab, tabById } from '../browser/tabs.ts';
import { readComplaint } from '../complaint/read-complaint.ts';
import { issuesOf, type Library, type Template, templatesOf, withShared } from '../domain/library.ts';
import type { PageReading } from '../domain/page-reading.ts';
import { type Profile, profileFor } from '../domain/profile.ts';
import { pastedReview } from '../domain/review.ts';
import { type MessageKey, t } from '../i18n/t.ts';
import type { PaletteEntry, PaletteWords, Request } from '../messages/protocol.ts';
import { sendToPage } from '../messages/send-to-page.ts';
import { PALETTE_WORDS } from '../page/palette.ts';
import { fillText, PLACEHOLDERS, type Values, valuesFor } from '../templates/fill.ts';
import { rankTemplates } from '../templates/rank.ts';
import { searchTemplates } from '../templates/search.ts';
import { suggestChoices } from '../templates/suggest.ts';
import { libraryOrShipped } from '../templates/wordings.ts';
import { installPacks } from './library-install.ts';
import { TYPING_SCRIPT } from './page-script.ts';
import { readFrame, readTab, taughtIn } from './read-tab.ts';
import type { Stores } from './stores.ts';

/** Opens the template palette in a tab, ranked for the review of the focused box. Nothing happens where we may not look. */
export async function openPaletteIn(tabId: number, stores: Stores): Promise<void> {
  const read = await readTab((await tabById(tabId)) ?? (await activeTab()), await taughtIn(stores));
  if (read.state !== 'read') return;
  const library = await installPacks(stores.library);
  const [profile] = await Promise.all([
    stores.profile.readOrEmpty(),
    ...read.frames.map(({ frameId }) => hearTyping(tabId, frameId, stores)),
  ]);
  for (const { frameId, reading } of read.frames) {
    const entries = entriesFor(reading, library, profileFor(profile, reading), new Date());
    const reviewId = inView(reading)?.review.id ?? null;
    const request: Request<'typing.open-palette'> = { entries, words: paletteWords(), reviewId };
    // A frame that went meanwhile has no box either.
    const opened = await sendToPage(tabId, frameId, 'typing', 'typing.open-palette', request).catch(() => 'no-box');
    if (opened === 'opened') return;
  }
}

/**
 * Brings templates to the caret of a frame that holds our page script: the palette, abbreviations, slots. A frame that goes
 * meanwhile, or that the script around it covers, is left.
 */
export async function hearTyping(tabId: number, frameId: number, stores: Stores): Promise<void> {
  const { expandsAbbreviations } = await stores.settings.readOrEmpty();
  const templates = expandsAbbreviations ? await listedIn(stores) : [];
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
  { tabId, frameId }: Sender,
  stores: Stores,
  now: Date,
): Promise<{ entry: PaletteEntry; reviewId: string | null } | null> {
  const { expandsAbbreviations } = await stores.settings.readOrEmpty();
  if (!expandsAbbreviations || tabId === null || frameId === null) return null;
  const library = await stores.library.readOrEmpty();
  if (!templatesOf(libraryOrShipped(library)).some((template) => template.abbreviation === abbreviation)) return null;
  const reading = await readFrame(tabId, frameId, await taughtIn(stores));
  if (!reading) return null;
  const profile = profileFor(await stores.profile.readOrEmpty(), reading);
  const [entry] = entriesFor(reading, library, profile, now, (template) => template.abbreviation === abbreviation);
  return entry ? { entry, reviewId: inView(reading)?.review.id ?? null } : null;
}

/** The review whose box has the caret, or that the writer selected. */
const inView = (reading: PageReading) => reading.reviews.find(({ field, isSelected }) => field?.isFocused || isSelected);

/** Every template that is `wanted`, filled for the review the caret is under, best first. */
export function entriesFor(
  reading: PageReading,
  library: Library,
  profile: Profile,
  now: Date,
  wanted: (template: Template) => boolean = () => true,
): PaletteEntry[] {
  const found = inView(reading);
  const review = found?.review ?? pastedReview('', reading.url, reading.platform.name);
  const complaint = readComplaint(review, issuesOf(libraryOrShipped(library)), { industry: profile.industry });
  const rules = reading.rules;
  const choices = suggestChoices({ review, reading: complaint, profile, library, rules, now, seed: 0 });
  const values = valuesFor(review, complaint, choices, profile, now);
  const isTight = rules?.maxLength != null && rules.maxLength < 1000;
  const templates = templatesOf(libraryOrShipped(library)).filter(wanted);
  return rankTemplates(templates, found ? complaint : null, now).map(({ template, fits }) => {
    const { short, medium, full } = template.variants;
    const wording = isTight ? short || medium || full : medium || full || short;
    const text = fillText(withoutEmptyLines(withShared(wording, library.shared), values), values).text;
    return { id: template.id, name: template.name, text, fits };
  });
}

/** A line that is only the writer's contact or signature goes where the profile has none, rather than being asked for. */
function withoutEmptyLines(text: string, values: Values): string {
  const isEmpty = (line: string) =>
    /^\{\{(contact|signature)\}\}$/.test(line.trim()) && !values[line.trim().slice(2, -2) as keyof Values]; // one of the two names
  return text
    .split('\n')
    .filter((line) => !isEmpty(line))
    .join('\n')
    .trim();
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

/** The templates searched last, until the library changes: to read and check ten thousand takes longer than a key press. */
let listed: Promise<readonly Template[]> | null = null;

function listedIn(stores: Stores): Promise<readonly Template[]> {
  if (listed) return listed;
  const life = new AbortController();
  const forget = () => {
    listed = null;
    life.abort();
  };
  stores.library.watch(forget, life.signal);
  listed = stores.library.readOrEmpty().then((library) => templatesOf(libraryOrShipped(library)));
  listed.catch(forget);
  return listed;
}

/** Ids of the templates that hold the query, best first. */
export async function searchLibrary(query: string, stores: Stores): Promise<string[]> {
  return searchTemplates(await listedIn(stores), query).map(({ template }) => template.id);
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
