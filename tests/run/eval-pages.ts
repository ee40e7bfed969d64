/**
 * Measures detection on a folder of saved pages with an `index.json`, in Chromium with the built extension.
 *
 *   npm run eval:pages -- [--corpus DIR] [--mapped] [--mutate WAY] [--json FILE] [--only a,b] [--verbose]
 *
 * Without --corpus it runs on our own pages in tests/fixtures/detection. --mutate changes each page before it is read, to
 * see what the detector leans on: `classes` takes all class names away, `hashed` puts hashes in their place, `names` takes
 * classes, ids, data attributes, roles and microdata away, `microdata` the last two alone, `shuffled` reorders attributes,
 * `wrapped` puts every item into two more elements. Labels are looked up before.
 *
 * Pages are answered by request interception under an invented host (generic alone) or, with --mapped, under the address
 * the page itself names (so that adapters fire). Page scripts stay off by CSP, every other request is refused.
 *
 * A reading of the extension carries no elements, so elements are compared in an isolated world of the same page, as an
 * extension's would be, in which the same detector runs from source, adapters off unless --mapped. The built extension
 * then reads the page through `page.read`, and must answer with the very reviews and boxes the source finds with adapters
 * on: each page where it does not is named, and the run fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import type { PlatformAdapter } from '../../src/domain/platform-adapter.ts';
import { adapters, adaptersFor } from '../../src/platforms/adapters.ts';
import { bundleDetector } from '../support/detector.ts';
import { buildOnce } from '../support/dist.ts';
import { launch } from '../support/driver.ts';

type Label = {
  file: string;
  platform?: string;
  kind?: 'reviews' | 'comments' | 'none';
  /** Where the page was saved; read off the page where the index does not say. */
  url?: string;
  labelSelectors?: { item?: string; author?: string; text?: string; rating?: string; reply?: string; owner?: string };
};

type PageResult = {
  file: string;
  platform: string;
  kind: string;
  items: number;
  claimed: number;
  matched: number;
  recall: number;
  precision: number;
  boxes: number;
  boxesFound: number;
  boxesWrong: number;
  anchored: number;
  anchoredAlone: number;
  anchors: number;
  purity: number | null;
  author: string;
  rating: string;
  elements: number;
  ms: number;
  ms2: number;
  notes: string[];
  /** Claims that mean a labelled item without text; neither right nor wrong. */
  textless: number;
  whole: string;
};

