import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { pause, poll } from './driver.ts';
import { endWithUs } from './temporary.ts';

/** A screen of its own, with a window manager, for tests that need real keys and real menus. Linux only. */
export interface Display {
  /** `:99` */
  name: string;
  /** Runs xdotool and answers with what it printed. */
  xdotool(...args: (string | number)[]): string;
  /** Raises the newest window of a class (`chromium`, `firefox`) and gives it the keyboard. */
  activate(windowClass: string): Promise<void>;
  screenshot(path: string): void;
  stop(): Promise<void>;
}

/** Starts Xvfb on a free number and openbox on it. */
export async function startDisplay(size = '1400x1000'): Promise<Display> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWithUs(xvfb);
  const number = await new Promise<string>((resolve, reject) => {
    let read = '';
    xvfb.once('error', () => reject(new Error('Xvfb is missing. On Debian: apt-get install xvfb openbox xdotool')));
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended at once (${code})`)));
    (xvfb.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      read += chunk.toString();
      if (read.includes('\n')) resolve(read.trim());
    });
  });
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  const openbox = spawn('openbox', [], { env, stdio: 'ignore' });
  openbox.once('error', () => {});
  endWithUs(openbox);
  return onDisplay(name, [openbox, xvfb]);
}

/** The display that is there already: nothing is started and nothing is stopped. */
export function onDisplay(name: string, children: readonly ChildProcess[] = []): Display {
  const env = { ...process.env, DISPLAY: name };
  const run = (command: string, args: (string | number)[]) =>
    execFileSync(command, args.map(String), { env, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim();
  return {
    name,
    xdotool: (...args) => run('xdotool', args),
    async activate(windowClass) {
      const id = await poll(`a ${windowClass} window`, () =>
        run('xdotool', ['search', '--onlyvisible', '--class', windowClass]).split('\n').at(-1),
      );
      run('xdotool', ['windowactivate', '--sync', id ?? '']);
      // The window manager tells the window of its focus by a message of its own; xdotool waits for the manager only.
      await pause(150);
    },
    screenshot: (path) => void run('import', ['-window', 'root', path]),
    async stop() {
      for (const child of children) {
        if (child.exitCode !== null) continue;
        child.kill();
        await new Promise((resolve) => child.once('exit', resolve));
      }
    },
  };
}
