import { openOptions } from '../../browser/runtime.ts';
import { dayFrom } from '../../domain/day.ts';
import type { FoundReview } from '../../domain/page-reading.ts';
import { type PracticeRound, reviewOf } from '../../practice/rounds.ts';
import type { PracticeModel } from '../../ui/practice/practice-model.ts';
import type { SurfacePorts } from '../../ui/surface-model.ts';
import type { Stores } from '../stores.ts';

const FIELD = 'practice-box';

/** The invented page as one that was read: one review, its box open and in focus. */
function foundIn(round: PracticeRound, site: string): FoundReview {
  const now = new Date();
  return {
    review: reviewOf(round, dayFrom(now, -round.daysAgo), site),
    field: { id: FIELD, kind: 'text-area', maxLength: null, isFilled: false, isFocused: true, isVisible: true },
    hasOpener: false,
    visible: 1,
    isSelected: false,
    confidence: 'sure',
    signals: [],
  };
}

/**
 * The world as a practice round shows it: an invented page, the writer's own library, profile and settings, and nothing
 * that is kept but the score. @param site what the invented page is called
 */
export function createPracticePorts(model: PracticeModel, stores: Stores, site: string): SurfacePorts {
  const { round } = model;
  const found = foundIn(round, site);
  const nothing = async () => {};
  return {
    surface: 'practice',
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    newSeed: () => Math.floor(Math.random() * 1_000_000),
    readPage: async () => ({
      state: 'read',
      tabId: 0,
      url: '',
      frames: [
        {
          frameId: 0,
          reading: {
            url: '',
            title: site,
            language: 'en',
            platform: found.review.platform,
            rules: null,
            reviews: [found],
            looseField: null,
            foreignFrames: [],
            selection: '',
            isPartial: false,
          },
        },
      ],
    }),
    insert: async (_, text) => ({ outcome: 'inserted', fieldId: FIELD, boxText: text, ms: 0 }),
    settled: async () => null,
    told() {},
    undo: async () => 'undone',
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    allowOrigin: async () => false,
    profile: async () => ({ ...(await stores.profile.readOrEmpty()), industry: round.industry }),
    library: (industries) => stores.library.readFor(industries),
    settings: () => stores.settings.readOrEmpty(),
    changeSettings: (change) => stores.settings.update(change),
    causes: () => stores.causes.readOrEmpty(),
    recent: async () => [],
    keepReply: nothing,
    logReply: (_, walk, context) => void model.answered(walk, context),
    unlogReply: () => void model.takenBack(),
    seeAgain: async () => [],
    walkOf: async () => null,
    walkOfReview: async () => null,
    walksOf: async () => [],
    saveWalk: nothing,
    takeIntent: async () => null,
    walkThatIsBack: async () => null,
    bringPage() {},
    openPage() {},
    remind: nothing,
    mayNotify: async () => false,
    askNotify: async () => false,
    openOptions: () => void openOptions(),
    openPanel: null,
    showPage() {},
    close: () => document.querySelector<HTMLElement>('[data-next-round]')?.focus(),
    siteOf: async () => null,
    watchSite: async () => false,
    unwatchSite: nothing,
    declineSite: nothing,
    pointAt: async () => false,
    cases: async () => [],
    changeCases: async () => [],
  };
}
