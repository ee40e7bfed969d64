import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPages, built } from '../fixtures/editors/build.ts';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS, type BrowserDriver, launch, type Page, type Surface } from '../support/driver.ts';
import { serve, type TestServer } from '../support/server.ts';
import { draftOf, insertedDraft, waitForFrame } from './inbox.ts';

/** A page of each family in src/page/editors, and of each place a box may stand in. */
const EDITORS = [
  'textarea',
  'input',
  'react19-textarea',
  'ce-plain',
  'ce-plaintext-only',
  'lexical-rich',
  'prosemirror',
  'ckeditor5',
  'quill1',
  'quill2',
  'draftjs',
  'slate',
  'codemirror5',
  'ckeditor4',
  'summernote',
  'medium-editor',
  'shadow-closed-textarea',
  'shadow-closed-ce',
  'iframe-nested-ce',
] as const;

/** Pages that look at their box only when a key has come up. */
const KEY_ONLY = ['textarea-keyup', 'plaintext-keyup'] as const;

/** Pages that would make elements of words. */
const AS_HTML = ['ce-paste-as-html', 'ce-redraw-as-html'] as const;

/** Pages that change what was put in half a second later, or draw the box anew. */
const LATE = ['late-rerender', 'late-revert', 'late-tidied', 'late-uppercase'] as const;

const REPLY = 'Hi Ana,\n\nThank you.\n\nBest,\nMira';
const LITERAL = '<img src=x onerror="window.__pwned=1"> & <b>b</b>\n\nשלום 👩‍👩‍👧 café';

type EditorWindow = Window & {
  __ready?: boolean;
  __kind?: string;
  __pwned?: number;
  __state(): Promise<string>;
  __el(): HTMLElement;
  __rect(): { x: number; y: number; w: number; h: number };
};

