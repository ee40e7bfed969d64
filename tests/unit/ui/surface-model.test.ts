import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnsweredBefore, LogEntry } from '../../../src/domain/log-entry.ts';
import type { FoundReview, InsertOutcome, PageReading } from '../../../src/domain/page-reading.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { EMPTY_SETTINGS, type Intent } from '../../../src/domain/settings.ts';
import type { Walk } from '../../../src/domain/walk.ts';
import { packsFor } from '../../../src/templates/packs/index.ts';
import { createSurfaceModel, type PageRead, type SurfacePorts } from '../../../src/ui/surface-model.ts';

const URL_HERE = 'https://harbor-reviews.example/inbox';

function found(id: string, author: string, more: Partial<FoundReview> = {}): FoundReview {
  return {
    review: {
      id,
      author,
      rating: { value: 1, best: 5 },
      date: { shown: '20 November', day: '2026-11-20' },
      text: 'We waited fifty minutes and the soup was cold.',
      isTruncated: false,
      ownerReply: null,
      platform: { id: 'page', name: 'Harbor Reviews' },
      url: URL_HERE,
    },
    field: { id: `f-${id}`, kind: 'text-area', maxLength: null, isFilled: false, isFocused: false, isVisible: true },
    hasOpener: false,
    visible: 1,
    isSelected: false,
    confidence: 'sure',
    signals: [],
    ...more,
  };
}
const reading = (reviews: readonly FoundReview[], more: Partial<PageReading> = {}): PageReading => ({
  url: URL_HERE,
  title: 'Inbox',
  language: 'en',
  platform: { id: 'page', name: 'Harbor Reviews' },
  rules: null,
  reviews: [...reviews],
  looseField: null,
  foreignFrames: [],
  selection: '',
  isPartial: false,
  ...more,
});
const page = (reviews: readonly FoundReview[], more: Partial<PageReading> = {}): PageRead => ({
  state: 'read',
  tabId: 7,
  url: URL_HERE,
  frames: [{ frameId: 0, reading: reading(reviews, more) }],
});

let saved: Walk[];
let inserts: string[];
let kept: string[];
let logged: LogEntry[];
let answered: AnsweredBefore[];
let intent: Intent | null;
let outcome: InsertOutcome;
let late: InsertOutcome | null;
let tellings: number;
let storageIsFull: boolean;

/** The world around the surface: storage and page as plain values. */
function portsFor(read: PageRead): SurfacePorts {
  return {
    surface: 'popup',
    now: () => new Date('2026-11-22T10:00:00'),
    newId: () => `walk-${saved.length}`,
    newSeed: () => 1,
    readPage: async () => read,
    async insert(_walk, text) {
      inserts.push(text);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return outcome;
    },
    settled: async () => late,
    told: () => void tellings++,
    undo: async () => 'undone',
    copy: async () => true,
    allowOrigin: async () => false,
    profile: async () => EMPTY_PROFILE,
    library: async (industries) => ({ packs: [...packsFor(industries)], own: [], hidden: [] }),
    settings: async () => EMPTY_SETTINGS,
    changeSettings: async (change) => change(EMPTY_SETTINGS),
    causes: async () => [],
    recent: async () => kept,
    async keepReply(text) {
      kept.push(text);
    },
    logReply: (entry) => void logged.push(entry),
    unlogReply: (walkId) => void logged.splice(0, logged.length, ...logged.filter((entry) => entry.walkId !== walkId)),
    seeAgain: async () => answered,
    walkOf: async (tabId) => saved.findLast((walk) => walk.place.tabId === tabId) ?? null,
    walkOfReview: async (_url, id) => saved.findLast((walk) => walk.review.id === id) ?? null,
    async saveWalk(walk) {
      if (storageIsFull) throw new Error('QuotaExceededError');
      saved.push(walk);
    },
    siteOf: async () => null,
    watchSite: async () => false,
    async unwatchSite() {},
    async declineSite() {},
    pointAt: async () => false,
    takeIntent: async () => intent,
    cases: async () => [],
    changeCases: async (change) => change([]),
    openPage() {},
    walksOf: async () => saved,
    walkThatIsBack: async () => null,
    bringPage() {},
    remind: async () => {},
    mayNotify: async () => false,
    askNotify: async () => true,
    openOptions() {},
    openPanel: null,
    showPage() {},
    close() {},
  };
}

beforeEach(() => {
  saved = [];
  inserts = [];
  kept = [];
  logged = [];
  answered = [];
  intent = null;
  storageIsFull = false;
  late = null;
  tellings = 0;
  outcome = { outcome: 'inserted', fieldId: 'f', boxText: '', ms: 1 };
});

