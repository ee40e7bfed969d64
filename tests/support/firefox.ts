import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers, findBrowser } from '../run/browsers.ts';
import { type Display, onDisplay, startDisplay } from './display.ts';
import {
  type Accessible,
  type BrowserDriver,
  type ContextMenuChoice,
  type LaunchOptions,
  PANEL_PATH,
  type Page,
  poll,
  type RealMenuItem,
  type Screen,
  type Surface,
  SurfaceGone,
  type WaitOptions,
  WELCOME_PATH,
} from './driver.ts';
import {
  backgroundState,
  clickMenuItem,
  clickToolbarIcon,
  drawPopup,
  focusWindow,
  giveCommand,
  hidePopup,
  hideSidebar,
  hostnameOf,
  openedPopup,
  openedSidebar,
  openMenuLabels,
  type Place,
  resizeTab,
  runInPopup,
  showSidebar,
  stopBackground,
  watchErrors,
  watchedErrors,
  watchedRequests,
  watchRequests,
  widenSidebar,
} from './gecko.ts';
import { focusOn, isShown, pointOnScreen, readOf, type Spot, selectAllOf, spotOf } from './in-page.ts';
import { parseKeys, webDriverKey } from './keys.ts';
import { Marionette } from './marionette.ts';
import { type BrowserRequest, expectNothingOutside } from './network.ts';

import { copyExtension, opensWelcome, type PrivateExtension } from './temporary.ts';
import { expectNothingUncaught } from './uncaught.ts';

/** What every document has in common; how it is asked and how it takes input is for the two kinds below to say. */
abstract class FirefoxSurface implements Surface {
  abstract evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  abstract clickAt(x: number, y: number): Promise<void>;
  protected abstract sendKeys(modifiers: readonly string[], keys: readonly string[]): Promise<void>;
  abstract accessible(selector: string): Promise<Accessible[]>;
  abstract accessibleTree(): Promise<Accessible[]>;
  abstract screenshot(path: string): Promise<void>;
  abstract resize(screen: Screen): Promise<void>;
  abstract close(): Promise<void>;

  waitUntil<A extends readonly unknown[], R>(fn: (...args: A) => R, options: WaitOptions = {}, ...args: A) {
    return poll(String(fn).slice(0, 160), () => this.evaluate(fn, ...args), options);
  }

  async waitFor(selector: string, options: WaitOptions = {}) {
    await poll(selector, () => this.evaluate(isShown, selector), options);
  }

  async click(selector: string) {
    const spot = await poll<Spot | null>(selector, () => this.evaluate(spotOf, selector));
    await this.clickAt(Math.round(spot?.x ?? 0), Math.round(spot?.y ?? 0));
  }

  async focus(selector: string) {
    await poll(`${selector} to take the focus`, () => this.evaluate(focusOn, selector));
  }

  async press(keys: string) {
    const { modifiers, key } = parseKeys(keys);
    await this.sendKeys(modifiers.map(webDriverKey), [webDriverKey(key)]);
  }

  async type(text: string) {
    await this.sendKeys([], [...text].map(webDriverKey));
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
    return this.evaluate(() => location.href);
  }
}

/** A tab, or a frame in one. */
class FirefoxPage extends FirefoxSurface implements Page {
  readonly handle: string;
  readonly #marionette: Marionette;
  readonly #frameSelector: string | null;

  constructor(marionette: Marionette, handle: string, frameSelector: string | null = null) {
    super();
    this.#marionette = marionette;
    this.handle = handle;
    this.#frameSelector = frameSelector;
  }

