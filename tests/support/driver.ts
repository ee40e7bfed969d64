import { fileURLToPath } from 'node:url';
import type { BrowserRequest } from './network.ts';

/** The browsers every flow is tried in. For `describe.each(BROWSERS)`. */
export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface WaitOptions {
  /** How long to go on asking, in milliseconds. */
  timeoutMs?: number;
}

/** What may travel into `evaluate` and back: anything JSON carries. */
export type Carried = unknown;

/**
 * One document under test: a page, a frame in it, the real popup, or an extension page in a tab.
 * Selectors are CSS; `host >>> inner` steps into the open shadow root of `host`. Input is trusted input from the
 * browser, never a made-up DOM event.
 */
export interface Surface {
  /** Runs `fn` in the document and answers with its (awaited) result. `fn` may use nothing from around it. */
  evaluate<A extends readonly Carried[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Asks `fn` until it answers with something truthy, and hands that back. */
  waitUntil<A extends readonly Carried[], R>(fn: (...args: A) => R, options?: WaitOptions, ...args: A): Promise<Awaited<R>>;
  /** Waits until an element is there and has a size. */
  waitFor(selector: string, options?: WaitOptions): Promise<void>;
  /** Scrolls the element into view and clicks its middle with the left button. Waits for it first. */
  click(selector: string): Promise<void>;
  /** Clicks a point of the document's viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Gives the element the keyboard, without a click. */
  focus(selector: string): Promise<void>;
  /** A key with its modifiers as `event.key` names them: `Enter`, `Shift+Tab`, `Control+Enter`, `a`. */
  press(key: string): Promise<void>;
  /** Types into whatever has the keyboard, a key a character. */
  type(text: string): Promise<void>;
  /** `innerText` of the element. */
  text(selector: string): Promise<string>;
  /** What a field holds: `value` of a form field, `innerText` of anything else. */
  value(selector: string): Promise<string>;
  url(): Promise<string>;
  /**
   * What a screen reader is told of each element that matches, in the document's order: the browser's own computed role and
   * name. @throws for Firefox's popup and sidebar, which its driver cannot ask
   */
  accessible(selector: string): Promise<Accessible[]>;
  /**
   * All that a screen reader is told of the document, what stands in a closed shadow root as well, in its order.
   * @throws for Firefox, whose driver names elements alone and sees none of those
   */
  accessibleTree(): Promise<Accessible[]>;
  /** Saves what the document shows as a PNG. */
  screenshot(path: string): Promise<void>;
  /**
   * Gives the document this much room, in CSS pixels. `touch`: as on a phone, with a finger for a pointer.
   * @throws for Firefox's popup, which has the size of what is in it
   */
  resize(screen: Screen): Promise<void>;
  close(): Promise<void>;
}

export interface Accessible {
  /** As ARIA or the browser calls it: `button`, `textbox`, `heading`. */
  role: string;
  name: string;
}

export interface Screen {
  width: number;
  height: number;
  touch?: boolean;
}

/** A tab. */
export interface Page extends Surface {
  /** Scrolls the element into view and touches its middle with a finger. Waits for it first. */
  tap(selector: string): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  /** The document in the `<iframe>` the selector names, whatever its origin. Waits for the frame. Closing it is a no-op. */
  frame(selector: string): Promise<Surface>;
  /** Scrolls to the element and selects all its text, as a writer would before right-clicking it. */
  select(selector: string): Promise<string>;
}

export interface LaunchOptions {
  /** Folder of the built extension. A private copy is loaded, so that a rebuild disturbs nothing. */
  dist: string;
  /** Default true. Headed runs on a display of its own (see display.ts) on Linux, or on the one there is. */
  headless?: boolean;
  /** Host patterns the private copy holds from the start, as the writer may have granted them: `http://127.0.0.1/*`. */
  hostPermissions?: readonly string[];
  /**
   * Keeps profile and extension in this folder, so that a later launch with it is the same browser started again. The
   * caller removes it.
   */
  home?: string;
  /** Folders of other extensions, which are there before ours. */
  others?: readonly string[];
  /** Further command line arguments for the browser. */
  args?: readonly string[];
  /** Firefox: how much all sites and extensions may store together, in bytes; Chromium gives an extension 10 MB by itself. */
  storageBytes?: number;
  /** Leaves the page open that a fresh install shows (`welcome` of the driver). Else it is closed before anything begins. */
  keepsWelcome?: boolean;
  /** With the system's own few colours for everything, as in a high contrast theme. */
  forcedColors?: boolean;
  /** Size of the window in CSS pixels. */
  window?: { width: number; height: number };
  /** Use this display (`:99`, or the one you sit at) rather than starting one; '' for whatever there is. Headed only. */
  display?: string;
}

/** A browser with the extension in it. */
export interface BrowserDriver {
  readonly name: BrowserName;
  readonly headless: boolean;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Origin of one of `others`. @param geckoId as its manifest gives it; Chromium's tests have one other at most */
  otherOrigin(geckoId: string): Promise<string>;
  /** The tab the browser opened with. */
  readonly firstPage: Page;
  /** The first-run page, where this launch was an install and was asked to leave it open. */
  readonly welcome: Page | null;
  newPage(url?: string): Promise<Page>;
  /**
   * Clicks the toolbar icon on the page's tab: the real popup, with `activeTab` granted. Resolves once its document is
   * loaded. An open popup is closed first.
   */
  openPopup(page: Page): Promise<Surface>;
  /** The popup that is open now, however it came to be; waits for it. */
  popup(options?: WaitOptions): Promise<Surface>;
  isPopupOpen(): Promise<boolean>;
  /**
   * Opens the side panel (Chromium: the popup's own button, with a real click, which also grants `activeTab`) or the sidebar
   * (Firefox: as the browser's own menu does, which grants nothing).
   */
  openPanel(page: Page): Promise<Surface>;
  /** The panel that is open now; waits for it. */
  panel(options?: WaitOptions): Promise<Surface>;
  /** Clicks the toolbar icon on the page's tab and leaves what comes of it alone: where a panel is open, no popup stays. */
  grant(page: Page): Promise<void>;
  /** A page of the extension in a tab: `src/entries/options/index.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Runs in an extension document that is kept in a background tab; `browser`/`chrome` are there. */
  inExtension<A extends readonly Carried[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Stops the service worker or event page, as the browser does when it idles. It wakes by itself on the next event. */
  killBackground(): Promise<void>;
  /** Whether the service worker or event page is running. */
  isBackgroundRunning(): Promise<boolean>;
  /**
   * Chooses one of our context menu items. Firefox: the real menu's own click handler, `activeTab` included. Chromium
   * headless cannot open the menu: the worker's listener is called, after the toolbar icon granted `activeTab` (pass
   * `grant: false` to leave that out).
   */
  chooseContextMenu(page: Page, choice: ContextMenuChoice): Promise<void>;
  /** Gives one of our keyboard commands, `open-walk`. Chromium: calls the worker's listener, as above. */
  runCommand(page: Page, command: string, options?: { grant?: boolean }): Promise<void>;
  /** The keys the browser gave each command: `{ 'open-walk': 'Alt+Shift+R' }`, empty when it gave none. */
  shortcuts(): Promise<Record<string, string>>;
  /** Headed only. Opens the real context menu at a point of the page's viewport and chooses our item. */
  realContextMenu(page: Page, at: { x: number; y: number }, item: RealMenuItem): Promise<void>;
  /** Headed only. Presses real keys on the display: `alt+shift+r`. */
  realShortcut(page: Page, keys: string): Promise<void>;
  /** Headed only. Presses real keys in whatever has the keyboard on the display, a browser's own question included. */
  displayKeys(...keys: string[]): void;
  /** Headed only. A picture of the whole display, menus and popups included. */
  screenScreenshot(path: string): Promise<void>;
  /** Puts a newer version in the place of the running one, pages left open. Answers with the new version. */
  update(version?: string): Promise<string>;
  /** Kills the browser's process in whatever it does, as a crash would. What it has logged until then is looked at no more. */
  kill(): Promise<void>;
  /** Resolves when the browser ends, also by the hand of whoever watches it. */
  readonly ended: Promise<void>;
  /**
   * Ends the browser and answers with every request it made.
   * @throws when the extension asked for any, or a page for one to another machine, or when an error of ours was caught by nobody
   */
  close(): Promise<readonly BrowserRequest[]>;
}

export interface ContextMenuChoice {
  menuItemId: string;
  selectionText?: string;
  /** For a click inside a field. */
  editable?: boolean;
  /** Frame the click was in. Default 0, the page itself. */
  frameId?: number;
  grant?: boolean;
}

export interface RealMenuItem {
  label: string;
  /** Chromium's menu cannot be read: how many presses of Up reach the item from outside. Default 2, just above Inspect. */
  upPresses?: number;
}

/** Path of the first-run page from the extension's root. */
export const WELCOME_PATH = 'src/entries/welcome/index.html';

/** Path of the panel's document from the extension's root. */
export const PANEL_PATH = 'src/entries/panel/index.html';

/** Default wait. Long enough for a loaded machine with two cores, short enough to be told about in one test. */
export const DEFAULT_TIMEOUT_MS = 15_000;

export const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url));

export const pause = (delayMs: number) => new Promise<void>((resolve) => setTimeout(resolve, delayMs));

/** Asks until the answer is truthy. A throw counts as "not yet"; the last one is in the message when time runs out. */
export async function poll<T>(
  what: string,
  ask: () => Promise<T> | T,
  { timeoutMs = DEFAULT_TIMEOUT_MS, everyMs = 25 }: WaitOptions & { everyMs?: number } = {},
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      if (error instanceof SurfaceGone) throw error;
      last = error;
    }
    if (Date.now() >= end) {
      const reason = last instanceof Error ? `: ${last.message}` : '';
      throw new Error(`Waited ${timeoutMs} ms in vain for ${what}${reason}`);
    }
    await pause(everyMs);
  }
}

/** The document went away while it was being asked: the popup closed, the tab was shut. */
export class SurfaceGone extends Error {
  override name = 'SurfaceGone';
}

export async function launch(name: BrowserName, options: LaunchOptions): Promise<BrowserDriver> {
  if (name === 'chrome') return (await import('./chromium.ts')).launchChromium(options);
  return (await import('./firefox.ts')).launchFirefox(options);
}
