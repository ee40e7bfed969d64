/** True for a dark colour as `getComputedStyle` gives it, null for one that lets what is behind it through. */
export function isDarkColour(colour: string): boolean | null {
  const [, form = '', inside = ''] = /^(\w+)\((.*)\)$/.exec(colour) ?? [];
  const numbers = (inside.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number.parseFloat);
  const [a = 0, b = 0, c = 0] = numbers;
  const alpha = form.startsWith('rgb') ? numbers[3] : inside.includes('/') ? numbers.at(-1) : 1;
  if (form === '' || (alpha ?? 1) < 0.5) return null;
  if (form.startsWith('ok')) return a < 0.55; // lightness 0 to 1
  if (form.startsWith('l')) return a < 50; // lab, lch: 0 to 100
  const scale = form === 'color' ? 255 : 1;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) * scale < 110;
}

/** The element above in the page as it is drawn, out of shadow roots too. */
const above = (node: Element): Element | null => {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** Whether the page is dark where the writer is: first background from there outwards that one cannot see through. */
export function isDarkAround(start: Element | null, view: Window): boolean {
  for (let node = start; node; node = above(node)) {
    const isDark = isDarkColour(view.getComputedStyle(node).backgroundColor);
    if (isDark !== null) return isDark;
  }
  // No background at all: the browser's own canvas, which is dark only where page and system both say so.
  const scheme = view.getComputedStyle(view.document.documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches);
}

/**
 * Where the host goes. A page's modal dialog makes everything outside it inert, the top layer included, and the focus
 * traps of others take the focus back; inside the dialog both leave us alone.
 */
export function homeFor(start: Element | null, doc: Document): Element {
  for (let node = start; node; node = above(node)) if (node.matches('dialog[open], [aria-modal="true"]')) return node;
  return doc.documentElement;
}

/** Sets attributes on a node just made. */
export function withAttributes<Made extends Element>(node: Made, attributes: Record<string, string>): Made {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

/** Makes nodes; text only ever goes in as text. */
export function createMaker(doc: Document) {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...inside: (Node | string)[]) => {
    const node = doc.createElement(tag);
    node.className = className;
    node.append(...inside);
    return node;
  };
  const icon = (d: string, className = 'icon') => {
    const svg = doc.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.append(withAttributes(doc.createElementNS(svg.namespaceURI, 'path'), { d }));
    return withAttributes(svg, { class: className, viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  };
  /** A line of the foot: the keys, and what they do. */
  const key = (label: string, ...names: string[]) => {
    const caps = names.map((name) => withAttributes(make('kbd', 'kbd', name), { 'aria-hidden': 'true' }));
    return make('span', '', ...caps, ` ${label}`);
  };
  return { make, icon, key };
}
export type Maker = ReturnType<typeof createMaker>;

const ours = new WeakSet<Node>();

/** True for a node that stands in something of ours over the page. */
export const isOurs = (node: Node): boolean => ours.has(node.getRootNode());

/** A closed shadow root with a sheet of ours in it. */
export function createShadow(host: Element, css: string, { make }: Maker): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'closed' });
  ours.add(shadow);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script adopt a sheet it made; its style elements are free of the page's CSP instead.
    shadow.append(make('style', '', css));
  }
  return shadow;
}

/** Puts a host in its place, in the top layer. Inline and important: the page's rules for `div` stay out. */
export function styleHost(host: HTMLElement, own: Record<string, string>): void {
  // `all` resets what would be inherited.
  const style = { all: 'initial', display: 'block', position: 'fixed', 'z-index': '2147483647', ...own };
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
}

/**
 * In the top layer, where nothing of the page fades it, and no picture of the page drawn over that. `:is` forgives what a
 * browser does not know.
 */
const ON_TOP = ':popover-open:not(:is(:active-view-transition) *)';

/** What a page could set on our host to hide what is clicked; `none` where nobody did. */
const UNTOUCHED = ['filter', 'clip-path', 'mask-image', 'transform', 'scale', 'rotate', 'translate'];

/** How long something of ours must have been truly in sight before a click counts, in ms: faults.md, P5. */
const SEEN_MS = 250;

/**
 * Tells whether a piece of ours is truly in sight where a click lands: uncovered, unfaded, in one place, and for long enough
 * to be a choice.
 * `onGone` is called when the page moves or hides it.
 */
export function watchSight(piece: Element, host: Element, doc: Document, onGone: () => void, signal: AbortSignal) {
  const tellsSight = 'isVisible' in IntersectionObserverEntry.prototype; // IO v2, Chromium only
  /** Since when it is in sight; null while it is not. */
  let since: number | null = null;
  let wasOnScreen = false;
  const observer = new IntersectionObserver(
    ([latest]) => {
      if (!latest) return;
      if (wasOnScreen && !latest.isIntersecting) return onGone();
      wasOnScreen ||= latest.isIntersecting;
      const isSeen = !tellsSight || (latest as { isVisible?: boolean }).isVisible === true; // not in the types yet
      since = isSeen ? (since ?? performance.now()) : null;
    },
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit, // the second version's fields; others ignore them
  );
  observer.observe(piece);
  // A page could slide it under a click that was meant for something else.
  new MutationObserver(() => (since &&= performance.now())).observe(host, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
  /** As we drew it. Asked in Chromium too, whose observer misses a mask. */
  const isPlain = () => {
    const style = doc.defaultView?.getComputedStyle(host);
    const isOpaque = style?.opacity === '1' && style.mixBlendMode === 'normal';
    return isOpaque && host.matches(ON_TOP) && UNTOUCHED.every((name) => style.getPropertyValue(name) === 'none');
  };
  /**
   * Without IO v2: what lies under the very point clicked must be us, and nothing that joined the top layer after us may lie
   * over it, letting the click through. One that a page hides in a closed shadow root stays unseen.
   */
  const isOnTopAt = ({ clientX: x, clientY: y }: MouseEvent) => {
    const root = host.getRootNode() as Document | ShadowRoot; // what is clicked stands in one of them
    const covers = [...doc.querySelectorAll(':popover-open, :modal, :fullscreen')].some((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return each !== host && !each.contains(host) && left <= x && x <= right && top <= y && y <= bottom;
    });
    return !covers && host.checkVisibility() && root.elementFromPoint(x, y) === host;
  };
  return (event: MouseEvent) =>
    since !== null && performance.now() - since >= SEEN_MS && isPlain() && (tellsSight || isOnTopAt(event));
}