  /** Runs a task with this document as Marionette's present one. */
  here<T>(task: () => Promise<T>, focus = false): Promise<T> {
    return this.#marionette.alone(async () => {
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus });
      await this.#marionette.send('WebDriver:SwitchToFrame', { id: null });
      if (this.#frameSelector !== null) {
        const { value } = await this.#marionette.send<{ value: object }>('WebDriver:FindElement', {
          using: 'css selector',
          value: this.#frameSelector,
        });
        await this.#marionette.send('WebDriver:SwitchToFrame', { element: Object.values(value)[0] });
      }
      return task();
    });
  }

  evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.here(() => this.#marionette.execute(fn, args));
  }

  /** Firefox on a desktop makes no click of a touch that WebDriver gives it: the press is a mouse's, where a finger would be. */
  tap(selector: string) {
    return this.click(selector);
  }

  async clickAt(left: number, top: number) {
    const [x, y] = [Math.round(left), Math.round(top)];
    await this.#act([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  }

  protected async sendKeys(modifiers: readonly string[], keys: readonly string[]) {
    const down = (value: string) => ({ type: 'keyDown', value });
    const up = (value: string) => ({ type: 'keyUp', value });
    const actions = [...modifiers.map(down), ...keys.flatMap((key) => [down(key), up(key)]), ...modifiers.toReversed().map(up)];
    await this.#act([{ type: 'key', id: 'keyboard', actions }]);
  }

  #act(actions: object[]) {
    return this.here(() => this.#marionette.send('WebDriver:PerformActions', { actions }), true);
  }

  async goto(url: string) {
    await this.here(() => this.#marionette.send('WebDriver:Navigate', { url }));
  }

  async reload() {
    await this.here(() => this.#marionette.send('WebDriver:Refresh'));
  }

  async bringToFront() {
    await this.here(async () => {}, true);
  }

  async resize(screen: Screen) {
    await this.bringToFront();
    await this.#marionette.chrome(resizeTab, screen);
    await this.waitUntil((width: number) => Math.abs(innerWidth - width) <= 1, {}, screen.width);
  }

  async frame(selector: string): Promise<Surface> {
    const surface = new FirefoxPage(this.#marionette, this.handle, selector);
    await surface.waitUntil(() => document.readyState === 'complete');
    return surface;
  }

  async select(selector: string) {
    return (await this.waitUntil(selectAllOf, {}, selector)) ?? '';
  }

  async accessible(selector: string): Promise<Accessible[]> {
    return this.here(async () => {
      const send = <T>(command: string, details: object) => this.#marionette.send<T>(`WebDriver:${command}`, details);
      const found = await send<object[]>('FindElements', { using: 'css selector', value: selector });
      const told: Accessible[] = [];
      for (const element of found) {
        const [id] = Object.values(element);
        const role = await send<{ value: string }>('GetComputedRole', { id });
        const name = await send<{ value: string }>('GetComputedLabel', { id });
        told.push({ role: role.value, name: name.value });
      }
      return told;
    });
  }

  accessibleTree(): Promise<Accessible[]> {
    throw new Error('Firefox tells of elements alone');
  }

  async screenshot(path: string) {
    const { value } = await this.here(() =>
      this.#marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false, hash: false }),
    );
    writeFileSync(path, Buffer.from(value, 'base64'));
  }

  async close() {
    if (this.#frameSelector !== null) return;
    await this.here(() => this.#marionette.send('WebDriver:CloseWindow')).catch(() => {});
  }
}

/** The popup or the sidebar. No WebDriver window is made for it, so it is asked by scripts loaded into its process. */
class FirefoxPopup extends FirefoxSurface {
  readonly #marionette: Marionette;
  readonly #place: Place;

  constructor(marionette: Marionette, place: Place = 'popup') {
    super();
    this.#marionette = marionette;
    this.#place = place;
  }

  async #run(body: string): Promise<unknown> {
    const key = `evenkeel:${randomUUID()}`;
    const script = `(async () => {
      try { sendAsyncMessage(${JSON.stringify(key)}, { value: JSON.stringify({ value: await (async () => { ${body} })() }) }); }
      catch (error) { sendAsyncMessage(${JSON.stringify(key)}, { error: String(error) }); }
    })();`;
    const answer = await this.#marionette.chrome(runInPopup, script, key, this.#place);
    if (answer.gone) throw new SurfaceGone('the popup is closed');
    if (answer.error) throw new Error(answer.error);
    return (JSON.parse(answer.value ?? '{}') as { value: unknown }).value;
  }

  async evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    // A sandbox on the popup's own window: its globals and extension APIs, and no content security policy on the test.
    const code = `(async () => (${fn})(...${JSON.stringify(args)}))().then(
      (value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })))`;
    const answer = (await this.#run(`
      const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return new Promise((resolve) => {
        Components.utils.exportFunction(resolve, sandbox, { defineAs: 'done' });
        Components.utils.evalInSandbox(${JSON.stringify(code)}, sandbox);
      });`)) as string;
    const { value, error } = JSON.parse(answer) as { value?: Awaited<R>; error?: string };
    if (error) throw new Error(error);
    return value as Awaited<R>;
  }

  /** Firefox's own input code for WebDriver, in the popup's process. */
  #input(body: string) {
    return this.#run(`
      const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
      const { keyData } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/KeyData.sys.mjs');
      ${body}`).catch((error) => {
      // The input did what it should: the popup closed.
      if (!(error instanceof SurfaceGone)) throw error;
    });
  }

  async clickAt(x: number, y: number) {
    await this.#input(`
      await event.synthesizeMouseAtPoint(${x}, ${y}, { type: 'mousemove' }, content);
      await event.synthesizeMouseAtPoint(${x}, ${y}, { type: 'mousedown', button: 0, clickCount: 1 }, content);
      await event.synthesizeMouseAtPoint(${x}, ${y}, { type: 'mouseup', button: 0, clickCount: 1 }, content);`);
  }

  protected async sendKeys(modifiers: readonly string[], keys: readonly string[]) {
    await this.#input(`
      const held = {};
      const press = (raw) => event.sendSingleKey({ ...keyData.getData(raw), ...held }, content);
      for (const raw of ${JSON.stringify(modifiers)}) {
        const data = keyData.getData(raw);
        held[data.modifier] = true;
        event.sendKeyDown({ ...data, ...held }, content);
      }
      for (const raw of ${JSON.stringify(keys)}) press(held.shiftKey ? keyData.getShiftedKey(raw) : raw);
      for (const raw of ${JSON.stringify(modifiers.toReversed())}) {
        const data = keyData.getData(raw);
        held[data.modifier] = false;
        event.sendKeyUp({ ...data, ...held }, content);
      }`);
  }

  async resize({ width }: Screen) {
    if (this.#place === 'popup') throw new Error('Firefox gives a popup the size of what is in it');
    await this.#marionette.chrome(widenSidebar, width);
    await this.waitUntil((wanted: number) => Math.abs(innerWidth - wanted) <= 2, {}, width);
  }

  accessible(): Promise<Accessible[]> {
    throw new Error('Firefox tells of what is in a tab only');
  }

  accessibleTree(): Promise<Accessible[]> {
    throw new Error('Firefox tells of what is in a tab only');
  }

  async screenshot(path: string) {
    const png = await this.#marionette.chrome(drawPopup, this.#place);
    if (png === null) throw new SurfaceGone('the popup is closed');
    writeFileSync(path, Buffer.from(png, 'base64'));
  }

  async close() {
    const [hide, opened] = this.#place === 'popup' ? [hidePopup, openedPopup] : [hideSidebar, openedSidebar];
    await this.#marionette.chrome(hide);
    await poll(`the ${this.#place} to be gone`, async () => (await this.#marionette.chrome(opened)) === null);
  }
}

/** Firefox with the extension, over Marionette. */
export class FirefoxDriver implements BrowserDriver {
  readonly name = 'firefox';
  readonly headless: boolean;
  readonly marionette: Marionette;
  readonly extensionId: string;
  readonly firstPage: Page;
  welcome: Page | null = null;
  readonly ended: Promise<void>;
  extensionOrigin: string;
  readonly #extension: PrivateExtension;
  readonly #display: Display | null;
  #inside: FirefoxPage | null = null;

  constructor(
    marionette: Marionette,
    first: string,
    id: string,
    host: string,
    extension: PrivateExtension,
    headless: boolean,
    display: Display | null,
  ) {
    this.marionette = marionette;
    this.headless = headless;
    this.extensionId = id;
    this.extensionOrigin = `moz-extension://${host}`;
    this.#extension = extension;
    this.#display = display;
    this.firstPage = new FirefoxPage(marionette, first);
    this.ended = marionette.ended;
  }

  /** Waits for the page a fresh install opens, and closes it unless it is to stay. */
  async meetWelcome(isKept: boolean): Promise<void> {
    const first = (this.firstPage as FirefoxPage).handle;
    const address = `${this.extensionOrigin}/${WELCOME_PATH}`;
    const page = await poll('the first-run page', async () => {
      const handles = await this.marionette.alone(() => this.marionette.send<string[]>('WebDriver:GetWindowHandles'));
      for (const handle of handles.filter((each) => each !== first)) {
        const other = new FirefoxPage(this.marionette, handle);
        const isReady = await other.evaluate(
          (url: string) => location.href === url && document.readyState === 'complete',
          address,
        );
        if (isReady) return other;
      }
      return null;
    });
    if (isKept) {
      this.welcome = page;
      return;
    }
    await page?.close();
    await this.firstPage.bringToFront();
  }

  async otherOrigin(geckoId: string) {
    return `moz-extension://${await this.marionette.chrome(hostnameOf, geckoId)}`;
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.#newTab(true);
    if (url) await page.goto(url);
    return page;
  }

  #newTab(focus: boolean): Promise<FirefoxPage> {
    return this.marionette.alone(async () => {
      // A command needs a live present window, and the last one may have been closed since.
      const [alive] = await this.marionette.send<string[]>('WebDriver:GetWindowHandles');
      await this.marionette.send('WebDriver:SwitchToWindow', { handle: alive, focus: false });
      const { handle } = await this.marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus });
      return new FirefoxPage(this.marionette, handle);
    });
  }

  async openPopup(page: Page): Promise<Surface> {
    if (await this.isPopupOpen()) await new FirefoxPopup(this.marionette).close();
    await page.bringToFront();
    await this.marionette.chrome(clickToolbarIcon, this.extensionId);
    return this.popup();
  }

  async popup(options: WaitOptions = {}): Promise<Surface> {
    const address = `${this.extensionOrigin}/${this.#extension.popupPath}`;
    await poll(
      'the popup',
      async () => {
        const opened = await this.marionette.chrome(openedPopup);
        // Firefox sizes a popup by its document; a document that sizes itself by the popup stays as small as it began.
        if (opened && opened.width < 20) throw new Error(`it is ${opened.width} × ${opened.height} pixels`);
        return opened?.address.startsWith(address);
      },
      { ...options, everyMs: 10 },
    );
    const popup = new FirefoxPopup(this.marionette);
    await popup.waitUntil(() => document.readyState !== 'loading' && document.body !== null);
    return popup;
  }

  async isPopupOpen() {
    return (await this.marionette.chrome(openedPopup)) !== null;
  }

  async openPanel(page: Page): Promise<Surface> {
    await page.bringToFront();
    await this.marionette.chrome(showSidebar, this.extensionId);
    return this.panel();
  }

  async panel(options: WaitOptions = {}): Promise<Surface> {
    const address = `${this.extensionOrigin}/${PANEL_PATH}`;
    await poll('the sidebar', async () => (await this.marionette.chrome(openedSidebar))?.address.startsWith(address), options);
    const panel = new FirefoxPopup(this.marionette, 'sidebar');
    await panel.waitUntil(() => document.readyState !== 'loading' && document.body !== null);
    return panel;
  }

  async grant(page: Page): Promise<void> {
    await page.bringToFront();
    await this.marionette.chrome(clickToolbarIcon, this.extensionId);
  }

  async extensionPage(path: string): Promise<Page> {
    return this.newPage(`${this.extensionOrigin}/${path}`);
  }

  async inExtension<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    if (!this.#inside) {
      const page = await this.#newTab(false);
      // Any document of the extension has its APIs; a picture runs nothing of ours.
      await page.goto(`${this.extensionOrigin}/icons/tile-16.png`);
      this.#inside = page;
    }
    try {
      return await this.#inside.evaluate(fn, ...args);
    } catch (error) {
      // Firefox shuts the extension's tabs when it updates or reloads it; the next call opens another.
      if (error instanceof Error && error.message.startsWith('no such window')) this.#inside = null;
      throw error;
    }
  }

  async isBackgroundRunning() {
    return (await this.marionette.chrome(backgroundState, this.extensionId)) === 'running';
  }

  async killBackground() {
    await this.marionette.chrome(stopBackground, this.extensionId);
    await poll('the event page to stop', async () => !(await this.isBackgroundRunning()));
  }

  async chooseContextMenu(page: Page, choice: ContextMenuChoice) {
    const { grant = true, frameId = 0, editable = false, ...info } = choice;
    await page.bringToFront();
    await this.marionette.chrome(clickMenuItem, this.extensionId, { ...info, frameId, editable }, grant);
  }

  async runCommand(page: Page, command: string, _options: { grant?: boolean } = {}) {
    await page.bringToFront();
    await this.marionette.chrome(giveCommand, this.extensionId, command);
  }

  async shortcuts() {
    const commands = await this.inExtension(() => chrome.commands.getAll());
    return Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
  }

  #headed(): Display {
    if (!this.#display) throw new Error('needs a headed browser: launch with headless: false');
    return this.#display;
  }

  async realContextMenu(page: Page, at: { x: number; y: number }, { label }: RealMenuItem) {
    const display = this.#headed();
    await page.bringToFront();
    await display.activate('firefox');
    const point = await page.evaluate(pointOnScreen, at);
    display.xdotool('mousemove', Math.round(point.x), Math.round(point.y), 'click', 3);
    const labels = (await poll('the context menu', () => this.marionette.chrome(openMenuLabels))) ?? [];
    const index = labels.indexOf(label);
    if (index < 0) throw new Error(`"${label}" is not in the context menu: ${labels.join(', ')}`);
    for (let press = labels.length - index; press > 0; press--) display.xdotool('key', 'Up');
    display.xdotool('key', 'Return');
  }

  async realShortcut(page: Page, keys: string) {
    const display = this.#headed();
    await page.bringToFront();
    await display.activate('firefox');
    await this.marionette.chrome(focusWindow);
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
    await this.marionette.alone(() => this.marionette.send('Addon:Install', { path: this.#extension.folder, temporary: true }));
    this.extensionOrigin = `moz-extension://${await this.marionette.chrome(hostnameOf, this.extensionId)}`;
    await poll(
      `version ${raised}`,
      async () => (await this.inExtension(() => chrome.runtime.getManifest().version)) === raised,
    );
    return raised;
  }

  async kill() {
    await this.marionette.kill();
    await this.#display?.stop();
    this.#extension.remove();
  }

  async close(): Promise<readonly BrowserRequest[]> {
    const requests = await this.marionette.chrome(watchedRequests);
    const uncaught = await this.marionette.chrome(watchedErrors);
    await this.marionette.close();
    await this.#display?.stop();
    this.#extension.remove();
    expectNothingOutside(requests);
    expectNothingUncaught(uncaught);
    return requests;
  }
}

/** Starts Firefox with the extension (temporarily installed) and a new profile. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const { dist, headless = true, hostPermissions = [], args = [], window = { width: 1280, height: 900 } } = options;
  await ensureBrowsers({ only: 'firefox', headed: !headless && options.display === undefined });
  const executable = findBrowser('firefox');
  if (!executable) throw new Error('There is no Firefox to test with.');
  const extension = copyExtension(dist, hostPermissions, options.home);
  const isInstall = opensWelcome(options);
  let display: Display | null = null;
  if (!headless && process.platform === 'linux') {
    display = options.display === undefined ? await startDisplay() : onDisplay(options.display);
  }
  try {
    const marionette = await Marionette.launch({
      executable,
      headless,
      args: ['--width', String(window.width), '--height', String(window.height), ...args],
      env: display?.name ? { DISPLAY: display.name } : {},
      // 2: the colours chosen for the browser, whatever a page says.
      preferences: {
        ...(options.forcedColors && { 'browser.display.document_color_use': 2 }),
        ...(options.storageBytes && { 'dom.quotaManager.temporaryStorage.fixedLimit': options.storageBytes / 1024 }),
      },
      ...(options.home === undefined ? {} : { profile: join(options.home, 'profile') }),
    });
    await marionette.chrome(watchRequests);
    await marionette.chrome(watchErrors);
    const install = (path: string) => marionette.send<{ value: string }>('Addon:Install', { path, temporary: true });
    for (const other of options.others ?? []) await install(other);
    const { value: id } = await install(extension.folder);
    const { value: first } = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    const host = await marionette.chrome(hostnameOf, id);
    const driver = new FirefoxDriver(marionette, first, id, host, extension, headless, display);
    if (isInstall) await driver.meetWelcome(options.keepsWelcome === true);
    return driver;
  } catch (error) {
    await display?.stop();
    extension.remove();
    throw error;
  }
}
