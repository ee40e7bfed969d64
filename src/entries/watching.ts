import { isConnected } from '../browser/page-runtime.ts';
import { askBackground } from '../messages/ask-background.ts';
import type { Request } from '../messages/protocol.ts';
import { servePage } from '../messages/serve-page.ts';
import { standBesideBoxes } from '../page/chip.ts';
import { countReviews, keepCounting } from '../page/count-reviews.ts';
import { isCoveredByParent, OURS, pageHome } from '../page/page-life.ts';
import { tellWriterHere } from '../page/writer-here.ts';

/**
 * What stays beside the writer on a watched site once they have come to a box or to the page: the button and the count.
 * Takes over from the residents. Reads through the page script, which the background puts in before.
 */
function start(): void {
  pageHome.evenkeelWatching?.end();
  if (isCoveredByParent()) return;
  const life = new AbortController();
  let turn = new AbortController();
  const end = () => {
    life.abort();
    turn.abort();
  };
  pageHome.evenkeelWatching = { end };

  let adapters: Request<'watching.start'>['adapters'] = [];

  /** Null where the page script was put in anew meanwhile: the next sign asks the new one. */
  const reading = async () => (await pageHome.evenkeelLife?.read(adapters).catch(() => null)) ?? null;

  async function reviewOf(field: HTMLElement): Promise<{ reviewId: string | null } | undefined> {
    if (!isConnected()) {
      end();
      return undefined;
    }
    const found = await reading();
    if (!found) return undefined;
    const isIt = (id: string | undefined) => {
      const box = id === undefined ? undefined : found.fieldElements.get(id);
      return box !== undefined && (box === field || box.contains(field) || field.contains(box));
    };
    const own = found.reading.reviews.find((each) => isIt(each.field?.id));
    if (own) return { reviewId: own.review.id };
    // The box of a whole thread, and the box alone in a frame of the site.
    const hasReviews = found.reading.reviews.length > 0 || window.parent !== window;
    return hasReviews && isIt(found.reading.looseField?.id) ? { reviewId: null } : undefined;
  }

  /** What the present turn was begun with. */
  let begun = '';
  function begin(request: Request<'watching.start'>): void {
    // Caret and pointer both bring it: the second must not take the button from under the writer's hand.
    const asked = JSON.stringify(request);
    if (asked === begun && !turn.signal.aborted) return;
    begun = asked;
    const { showsButton, countsReviews, words } = request;
    adapters = request.adapters;
    turn.abort();
    turn = new AbortController();
    const { signal } = turn;
    const tell = <Answer>(answer: Promise<Answer>) => void answer.catch(() => isConnected() || end());
    if (showsButton) {
      pageHome.evenkeelBox?.end();
      standBesideBoxes({
        doc: document,
        words,
        reviewOf,
        onOpen: (reviewId) => tell(askBackground('background.open-walk', { reviewId })),
        onTemplates: () => tell(askBackground('background.open-palette', {})),
        onNotHere: () => tell(askBackground('background.hide-button', {})),
        signal,
      });
    }
    if (countsReviews && window.parent === window) {
      pageHome.evenkeelPointer?.end();
      let last = '';
      keepCounting(
        document,
        async () => {
          const found = isConnected() ? await reading() : end();
          if (!found) return;
          const count = countReviews(found.reading.reviews);
          const now = JSON.stringify([count, document.URL]);
          if (now === last) return;
          last = now;
          await askBackground('background.count', count).catch(() => isConnected() || end());
        },
        signal,
      );
    }
  }

  servePage(
    'watching',
    {
      'watching.start': async (request) => {
        begin(request);
        return true;
      },
      'watching.look-again': async () => {
        const endAll = () => {
          for (const name of OURS) pageHome[name]?.end();
        };
        await tellWriterHere('pointer', { end: endAll });
        return null;
      },
    },
    life.signal,
  );
}

start();