const { values: args } = parseArgs({
  options: {
    corpus: { type: 'string' },
    json: { type: 'string' },
    only: { type: 'string' },
    mapped: { type: 'boolean', default: false },
    mutate: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '../..');
const corpus = resolve(args.corpus ?? join(root, 'tests/fixtures/detection'));
/** A page that takes longer is reported and left. */
const PAGE_MS = 60_000;

/** Runs inside the page's isolated world; only what it is given is in reach. */
function measure(label: Label, adapters: readonly PlatformAdapter[], isGeneric: boolean, mutation: string) {
  type Found = { review: { id: string; text: string; author: string | null; rating: { value: number; best: number } | null } };
  type Detector = {
    readPage: (
      doc: Document,
      options: object,
    ) => {
      reading: { reviews: (Found & { field: unknown })[]; looseField: unknown };
      reviewElements: Map<string, Element[]>;
      fieldElements: Map<string, Element>;
    };
    findReviewAround: (anchor: Node) => { found: Found; elements: readonly Element[] } | null;
  };
  const { readPage, findReviewAround } = (globalThis as unknown as { detector: Detector }).detector;
  const notes: string[] = [];
  const split = (selector: string): [string, string | null] => {
    const at = /^(.*)@([\w-]+)$/.exec(selector);
    return at ? [at[1] ?? '', at[2] ?? ''] : [selector, null];
  };
  /** `contains` across shadow roots. */
  const holds = (outer: Element, inner: Node): boolean => {
    for (let at: Node | null = inner; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) if (at === outer) return true;
    return false;
  };
  const hasText = (element: Element) => (element.textContent ?? '').trim().length > 0;
  /** Every element a selector meets, in open shadow roots too, in document order. */
  const everywhere = (selector: string | undefined, top: Document | ShadowRoot = document): Element[] => {
    if (!selector) return [];
    const found = [...top.querySelectorAll(selector)];
    for (const element of top.querySelectorAll('*'))
      if (element.shadowRoot) found.push(...everywhere(selector, element.shadowRoot));
    return found;
  };
  // All labels are looked up before the page is changed, and known by their elements from then on.
  const selectors = label.labelSelectors ?? {};
  const labelled = {
    items: everywhere(selectors.item).filter(hasText),
    texts: everywhere(split(selectors.text ?? '')[0]),
    authors: everywhere(split(selectors.author ?? '')[0]),
    ratings: everywhere(split(selectors.rating ?? '')[0]),
    owners: everywhere(selectors.owner),
    boxes: everywhere(selectors.reply),
  };
  const { items } = labelled;
  const read = (among: readonly Element[], selector: string | undefined, item: Element | undefined): string => {
    const element = item && selector ? among.find((each) => each !== item && holds(item, each)) : undefined;
    const attribute = split(selector ?? '')[1];
    if (!element) return '';
    return ((attribute ? element.getAttribute(attribute) : element.textContent) ?? '').replace(/\s+/g, ' ').trim();
  };
  const bodyOf = (item: Element): Element[] => {
    if (!selectors.text) return [item];
    const all = labelled.texts.filter(
      (element) => item !== element && holds(item, element) && items.filter((other) => holds(other, element)).at(-1) === item,
    );
    const own = all.filter(
      (element) =>
        !labelled.owners.some((owner) => holds(owner, element)) &&
        !all.some((other) => other !== element && holds(other, element)),
    );
    return own.length > 0 ? own : labelled.texts.includes(item) ? [item] : [];
  };
  const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
  const withText = items.filter((item) => {
    const body = bodyOf(item);
    return selectors.text ? body.some((element) => squash(element.textContent ?? '') !== '') : true;
  });
  const goals = withText.length > 0 ? withText : items;

  const first = goals[0];
  const goalAuthor = read(labelled.authors, selectors.author, first);
  const goalRating = read(labelled.ratings, selectors.rating, first);
  mutate();

  const summary = (whole: { reviews: (Found & { field: unknown })[]; looseField: unknown }) =>
    JSON.stringify([
      whole.reviews.map(({ review, field }) => [review.id, review.author, review.text, field !== null]),
      whole.looseField !== null,
    ]);
  const options = { now: new Date('2026-11-21T12:00:00Z'), pointedAt: null, adapters: isGeneric ? [] : adapters };
  const t0 = performance.now();
  const { reading, reviewElements, fieldElements } = readPage(document, options);
  const ms = performance.now() - t0;
  const t1 = performance.now();
  readPage(document, options);
  const ms2 = performance.now() - t1;
  function mutate(): void {
    const all = everywhere('*');
    const drop = (pattern: RegExp) => {
      for (const element of all)
        for (const name of element.getAttributeNames()) if (pattern.test(name)) element.removeAttribute(name);
    };
    const hash = (text: string) => {
      let sum = 7;
      for (const letter of text) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
      return `x${sum.toString(36)}`;
    };
    if (mutation === 'classes') drop(/^class$/);
    else if (mutation === 'names') drop(/^(?:class|id|data-.*|item.*|role|slot)$/);
    else if (mutation === 'microdata') drop(/^(?:item.*|role)$/);
    else if (mutation === 'hashed') {
      for (const element of all) {
        const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
        if (names.length > 0) element.setAttribute('class', names.map(hash).join(' '));
      }
    } else if (mutation === 'shuffled') {
      for (const element of all) {
        const held = element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? ''] as const);
        for (const [name] of held) element.removeAttribute(name);
        for (const [name, value] of held.toReversed()) if (/^[\w:-]+$/.test(name)) element.setAttribute(name, value);
      }
    } else if (mutation === 'wrapped') {
      for (const item of items) {
        if (/^(?:tr|td|tbody|dd|dt)$/.test(item.localName)) continue; // these may stand nowhere else
        const outer = document.createElement('div');
        const inner = outer.appendChild(document.createElement('div'));
        item.replaceWith(outer);
        inner.append(item);
      }
    }
  }
  const depth = (element: Element) => {
    let count = 0;
    for (let at: Element | null = element; at; at = at.parentElement) count++;
    return count;
  };
  /** The item a claim means: itself, the one it lies in, or the only one it contains. */
  const goalOf = (elements: readonly Element[]): Element | null => {
    for (const element of [...elements].reverse()) {
      if (items.includes(element)) return element;
      const around = items.filter((item) => holds(item, element)).sort((a, b) => depth(b) - depth(a))[0];
      const inside = items.filter((item) => holds(element, item));
      const top = inside.filter((item) => !inside.some((other) => other !== item && holds(other, item)));
      if (top.length === 1) return top[0] ?? null;
      if (inside.length === 0 && around) return around;
    }
    return null;
  };
  const matched = new Map<Element, Found>();
  for (const found of reading.reviews) {
    const goal = goalOf(reviewElements.get(found.review.id) ?? []);
    if (!goal || matched.has(goal)) {
      if (notes.length < 6) notes.push(`extra: ${JSON.stringify(found.review.text.slice(0, 60))} by ${found.review.author}`);
    } else matched.set(goal, found);
  }
  const claimed = reading.reviews.length;
  const hits = [...matched.keys()].filter((item) => goals.includes(item)).length;
  for (const goal of goals.filter((item) => !matched.has(item)).slice(0, 3)) {
    notes.push(`missed: ${goal.tagName}.${goal.className} ${JSON.stringify(squash(goal.textContent ?? '').slice(0, 70))}`);
  }

  // Boxes
  const { boxes } = labelled;
  const foundBoxes = [...fieldElements.values()];
  const boxesFound = boxes.filter((box) =>
    foundBoxes.some((found) => found === box || holds(box, found) || holds(found, box)),
  ).length;
  const wrongBoxes = foundBoxes.filter(
    (found) => !boxes.some((box) => found === box || holds(box, found) || holds(found, box)),
  );
  for (const box of wrongBoxes.slice(0, 3)) notes.push(`wrong box: ${(box as HTMLElement).outerHTML.slice(0, 140)}`);
  for (const box of boxes.filter((one) => !foundBoxes.includes(one)).slice(0, 2))
    notes.push(`missed box: ${box.outerHTML.slice(0, 160)}`);

  // Text, author and rating
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  /** Dates, ratings, counts and buttons that a label's element holds besides the words. */
  const isSmallPrint = (text: string) =>
    /^(?:\(?\d[\d.,]* ?\/ ?\d+\)?|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\p{L}+ \d{1,2}, \d{4}|read more|more|mer|meer|reply|antworten|helpful|pros|cons|view post|was this .*|\d+ out of \d+.*|report.*)[:.]?$/iu.test(
      text,
    );
  /** Share of the labelled body in a text, by its blocks, and of the text that is body. */
  const compare = (text: string, item: Element) => {
    const given = letters(text);
    let all = 0;
    let inside = 0;
    for (const body of bodyOf(item)) {
      const walker = document.createTreeWalker(body, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (parent?.closest('script,style,noscript,button,form,time,a.comment-reply-link')) continue;
        if (isSmallPrint(squash((node as Text).data))) continue;
        if (items.some((other) => other !== item && holds(item, other) && holds(other, node))) continue;
        const words = letters((node as Text).data);
        if (words.length < 2) continue;
        all += words.length;
        if (given.includes(words)) inside += words.length;
      }
    }
    return { recall: all === 0 ? 1 : inside / all, purity: given.length === 0 ? 1 : Math.min(1, inside / given.length) };
  };
  let puritySum = 0;
  let purityCount = 0;
  for (const [goal, found] of matched) {
    if (!goals.includes(goal)) continue;
    const { recall, purity } = compare(found.review.text, goal);
    puritySum += purity;
    purityCount++;
    if (recall < 0.9 && notes.length < 14)
      notes.push(
        `body ${recall.toFixed(2)}: ${JSON.stringify(found.review.text.slice(0, 80))} of ${JSON.stringify(
          squash(
            bodyOf(goal)
              .map((b) => b.textContent)
              .join(' '),
          ).slice(0, 100),
        )}`,
      );
    else if (purity < 0.8 && notes.length < 14)
      notes.push(`purity ${purity.toFixed(2)}: ${JSON.stringify(found.review.text.slice(0, 160))}`);
  }
  const firstFound = first ? matched.get(first) : undefined;
  const author =
    goalAuthor === ''
      ? '–'
      : !firstFound
        ? '–'
        : firstFound.review.author &&
            (goalAuthor.includes(firstFound.review.author) || firstFound.review.author.includes(goalAuthor))
          ? 'yes'
          : 'NO';
  if (author === 'NO')
    notes.push(`author ${JSON.stringify(firstFound?.review.author ?? null)} for ${JSON.stringify(goalAuthor)}`);
  const number = /\d+(?:[.,]\d+)?/.exec(goalRating)?.[0].replace(',', '.') ?? '';
  const rating =
    number === '' || !firstFound
      ? '–'
      : firstFound.review.rating &&
          (firstFound.review.rating.value === Number(number) || goalRating.startsWith(String(firstFound.review.rating.value)))
        ? 'yes'
        : 'NO';
  if (rating === 'NO')
    notes.push(`rating ${JSON.stringify(firstFound?.review.rating ?? null)} for ${JSON.stringify(goalRating)}`);

  // Anchored: from the middle text node of the longest block
  let anchored = 0;
  let anchoredAlone = 0;
  let anchors = 0;
  for (const item of goals.slice(0, 15)) {
    const body = bodyOf(item).sort((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length)[0];
    if (!body) continue;
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (
        (node as Text).data.trim().length > 1 &&
        !items.some((other) => other !== item && holds(item, other) && holds(other, node))
      ) {
        if (!isSmallPrint(squash((node as Text).data))) nodes.push(node as Text);
      }
    }
    const anchor = nodes[Math.floor(nodes.length / 2)];
    if (!anchor) continue;
    anchors++;
    const others = goals.filter((other) => other !== item && !holds(other, item) && !holds(item, other));
    const judge = (text: string | undefined, elements: readonly Element[]) => {
      if (text === undefined) return 'nothing';
      if (goalOf(elements) !== item) return `other element ${elements[0]?.tagName}.${elements[0]?.className}`;
      const { recall } = compare(text, item);
      if (recall < 0.9) return `body ${recall.toFixed(2)}`;
      const given = letters(text);
      const alien = others.some((other) => {
        const words = letters(
          bodyOf(other)
            .map((b) => b.textContent)
            .join(' '),
        );
        return (
          words.length > 40 &&
          given.includes(words.slice(0, 40)) &&
          !letters(item.textContent ?? '').includes(words.slice(0, 40))
        );
      });
      return alien ? 'alien text' : 'right';
    };
    const pointed = readPage(document, { ...options, pointedAt: anchor.parentElement });
    const hit = pointed.reading.reviews
      .filter((found) => (pointed.reviewElements.get(found.review.id) ?? []).some((element) => holds(element, anchor)))
      .at(-1);
    const whole = judge(hit?.review.text, hit ? (pointed.reviewElements.get(hit.review.id) ?? []) : []);
    if (whole === 'right') anchored++;
    else if (notes.length < 20) notes.push(`anchored: ${whole} at ${JSON.stringify(anchor.data.trim().slice(0, 50))}`);
    const alone = findReviewAround(anchor);
    const lone = judge(alone?.found.review.text, alone?.elements ?? []);
    if (lone === 'right') anchoredAlone++;
    else if (notes.length < 20) notes.push(`alone: ${lone} at ${JSON.stringify(anchor.data.trim().slice(0, 50))}`);
  }
  return {
    items: goals.length,
    claimed,
    matched: hits,
    recall: goals.length === 0 ? 1 : hits / goals.length,
    // Claims that mean a textless item are neither right nor wrong.
    precision: claimed === matched.size - hits ? 0 : hits / (claimed - (matched.size - hits)),
    boxes: boxes.length,
    boxesFound,
    boxesWrong: wrongBoxes.length,
    anchored,
    anchoredAlone,
    anchors,
    purity: purityCount === 0 ? null : puritySum / purityCount,
    author,
    rating,
    elements: document.getElementsByTagName('*').length,
    ms,
    ms2,
    notes,
    textless: matched.size - hits,
    // What the built extension is to answer with: the same detector, adapters on.
    whole: summary(readPage(document, { ...options, adapters }).reading),
  };
}

