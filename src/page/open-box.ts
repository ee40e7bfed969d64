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
  findField: () => Promise<HTMLElement | null>,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const open = await findField();
  if (open || signal.aborted) return open;
  if (!opener.isConnected || leadsAway(opener)) return null;
  clickWithoutLeaving(opener);
  return waitForField(opener, findField, signal);
}

/** Links that a script is known to intercept, though their address leads to another page. */
const INTERCEPTED = '.comment-reply-link, [role="button"], [onclick], [data-toggle], [data-bs-toggle], [aria-haspopup]';

/** True for a link to another page. One to this page, or one that scripts intercept, only opens something. */
function leadsAway(opener: HTMLElement): boolean {
  const link = opener.closest<HTMLAnchorElement>('a[href]');
  if (!link || link.matches(INTERCEPTED)) return false;
  const { protocol, origin, pathname, ownerDocument } = link;
  if (protocol === 'javascript:') return false;
  const here = new URL(ownerDocument.URL);
  return origin !== here.origin || pathname !== here.pathname;
}

/**
 * A click that may open but never leaves the page. WordPress gives its reply links an address for readers without
 * scripts; where the script is missing, following it would lose the page. So the click is cancelled behind every
 * listener of the page, and only then, because some pages do nothing on a click that is cancelled already.
 */
function clickWithoutLeaving(opener: HTMLElement): void {
  const leaving = opener.closest('a[href], button, input');
  const view = opener.ownerDocument.defaultView;
  if (!view || !leaving || (leaving.tagName !== 'A' && !leaving.closest('form'))) {
    opener.click();
    return;
  }
  const life = new AbortController();
  const options = { signal: life.signal };
  // Last on each node: a listener of the page that stops the event there leaves the window's without it.
  const holdIfStopped = (event: Event) => {
    if (event.cancelBubble) event.preventDefault();
  };
  for (let node: Node | null = opener; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    node.addEventListener('click', holdIfStopped, options);
  }
  view.addEventListener('click', (event) => event.preventDefault(), options);
  opener.click();
  life.abort();
}

function waitForField(
  opener: HTMLElement,
  findField: () => Promise<HTMLElement | null>,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    const life = new AbortController();
    const end = (field: HTMLElement | null) => {
      life.abort();
      observer.disconnect();
      clearInterval(looking);
      clearTimeout(patience);
      resolve(field);
    };
    let isLooking = false;
    let isDue = false;
    /** One look at a time: what changes during one is looked at after it. */
    const look = async (): Promise<void> => {
      isDue = true;
      if (isLooking) return;
      isLooking = true;
      while (isDue && !life.signal.aborted) {
        isDue = false;
        const field = await findField().catch(() => null); // the page may be on its way out
        if (field && !life.signal.aborted) end(field);
      }
      isLooking = false;
    };
    let isPlanned = false;
    const observer = new MutationObserver(() => {
      if (isPlanned) return;
      isPlanned = true;
      // Once a turn: a page that renders a dialog changes it many times over.
      setTimeout(() => {
        isPlanned = false;
        void look();
      });
    });
    observer.observe(opener.ownerDocument, { childList: true, subtree: true, attributes: true });
    const looking = setInterval(look, LOOK_EVERY_MS);
    const patience = setTimeout(() => end(null), PATIENCE_MS);
    signal.addEventListener('abort', () => end(null), { signal: life.signal });
    void look();
  });
}
