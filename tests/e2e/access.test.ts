import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page, type Surface, WELCOME_PATH } from '../support/driver.ts';
import { choose, freshInbox, type Inbox, openInbox, waitForFrame } from './inbox.ts';
import { runAxe } from './look.ts';
import { phoneOn } from './phone.ts';

const SECTIONS = 'library profile follow-ups log insights practice playbook checks sites shortcuts data'.split(' ');

declare global {
  interface Window {
    /** Set by the tests of access: where Tab came by. */
    __stops?: { who: string; at: number; isSeen: boolean }[];
    /** Everything Tab should come to, in the order in which it is read. */
    __due?: Element[];
    /** What the page held when it was last looked at, and how often in a row it held that. */
    __held?: { all: string; times: number };
  }
}

/** Whether the page has come to rest: what is read from storage is drawn, and a few looks in a row found the same. Runs in the page. */
function isAtRest(): boolean {
  const all = document.body.innerHTML;
  const times = window.__held?.all === all ? window.__held.times + 1 : 0;
  window.__held = { all, times };
  return times >= 2 && document.querySelector('[data-looking="true"]') === null;
}

/**
 * Lists what Tab should come to, in the order of the document, a group of radio buttons once; notes where it comes by and
 * whether one can see that the focus is there. Answers how many presses lead through all of it. Runs in the page.
 */
function beginStops(): number {
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';
  const groups = new Set<string>();
  const due = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter((each) => {
    if (each.tabIndex < 0 || each.matches(':disabled') || !each.checkVisibility({ visibilityProperty: true })) return false;
    if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
    const of = each.form ?? document;
    const chosen = of.querySelector(`input[type=radio][name="${CSS.escape(each.name)}"]:checked`);
    if (chosen ? chosen !== each : groups.has(each.name)) return false;
    groups.add(each.name);
    return true;
  });
  window.__due = due;
  const stops: NonNullable<Window['__stops']> = [];
  window.__stops = stops;
  // Tab goes on from what had the focus last: something before everything else.
  const before = document.createElement('span');
  before.tabIndex = -1;
  document.body.prepend(before);
  before.focus();
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      // A hidden radio button or box shows its focus on what stands for it.
      const shown = [target, target.nextElementSibling, target.parentElement, target.parentElement?.parentElement];
      const isSeen = shown.some((each) => {
        const style = each && getComputedStyle(each);
        return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1.5;
      });
      stops.push({ who: target.outerHTML.slice(0, 120), at: due.indexOf(target as HTMLElement), isSeen });
    },
    { capture: true },
  );
  // A date is one control with a stop for each of its parts, and what scrolls may be a stop of its own.
  return due.length + 4 * document.querySelectorAll('input[type=date]').length + 6;
}

/** What is wrong with the stops Tab made, in words; nothing where all is well. Runs in the page. */
function judgeStops(): string[] {
  const { __stops: stops = [], __due: due = [] } = window;
  const wrong = stops.filter(({ isSeen }) => !isSeen).map(({ who }) => `focus is not seen: ${who}`);
  const reached = new Set(stops.map(({ at }) => at));
  for (const [at, each] of due.entries())
    if (!reached.has(at)) wrong.push(`Tab does not come to: ${each.outerHTML.slice(0, 120)}`);
  const known = stops.filter(({ at }) => at >= 0);
  for (const [at, { at: place, who }] of known.entries()) {
    const before = known[at - 1];
    const isNext = !before || place === before.at + 1 || (place === 0 && before.at === due.length - 1);
    if (!isNext) wrong.push(`Tab comes out of order to: ${who}`);
  }
  return wrong;
}

/**
 * Marks what one can see that a screen reader tells of; answers with the beginning of each, and whether it is of a row or an
 * item. Takes the marks away with `isMarked` false. Runs in the page.
 */
function markTold(isMarked: boolean): { html: string; isOfMany: boolean }[] {
  const TOLD = 'a[href], button, input, select, textarea, summary, [contenteditable], [role], h1, h2, h3, table, nav, main';
  const told = [...document.querySelectorAll<HTMLElement>(TOLD)].filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('[aria-hidden=true]'),
  );
  for (const each of told) each.toggleAttribute('data-told', isMarked);
  return told.map((each) => ({ html: each.outerHTML.slice(0, 160), isOfMany: each.closest('tr, li, article') !== null }));
}