async function evaluate(session: CDPSession, page: Page, code: string, label: Label): Promise<ReturnType<typeof measure>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'detector',
  });
  await session.send('Runtime.evaluate', { expression: code, contextId: executionContextId });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${measure})(${JSON.stringify(label)}, ${JSON.stringify(adaptersFor(page.url()))}, ${!args.mapped}, ${JSON.stringify(args.mutate)})`,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`${page.url()}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value;
}

const labels: Label[] = JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8'));
const only = args.only?.split(',');
const chosen = labels.filter((label) => !only || only.some((name) => label.file.includes(name)));
const code = await bundleDetector();

const SITES: Record<string, string> = {
  yelp: 'www.yelp.com/biz/',
  tripadvisor: 'www.tripadvisor.com/',
  amazon: 'www.amazon.com/',
  etsy: 'www.etsy.com/',
  reddit: 'www.reddit.com/r/a/comments/',
  hackernews: 'news.ycombinator.com/item',
  github: 'github.com/a/b/issues/1',
  stackexchange: 'stackoverflow.com/questions/1',
  facebook: 'm.facebook.com/',
  youtube: 'www.youtube.com/watch',
  steam: 'store.steampowered.com/app/',
  twitter: 'twitter.com/a/status/1',
};

/** Where a page was saved: what the index says, the page's own canonical address, its platform's site; else invented. */
function addressOf(label: Label, html: string): string {
  if (!args.mapped) return `https://${(label.platform ?? 'page').replace(/[^a-z0-9-]/gi, '-')}.example/${label.file}`;
  const told =
    label.url ?? /<link[^>]+rel="canonical"[^>]+href="(https?:\/\/[^"]+)"/i.exec(html)?.[1]?.replaceAll('&amp;', '&');
  const site = SITES[label.platform ?? ''];
  return (told ?? (site ? `https://${site}` : `https://${label.file}.example/`)).replace(/^http:/, 'https:');
}

