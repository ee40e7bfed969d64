import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { industriesIn, readComplaint } from '../complaint/read-complaint.ts';
import type { Case } from '../domain/case.ts';
import type { Cause } from '../domain/cause.ts';
import type { Finding } from '../domain/draft.ts';
import { EMPTY_LIBRARY, issuesOf, type Library } from '../domain/library.ts';
import type { AnsweredBefore, LogEntry, SeenReview } from '../domain/log-entry.ts';
import type { FoundReview, InsertOutcome, OnFilled, PageReading, UndoOutcome } from '../domain/page-reading.ts';
import {
  EMPTY_PROFILE,
  INDUSTRIES,
  type Industry,
  type Place,
  type Profile,
  profileAt,
  profileFor,
} from '../domain/profile.ts';
import type { ReplyRules } from '../domain/reply-field.ts';
import { pastedReview, type Review } from '../domain/review.ts';
import { EMPTY_SETTINGS, type Intent, type QueueOrder, type Settings } from '../domain/settings.ts';
import { isBack, type Walk } from '../domain/walk.ts';
import { isMeant, rankReviews } from '../platforms/rank.ts';
import { textOf } from '../walk/edit-parts.ts';
import { findingsOf, keyOf, reduce, type WalkContext, type WalkEvent } from '../walk/reduce.ts';
import { NO_PLACE, startWalk } from '../walk/start.ts';
import { type CasePorts, createCases } from './cases-model.ts';
import { logEntryOf } from './log-entry-of.ts';
import { createPanel } from './panel-model.ts';
import { seenReviewOf } from './replied-to.ts';
import { createSiteModel, type SitePorts } from './site-model.ts';

/**
 * Why a page cannot be read: what kind of page it is, as far as its address tells. `not-granted`: the browser hides even
 * the address until the writer presses our button on that page.
 */
export type BlockedReason = 'no-tab' | 'not-granted' | 'browser-page' | 'store' | 'pdf' | 'file' | 'other';

/** What reading the present tab gave: one reading a frame that answered, the top frame first. */
export type PageRead =
  | { state: 'read'; tabId: number; url: string; frames: readonly { frameId: number; reading: PageReading }[] }
  | { state: 'blocked'; tabId: number | null; url: string; reason: BlockedReason };

/** Everything the surface needs of the world. Made by an entry; a test gives its own. */
export type SurfacePorts = SitePorts &
  CasePorts & {
    surface: 'popup' | 'panel' | 'practice';
    now(): Date;
    newId(): string;
    newSeed(): number;
    /** The page in view; with `isNearFirst` a long one in part, where the writer is at a review: `isPartial`. */
    readPage(isNearFirst?: boolean): Promise<PageRead>;
    insert(walk: Walk, text: string, onFilled: OnFilled): Promise<InsertOutcome>;
    /** What became of the last insertion once the page had its time to change it; null where it stands. */
    settled(walk: Walk): Promise<InsertOutcome | null>;
    /** Tells the page that the writer has seen what became of it. */
    told(walk: Walk): void;
    undo(walk: Walk): Promise<UndoOutcome>;
    /** False when the clipboard was refused. */
    copy(text: string): Promise<boolean>;
    /** Asks the writer for one site; must be reached straight from a click. */
    allowOrigin(origin: string): Promise<boolean>;
    profile(): Promise<Profile>;
    /** The library with what is shipped for these kinds of business, beside what fits any. */
    library(industries: readonly Industry[]): Promise<Library>;
    settings(): Promise<Settings>;
    changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
    causes(): Promise<readonly Cause[]>;
    /** The writer's last replies, newest first. */
    recent(): Promise<readonly string[]>;
    /** Keeps a reply that was given. */
    keepReply(text: string): Promise<void>;
    /** Takes a given reply down in the log, or out of it again once it was taken back. */
    logReply(entry: LogEntry, walk: Walk, context: WalkContext): void;
    unlogReply(walkId: string): void;
    /** Which reviews of a page were answered before. */
    seeAgain(reviews: readonly SeenReview[]): Promise<readonly AnsweredBefore[]>;
    walkOf(tabId: number | null, url: string): Promise<Walk | null>;
    /** The walk of one review of one page, wherever it was left. */
    walkOfReview(url: string, reviewId: string): Promise<Walk | null>;
    /** Every walk of one page, oldest change first. */
    walksOf(url: string): Promise<readonly Walk[]>;
    saveWalk(walk: Walk): Promise<void>;
    takeIntent(tabId: number | null): Promise<Intent | null>;
    /** A walk that was put away and is due, the one due first; null when there is none. */
    walkThatIsBack(): Promise<Walk | null>;
    /** Brings the page of a walk to the front, opened anew where its tab was closed, and this surface with it. */
    bringPage(walk: Walk): void;
    /** Opens a page in a tab of its own. */
    openPage(url: string): void;
    /** Sets alarm and badge by what is stored. */
    remind(): Promise<void>;
    /** Whether the browser may tell by a notification. */
    mayNotify(): Promise<boolean>;
    /** Asks for it, straight from a click. */
    askNotify(): Promise<boolean>;
    openOptions(): void;
    /** Opens the panel beside the page, straight from a click; null where there is none, or this is it. */
    openPanel: (() => void) | null;
    showPage(walk: Walk): void;
    close(): void;
  };

