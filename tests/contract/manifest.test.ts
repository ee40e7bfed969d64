import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../vite.config.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(resolve(root, 'README.md'), 'utf8');

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  const manifest = manifestFor(target) as unknown as Record<string, unknown> & {
    permissions: string[];
    optional_host_permissions: string[];
    optional_permissions: string[];
    content_security_policy: { extension_pages: string };
    commands: Record<string, unknown>;
  };

  it('asks for no site at install', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('asks only for permissions that make no browser warn', () => {
    const both = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];
    expect(manifest.permissions.toSorted()).toEqual(target === 'chrome' ? [...both, 'sidePanel'].toSorted() : both);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  it('explains each permission in one line of the README', () => {
    for (const permission of [...manifest.permissions, ...manifest.optional_permissions, ...manifest.optional_host_permissions])
      expect(readme.split('\n').filter((line) => line.includes(`\`${permission}\``)).length, permission).toBeGreaterThan(0);
  });

  it('stays out of private windows, whose traces it would keep', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('lets its pages open no connection and run no foreign code', () => {
    const csp = manifest.content_security_policy.extension_pages;
    expect(csp).toContain("connect-src 'none'");
    expect(csp).toContain("script-src 'self'");
    expect(csp).toContain("default-src 'none'");
    expect(csp).not.toContain('unsafe');
    expect(csp).not.toContain('http');
  });

  it('binds no more keys than browsers allow', () => {
    expect(Object.keys(manifest.commands).length).toBeLessThanOrEqual(4);
  });

  it('suggests only keys Chromium hands out: it leaves Alt+Shift+R, T and P unset (seen 2026-11-22 in Chromium 156)', () => {
    expect(JSON.stringify(manifest.commands)).not.toMatch(/Alt\+Shift\+[RTP]"/);
  });

  it('names only icons that are there', () => {
    const icons = readdirSync(resolve(root, 'src/static/icons'));
    for (const [, name] of JSON.stringify(manifest).matchAll(/"icons\/([^"]+)"/g)) expect(icons).toContain(name);
  });
});

it('has the same version in the package and the manifest', () => {
  const version = (file: string) => (JSON.parse(readFileSync(resolve(root, file), 'utf8')) as { version: string }).version;
  expect(version('package.json')).toBe(version('manifest.json'));
});

it('keeps addresses of registries and machines out of the lock file', () => {
  const lock = readFileSync(resolve(root, 'package-lock.json'), 'utf8');
  expect(lock).not.toMatch(/"resolved": "http/);
});
