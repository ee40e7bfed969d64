/**
 * Functions that run inside Firefox, in its parent process. Each is sent as text and may use nothing from around it.
 * Firefox's own names (Services, ChromeUtils, …) have no public types; what is used of them is typed here.
 */

interface GeckoBrowser extends HTMLElement {
  clientWidth: number;
  isConnected: boolean;
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: {
      documentURI: { spec: string };
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface GeckoTab {
  linkedBrowser: GeckoBrowser;
}

interface GeckoWindow extends Window {
  evenkeelRequests?: { initiator: string; method: string; url: string; isPage: boolean }[];
  evenkeelErrors?: { source: string; message: string }[];
  gBrowser: { selectedTab: GeckoTab; tabs: GeckoTab[] };
  setTimeout(run: () => void, delayMs: number): number;
}

interface GeckoExtension {
  backgroundState: string;
  extension: GeckoExtension;
  terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
  tabManager: { addActiveTabPermission(tab: GeckoTab): void };
  emit(name: string, ...details: unknown[]): Promise<unknown>;
  shortcuts: { onCommand?(name: string): void };
  mozExtensionHostname: string;
}

interface GeckoChannel {
  QueryInterface(kind: unknown): {
    URI: { spec: string };
    requestMethod: string;
    loadInfo: { externalContentPolicyType: number; triggeringPrincipal: { originNoSuffix: string } };
  };
}

interface GeckoMessage {
  QueryInterface(kind: unknown): { sourceName: string; errorMessage: string; flags: number };
}

declare const Ci: {
  nsIHttpChannel: unknown;
  nsIScriptError: { warningFlag: number };
  nsIContentPolicy: { TYPE_DOCUMENT: number };
};
declare const Services: {
  console: { registerListener(listener: { observe(message: GeckoMessage): void }): void };
  prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
  wm: { getMostRecentBrowserWindow(): GeckoWindow };
  obs: {
    notifyObservers(subject: unknown, topic: string): void;
    addObserver(observer: { observe(subject: GeckoChannel): void }, topic: string): void;
  };
};
declare const WebExtensionPolicy: { getByID(id: string): GeckoExtension };
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };

/** The host part of the extension's `moz-extension:` addresses. */
export const hostnameOf = (id: string) => WebExtensionPolicy.getByID(id).mozExtensionHostname;

/** Clicks the toolbar icon: `triggerAction` is documented as having "the same effects as if it were clicked by a user". */
export async function clickToolbarIcon(id: string): Promise<void> {
  const window = Services.wm.getMostRecentBrowserWindow();
  window.focus();
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs') as unknown as {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: GeckoExtension): { triggerAction(window: Window): void } } };
    };
  };
  ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
}

/** The popup that is open, with the address of its document and its size in pixels; null when there is none. */
export function openedPopup(): { address: string; width: number; height: number } | null {
  const window = Services.wm.getMostRecentBrowserWindow();
  const browser = window.document.querySelector<GeckoBrowser>('browser.webextension-popup-browser');
  const address = browser?.browsingContext?.currentWindowGlobal?.documentURI.spec;
  if (!browser || !address) return null;
  return { address, width: browser.clientWidth, height: browser.clientHeight };
}

/** Where a document of ours lives that is no tab. Looked up by a selector, in the window or in the sidebar's own document. */
export type Place = 'popup' | 'sidebar';

/** Shows the extension's sidebar. */
export async function showSidebar(id: string): Promise<void> {
  const window = Services.wm.getMostRecentBrowserWindow() as GeckoWindow & {
    SidebarController: { show(id: string): Promise<boolean> };
  };
  await window.SidebarController.show(`${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`);
}