const driver = await launch('chrome', { dist: await buildOnce('chrome'), hostPermissions: ['https://*/*', 'http://*/*'] });
let html: Buffer = Buffer.from('');

/** A tab that answers every navigation with `html` and refuses all else. */
async function openTab(): Promise<{ page: Page; session: CDPSession }> {
  // The driver's page holds puppeteer's, which alone can answer requests and hand out a CDP session.
  const { puppeteerPage: page } = (await driver.newPage()) as unknown as { puppeteerPage: Page };
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return void request.abort();
    void request.respond({
      status: 200,
      headers: {
        'content-type': 'text/html',
        'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
      },
      body: html,
    });
  });
  return { page, session };
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The reading of the built extension, run and asked as the popup does. */
async function readByExtension(url: string): Promise<string> {
  return driver.inExtension(
    async (address: string, adapters: unknown) => {
      const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const [tab] = (await api.tabs.query({})).filter((one) => one.url === address);
      if (tab?.id === undefined) return `no tab at ${address}`;
      await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['src/entries/page.js'] });
      const answer = await api.tabs.sendMessage(
        tab.id,
        { evenkeel: 1, to: 'page', name: 'page.read', request: { adapters, isNearFirst: false } },
        { frameId: 0 },
      );
      if (!answer?.reviews) return JSON.stringify(answer);
      return JSON.stringify([
        answer.reviews.map(
          ({ review, field }: { review: { id: string; author: string | null; text: string }; field: unknown }) => [
            review.id,
            review.author,
            review.text,
            field !== null,
          ],
        ),
        answer.looseField !== null,
      ]);
    },
    url,
    adaptersFor(url),
  );
}