/** Roles that may be without a name: what is in them is read. */
const NAMELESS = /^(?:status|alert|log|none|presentation|generic|group|list|listitem|main|paragraph|radiogroup|row|cell)$/;

/** What the accessibility tree does not tell as it should, in words. */
async function toldWrong(page: Surface): Promise<string[]> {
  const marked = await page.evaluate(markTold, true);
  const told = await page.accessible('[data-told]');
  await page.evaluate(markTold, false);
  if (told.length !== marked.length) return [`${told.length} of ${marked.length} are told of`];
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const [at, { html, isOfMany }] of marked.entries()) {
    const { role = '', name = '' } = told[at] ?? {};
    const which = `${role} “${name}”: ${html}`;
    if (name.trim() === '' && !NAMELESS.test(role)) wrong.push(`has no name: ${which}`);
    if (/undefined|\bnull\b|\[object|\$\d/.test(name)) wrong.push(`has an odd name: ${which}`);
    // Heard without what stands around it, as in a list of all buttons.
    if (!isOfMany || !/^(?:button|link)$/.test(role)) continue;
    if (seen.has(role + name)) wrong.push(`is named as another: ${which}`);
    seen.add(role + name);
  }
  return wrong;
}

/** What stands out at the side of a page that should not scroll there, empty where nothing does. Runs in the page. */
function standsOut(how: string): string[] {
  const { documentElement: root } = document;
  if (root.scrollWidth <= root.clientWidth) return [];
  const most = root.dir === 'rtl' ? -root.scrollWidth + root.clientWidth : root.scrollWidth;
  const over = [...document.querySelectorAll('body *')].filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    return Math.abs((root.dir === 'rtl' ? left : right) - most) < 2;
  });
  return [`${how}: ${root.scrollWidth - root.clientWidth} px too wide: ${over.map((each) => each.outerHTML.slice(0, 160))}`];
}

/**
 * What a finger can hardly hit: under 44 px in a direction (https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced).
 * A word within a sentence may be as low as its line. Nothing where the pointer is a mouse. Runs in the page.
 */
