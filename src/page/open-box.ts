/** How long a page may take to show its reply box after the click. */
const PATIENCE_MS = 3000;
/** A box that fades in, or that a frame loads, changes nothing an observer of this document sees. */
const LOOK_EVERY_MS = 100;

/**
 * Clicks the page's own "Reply" and waits for the box. Null when none appears within three seconds, when `signal` aborts,
 * or when the opener is a link that leads away: the writer must stay on the page.
 */
export async function openBox(
  opener: HTMLElement,
  findField: () => HTMLElement | null,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const open = findField();
  if (open || signal.aborted) return open;
  if (!opener.isConnected || leadsAway(opener)) return null;
  clickWithoutLeaving(opener);
  return waitForField(opener, findField, signal);
}

/** Links that scripts are known to intercept, though their address would lead away without them. */
const INTERCEPTED = '.comment-reply-link, [role="button"], [onclick], [data-toggle], [data-bs-toggle], [aria-haspopup]';

/** True for a link that goes to another page; one to a place on this page, or one that scripts intercept, does not. */
function leadsAway(opener: HTMLElement): boolean {
  const link = opener.closest<HTMLAnchorElement>('a[href]');
  if (!link) return false;
  const href = link.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || /^javascript:/i.test(href.trim())) return false;
  return !link.matches(INTERCEPTED);
}

/**
 * A click that opens but does not lead away: when no handler of the page has cancelled it, it is cancelled last of all.
 * Needed where a link or a submit button only opens a box because of a script, and that script is not there.
 */
function clickWithoutLeaving(opener: HTMLElement): void {
  const view = opener.ownerDocument.defaultView;
  // Only links and the submit button of a form have a default that leaves; a summary or a label must keep theirs.
  const leaves = opener.closest('a[href], button[type="submit"], button:not([type]), input[type="submit"]');
  const isGuarded = leaves !== null && (leaves.tagName === 'A' || leaves.closest('form') !== null);
  const hold = (event: Event) => event.preventDefault();
  const guard = () => view?.addEventListener('click', hold, { once: true });
  if (isGuarded) {
    // Capturing on the window comes first and the listener it adds there comes last, behind the page's own.
    view?.addEventListener('click', guard, { capture: true, once: true });
    // A handler that stops the event on its way up keeps it from us, so links are made harmless as well.
    opener.addEventListener('click', holdAfterPage(hold), { once: true });
  }
  opener.click();
  view?.removeEventListener('click', guard, { capture: true });
  view?.removeEventListener('click', hold);
}

/** Lets the page's own listeners on the opener run, which were there first, and cancels behind them. */
const holdAfterPage = (hold: (event: Event) => void) => (event: Event) => {
  hold(event);
};

function waitForField(
  opener: HTMLElement,
  findField: () => HTMLElement | null,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    const found = findField();
    if (found) {
      resolve(found);
      return;
    }
    const life = new AbortController();
    const end = (field: HTMLElement | null) => {
      life.abort();
      observer.disconnect();
      clearInterval(looking);
      clearTimeout(patience);
      resolve(field);
    };
    const look = () => {
      const field = findField();
      if (field) end(field);
    };
    let isDue = false;
    const observer = new MutationObserver(() => {
      if (isDue) return;
      isDue = true;
      // Once a turn: a page that renders a dialog changes it many times over.
      setTimeout(() => {
        isDue = false;
        if (!life.signal.aborted) look();
      });
    });
    observer.observe(opener.ownerDocument, { childList: true, subtree: true, attributes: true });
    const looking = setInterval(look, LOOK_EVERY_MS);
    const patience = setTimeout(() => end(findField()), PATIENCE_MS);
    signal.addEventListener('abort', () => end(null), { signal: life.signal });
  });
}