describe('opening the surface', () => {
  it('goes straight to the review whose box has the caret', async () => {
    const focused = found('b', 'Bo', {
      field: { id: 'f-b', kind: 'text-area', maxLength: null, isFilled: false, isFocused: true, isVisible: true },
    });
    const model = createSurfaceModel(portsFor(page([found('a', 'Ann'), focused])));
    await model.open();
    expect(model.walk.value?.review.author).toBe('Bo');
    expect(model.walk.value?.frame).toBe('calm');
  });

  it('offers the choice when several might be meant', async () => {
    const model = createSurfaceModel(portsFor(page([found('a', 'Ann'), found('b', 'Bo')])));
    await model.open();
    expect(model.state.value).toMatchObject({ kind: 'choose', selected: 0 });
    model.select(5);
    await model.startSelected();
    expect(model.walk.value?.review.author).toBe('Bo');
  });

  it('says that nothing was found where there is nothing', async () => {
    const model = createSurfaceModel(portsFor(page([])));
    await model.open();
    expect(model.state.value.kind).toBe('nothing');
  });

  it('takes the selected words where the page keeps us out', async () => {
    intent = { tabId: 7, kind: 'selection', selectionText: 'The parcel never came.', at: '2026-11-22T10:00:00Z' };
    const model = createSurfaceModel(portsFor({ state: 'blocked', tabId: 7, url: '', reason: 'pdf' }));
    await model.open();
    expect(model.walk.value?.review.text).toBe('The parcel never came.');
    expect(model.walk.value?.place.hasBox).toBe(false);
  });

  it('keeps the line breaks of the selection on a page without reviews', async () => {
    intent = { tabId: 7, kind: 'selection', selectionText: 'One. Two.', at: '2026-11-22T10:00:00Z' };
    const model = createSurfaceModel(portsFor(page([], { selection: 'One.\n\nTwo.' })));
    await model.open();
    expect(model.walk.value?.review.text).toBe('One.\n\nTwo.');
  });

  it('goes on with the walk left open on this page, at its frame and with its words', async () => {
    const ports = portsFor(page([found('a', 'Ann'), found('b', 'Bo')]));
    const first = createSurfaceModel(ports);
    await first.open();
    await first.startSelected();
    await first.send({ type: 'continue' });
    await first.send({ type: 'edit', text: `${first.draft.value} My own words.` });
    const draft = first.draft.value;
    const second = createSurfaceModel(ports);
    await second.open();
    expect(second.walk.value?.frame).toBe('acknowledge');
    expect(second.draft.value).toBe(draft);
  });

  it('starts on another review when the writer points at one', async () => {
    const ports = portsFor(page([found('a', 'Ann'), found('b', 'Bo')]));
    const first = createSurfaceModel(ports);
    await first.open();
    await first.startSelected();
    const second = createSurfaceModel({
      ...ports,
      readPage: async () => page([found('a', 'Ann'), found('b', 'Bo', { isSelected: true })]),
    });
    await second.open();
    expect(second.walk.value?.review.author).toBe('Bo');
  });
});

describe('a long page', () => {
  const told = (id: string, text: string, more: Partial<FoundReview> = {}): FoundReview => {
    const one = found(id, 'Ann', more);
    return { ...one, review: { ...one.review, text } };
  };
  const near = page([told('a', 'The room was cold all night.', { isSelected: true })], { isPartial: true });
  const whole = page([
    told('a', 'Breakfast came an hour late.'),
    told('a-2', 'The room was cold all night.', { isSelected: true }),
    told('b', 'Nobody said sorry.'),
  ]);

  it('is shown at the review the writer is at before the rest of it is read', async () => {
    const rest = Promise.withResolvers<PageRead>();
    const asked: boolean[] = [];
    const model = createSurfaceModel({
      ...portsFor(near),
      readPage: (isNearFirst = false) => {
        asked.push(isNearFirst);
        return isNearFirst ? Promise.resolve(near) : rest.promise;
      },
    });
    await model.open();
    expect(asked).toEqual([true, false]);
    expect(model.walk.value?.review.text).toBe('The room was cold all night.');
    expect(model.candidates.value).toHaveLength(1);
    rest.resolve(whole);
    await vi.waitFor(() => expect(model.candidates.value).toHaveLength(3));
    expect(model.walk.value?.review.text).toBe('The room was cold all night.');
  });

  it('takes the reply to the review it was written for, where the page uses an id twice', async () => {
    const rest = Promise.withResolvers<PageRead>();
    const places: (string | null)[] = [];
    const ports = portsFor(near);
    const model = createSurfaceModel({
      ...ports,
      readPage: (isNearFirst) => (isNearFirst ? Promise.resolve(near) : rest.promise),
      insert: async (walk, text, onFilled) => {
        places.push(walk.place.reviewId);
        return ports.insert(walk, text, onFilled);
      },
    });
    await model.open();
    const inserting = model.send({ type: 'use-suggestion' });
    expect(places).toEqual([]);
    rest.resolve(whole);
    await inserting;
    expect(places).toEqual(['a-2']);
  });

  it('is read once where it was read whole', async () => {
    let times = 0;
    const model = createSurfaceModel({
      ...portsFor(whole),
      readPage: async () => {
        times++;
        return whole;
      },
    });
    await model.open();
    expect(times).toBe(1);
  });
});