/** One line in the chooser. */
export type Candidate = { frameId: number; found: FoundReview; rules: ReplyRules | null };

/** What the surface shows when no walk is open. */
export type SurfaceState =
  | { kind: 'loading' }
  /** What is stored could not be read. */
  | { kind: 'broken' }
  /** `kept`: a walk of this tab that waits for its page. */
  | { kind: 'nothing'; read: PageRead; hasText: boolean; kept: Walk | null }
  | { kind: 'choose'; candidates: readonly Candidate[]; selected: number; platform: string }
  | { kind: 'queue' }
  | { kind: 'cases' }
  | { kind: 'walk' };

export type SurfaceModel = ReturnType<typeof createSurfaceModel>;

/** Opened again after a question or a lesson: on what was left here, where there is a walk. */
const goesOn = (intent: Intent): boolean => intent.kind === 'allow' || intent.kind === 'watch' || intent.kind === 'back';

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
};

const originOf = (url: string): string => {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
};

/** The reviews of a page, in all its frames. */
const reviewsOf = (page: PageRead): readonly Review[] =>
  page.state === 'read' ? page.frames.flatMap(({ reading }) => reading.reviews.map(({ review }) => review)) : [];

/** The open surface: its state as signals, its deeds as functions. Lives as long as the page it is in. */
export function createSurfaceModel(ports: SurfacePorts) {
  /** A round on an invented page: nothing to put away, to watch or to come back to. */
  const isPractice = ports.surface === 'practice';
  const state = signal<SurfaceState>({ kind: 'loading' });
  const walk = signal<Walk | null>(null);
  const read = signal<PageRead | null>(null);
  /** Who answers here: the writer's profile, as it stands for the place the page belongs to. */
  const profile = signal<Profile>(EMPTY_PROFILE);
  const mainProfile = signal<Profile>(EMPTY_PROFILE);
  /** The places the writer may answer for instead, as long as no word is written. */
  const places = signal<readonly Place[]>([]);
  const settings = signal<Settings>(EMPTY_SETTINGS);
  const library = signal<Library>(EMPTY_LIBRARY);
  const issues = computed(() => issuesOf(library.value));
  /** The kinds of business whose packs are in the library. */
  let stocked: ReadonlySet<Industry> = new Set();
  const recent = signal<readonly string[]>([]);
  const causes = signal<readonly Cause[]>([]);
  /** A sentence for the status line, like "Copied". */
  const status = signal('');
  /** True while an insertion or undo is under way: a second click does nothing. */
  const isBusy = signal(false);
  const saveFailed = signal(false);
  /** True while "Why this review?" is open. */
  const showsWhy = signal(false);
  const site = createSiteModel(ports, (said) => {
    status.value = said;
  });
  const mayNotify = signal<boolean | null>(null);
  /** Reviews of the page that were answered before, by review id; known a moment after the page is. */
  const before = signal<ReadonlyMap<string, AnsweredBefore>>(new Map());
  /** The last write of a walk. */
  let saving: Promise<unknown> = Promise.resolve();
  /** The last call of `open`: an earlier one that is still reading gives up. */
  let latest: symbol | null = null;
  /** The rest of a long page, while it is read. */
  let readingOn: Promise<void> | null = null;

  const findings: ReadonlySignal<readonly Finding[]> = computed(() => {
    const current = walk.value;
    if (!current) return [];
    return findingsOf(current, context()).filter((finding) => !current.left.includes(keyOf(finding)));
  });
  const draft = computed(() => (walk.value ? textOf(walk.value.parts) : ''));
  const candidates = computed<readonly Candidate[]>(() => {
    const current = read.value;
    if (current?.state !== 'read') return [];
    return current.frames.flatMap(({ frameId, reading }) =>
      rankReviews(reading).map((found) => ({ frameId, found, rules: reading.rules })),
    );
  });
  /** The suggestion as express would write it, for its word count on Calm. */
  const suggestion = computed(() => {
    const current = walk.value;
    if (!current || current.isSevere) return '';
    const { walk: whole } = reduce(current, { type: 'use-suggestion' }, context());
    return textOf(whole.parts);
  });

  const cases = createCases(ports, walk, draft);

  const panel =
    ports.surface === 'panel'
      ? createPanel({
          state,
          walk,
          read,
          candidates,
          before,
          order: computed(() => settings.value.queueOrder),
          now: ports.now,
          readingOf: ({ found }) => readingOf(found.review),
          start: async (candidate, asSuggestion) => {
            const page = read.value;
            if (isBusy.value || !page) return;
            await startWith(candidate, page.tabId, page.url, asSuggestion);
          },
          readPage: async () => {
            const page = await ports.readPage();
            await stockFor(reviewsOf(page));
            return page;
          },
          walksOf: ports.walksOf,
        })
      : null;

  async function stock(industries: readonly Industry[]): Promise<void> {
    if (industries.every((industry) => stocked.has(industry))) return;
    const wanted = new Set([...stocked, ...industries]);
    library.value = await ports.library([...wanted]);
    stocked = wanted;
  }

  /** Sees to it that the library holds what these reviews are read and answered with. */
  const stockFor = (reviews: readonly Review[]): Promise<void> =>
    stock([...new Set(reviews.flatMap((review) => industriesIn(review, { industry: profile.value.industry })))]);

  /** The same for a walk that was begun earlier, maybe for another kind of business. */
  async function stockForWalk({ review, reading }: Walk): Promise<void> {
    await stockFor([review]);
    const ids = new Set(issues.value.map(({ id }) => id));
    if (!reading.issueIds.every((id) => ids.has(id))) await stock(INDUSTRIES);
  }

  const readingOf = (review: Review) => readComplaint(review, issues.value, { industry: profile.value.industry });

  const context = (): WalkContext => ({
    profile: profile.value,
    library: library.value,
    now: ports.now(),
    recent: recent.value,
    causes: causes.value,
    checksOff: settings.value.checksOff,
    checkLines: settings.value.checkLines,
    houseRules: settings.value.houseRules,
  });

  const log = (given: Walk, how: LogEntry['how']): void => {
    const known = context();
    ports.logReply(logEntryOf(given, known, how), given, known);
  };

  // Saved on every change, within the very event that made it.
  effect(() => {
    if (!walk.value) return;
    const write = ports.saveWalk(walk.value).then(
      () => false,
      () => true, // the walk lives on in this surface, and the writer is told
    );
    const saved = write.then((isFailed) => {
      if (saving === saved) saveFailed.value = isFailed; // the last word counts, in whatever order they end
    });
    saving = saved;
  });

  function show(next: Walk): void {
    walk.value = next;
    state.value = { kind: 'walk' };
    status.value = '';
  }

  /** @param asSuggestion opens on the whole draft rather than on the breath */
  async function startWith(candidate: Candidate, tabId: number | null, url: string, asSuggestion = false): Promise<void> {
    const { found, frameId } = candidate;
    const own = { frameId, reviewId: found.review.id, fieldId: found.field?.id ?? null };
    const earlier = await ports.walkOfReview(url, found.review.id);
    const hasBox = found.field !== null || found.hasOpener || hasLooseField() || hasForeignFrame();
    if (earlier && earlier.frame !== 'inserted' && earlier.review.text === found.review.text) {
      await stockForWalk(earlier);
      show(suggested({ ...earlier, place: { tabId, ...(allowedFrameFor(candidate) ?? own), hasBox, url } }, asSuggestion));
      return;
    }
    await begin(
      {
        review: found.review,
        rules: candidate.rules,
        fieldMaxLength: found.field?.maxLength ?? null,
        place: { tabId, ...(allowedFrameFor(candidate) ?? own), hasBox, url },
      },
      asSuggestion,
    );
  }

  /** The walk past the breath, on its whole draft, where it had not begun yet. */
  const suggested = (begun: Walk, asSuggestion: boolean): Walk =>
    asSuggestion && begun.frame === 'calm' ? reduce(begun, { type: 'show-suggestion' }, context()).walk : begun;

  /** The box in a frame of another site that the writer allowed, for a review that has none of its own. */
  function allowedFrameFor({ found }: Candidate): Pick<Walk['place'], 'frameId' | 'reviewId' | 'fieldId'> | null {
    if (found.field || found.hasOpener || read.value?.state !== 'read') return null;
    const top = read.value.frames[0]?.reading;
    const near = top?.foreignFrames.filter((frame) => frame.reviewId === found.review.id || frame.reviewId === null) ?? [];
    const box = read.value.frames.find(
      ({ frameId, reading }) =>
        frameId !== 0 && reading.looseField && near.some(({ origin }) => originOf(reading.url) === origin),
    );
    return box ? { frameId: box.frameId, reviewId: null, fieldId: box.reading.looseField?.id ?? null } : null;
  }

  const hasLooseField = (): boolean =>
    read.value?.state === 'read' && read.value.frames.some(({ reading }) => reading.looseField !== null);
  const hasForeignFrame = (): boolean =>
    read.value?.state === 'read' && read.value.frames.some(({ reading }) => reading.foreignFrames.length > 0);

  async function begin(
    input: {
      review: Review;
      rules: ReplyRules | null;
      fieldMaxLength: number | null;
      place: Walk['place'];
    },
    asSuggestion = false,
  ): Promise<void> {
    const opening = latest;
    await stockFor([input.review]);
    if (latest !== opening) return; // another page came to the front meanwhile
    const reading = readingOf(input.review);
    show(suggested(startWalk({ id: ports.newId(), seed: ports.newSeed(), reading, ...input }, context()), asSuggestion));
  }

  /**
   * Opens on what the page offers: the walk left here, the review that is meant, the choice, or the paste-in. Where the
   * storage refuses, says so.
   */
  async function open(): Promise<void> {
    const opening = Symbol('opening');
    latest = opening;
    try {
      await openAs(opening);
      readingOn = readOn(opening).catch((error) => console.error('the rest of the page was not read', error));
    } catch (error) {
      console.error('the surface did not open', error);
      if (latest === opening) state.value = { kind: 'broken' };
    }
  }

  async function openAs(opening: symbol): Promise<void> {
    state.value = { kind: 'loading' };
    walk.value = null;
    const reading = ports.profile();
    const [page, ...stored] = await Promise.all([
      ports.readPage(true),
      reading,
      reading.then(({ industry }) => ports.library([industry])),
      ports.settings(),
      ports.recent(),
      ports.causes(),
    ]);
    if (latest !== opening) return; // another tab came to the front meanwhile
    const [whole] = stored;
    [, library.value, settings.value, recent.value, causes.value] = stored;
    stocked = new Set(['any', whole.industry]);
    const title = page.state === 'read' ? (page.frames[0]?.reading.title ?? '') : '';
    profile.value = profileFor(whole, { url: page.url, title });
    places.value = whole.places ?? [];
    mainProfile.value = whole;
    if (panel) await stockFor(reviewsOf(page)); // its list says something of each
    if (latest !== opening) return;
    read.value = page;
    void lookBack(page);
    const [intent] = await Promise.all([
      ports.takeIntent(page.tabId),
      cases.load(),
      site.load(page.url),
      panel?.loadStates(page),
    ]);
    const left = intent && !goesOn(intent) ? null : await ports.walkOf(page.tabId, page.url);
    if (latest !== opening) return;
    const isHidden = page.state === 'blocked' && page.reason === 'not-granted';
    if (left && left.frame !== 'inserted' && !isHidden && !pointsElsewhere(left)) {
      await stockForWalk(left);
      if (latest !== opening) return;
      show(withPlace(left, page));
      if (isBack(left, ports.now())) await bringBack();
      return;
    }
    const back = panel || intent ? null : await ports.walkThatIsBack();
    if (back && latest === opening) {
      if (back.place.url !== '') return ports.bringPage(back);
      await stockForWalk(back);
      show(back);
      return bringBack();
    }
    if (!panel && !intent && cases.dueCount.value > 0 && !pointed()) {
      state.value = { kind: 'cases' }; // the badge was about these
      return;
    }
    await offer(page, intent && goesOn(intent) ? null : intent, left?.frame === 'inserted' ? null : left);
    if (intent?.kind === 'watch' && site.current.value?.watchedSince) status.value = 'watching';
  }

  /**
   * Reads the whole of a page that was read only around the review the writer is at. The walk keeps its review; a page that
   * uses an id twice numbers it, so the id is looked up anew.
   */
  async function readOn(opening: symbol): Promise<void> {
    const part = read.value;
    if (part?.state !== 'read' || !part.frames.some(({ reading }) => reading.isPartial && isMeant(reading))) return;
    const whole = await ports.readPage();
    if (latest !== opening || read.value !== part || whole.state !== 'read') return; // another tab came to the front meanwhile
    read.value = whole;
    void lookBack(whole);
    const current = walk.value;
    const same = candidates.value.filter(({ found }) => found.review.text === current?.review.text);
    const here = same.find(({ found }) => found.review.id === current?.review.id) ?? same[0];
    if (current && here && current.place.reviewId !== null)
      walk.value = { ...current, place: { ...current.place, reviewId: here.found.review.id } };
  }

  /** Asks the log about the reviews of the page; nothing waits for its answer. */
  async function lookBack(page: PageRead): Promise<void> {
    before.value = new Map();
    const seen = candidates.value.map(({ found }) => seenReviewOf(found.review));
    if (page.state !== 'read' || seen.length === 0) return;
    const answered = await ports.seeAgain(seen);
    if (read.value === page) before.value = new Map(answered.map((each) => [each.reviewId, each]));
  }

  async function bringBack(): Promise<void> {
    await send({ type: 'bring-back' });
    await saving;
    await ports.remind();
  }

  /** True when the writer pointed at another review than the one of the walk left open. */
  function pointsElsewhere(left: Walk): boolean {
    const review = pointed()?.found.review;
    return review !== undefined && review.id !== left.review.id;
  }

  /** The review the writer points at on the page, by selecting words or with the caret. */
  const pointed = (): Candidate | undefined =>
    candidates.value.find(({ found }) => found.isSelected || (found.field?.isFocused && found.field.isVisible));

  function withPlace(left: Walk, page: PageRead): Walk {
    if (page.state !== 'read') return left;
    const here = candidates.value.find(({ found }) => found.review.id === left.review.id);
    if (!here) return { ...left, place: { ...left.place, tabId: page.tabId, frameId: left.place.frameId ?? 0 } };
    const allowed = allowedFrameFor(here);
    const own = { frameId: here.frameId, reviewId: here.found.review.id, fieldId: here.found.field?.id ?? null };
    const refusal = left.outcome?.outcome === 'refused' ? left.outcome.reason : null;
    const isAllowedNow = refusal === 'no-access' || (refusal === 'foreign-frame' && allowed !== null);
    // Allowed meanwhile: back to the letter, one Enter from the box.
    const frame = left.frame === 'failed' && isAllowedNow ? (left.askedFrom ?? 'review') : left.frame;
    return { ...left, frame, place: { ...left.place, tabId: page.tabId, ...(allowed ?? own) } };
  }

  async function offer(page: PageRead, intent: Intent | null, kept: Walk | null): Promise<void> {
    if (page.state === 'blocked') {
      if (intent?.selectionText) return beginWithText(intent.selectionText);
      state.value = { kind: 'nothing', read: page, hasText: false, kept };
      return;
    }
    const ofButton = candidates.value.find(({ found }) => intent?.kind === 'button' && found.review.id === intent.reviewId);
    if (ofButton) return startWith(ofButton, page.tabId, page.url);
    const selected = candidates.value.find(({ found }) => found.isSelected);
    if (intent?.kind === 'selection') {
      if (selected) return startWith(selected, page.tabId, page.url);
      const words =
        page.frames.map(({ reading }) => reading.selection).find((text) => text.trim() !== '') ?? intent.selectionText;
      if (words.trim() !== '') return beginWithText(words);
    }
    for (const { frameId, reading } of page.frames) {
      const meant = isMeant(reading);
      if (meant) return startWith({ frameId, found: meant, rules: reading.rules }, page.tabId, page.url);
    }
    if (candidates.value.length === 0) {
      state.value = {
        kind: 'nothing',
        read: page,
        hasText: page.frames.some(({ reading }) => reading.title !== ''),
        kept: null,
      };
      return;
    }
    if (panel) state.value = { kind: 'queue' };
    else choose();
  }

  function choose(): void {
    const page = read.value;
    if (page?.state !== 'read' || candidates.value.length === 0) {
      if (page) state.value = { kind: 'nothing', read: page, hasText: true, kept: null };
      return;
    }
    walk.value = null;
    state.value = {
      kind: 'choose',
      candidates: candidates.value,
      selected: 0,
      platform: page.frames[0]?.reading.platform.name || hostOf(page.url),
    };
  }

  /** Starts from text that was pasted or selected. A box on the page that belongs to no review may still take the reply. */
  function beginWithText(text: string): Promise<void> {
    const page = read.value;
    const url = page?.url ?? '';
    const loose = page?.state === 'read' ? page.frames.find(({ reading }) => reading.looseField) : undefined;
    const place: Walk['place'] =
      loose && page
        ? {
            tabId: page.tabId,
            frameId: loose.frameId,
            reviewId: null,
            fieldId: loose.reading.looseField?.id ?? null,
            hasBox: true,
            url,
          }
        : { ...NO_PLACE, tabId: page?.tabId ?? null, url };
    return begin({
      review: pastedReview(text, url, hostOf(url)),
      rules: loose?.reading.rules ?? null,
      fieldMaxLength: loose?.reading.looseField?.maxLength ?? null,
      place,
    });
  }

  async function copyReply(text: string): Promise<void> {
    const isCopied = await ports.copy(text);
    status.value = isCopied ? 'copied' : 'copy-refused';
    if (!isCopied) return;
    void ports.keepReply(text);
    if (walk.value && !isPractice) log(walk.value, 'copied');
  }

  async function send(event: WalkEvent): Promise<void> {
    const current = walk.value;
    if (!current || isBusy.value) return;
    status.value = '';
    const { walk: next, effect: todo } = reduce(current, event, context());
    walk.value = next;
    if (panel && current.frame === 'calm' && next.frame !== 'calm') panel.hasBreathed.value = true;
    if (!todo) return;
    isBusy.value = true;
    try {
      if (todo.type === 'copy') await copyReply(textOf(next.parts).trim());
      else if (todo.type === 'undo') {
        const outcome = await ports.undo(next);
        if (outcome === 'undone') ports.unlogReply(next.id);
        await finish(next, { type: 'undo-result', outcome });
      } else {
        await readingOn;
        const place = walk.value?.id === next.id ? walk.value.place : next.place;
        const outcome = await ports.insert({ ...next, place }, textOf(next.parts).trim(), todo.onFilled);
        await finish(next, { type: 'insert-result', outcome });
        if (outcome.outcome === 'inserted') {
          void ports.keepReply(textOf(next.parts).trim()).catch((error) => console.error('a reply was not remembered', error));
          log(next, 'inserted');
          void correctLate(next);
        }
      }
    } finally {
      isBusy.value = false;
    }
  }

  /** A page may take an insertion back, or make something else of it, after it was there: then the writer is told. */
  async function correctLate(inserted: Walk): Promise<void> {
    const outcome = await ports.settled(inserted);
    if (outcome && walk.value?.id === inserted.id && walk.value.frame === 'inserted') {
      await finish(inserted, { type: 'insert-result', outcome });
      ports.unlogReply(inserted.id);
      ports.told(inserted);
    }
  }

  async function finish(sent: Walk, event: WalkEvent): Promise<void> {
    const current = walk.value;
    if (current?.id !== sent.id) {
      // A panel went on to another tab meanwhile: what came of it belongs to the walk it was sent for.
      await ports.saveWalk(reduce(sent, event, context()).walk);
      return;
    }
    walk.value = reduce(current, event, context()).walk;
    if (event.type === 'undo-result') status.value = event.outcome === 'undone' ? 'undone' : `undo-${event.outcome}`;
  }

  return {
    isPractice,
    state,
    walk,
    read,
    profile,
    /** Places to answer for, empty once a part of the draft is written. */
    places: computed(() => (walk.value && walk.value.parts.length > 0 ? [] : places.value)),
    answerFor(place: Place): void {
      profile.value = profileAt(mainProfile.value, place);
    },
    settings,
    /** Shows the queue in another order from now on; where it cannot be stored, for this time. */
    async orderQueue(queueOrder: QueueOrder): Promise<void> {
      settings.value = { ...settings.value, queueOrder };
      await ports.changeSettings((stored) => ({ ...stored, queueOrder })).catch(() => {});
    },
    library,
    status,
    isBusy,
    saveFailed,
    showsWhy,
    site,
    findings,
    draft,
    candidates,
    suggestion,
    panel,
    before,
    cases,
    /** Shows what was promised; the walk stays stored where it is. */
    async showCases(): Promise<void> {
      await cases.load();
      state.value = { kind: 'cases' };
    },
    /** Puts a follow-up into the review's box where its page is in view; else it is copied, and the page opened. */
    async writeFollowUp({ walk: of }: Case, text: string): Promise<void> {
      if (isBusy.value) return;
      isBusy.value = true;
      try {
        const here = candidates.value.find(({ found }) => found.review.id === of.review.id);
        const page = read.value;
        if (here && page) {
          const place = {
            ...of.place,
            tabId: page.tabId,
            frameId: here.frameId,
            reviewId: of.review.id,
            fieldId: null,
            url: page.url,
          };
          const outcome = await ports.insert({ ...of, place }, text, 'append');
          if (outcome.outcome === 'inserted') {
            status.value = 'follow-up-inserted';
            return;
          }
        }
        status.value = (await ports.copy(text)) ? 'follow-up-copied' : 'copy-refused';
        if (!here && of.review.url !== '') ports.openPage(of.review.url);
      } finally {
        isBusy.value = false;
      }
    },
    open,
    choose,
    send,
    beginWithText,
    context,
    select(index: number): void {
      const current = state.value;
      if (current.kind === 'choose')
        state.value = { ...current, selected: Math.max(0, Math.min(current.candidates.length - 1, index)) };
    },
    async startSelected(): Promise<void> {
      const current = state.value;
      const page = read.value;
      if (current.kind !== 'choose' || !page) return;
      const candidate = current.candidates[current.selected];
      if (candidate) await startWith(candidate, page.tabId, page.url);
    },
    pasteIn(): void {
      const page = read.value;
      walk.value = null;
      if (page) state.value = { kind: 'nothing', read: page, hasText: true, kept: null };
    },
    /** Copies a text that is no reply: a private message, a note. */
    async copyText(text: string): Promise<void> {
      status.value = (await ports.copy(text)) ? 'copied' : 'copy-refused';
    },
    async copy(): Promise<void> {
      await copyReply(draft.value.trim());
    },
    /** Asks for the site of a frame, then reads the page anew and goes on to the box. Straight from a click. */
    async allowFrame(origin: string): Promise<void> {
      const allowed = await ports.allowOrigin(origin);
      if (!allowed) {
        status.value = 'not-allowed';
        return;
      }
      const page = await ports.readPage();
      read.value = page;
      const current = walk.value;
      if (!current || page.state !== 'read') return;
      const own = page.frames.find(({ reading }) =>
        reading.reviews.some(({ review, field }) => review.id === current.review.id && field),
      );
      const frame = own ?? page.frames.find(({ reading }) => originOf(reading.url) === origin && reading.looseField);
      if (frame) {
        walk.value = {
          ...current,
          place: {
            ...current.place,
            frameId: frame.frameId,
            reviewId: own ? current.review.id : null,
            fieldId: own ? null : (frame.reading.looseField?.id ?? null),
          },
        };
      }
      await send({ type: 'continue' });
    },
    mayNotify,
    /** Puts review and draft away until then; alarm and badge are set once they are stored. */
    async putAway(until: Date): Promise<void> {
      await send({ type: 'put-away', until: until.toISOString() });
      await saving;
      await ports.remind();
      mayNotify.value = await ports.mayNotify();
    },
    bringBack,
    async askNotify(): Promise<void> {
      mayNotify.value = await ports.askNotify();
    },
    openOptions: ports.openOptions,
    openPanel: ports.openPanel,
    /** Shows a walk that waits for its page. */
    async goOnWith(waiting: Walk): Promise<void> {
      await stockForWalk(waiting);
      show(waiting);
    },
    close: ports.close,
    showPage(): void {
      if (walk.value) ports.showPage(walk.value);
    },
  };
}