const results: PageResult[] = [];
const unlike: string[] = [];
const failed: { file: string; error: string }[] = [];
let tab = await openTab();
for (const label of chosen) {
  const one = async () => {
    html = readFileSync(join(corpus, 'pages', label.file));
    const { page, session } = tab;
    await page.goto(addressOf(label, html.toString('utf8')), { waitUntil: 'domcontentloaded', timeout: PAGE_MS / 2 });
    const measured = await evaluate(session, page, code, label);
    results.push({
      file: label.file.replace('.html', ''),
      platform: label.platform ?? '',
      kind: label.kind ?? '',
      ...measured,
    });
    const built = await readByExtension(page.url());
    if (built !== measured.whole) {
      unlike.push(label.file);
      if (args.verbose) console.log(`${label.file}: built ${built.slice(0, 300)}\n  source ${measured.whole.slice(0, 300)}`);
    }
  };
  try {
    await within(one(), PAGE_MS);
  } catch (error) {
    const said = error instanceof Error ? error.message.slice(0, 400) : String(error);
    failed.push({ file: label.file, error: said });
    console.error(`FAILED ${label.file}: ${said}`);
    // A page that hangs takes its tab along.
    void tab.page.close().catch(() => undefined);
    tab = await openTab();
  }
}
await within(driver.close(), PAGE_MS).catch((error: unknown) => console.error('the browser did not close', error));