describe('reviews answered before', () => {
  it('are known a moment after the page is', async () => {
    answered = [{ reviewId: 'b', at: '2026-11-01T09:00:00Z', isChanged: true, rating: { value: 1, best: 5 } }];
    const model = createSurfaceModel(portsFor(page([found('a', 'Ann'), found('b', 'Bo')])));
    await model.open();
    expect(model.before.value.get('b')).toMatchObject({ isChanged: true });
    expect(model.before.value.has('a')).toBe(false);
  });
});

describe('inserting', () => {
  async function ready() {
    const model = createSurfaceModel(portsFor(page([found('a', 'Ann')])));
    await model.open();
    return model;
  }

  it('inserts exactly what the letter says, once, however often the button is pressed', async () => {
    const model = await ready();
    await Promise.all([
      model.send({ type: 'use-suggestion' }),
      model.send({ type: 'continue' }),
      model.send({ type: 'continue' }),
    ]);
    expect(inserts).toEqual([model.draft.value.trim()]);
    expect(model.walk.value?.frame).toBe('inserted');
  });

  it('keeps the letter when the box refuses', async () => {
    outcome = { outcome: 'refused', reason: 'box-gone' };
    const model = await ready();
    await model.send({ type: 'use-suggestion' });
    expect(model.walk.value?.frame).toBe('failed');
    expect(model.draft.value.length).toBeGreaterThan(60);
  });

  it('takes "in the box" back where the page changes the text after all, and leads back to the letter', async () => {
    late = { outcome: 'refused', reason: 'page-changed-it' };
    const model = await ready();
    await model.send({ type: 'use-suggestion' });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(model.walk.value?.frame).toBe('failed');
    expect(tellings).toBe(1);
    await model.send({ type: 'back' });
    expect(model.walk.value?.frame).toBe('review');
    expect(model.draft.value.length).toBeGreaterThan(60);
  });

  it('takes a given reply down in the log, and out of it again when the page or the writer takes it back', async () => {
    const model = await ready();
    await model.send({ type: 'use-suggestion' });
    expect(logged).toMatchObject([
      {
        walkId: model.walk.value?.id,
        how: 'inserted',
        ageDays: 2,
        text: inserts[0],
        points: { total: model.walk.value?.reading.points.length },
      },
    ]);
    expect(logged[0]?.points.answered).toBeGreaterThan(0);
    expect(logged[0]?.parts).toContain('thanks');
    await model.send({ type: 'undo' });
    expect(logged).toEqual([]);

    late = { outcome: 'refused', reason: 'page-changed-it' };
    await model.send({ type: 'continue' });
    await expect.poll(() => model.walk.value?.frame).toBe('failed');
    expect(logged).toEqual([]);
  });

  it('logs a reply that was copied, since there is no box', async () => {
    const model = createSurfaceModel(portsFor(page([], { selection: 'The soup was cold and nobody came for an hour.' })));
    intent = { tabId: 7, kind: 'selection', selectionText: '', at: '' };
    await model.open();
    await model.send({ type: 'show-suggestion' });
    await model.copy();
    expect(logged).toMatchObject([{ how: 'copied', ageDays: null, review: { id: 'pasted' } }]);
  });

  it('keeps a reply that was given, and the next draft keeps away from it', async () => {
    const model = await ready();
    await model.send({ type: 'use-suggestion' });
    expect(kept).toEqual(inserts);
    const next = await ready();
    await next.send({ type: 'use-suggestion' });
    expect(next.draft.value.slice(0, 60)).not.toBe(kept[0]?.slice(0, 60));
  });

  it('says so when the walk cannot be stored, and goes on', async () => {
    storageIsFull = true;
    const model = await ready();
    await model.send({ type: 'continue' });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(model.saveFailed.value).toBe(true);
    expect(model.walk.value?.frame).toBe('acknowledge');
  });

  it('goes by the last word: a save of an earlier one that ends late does not hide that this one failed', async () => {
    const early = Promise.withResolvers<void>();
    const results = [early.promise, Promise.reject(new Error('QuotaExceededError'))];
    const ports = portsFor(page([found('a', 'Ann')]));
    const model = createSurfaceModel({ ...ports, saveWalk: async () => results.shift() });
    await model.open();
    await model.send({ type: 'continue' });
    await new Promise((resolve) => setTimeout(resolve, 0));
    early.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(model.saveFailed.value).toBe(true);
  });

  it('stores the walk within the event that changed it', async () => {
    const model = await ready();
    const before = saved.length;
    void model.send({ type: 'edit', text: 'Half a word' });
    expect(saved.length).toBe(before + 1);
    expect(saved.at(-1)?.parts.some((part) => part.text.includes('Half a word'))).toBe(true);
  });
});
