import { askBackground } from '../messages/ask-background.ts';
import type { Request } from '../messages/protocol.ts';
import { servePage } from '../messages/serve-page.ts';
import { fixtureOf } from '../page/filler.ts';
import { pageHome } from '../page/page-life.ts';
import { isBox, isOpener, startPointing } from '../page/pointing.ts';
import { cardShape, partShape } from '../page/shape.ts';

/** Cards that go into a fixture: enough to show what repeats. */
const CARDS = 3;
/** Longest fixture, in UTF-16 code units; the protocol takes no longer one. */
const MOST = 60_000;

type Lesson = Request<'background.taught'>;

/** What the shapes of a review at `element` are, null where it cannot be told from the rest of the page. */
function lessonOfReview(element: Element): Lesson | null {
  const shape = cardShape(element, document);
  if (!shape) return null;
  const card = [shape.selector];
  const others = shape.meets.filter((each) => each !== element).slice(0, CARDS - 1);
  return { card, fixture: fixtureOf([element, ...others], card, MOST) };
}

/** What the shape of a box or opener at `element` is, in the review around it where one is known. */
function lessonOfBox(element: Element, cards: readonly string[]): Lesson | null {
  if (!isBox(element) && !isOpener(element)) return null;
  const card = cards.map((selector) => element.closest(selector)).find((each) => each !== null) ?? null;
  const shape = partShape(element, card, document);
  if (!shape) return null;
  const shapes = [shape.selector];
  const around = card ?? element.closest('form, [role="dialog"], dialog') ?? element.parentElement ?? element;
  const fixture = fixtureOf([around], [...cards, ...shapes], MOST);
  return isBox(element) ? { field: shapes, fixture } : { opener: shapes, fixture };
}

/** Lets the writer point in this frame, keeps what they meant, and has the surface opened again. */
function start(): void {
  pageHome.evenkeelPointing?.end();
  const life = new AbortController();
  const end = () => life.abort();
  pageHome.evenkeelPointing = { end };

  function point({ what, card, words }: Request<'pointing.start'>): void {
    startPointing({
      doc: document,
      what,
      words,
      signal: life.signal,
      onLeft() {
        end();
        void askBackground('background.open-walk', { reviewId: null }).catch(() => {}); // the extension is gone: nothing to open
      },
      onTaken(element) {
        const lesson = what === 'review' ? lessonOfReview(element) : lessonOfBox(element, card);
        if (!lesson) return false;
        // The reading that follows takes what is selected or has the caret for what is meant.
        if (what === 'review') getSelection()?.selectAllChildren(element);
        else if (element instanceof HTMLElement && isBox(element)) element.focus({ preventScroll: true });
        void askBackground('background.taught', lesson).catch(() => {});
        end();
        return true;
      },
    });
  }

  servePage(
    'pointing',
    {
      'pointing.start': async (request) => {
        point(request);
        return null;
      },
    },
    life.signal,
  );
}

start();
