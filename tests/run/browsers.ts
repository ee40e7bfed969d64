import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Browser = 'chrome' | 'firefox';

/** Names the browsers have in PATH, the ones we would rather use first. */
const COMMANDS: Record<Browser, readonly string[]> = {
  // Chromium first: it is nobody's daily browser on a machine that also has Chrome.
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  // Release Firefox refuses unsigned extensions, but not temporary ones, which is how we install.
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

/** Where installers put them when they are not in PATH. */
const PLACES: Partial<Record<NodeJS.Platform, Record<Browser, readonly string[]>>> = {
  darwin: {
    chrome: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
  },
  linux: {
    chrome: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'],
    firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
  },
  win32: {
    chrome: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

const OVERRIDE: Record<Browser, string> = { chrome: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

const HOW_TO_GET: Record<Browser, string> = {
  chrome: 'Install Chromium (Debian: apt-get install chromium; elsewhere: chromium.org) or Chrome, or name it in CHROME_BIN.',
  firefox:
    'Install Firefox 142 or newer (Debian: apt-get install firefox-esr; elsewhere: firefox.com), or name it in FIREFOX_BIN.',
};

/** What the tests need of Debian. Fonts: without them signs and emoji are boxes in the pictures. */
const PACKAGES: Record<Browser, readonly string[]> = { chrome: ['chromium'], firefox: ['firefox-esr'] };
const FONTS = ['fonts-noto-core', 'fonts-noto-color-emoji'];
const SCREEN = ['xvfb', 'openbox', 'xdotool', 'imagemagick'];

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program in PATH, null when there is none. */
export function findCommand(name: string): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (folder && isRunnable(path)) return path;
    }
  }
  return null;
}

/** The browser's program: the one named in CHROME_BIN or FIREFOX_BIN, one in PATH, one in the usual places; null: none. */
export function findBrowser(browser: Browser): string | null {
  const named = process.env[OVERRIDE[browser]];
  if (named) return isRunnable(named) ? named : null;
  for (const command of COMMANDS[browser]) {
    const path = findCommand(command);
    if (path) return path;
  }
  const roots =
    process.platform === 'win32'
      ? [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
          (root) => root !== undefined,
        )
      : [''];
  for (const place of PLACES[process.platform]?.[browser] ?? []) {
    for (const root of roots) {
      const path = root ? join(root, place) : place;
      if (isRunnable(path)) return path;
    }
  }
  return null;
}

const isDebianRoot = () =>
  process.platform === 'linux' &&
  existsSync('/etc/debian_version') &&
  process.getuid?.() === 0 &&
  findCommand('apt-get') !== null;

export interface Need {
  /** Also what a browser with a screen needs, on Linux. Default false. */
  headed?: boolean;
  /** Only this browser. Default both. */
  only?: Browser;
}

/**
 * Sees to it that the browsers are there: on Debian as root it installs what is missing; anywhere else it throws a
 * sentence that says what is missing and how to get it.
 */
export async function ensureBrowsers({ headed = false, only }: Need = {}): Promise<void> {
  const wanted: readonly Browser[] = only ? [only] : ['chrome', 'firefox'];
  for (const browser of wanted) {
    const named = process.env[OVERRIDE[browser]];
    if (named && !isRunnable(named)) throw new Error(`${OVERRIDE[browser]} names "${named}", which is not a program.`);
  }
  const missing = wanted.filter((browser) => findBrowser(browser) === null);
  const needsScreen = headed && process.platform === 'linux' && !['Xvfb', 'openbox', 'xdotool', 'import'].every(findCommand);
  if (missing.length === 0 && !needsScreen) return;
  if (!isDebianRoot()) {
    const sentences = missing.map(
      (browser) => `There is no ${browser === 'chrome' ? 'Chrome' : 'Firefox'}. ${HOW_TO_GET[browser]}`,
    );
    if (needsScreen) sentences.push(`Tests with real keys and menus need ${SCREEN.join(', ')}.`);
    throw new Error(sentences.join('\n'));
  }
  const packages = missing.flatMap((browser) => PACKAGES[browser]);
  if (packages.length > 0) packages.push(...FONTS);
  if (needsScreen) packages.push(...SCREEN);
  console.log(`Installing ${packages.join(' ')} …`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...packages);
  for (const browser of missing) {
    if (!findBrowser(browser))
      throw new Error(`apt-get installed ${PACKAGES[browser].join(' ')}, yet no ${browser} was found.`);
  }
}

/** Runs apt-get quietly: its output names mirrors, and is shown only when it fails. */
function aptGet(...args: string[]) {
  try {
    execFileSync('apt-get', ['-q', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    throw new Error(`"apt-get ${args.join(' ')}" failed. Run it by hand to see why.`);
  }
}

/** Whether a window can be shown: always but on a Linux without X or Wayland. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
