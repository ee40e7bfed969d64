import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page as PuppeteerPage, type Target, type WebWorker } from 'puppeteer-core';
import { ensureBrowsers, findBrowser } from '../run/browsers.ts';
import { type Display, onDisplay, startDisplay } from './display.ts';
import {
  type Accessible,
  type BrowserDriver,
  type ContextMenuChoice,
  type LaunchOptions,
  PANEL_PATH,
  type Page,
  pause,
  poll,
  type RealMenuItem,
  type Screen,
  type Surface,
  SurfaceGone,
  type WaitOptions,
  WELCOME_PATH,
} from './driver.ts';
import { focusOn, isShown, pointOnScreen, readOf, type Spot, selectAllOf, spotOf } from './in-page.ts';
import { parseKeys } from './keys.ts';
import { type BrowserRequest, expectNothingOutside, readNetLog } from './network.ts';

import { copyExtension, createTemporaryFolder, opensWelcome, type PrivateExtension, removeFolder } from './temporary.ts';
import { expectNothingUncaught, readChromiumLog } from './uncaught.ts';

const isGone = (error: unknown) =>
  error instanceof Error &&
  /Target closed|Session closed|detached Frame|Cannot find context|Connection closed/i.test(error.message);

/** A document in Chromium: the main frame of a page, or a frame in it. */
class ChromiumSurface implements Surface {
  readonly puppeteerPage: PuppeteerPage;
  readonly frameSelector: string | null;

  constructor(puppeteerPage: PuppeteerPage, frameSelector: string | null = null) {
    this.puppeteerPage = puppeteerPage;
    this.frameSelector = frameSelector;
  }