/** The sidebar's document that is open, with its address and size; null when there is none. */
export function openedSidebar(): { address: string; width: number; height: number } | null {
  const window = Services.wm.getMostRecentBrowserWindow();
  const outer = window.document.querySelector<HTMLElement & { contentDocument: Document | null }>('#sidebar');
  const browser = outer?.contentDocument?.querySelector<GeckoBrowser>('#webext-panels-browser');
  const address = browser?.browsingContext?.currentWindowGlobal?.documentURI.spec;
  if (!browser || !address) return null;
  return { address, width: browser.clientWidth, height: browser.clientHeight };
}

/** Gives the sidebar so many pixels. */
export function widenSidebar(width: number): void {
  const window = Services.wm.getMostRecentBrowserWindow();
  const box = window.document.querySelector<HTMLElement>('#sidebar-box');
  for (const name of ['width', 'min-width', 'max-width']) box?.style.setProperty(name, `${width}px`, 'important');
}

/** Gives the tab in view so many pixels of its window, and with `touch` a finger for its pointer. */
export function resizeTab(screen: { width: number; height: number; touch?: boolean }): void {
  const { gBrowser } = Services.wm.getMostRecentBrowserWindow();
  const { style } = gBrowser.selectedTab.linkedBrowser;
  style.setProperty('flex', 'none');
  for (const name of ['width', 'min-width', 'max-width']) style.setProperty(name, `${screen.width}px`, 'important');
  for (const name of ['height', 'min-height', 'max-height']) style.setProperty(name, `${screen.height}px`, 'important');
  for (const name of ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities']) {
    if (screen.touch) Services.prefs.setIntPref(name, 1);
    else Services.prefs.clearUserPref(name);
  }
}

/** Closes the sidebar. */
export function hideSidebar(): void {
  const window = Services.wm.getMostRecentBrowserWindow() as GeckoWindow & { SidebarController: { hide(): void } };
  window.SidebarController.hide();
}

/** Closes the popup, as Escape or a click elsewhere does. */
export function hidePopup(): void {
  const window = Services.wm.getMostRecentBrowserWindow();
  const browser = window.document.querySelector('browser.webextension-popup-browser');
  (browser?.closest('panel') as (Element & { hidePopup(): void }) | null)?.hidePopup();
}

/**
 * Loads a script into the popup's (or sidebar's) process and answers with what it sends under `key`: `{ value }`, `{ error }`, or
 * `{ gone: true }` when the popup closed meanwhile.
 */
export async function runInPopup(
  script: string,
  key: string,
  place: Place,
): Promise<{ value?: string; error?: string; gone?: true }> {
  const window = Services.wm.getMostRecentBrowserWindow();
  const outer = window.document.querySelector<HTMLElement & { contentDocument: Document | null }>('#sidebar');
  const browser =
    place === 'popup'
      ? window.document.querySelector<GeckoBrowser>('browser.webextension-popup-browser')
      : outer?.contentDocument?.querySelector<GeckoBrowser>('#webext-panels-browser');
  if (!browser) return { gone: true };
  const { messageManager } = browser;
  return new Promise((resolve) => {
    const hear = (message: { data: unknown }) => finish(message.data as { value?: string });
    const finish = (answer: { value?: string; error?: string; gone?: true }) => {
      messageManager.removeMessageListener(key, hear);
      resolve(answer);
    };
    const watch = () => {
      if (browser.isConnected && browser.browsingContext?.currentWindowGlobal) window.setTimeout(watch, 50);
      else finish({ gone: true });
    };
    messageManager.addMessageListener(key, hear);
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
    watch();
  });
}

/** What the popup shows, as base64 PNG, at the size it has. */
export async function drawPopup(place: Place): Promise<string | null> {
  const window = Services.wm.getMostRecentBrowserWindow();
  const outer = window.document.querySelector<HTMLElement & { contentDocument: Document | null }>('#sidebar');
  const browser =
    place === 'popup'
      ? window.document.querySelector<GeckoBrowser>('browser.webextension-popup-browser')
      : outer?.contentDocument?.querySelector<GeckoBrowser>('#webext-panels-browser');
  if (!browser) return null;
  const scale = window.devicePixelRatio;
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, scale, 'white');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? null;
}