function tooSmall(): string[] {
  if (!matchMedia('(pointer: coarse)').matches) return ['the pointer is no finger'];
  const CONTROLS = 'a[href], button, input:not([type=file]), select, textarea, summary, [role=textbox], [role=option]';
  return [...document.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((each) => {
    if (each.matches(':disabled') || !each.checkVisibility({ visibilityProperty: true })) return [];
    const isTick = each.matches('input[type=radio], input[type=checkbox]');
    const target = (isTick && each.closest('label, .choice')) || each;
    const { display } = getComputedStyle(target);
    if (display === 'inline' || (each.matches('.pick') && each.closest('p'))) return [];
    const { width, height } = target.getBoundingClientRect();
    if (width >= 43.5 && height >= 43.5) return [];
    return [`${Math.round(width)} × ${Math.round(height)} px for a finger: ${each.outerHTML.slice(0, 140)}`];
  });
}

/**
 * What cannot be seen, reached or read without colours, mouse or a wide screen. `takesTab`: the driver can press it there;
 * `isTouched`: the screen is a phone's.
 */
async function problemsOf(page: Surface, { takesTab = true, isTouched = true } = {}): Promise<string[]> {
  await page.waitFor('h1');
  await page.waitUntil(isAtRest);
  const { found, passed } = await page.evaluate(runAxe);
  const problems = passed > 5 ? [...found] : ['axe did not run'];
  if (takesTab) problems.push(...(await toldWrong(page)));
  problems.push(...(isTouched ? await page.evaluate(tooSmall) : []));
  const presses = takesTab ? await page.evaluate(beginStops) : 0;
  for (let press = 0; press < presses; press++) await page.press('Tab');
  if (takesTab) problems.push(...(await page.evaluate(judgeStops)));
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  problems.push(...(await page.evaluate(standsOut, 'right to left')));
  await page.evaluate(() => {
    document.documentElement.dir = '';
    document.documentElement.style.fontSize = '200%';
  });
  problems.push(...(await page.evaluate(standsOut, 'text twice the size')));
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return problems;
}

/** Forced colours, keys alone, twice the text and right to left at 320 pixels, over every frame and page. */
describe.each(BROWSERS)('access, in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name, { hostPermissions: ['http://127.0.0.1/*'], forcedColors: true });
  });
  afterAll(() => inbox?.close());

  const narrow = (page: Page) => page.resize({ width: 320, height: 900, touch: true });

  it('U1: is forced to the system’s colours', async () => {
    const page = inbox.browser.firstPage;
    await page.goto(inbox.url);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  });

  /** Only what has problems, by the frame or page. */
  const wrongIn = (problems: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(problems).filter(([, found]) => found.length > 0));

  it('of every frame of the walk', async () => {
    const page = await freshInbox(inbox);
    const walk = await phoneOn(inbox, page);
    await narrow(walk);
    const problems: Record<string, string[]> = {};
    const look = async (frame: string) => {
      await waitForFrame(walk, frame);
      problems[frame] = await problemsOf(walk);
    };
    await look('choose');
    for (const frame of ['calm', 'acknowledge', 'solve', 'offline', 'review']) {
      await walk.click('[data-primary]');
      await look(frame);
    }
    await walk.click('[role=textbox]');
    await walk.press('Control+End');
    await walk.type(' Actually, you should have called. Ask for {{reference}}.');
    await walk.waitFor('.finding');
    problems.findings = await problemsOf(walk);
    await walk.click('[role=textbox]');
    await walk.press('Control+Enter');
    await look('blank');
    await walk.close();
    expect(wrongIn(problems)).toEqual({});
  });

  it('of the frames where a reply is in, or waits', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-marcus textarea');
    const walk = await phoneOn(inbox, page);
    await narrow(walk);
    const problems: Record<string, string[]> = {};
    const look = async (frame: string) => {
      await waitForFrame(walk, frame);
      problems[frame] = await problemsOf(walk);
    };
    await waitForFrame(walk, 'calm');
    await walk.click('[data-later]');
    await look('later');
    await walk.click('[data-primary]');
    await look('away');
    await walk.click('[data-bring-back]');
    await waitForFrame(walk, 'calm');
    await walk.click('[data-express]');
    await look('inserted');
    await walk.click('[data-promise]');
    await walk.waitFor('[data-promise]:checked');
    await choose(walk, 'Follow-ups');
    await look('cases');
    await walk.close();
    const nowhere = await inbox.browser.extensionPage('src/entries/popup/index.html?tab=-1');
    await narrow(nowhere);
    await waitForFrame(nowhere, 'nothing');
    problems.nothing = await problemsOf(nowhere);
    await nowhere.click('textarea');
    await nowhere.type('My daughter ate the nut cake you called nut free and was in hospital with an allergic reaction.');
    await nowhere.click('[data-primary]');
    await waitForFrame(nowhere, 'calm');
    await nowhere.click('[data-primary]');
    await waitForFrame(nowhere, 'severe');
    problems.severe = await problemsOf(nowhere);
    await nowhere.close();
    expect(wrongIn(problems)).toEqual({});
  });

  it('of what opens over the walk, and of frames that ask or refuse', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const walk = await phoneOn(inbox, page);
    await narrow(walk);
    const problems: Record<string, string[]> = {};
    await waitForFrame(walk, 'calm');
    await walk.click('[aria-haspopup=menu]');
    await walk.waitUntil(() => document.activeElement?.getAttribute('role') === 'menuitem');
    // Arrows lead through a menu, and Tab out of it.
    problems.menu = [...(await walk.evaluate(runAxe)).found, ...(await toldWrong(walk)), ...(await walk.evaluate(tooSmall))];
    const stops: string[] = [];
    const focused = () => walk.evaluate(() => document.activeElement?.textContent ?? '');
    do {
      stops.push(await focused());
      await walk.press('ArrowDown');
    } while (stops.length < 20 && !stops.includes(await focused()));
    expect(stops).toEqual(
      await walk.evaluate(() => [...document.querySelectorAll('[role=menuitem]')].map((each) => each.textContent)),
    );
    await walk.press('Escape');
    await choose(walk, 'Why this review?');
    await walk.waitFor('dialog[open]');
    problems.why = [...(await walk.evaluate(runAxe)).found, ...(await toldWrong(walk))];
    await walk.press('Escape');
    await walk.waitUntil(() => document.querySelector('dialog') === null);
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await walk.click('[data-primary]');
      await waitForFrame(walk, frame);
    }
    await walk.click('[role=textbox]');
    await walk.press('Control+End');
    await walk.type(' We have refunded your meal.');
    await walk.waitFor('.finding');
    await page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('#review-dana textarea');
      if (box) box.value = 'Hi, sorry to hear this';
    });
    await walk.click('[data-primary]');
    await waitForFrame(walk, 'confirm');
    problems.confirm = await problemsOf(walk);
    await walk.click('[data-primary]');
    await waitForFrame(walk, 'ask');
    problems.ask = await problemsOf(walk);
    await page.evaluate(() => document.querySelector('#review-dana textarea')?.remove());
    await walk.click('[data-primary]');
    await waitForFrame(walk, 'failed');
    problems.failed = await problemsOf(walk);
    await walk.close();
    expect(wrongIn(problems)).toEqual({});
  });

  // Its root is closed to axe and to Firefox's driver; what a screen reader hears of it the browser itself tells.
  it.runIf(name === 'chrome')('of the palette, to a screen reader', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const heard = async (role: string) => (await page.accessibleTree()).filter((each) => each.role === role);
    const before = await heard('option');
    await inbox.browser.runCommand(page, 'open-palette');
    await page.waitUntil(() => document.activeElement?.localName !== 'textarea');
    expect(await heard('dialog')).toEqual([{ role: 'dialog', name: 'Templates' }]);
    expect(await heard('combobox')).toEqual([{ role: 'combobox', name: expect.stringMatching(/^Find/) }]);
    expect(await heard('listbox')).toEqual([{ role: 'listbox', name: 'Templates' }]);
    const options = (await heard('option')).slice(before.length).map((each) => each.name);
    expect(options.length).toBeGreaterThan(5);
    expect(options.filter((each) => each.trim() === '')).toEqual([]);
    expect(new Set(options).size).toBe(options.length);
    await page.type('qqzzxx');
    await page.waitUntil(() => document.activeElement?.localName !== 'textarea');
    await expect.poll(async () => (await heard('status')).length).toBeGreaterThan(0);
    expect(await heard('option')).toEqual(before);
    await page.press('Escape');
    await page.waitUntil(() => document.activeElement?.localName === 'textarea');
  });

  it('of the panel and of the practice room', async () => {
    const problems: Record<string, string[]> = {};
    const panel = await inbox.browser.openPanel(await freshInbox(inbox));
    await panel.resize({ width: 320, height: 800 });
    // A sidebar's focus is not moved by a made-up Tab, and a panel has a mouse.
    const beside = { takesTab: name === 'chrome', isTouched: false };
    await waitForFrame(panel, 'queue');
    problems.queue = await problemsOf(panel, beside);
    await panel.click('[data-primary]');
    await waitForFrame(panel, 'calm');
    await panel.click('[data-express]');
    await waitForFrame(panel, 'inserted');
    problems['inserted, with the queue'] = await problemsOf(panel, beside);
    await panel.click('[data-primary]');
    await waitForFrame(panel, 'express');
    problems['suggestion, with the queue'] = await problemsOf(panel, beside);
    await panel.close();
    const room = await inbox.browser.extensionPage('src/entries/practice/index.html?round=hotel-middle');
    await narrow(room);
    await waitForFrame(room, 'calm');
    problems.practice = await problemsOf(room);
    await room.close();
    expect(wrongIn(problems)).toEqual({});
  });

  it.each(SECTIONS)('of the options, %s', async (section) => {
    const page = await inbox.browser.extensionPage(`src/entries/options/index.html#${section}`);
    await narrow(page);
    await page.waitUntil(
      (wanted: string) => document.querySelector<HTMLAnchorElement>('.desk__nav [aria-current]')?.hash === `#${wanted}`,
      {},
      section,
    );
    expect(await problemsOf(page)).toEqual([]);
    await page.close();
  });

  it('of the first run', async () => {
    const page = await inbox.browser.extensionPage(WELCOME_PATH);
    await page.waitFor('[data-try]');
    await narrow(page);
    expect(await problemsOf(page)).toEqual([]);
    await page.close();
  });
});