  /** Looked up each time: a frame that navigates is a new one. */
  async #frame(): Promise<{ frame: Frame; left: number; top: number }> {
    const main = this.puppeteerPage.mainFrame();
    if (this.frameSelector === null) return { frame: main, left: 0, top: 0 };
    const element = await main.$(this.frameSelector);
    const frame = await element?.contentFrame();
    if (!element || !frame) throw new Error(`no frame at ${this.frameSelector}`);
    const corner = (await element.boxModel())?.content[0];
    return { frame, left: corner?.x ?? 0, top: corner?.y ?? 0 };
  }

  async evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    if (this.puppeteerPage.isClosed()) throw new SurfaceGone('the document is closed');
    const { frame } = await this.#frame();
    try {
      return (await frame.evaluate(fn as unknown as (...args: unknown[]) => R, ...args)) as Awaited<R>;
    } catch (error) {
      if (isGone(error) && this.puppeteerPage.isClosed()) throw new SurfaceGone('the document closed while it was asked');
      throw error;
    }
  }

  waitUntil<A extends readonly unknown[], R>(fn: (...args: A) => R, options: WaitOptions = {}, ...args: A) {
    return poll(String(fn).slice(0, 160), () => this.evaluate(fn, ...args), options);
  }

  async waitFor(selector: string, options: WaitOptions = {}) {
    await poll(selector, () => this.evaluate(isShown, selector), options);
  }

  async click(selector: string) {
    const { x, y } = await this.#spot(selector);
    await this.puppeteerPage.mouse.click(x, y);
  }

  async clickAt(x: number, y: number) {
    const { left, top } = await this.#frame();
    await this.puppeteerPage.mouse.click(left + x, top + y);
  }

  async tap(selector: string) {
    const { x, y } = await this.#spot(selector);
    await this.puppeteerPage.touchscreen.tap(x, y);
  }

  async #spot(selector: string) {
    const spot = await poll<Spot | null>(selector, () => this.evaluate(spotOf, selector));
    const { left, top } = await this.#frame();
    return { x: left + (spot?.x ?? 0), y: top + (spot?.y ?? 0) };
  }

  async focus(selector: string) {
    await poll(`${selector} to take the focus`, () => this.evaluate(focusOn, selector));
  }

  async press(keys: string) {
    const { modifiers, key } = parseKeys(keys);
    const { keyboard } = this.puppeteerPage;
    type Key = Parameters<typeof keyboard.press>[0];
    try {
      for (const modifier of modifiers) await keyboard.down(modifier);
      await keyboard.press(key as Key);
      for (const modifier of modifiers.toReversed()) await keyboard.up(modifier);
    } catch (error) {
      // The key did what it should: the popup closed before the release could be sent.
      if (!isGone(error)) throw error;
    }
  }

  async type(text: string) {
    await this.puppeteerPage.keyboard.type(text);
  }

  async text(selector: string) {
    await poll(selector, async () => (await this.evaluate(readOf, selector, 'text')) !== null);
    return (await this.evaluate(readOf, selector, 'text')) ?? '';
  }

  async value(selector: string) {
    await poll(selector, async () => (await this.evaluate(readOf, selector, 'value')) !== null);
    return (await this.evaluate(readOf, selector, 'value')) ?? '';
  }

  async url() {
    return (await this.#frame()).frame.url();
  }

  async accessible(selector: string): Promise<Accessible[]> {
    const { frame } = await this.#frame();
    const session = await this.puppeteerPage.createCDPSession();
    const told: Accessible[] = [];
    for (const element of await frame.$$(selector)) {
      const { nodes } = await session.send('Accessibility.getPartialAXTree', {
        backendNodeId: await element.backendNodeId(),
        fetchRelatives: false,
      });
      told.push({ role: String(nodes[0]?.role?.value ?? ''), name: String(nodes[0]?.name?.value ?? '') });
      await element.dispose();
    }
    await session.detach();
    return told;
  }

  async accessibleTree(): Promise<Accessible[]> {
    const session = await this.puppeteerPage.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
  }

  async screenshot(path: string) {
    await this.puppeteerPage.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
  }

  async resize({ width, height, touch = false }: Screen) {
    await this.puppeteerPage.setViewport({ width, height, hasTouch: touch });
  }

  async close() {
    if (this.frameSelector !== null || this.puppeteerPage.isClosed()) return;
    await this.puppeteerPage.close().catch((error) => {
      if (!isGone(error)) throw error;
    });
  }
}

class ChromiumPage extends ChromiumSurface implements Page {
  async goto(url: string) {
    await this.puppeteerPage.goto(url, { waitUntil: 'load' });
  }
  async reload() {
    await this.puppeteerPage.reload({ waitUntil: 'load' });
  }
  async bringToFront() {
    await this.puppeteerPage.bringToFront();
  }
  async frame(selector: string) {
    const surface = new ChromiumSurface(this.puppeteerPage, selector);
    await surface.waitUntil(() => document.readyState === 'complete');
    return surface;
  }
  async select(selector: string) {
    return (await this.waitUntil(selectAllOf, {}, selector)) ?? '';
  }
}

/** Where the browser writes down every request it makes. */
const netLogIn = (profile: string) => join(profile, 'requests.json');

/** Where it writes down what its consoles show. */
const consoleLogIn = (profile: string) => join(profile, 'console.log');

/** Chromium with the extension, over puppeteer. */
export class ChromiumDriver implements BrowserDriver {
  readonly name = 'chrome';
  readonly headless: boolean;
  readonly browser: Browser;
  readonly extensionOrigin: string;
  readonly firstPage: Page;
  welcome: Page | null = null;
  readonly ended: Promise<void>;
  readonly #id: string;
  readonly #extension: PrivateExtension;
  readonly #display: Display | null;
  readonly #profile: string;
  /** The profile is the caller's, to be started with again. */
  readonly #isKept: boolean;
  /** Documents we opened in tabs: what is left of the popup's address is the popup. */
  readonly #tabs = new WeakSet<Target>();
  #inside: ChromiumPage | null = null;