describe.each(BROWSERS)('every family of box in %s', (name) => {
  let browser: BrowserDriver;
  let server: TestServer;
  beforeAll(async () => {
    await buildPages([...EDITORS, ...KEY_ONLY, ...AS_HTML, ...LATE]);
    server = await serve({ folders: { '/': built } });
    browser = await launch(name, { dist: await buildOnce(name) });
    const own = [
      ['zzreply', REPLY],
      ['zzliteral', LITERAL],
    ].map(([id, text]) => ({
      id,
      name: id,
      industry: 'any',
      language: 'en',
      issueIds: [],
      variants: { short: text, medium: text, full: text },
      isFavourite: false,
      lastUsedAt: null,
    }));
    await browser.inExtension(async (templates: unknown) => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await api.storage.local.set({ library: { version: 3, data: { packs: [], own: templates, hidden: [], marks: {} } } });
    }, own);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const state = (page: Page) => page.evaluate(() => (window as unknown as EditorWindow).__state());
  const settled = (page: Page, wanted: string) =>
    page
      .waitUntil(
        async (text: string) => (await (window as unknown as EditorWindow).__state()) === text,
        { timeoutMs: 4000 },
        wanted,
      )
      .catch(() => false);

  /** `query`: makes it another page, with no walk begun on it. */
  async function open(editor: string, query = ''): Promise<{ page: Page; isLine: boolean }> {
    const page = browser.firstPage;
    await page.goto(server.url(`/${editor}.html${query}`));
    await page.waitUntil(() => (window as unknown as EditorWindow).__ready === true);
    await page.bringToFront();
    const isLine = (await page.evaluate(() => (window as unknown as EditorWindow).__kind ?? '')) === 'line';
    return { page, isLine };
  }

  /** A real click into the editor, wherever it lives. */
  async function clickInto(page: Page): Promise<void> {
    const at = await page.evaluate(() => {
      const { x, y, w, h } = (window as unknown as EditorWindow).__rect();
      return { x: x + Math.min(30, w / 2), y: y + Math.min(18, h / 2) };
    });
    await page.clickAt(at.x, at.y);
  }

  /** What opens in the page after it is no palette. */
  async function insertByPalette(page: Page, template: string): Promise<void> {
    await browser.runCommand(page, 'open-palette');
    await page.waitUntil(() => {
      const palette = [...document.querySelectorAll('[popover]')].find((each) => each.matches(':popover-open'));
      palette?.setAttribute('data-palette', '');
      return palette !== undefined;
    });
    await page.type(template);
    await page.press('Enter');
  }

  it.each(EDITORS)('E3: %s takes a template at the caret, exactly, and one undo takes it back', async (editor) => {
    const { page, isLine } = await open(editor);
    await clickInto(page);
    await insertByPalette(page, 'zzreply');
    const wanted = isLine ? REPLY.replace(/\s+/g, ' ') : REPLY;
    await settled(page, wanted);
    expect(await state(page)).toBe(wanted);
    await page.press('Control+z');
    await settled(page, '');
    expect((await state(page)).trim()).toBe('');
  });

  it.each(KEY_ONLY)('%s hears of a template without a key being pressed', async (editor) => {
    const { page } = await open(editor);
    await clickInto(page);
    await insertByPalette(page, 'zzreply');
    await settled(page, REPLY);
    expect(await state(page)).toBe(REPLY);
  });

  it.each(['ce-plain', 'lexical-rich', 'prosemirror'])('%s takes markup as words, never as markup', async (editor) => {
    const { page } = await open(editor);
    await clickInto(page);
    await insertByPalette(page, 'zzliteral');
    await settled(page, LITERAL);
    expect(await state(page)).toBe(LITERAL);
    expect(await page.evaluate(() => (window as unknown as EditorWindow).__pwned)).toBeUndefined();
  });

  it.each(AS_HTML)('%s gets no word it could run or load', async (editor) => {
    const { page } = await open(editor);
    await clickInto(page);
    const asked = server.requests.length;
    await insertByPalette(page, 'zzliteral');
    await page.waitUntil(() => document.querySelector('[popover]:not([data-palette])') !== null);
    expect(await state(page)).toBe('');
    expect(await page.evaluate(() => (window as unknown as EditorWindow).__pwned)).toBeUndefined();
    expect(server.requests.slice(asked).map(({ path }) => path)).toEqual([]);
  });

  /** A draft ready in the popup, over an empty box. */
  async function draftFor(page: Page): Promise<Surface> {
    await clickInto(page);
    const popup = await browser.openPopup(page);
    await waitForFrame(popup, 'nothing');
    await popup.type('The soup was cold and the waiter was rude to my mother.');
    await popup.click('[data-primary]');
    await waitForFrame(popup, 'calm');
    return popup;
  }

  it.each([
    'slate',
    'ckeditor5',
    'shadow-closed-ce',
  ])('%s takes a whole draft from the popup, and Undo there empties it', async (editor) => {
    const { page } = await open(editor);
    const popup = await draftFor(page);
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    expect(await state(page)).toBe(await insertedDraft(popup));
    await popup.click('[data-undo]');
    await waitForFrame(popup, 'review');
    expect((await state(page)).trim()).toBe('');
    await popup.close();
  });

  it.each([
    'textarea',
    'ce-plain',
    'lexical-rich',
    'prosemirror',
  ])('%s moved under a ready draft still takes it', async (editor) => {
    const { page } = await open(editor);
    const popup = await draftFor(page);
    await page.evaluate(() => {
      const home = document.createElement('section');
      document.body.prepend(home);
      const el = (window as unknown as EditorWindow).__el();
      home.append(el);
      el.focus(); // moving takes the focus away, and a page that moves the box gives it back
    });
    await popup.press('s');
    expect(await waitForFrame(popup, 'inserted', 'failed')).toBe('inserted');
    expect(await state(page)).toBe(await insertedDraft(popup));
    await popup.close();
  });

  it("a box drawn anew under a ready draft takes it in the other's stead", async () => {
    const { page } = await open('late-rerender');
    const popup = await draftFor(page);
    await page.evaluate(() => {
      const { __el } = window as unknown as EditorWindow;
      const old = __el();
      old.dispatchEvent(new Event('input'));
      Object.assign(window, { isDrawnAnew: () => __el() !== old });
    });
    await page.waitUntil(() => (window as unknown as { isDrawnAnew(): boolean }).isDrawnAnew());
    await popup.press('s');
    expect(await waitForFrame(popup, 'inserted', 'failed')).toBe('inserted');
    expect(await state(page)).toBe(await insertedDraft(popup));
    await popup.close();
  });

  it.each(LATE.slice(1))('%s: never left at "in the box"', async (editor) => {
    const { page } = await open(editor);
    const popup = await draftFor(page);
    await popup.press('s');
    await waitForFrame(popup, 'failed');
    expect((await draftOf(popup)).trim()).not.toBe('');
    expect((await state(page)).trim()).toBe('');
    await popup.close();
  });

  it('late-revert: said in the page where the popup has closed, and by the popup when it opens again', async () => {
    const { page } = await open('late-revert', '?closed');
    const popup = await draftFor(page);
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    await popup.close();
    await page.waitUntil(() => [...document.querySelectorAll('[popover]')].some((each) => each.matches(':popover-open')));
    expect((await state(page)).trim()).toBe('');
    const again = await browser.openPopup(page);
    expect(await waitForFrame(again, 'failed', 'inserted')).toBe('failed');
    expect((await draftOf(again)).trim()).not.toBe('');
    await again.close();
  });

  it.each(['textarea', 'lexical-rich'])('E1: %s taken away under a ready draft: refused, the draft kept', async (editor) => {
    const { page } = await open(editor);
    const popup = await draftFor(page);
    const gone = await page.evaluate(() => {
      const el = (window as unknown as EditorWindow).__el();
      el.remove();
      return el.isConnected;
    });
    expect(gone).toBe(false);
    await popup.press('s');
    await waitForFrame(popup, 'failed');
    expect((await draftOf(popup)).trim()).not.toBe('');
    expect((await state(page)).trim()).toBe('');
    await popup.close();
  });

  it('says so where the box goes while the palette is open', async () => {
    const { page } = await open('ce-plain');
    await clickInto(page);
    await browser.runCommand(page, 'open-palette');
    const popovers = () =>
      page.evaluate(() => [...document.querySelectorAll('[popover]')].filter((each) => each.matches(':popover-open')).length);
    await page.waitUntil(() => [...document.querySelectorAll('[popover]')].some((each) => each.matches(':popover-open')));
    await page.evaluate(() => {
      const el = (window as unknown as EditorWindow).__el();
      el.remove();
      document.querySelector('[popover]')?.setAttribute('data-palette', '');
    });
    await page.type('zzreply');
    await page.press('Enter');
    await page.waitUntil(() =>
      [...document.querySelectorAll('[popover]:not([data-palette])')].some((each) => each.matches(':popover-open')),
    );
    expect(await popovers()).toBe(1);
    expect(await state(page)).toBe('');
  });
});
