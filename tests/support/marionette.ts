import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { poll } from './driver.ts';
import { createTemporaryFolder, endWithUs, removeFolder } from './temporary.ts';

/** Firefox as a test wants it: no first-run pages, no calls home, a Marionette port of its own choosing. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.dom.window.dump.enabled': true,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  // A temporary add-on goes with the browser; what it stored stays for the same add-on in the same profile.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Answers yes to permissions.request after a real click, as a writer who agrees.
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.locale.requested': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

/**
 * A client for Marionette, Firefox's own remote control: length-prefixed JSON over TCP. Unlike BiDi it reaches
 * `moz-extension:` pages and the browser's own windows.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #process: ChildProcess;
  readonly #socket: Socket;
  readonly #profile: string;
  readonly #isKept: boolean;
  readonly #waiting = new Map<number, Waiting>();
  /** Resolves when Firefox ends. */
  readonly ended: Promise<void>;
  /** Called with each line that a document of Firefox gives to `dump`. */
  onDump: (line: string) => void = () => {};
  #lastId = 0;
  #buffer = Buffer.alloc(0);
  /** Commands share one "current window", so each task that switches it has the connection to itself. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(process: ChildProcess, socket: Socket, profile: string, isKept: boolean) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
    this.#isKept = isKept;
    this.ended = new Promise((resolve) => process.once('exit', () => resolve()));
    if (process.stdout) createInterface(process.stdout).on('line', (line) => this.onDump(line));
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'));
      this.#waiting.clear();
    });
    socket.on('error', () => {});
  }

  static async launch(options: {
    executable: string;
    headless: boolean;
    args?: readonly string[];
    env?: Record<string, string>;
    preferences?: Record<string, string | number | boolean>;
    /** The caller's own profile, kept; a new one otherwise. */
    profile?: string;
  }): Promise<Marionette> {
    const { executable, headless, args = [], env = {}, preferences = {} } = options;
    const profile = options.profile ?? createTemporaryFolder('firefox');
    mkdirSync(profile, { recursive: true });
    rmSync(join(profile, 'MarionetteActivePort'), { force: true }); // of an earlier start
    const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const firefox = spawn(
      executable,
      [
        '-marionette',
        '-remote-allow-system-access',
        '-no-remote',
        '-profile',
        profile,
        ...(headless ? ['-headless'] : []),
        ...args,
      ],
      {
        env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1', MOZ_CRASHREPORTER_DISABLE: '1', ...env },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    endWithUs(firefox);
    try {
      const portFile = join(profile, 'MarionetteActivePort');
      const port = await poll(
        'Firefox to listen',
        () => {
          if (firefox.exitCode !== null) throw new Error(`Firefox ended (${firefox.exitCode})`);
          return existsSync(portFile) && Number(readFileSync(portFile, 'utf8'));
        },
        { timeoutMs: 60_000 },
      );
      const socket = await new Promise<Socket>((resolve, reject) => {
        const opened = connect(Number(port), '127.0.0.1', () => resolve(opened));
        opened.once('error', reject);
      });
      const marionette = new Marionette(firefox, socket, profile, options.profile !== undefined);
      await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
      await marionette.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 60_000, implicit: 0 });
      return marionette;
    } catch (error) {
      firefox.kill('SIGKILL');
      if (options.profile === undefined) removeFolder(profile);
      throw error;
    }
  }

  #read(chunk: Buffer) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      // The greeting is an object; everything after it is [1, id, error, result].
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [1, number, { error: string; message: string } | null, unknown];
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting?.resolve(result);
    }
  }

  /** Sends one command and answers with its result. */
  send<R = unknown>(command: string, parameters: object = {}): Promise<R> {
    const id = ++this.#lastId;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise<R>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** Runs a task that nothing else of this connection may interleave with. Tasks must not nest. */
  alone<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(task, task);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Runs a function in the present document (or, in chrome context, in the browser). JSON in, JSON out. */
  async execute<A extends readonly unknown[], R>(fn: (...args: A) => R, args: A): Promise<Awaited<R>> {
    // Marionette clones results its own way; text is the same for both browsers.
    const script = `const [args, done] = arguments;
      (async () => (${fn})(...JSON.parse(args)))().then(
        (value) => done(JSON.stringify({ value })),
        (error) => done(JSON.stringify({ error: String(error) + '\\n' + (error?.stack ?? '') })));`;
    const { value } = await this.send<{ value: string }>('WebDriver:ExecuteAsyncScript', {
      script,
      args: [JSON.stringify(args)],
      newSandbox: true,
    });
    const answer = JSON.parse(value) as { value?: Awaited<R>; error?: string };
    if (answer.error) throw new Error(answer.error);
    return answer.value as Awaited<R>;
  }

  /** Runs a function in the browser itself, where its own code runs. */
  chrome<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.alone(() => this.chromeNow(fn, ...args));
  }

  /** As `chrome`, from within a task that has the connection already. */
  async chromeNow<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.execute(fn, args);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  async close() {
    await Promise.race([this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}), this.ended]);
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 8_000);
    await this.#end();
    clearTimeout(timer);
  }

  /** Kills Firefox at once. */
  async kill() {
    this.#process.kill('SIGKILL');
    await this.#end();
  }

  async #end() {
    await this.ended;
    this.#socket.destroy();
    if (!this.#isKept) removeFolder(this.#profile);
  }
}