  constructor(
    browser: Browser,
    first: PuppeteerPage,
    id: string,
    extension: PrivateExtension,
    profile: string,
    headless: boolean,
    display: Display | null,
    isKept: boolean,
  ) {
    this.browser = browser;
    this.headless = headless;
    this.#id = id;
    this.#extension = extension;
    this.#profile = profile;
    this.#isKept = isKept;
    this.#display = display;
    this.extensionOrigin = `chrome-extension://${id}`;
    this.#tabs.add(first.target());
    this.firstPage = new ChromiumPage(first);
    this.ended = new Promise((resolve) => browser.once('disconnected', () => resolve()));
  }

  /** Waits for the page a fresh install opens, and closes it unless it is to stay. */
  async meetWelcome(isKept: boolean): Promise<void> {
    const target = await this.browser.waitForTarget((each) => each.url() === `${this.extensionOrigin}/${WELCOME_PATH}`);
    this.#tabs.add(target);
    const page = new ChromiumPage(await target.asPage());
    await page.waitUntil(() => document.readyState === 'complete');
    if (isKept) {
      this.welcome = page;
      return;
    }
    await page.close();
    await this.firstPage.bringToFront();
  }

  async otherOrigin() {
    const other = [...(await this.browser.extensions()).keys()].find((id) => id !== this.#id);
    if (!other) throw new Error('there is no other extension');
    return `chrome-extension://${other}`;
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.#newTab(false);
    if (url) await page.goto(url);
    return page;
  }

  async #newTab(background: boolean): Promise<ChromiumPage> {
    const page = await this.browser.newPage(background ? { type: 'tab', background: true } : { type: 'tab' });
    this.#tabs.add(page.target());
    return new ChromiumPage(page);
  }

  async openPopup(page: Page): Promise<Surface> {
    await this.#closePopup();
    await this.#trigger(page);
    return this.popup();
  }

  /** What a click on the toolbar icon does: grants `activeTab` and opens the popup. */
  async #trigger(page: Page) {
    const { puppeteerPage } = page as ChromiumPage;
    await puppeteerPage.bringToFront();
    const extension = (await this.browser.extensions()).get(this.#id);
    if (!extension) throw new Error('the extension is not loaded');
    await puppeteerPage.triggerExtensionAction(extension);
  }

  #popupTarget(): Target | undefined {
    const start = `${this.extensionOrigin}/${this.#extension.popupPath}`;
    return this.browser.targets().find((target) => target.url().startsWith(start) && !this.#tabs.has(target));
  }

