import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WELCOME_PATH } from './driver.ts';

/** A new empty folder for this run. */
export const createTemporaryFolder = (name: string) => mkdtempSync(join(tmpdir(), `evenkeel-${name}-`));

/** Removes a folder a browser may still be writing to. */
export const removeFolder = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/** Ends a program when this process ends, also by an error nobody caught: a browser left behind keeps running for ever. */
export function endWithUs(child: ChildProcess): void {
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}

export interface ExtensionManifest {
  version: string;
  action?: { default_popup?: string };
  host_permissions?: string[];
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** The extension as one run has it: a copy of the built folder that may be changed. */
export interface PrivateExtension {
  folder: string;
  manifest: ExtensionManifest;
  /** Path of the popup's document without a slash in front, null when there is none. */
  popupPath: string | null;
  /** Writes a higher version into the copy and answers with it. */
  raiseVersion(version?: string): string;
  remove(): void;
}

/** True when loading the extension opens its first-run page: it has one, and the profile is new. */
export const opensWelcome = ({ dist, home }: { dist: string; home?: string }): boolean =>
  existsSync(join(dist, WELCOME_PATH)) && (home === undefined || !existsSync(join(home, 'profile')));

/** Copies a built extension, into `home` if there is one, and grants the copy what the test asks for. */
export function copyExtension(dist: string, hostPermissions: readonly string[] = [], home?: string): PrivateExtension {
  const folder = home === undefined ? createTemporaryFolder('extension') : join(home, 'extension');
  cpSync(dist, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as ExtensionManifest;
  const write = () => writeFileSync(path, JSON.stringify(manifest, null, 2));
  if (hostPermissions.length > 0) {
    manifest.host_permissions = [...(manifest.host_permissions ?? []), ...hostPermissions];
    write();
  }
  return {
    folder,
    manifest,
    popupPath: manifest.action?.default_popup ?? null,
    raiseVersion(version) {
      const [major = '0', minor = '0'] = manifest.version.split('.');
      manifest.version = version ?? `${major}.${Number(minor) + 1}.0`;
      write();
      return manifest.version;
    },
    remove() {
      if (home === undefined) removeFolder(folder);
    },
  };
}