export const backgroundState = (id: string) => WebExtensionPolicy.getByID(id).extension.backgroundState;

/** Stops the event page as its idle timer does. */
export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
}

/** What choosing one of our context menu items does in Firefox's ext-menus.js: grant `activeTab`, then tell the extension. */
export async function clickMenuItem(id: string, info: object, grant: boolean): Promise<void> {
  const window = Services.wm.getMostRecentBrowserWindow();
  const { extension } = WebExtensionPolicy.getByID(id);
  const tab = window.gBrowser.selectedTab;
  if (grant) extension.tabManager.addActiveTabPermission(tab);
  const pageUrl = tab.linkedBrowser.browsingContext.currentWindowGlobal.documentURI.spec;
  await extension.emit('webext-menu-menuitem-click', { pageUrl, button: 0, modifiers: [], ...info }, tab);
}

/** Gives the command of one of our keys: the `<key>` element's own listener runs, as when the keys are pressed. */
export function giveCommand(id: string, command: string): void {
  const window = Services.wm.getMostRecentBrowserWindow();
  window.focus();
  const { shortcuts } = WebExtensionPolicy.getByID(id).extension;
  if (!shortcuts.onCommand) throw new Error('this Firefox keeps its shortcuts elsewhere');
  shortcuts.onCommand(command);
}

/** Labels of the context menu that is open, submenus' items as `Submenu > item`, and each item's id; null: not open yet. */
export function openMenuLabels(): string[] | null {
  const window = Services.wm.getMostRecentBrowserWindow();
  const menu = window.document.querySelector('#contentAreaContextMenu') as (Element & { state: string }) | null;
  if (menu?.state !== 'open') return null;
  return [...menu.children]
    .filter((item) => !(item as HTMLElement).hidden && item.localName !== 'menuseparator')
    .map((item) => item.getAttribute('label') ?? item.id);
}

/** Selects the tab whose Marionette handle is current, without taking the popup down. Answers whether it was selected. */
export function focusWindow(): void {
  Services.wm.getMostRecentBrowserWindow().focus();
}

/** From now on notes every request over HTTP, WebSockets included, before it leaves. */
export function watchRequests(): void {
  const requests: NonNullable<GeckoWindow['evenkeelRequests']> = [];
  Services.wm.getMostRecentBrowserWindow().evenkeelRequests = requests;
  const observe = (subject: GeckoChannel) => {
    const { URI, requestMethod, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const initiator = loadInfo.triggeringPrincipal.originNoSuffix;
    const isPage = loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
    requests.push({ initiator, method: requestMethod, url: URI.spec, isPage });
  };
  Services.obs.addObserver({ observe }, 'http-on-opening-request');
}

/** The requests noted since. */
export const watchedRequests = () => Services.wm.getMostRecentBrowserWindow().evenkeelRequests ?? [];

/** From now on notes every uncaught error of an extension's script, rejections included. */
export function watchErrors(): void {
  const errors: NonNullable<GeckoWindow['evenkeelErrors']> = [];
  Services.wm.getMostRecentBrowserWindow().evenkeelErrors = errors;
  const observe = (message: GeckoMessage) => {
    let error: ReturnType<GeckoMessage['QueryInterface']>;
    try {
      error = message.QueryInterface(Ci.nsIScriptError);
    } catch {
      return; // a plain message, of no script
    }
    const [, source] = /^moz-extension:\/\/[^/]+\/(.*)$/.exec(error.sourceName) ?? [];
    if (source === undefined || error.flags & Ci.nsIScriptError.warningFlag) return;
    // What a document had asked for when it was closed or laid into the history: Firefox notes it, and nobody is there to catch it.
    if (/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(error.errorMessage)) return;
    errors.push({ source, message: error.errorMessage });
  };
  Services.console.registerListener({ observe });
}

/** The errors noted since. */
export const watchedErrors = () => Services.wm.getMostRecentBrowserWindow().evenkeelErrors ?? [];