  async popup(options: WaitOptions = {}): Promise<Surface> {
    const target = await poll('the popup', () => this.#popupTarget(), { ...options, everyMs: 10 });
    const surface = new ChromiumSurface(await (target as Target).asPage());
    await surface.waitUntil(() => document.readyState !== 'loading' && document.body !== null);
    return surface;
  }

  async isPopupOpen() {
    return this.#popupTarget() !== undefined;
  }

  async openPanel(page: Page): Promise<Surface> {
    const popup = await this.openPopup(page);
    await popup.waitUntil(() => document.body.dataset.ready === 'true');
    await popup.click('[data-panel]');
    return this.panel();
  }

  #panelTarget(): Target | undefined {
    const start = `${this.extensionOrigin}/${PANEL_PATH}`;
    return this.browser.targets().find((target) => target.url().startsWith(start) && !this.#tabs.has(target));
  }

  async panel(options: WaitOptions = {}): Promise<Surface> {
    const target = await poll('the side panel', () => this.#panelTarget(), { ...options, everyMs: 10 });
    const surface = new ChromiumSurface(await (target as Target).asPage());
    await surface.waitUntil(() => document.readyState !== 'loading' && document.body !== null);
    return surface;
  }

  async grant(page: Page): Promise<void> {
    await this.#trigger(page);
  }

  async #closePopup() {
    const target = this.#popupTarget();
    if (!target) return;
    const page = await target.asPage();
    await page.close().catch(() => {});
    await poll('the popup to be gone', () => !this.#popupTarget());
  }

  async extensionPage(path: string): Promise<Page> {
    const page = await this.#newTab(false);
    await page.goto(`${this.extensionOrigin}/${path}`);
    return page;
  }

  async inExtension<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    if (!this.#inside || this.#inside.puppeteerPage.isClosed()) {
      this.#inside = await this.#newTab(true);
      // Any document of the extension has its APIs; this one runs nothing of ours.
      await this.#inside.goto(`${this.extensionOrigin}/manifest.json`);
    }
    return this.#inside.evaluate(fn, ...args);
  }

  #workerTarget() {
    return this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(this.extensionOrigin));
  }

  async isBackgroundRunning() {
    return this.#workerTarget() !== undefined;
  }

  /** The service worker, started if it idles. */
  async worker(): Promise<WebWorker> {
    if (!this.#workerTarget()) {
      await this.inExtension(() => 'there is a document to ask from');
      const session = await this.#inside?.puppeteerPage.createCDPSession();
      await session?.send('ServiceWorker.enable');
      await session?.send('ServiceWorker.startWorker', { scopeURL: `${this.extensionOrigin}/` });
      await session?.detach();
    }
    const target = await poll('the service worker', () => this.#workerTarget());
    const worker = await target?.worker();
    if (!worker) throw new Error('the service worker cannot be asked');
    return worker;
  }

  async killBackground() {
    const target = this.#workerTarget();
    if (!target) return;
    // A worker that events wait for starts again at once, under the same target: that it stopped only its state tells.
    await this.inExtension(() => 'there is a document to ask from');
    const session = await this.#inside?.puppeteerPage.createCDPSession();
    const alive = new Set<string>();
    let hasStopped = false;
    session?.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions)
        if (runningStatus !== 'stopped') alive.add(versionId);
        else if (alive.has(versionId)) hasStopped = true;
    });
    await session?.send('ServiceWorker.enable');
    const worker = await target.worker();
    await worker?.close();
    await poll('the service worker to stop', () => hasStopped || !this.browser.targets().includes(target));
    await session?.detach();
  }

  /** Grants `activeTab` as a click on the icon would, and closes the popup that this opens. */
  async #grantAlone(page: Page) {
    await this.openPopup(page);
    await this.#closePopup();
  }

  async chooseContextMenu(page: Page, choice: ContextMenuChoice) {
    const { grant = true, frameId = 0, editable = false, ...info } = choice;
    if (grant) await this.#grantAlone(page);
    await (page as ChromiumPage).puppeteerPage.bringToFront();
    await (await this.worker()).evaluate(
      async (info) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: unknown, tab: unknown): void };
        event.dispatch({ pageUrl: tab?.url, ...info }, tab);
      },
      { ...info, frameId, editable },
    );
  }

  async runCommand(page: Page, command: string, { grant = true }: { grant?: boolean } = {}) {
    if (grant) await this.#grantAlone(page);
    await (page as ChromiumPage).puppeteerPage.bringToFront();
    await (await this.worker()).evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const event = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
      event.dispatch(command, tab);
    }, command);
  }

  async shortcuts() {
    const commands = await this.inExtension(() => chrome.commands.getAll());
    return Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
  }

  #headed(): Display {
    if (!this.#display) throw new Error('needs a headed browser: launch with headless: false');
    return this.#display;
  }

  async realContextMenu(page: Page, at: { x: number; y: number }, { upPresses = 2 }: RealMenuItem) {
    const display = this.#headed();
    await (page as ChromiumPage).puppeteerPage.bringToFront();
    await display.activate('chromium');
    const point = await page.evaluate(pointOnScreen, at);
    display.xdotool('mousemove', Math.round(point.x), Math.round(point.y), 'click', 3);
    // A native menu tells no one that it is open.
    await pause(800);
    for (let press = 0; press < upPresses; press++) display.xdotool('key', 'Up');
    display.xdotool('key', 'Return');
  }

  async realShortcut(page: Page, keys: string) {
    const display = this.#headed();
    await (page as ChromiumPage).puppeteerPage.bringToFront();
    await display.activate('chromium');
    display.xdotool('key', '--clearmodifiers', keys);
  }

  displayKeys(...keys: string[]) {
    for (const key of keys) this.#headed().xdotool('key', key);
  }

  async screenScreenshot(path: string) {
    this.#headed().screenshot(path);
  }

  async update(version?: string) {
    const raised = this.#extension.raiseVersion(version);
    await this.#inside?.close();
    this.#inside = null;
    await this.browser.installExtension(this.#extension.folder);
    await poll(
      `version ${raised}`,
      async () => (await this.inExtension(() => chrome.runtime.getManifest().version)) === raised,
    );
    // Still being installed, a worker that is stopped would wait for the debugger ever after.
    const worker = await this.worker();
    await poll('the new worker to be at work', () =>
      worker.evaluate(
        () => (globalThis as { registration?: ServiceWorkerRegistration }).registration?.active?.state === 'activated',
      ),
    );
    return raised;
  }

  async kill() {
    this.browser.process()?.kill('SIGKILL');
    await this.ended;
    await this.#display?.stop();
    this.#extension.remove();
    if (!this.#isKept) removeFolder(this.#profile);
  }

  async close(): Promise<readonly BrowserRequest[]> {
    await this.browser.close().catch(() => this.browser.process()?.kill('SIGKILL'));
    await this.#display?.stop();
    const requests = readNetLog(netLogIn(this.#profile));
    const uncaught = readChromiumLog(consoleLogIn(this.#profile));
    this.#extension.remove();
    if (!this.#isKept) removeFolder(this.#profile);
    expectNothingOutside(requests);
    expectNothingUncaught(uncaught);
    return requests;
  }
}

/** Starts Chromium with the extension and a new profile. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const { dist, headless = true, hostPermissions = [], args = [], window = { width: 1280, height: 900 } } = options;
  await ensureBrowsers({ only: 'chrome', headed: !headless && options.display === undefined });
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('There is no Chromium to test with.');
  const { home } = options;
  const extension = copyExtension(dist, hostPermissions, home);
  const isInstall = opensWelcome(options);
  const profile = home === undefined ? createTemporaryFolder('chromium') : join(home, 'profile');
  let display: Display | null = null;
  if (!headless && process.platform === 'linux') {
    display = options.display === undefined ? await startDisplay() : onDisplay(options.display);
  }
  try {
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      userDataDir: profile,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--lang=en-US',
        `--log-net-log=${netLogIn(profile)}`,
        '--enable-logging',
        `--log-file=${consoleLogIn(profile)}`,
        `--window-size=${window.width},${window.height}`,
        // Headless has a screen of 800 × 600 otherwise, which cuts the popup off.
        ...(headless ? ['--screen-info={1600x1200}'] : []),
        ...(options.forcedColors ? ['--force-high-contrast'] : []),
        ...args,
      ],
      env: { ...process.env, LANGUAGE: 'en_US', ...(display?.name ? { DISPLAY: display.name } : {}) },
    });
    for (const other of options.others ?? []) await browser.installExtension(other);
    const id = await browser.installExtension(extension.folder);
    const first = (await browser.pages())[0] ?? (await browser.newPage());
    const driver = new ChromiumDriver(browser, first, id, extension, profile, headless, display, home !== undefined);
    await poll('the extension', async () => (await browser.extensions()).get(id));
    if (isInstall) await driver.meetWelcome(options.keepsWelcome === true);
    return driver;
  } catch (error) {
    await display?.stop();
    extension.remove();
    throw error;
  }
}