const mean = (list: readonly number[]) => (list.length === 0 ? 0 : list.reduce((sum, value) => sum + value, 0) / list.length);
console.log('page | items claimed | recall prec | anchored alone /of | purity | author rating | boxes wrong | elements ms ms2');
for (const one of results) {
  const row = [
    one.file.padEnd(38),
    `${String(one.items).padStart(3)} ${String(one.claimed).padStart(3)}`,
    one.items > 0 ? `${one.recall.toFixed(2)} ${one.precision.toFixed(2)}` : '          '.slice(0, 9),
    `${one.anchored} ${one.anchoredAlone} /${one.anchors}`,
    one.purity === null ? '–' : one.purity.toFixed(2),
    `${one.author} ${one.rating}`,
    `${one.boxesFound}/${one.boxes} ${one.boxesWrong}`,
    `${one.elements} ${one.ms.toFixed(0)} ${one.ms2.toFixed(0)}`,
  ];
  console.log(row.join(' | '));
  if (args.verbose || only) for (const note of one.notes) console.log(`      ${note}`);
}
const listed = results.filter((one) => one.items > 0);
const anchoredPages = listed.filter((one) => one.anchors > 0);
const none = results.filter((one) => one.kind === 'none' || one.items === 0);
console.log(
  `recall ${mean(listed.map((one) => one.recall)).toFixed(3)} precision ${mean(listed.map((one) => one.precision)).toFixed(3)} over ${listed.length} pages, ${listed.filter((one) => one.recall >= 0.9 && one.precision >= 0.9).length} with both ≥ 0.9`,
);
console.log(
  `anchored ${mean(anchoredPages.map((one) => one.anchored / one.anchors)).toFixed(3)}, climbing alone ${mean(anchoredPages.map((one) => one.anchoredAlone / one.anchors)).toFixed(3)}, purity ${mean(listed.flatMap((one) => (one.purity === null ? [] : [one.purity]))).toFixed(3)}`,
);
console.log(
  `claims on pages without items: ${
    none
      .filter((one) => one.claimed > 0 || (one.kind === 'none' && one.boxesWrong > 0))
      .map((one) => one.file)
      .join(', ') || 'none'
  } (of ${none.length})`,
);
console.log(
  `boxes ${results.reduce((sum, one) => sum + one.boxesFound, 0)} of ${results.reduce((sum, one) => sum + one.boxes, 0)}, wrong ${results.reduce((sum, one) => sum + one.boxesWrong, 0)}`,
);
console.log(
  `author ${results.filter((one) => one.author === 'yes').length} of ${results.filter((one) => one.author !== '–').length}, rating ${results.filter((one) => one.rating === 'yes').length} of ${results.filter((one) => one.rating !== '–').length}`,
);
console.log(
  `the built extension reads the same on ${results.length - unlike.length} of ${results.length} pages${unlike.length > 0 ? `, not on ${unlike.join(', ')}` : ''}`,
);
const isUnverified = ({ rules }: PlatformAdapter): boolean => rules?.source === 'unverified';
console.log(
  `adapters ${adapters.length}: ${adapters.filter(({ review, reply }) => review ?? reply).length} with selectors; rules of ${adapters.filter((one) => !isUnverified(one)).length} from a source, of ${adapters.filter(isUnverified).length} unverified`,
);
const times = results.map((one) => one.ms).sort((a, b) => a - b);
const total = (of: (one: PageResult) => number) => results.reduce((sum, one) => sum + of(one), 0);
const totals = {
  pages: results.length,
  mode: args.mapped ? 'mapped' : 'generic',
  mutation: args.mutate,
  reviews: {
    expected: total((one) => one.items),
    found: total((one) => one.claimed - one.textless),
    matched: total((one) => one.matched),
    recall: mean(listed.map((one) => one.recall)),
    precision: mean(listed.map((one) => one.precision)),
    claimedOnNone: none.filter((one) => one.claimed > 0).length,
  },
  boxes: {
    expected: total((one) => one.boxes),
    found: total((one) => one.boxesFound + one.boxesWrong),
    matched: total((one) => one.boxesFound),
  },
  anchored: {
    tried: total((one) => one.anchors),
    right: total((one) => one.anchored),
    climbingAlone: total((one) => one.anchoredAlone),
  },
  ms: { median: times[times.length >> 1] ?? 0, worst: times.at(-1) ?? 0 },
  unlikeBuilt: unlike,
  failed,
};
console.log(`ms median ${totals.ms.median.toFixed(0)}, worst ${totals.ms.worst.toFixed(0)}`);
const pages = results.map((one) => ({
  file: `${one.file}.html`,
  reviews: { expected: one.items, found: one.claimed - one.textless, matched: one.matched },
  boxes: { expected: one.boxes, found: one.boxesFound + one.boxesWrong, matched: one.boxesFound },
  anchored: { tried: one.anchors, right: one.anchored },
  ms: one.ms,
}));
if (args.json) writeFileSync(args.json, JSON.stringify({ pages, totals }, null, 1));
if (unlike.length + failed.length > 0) process.exitCode = 1;
