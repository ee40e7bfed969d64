import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import source from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/**
 * The manifest each browser gets. The source is Chrome's; Firefox has no service worker but an event page, and a sidebar
 * for a side panel.
 */
export function manifestFor(target: Target): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, side_panel, ...shared } = source;
  if (target === 'chrome') return { ...shared, minimum_chrome_version, background, side_panel } as ManifestV3Export;
  return {
    ...shared,
    permissions: shared.permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_title: 'Evenkeel',
      default_panel: side_panel.default_path,
      default_icon: 'icons/mark.svg',
      open_at_install: false,
    },
    browser_specific_settings,
    background: { scripts: [background.service_worker], type: 'module' },
    action: {
      ...shared.action,
      theme_icons: [
        { light: 'icons/mark-dark.svg', dark: 'icons/mark-light.svg', size: 16 },
        { light: 'icons/mark-dark.svg', dark: 'icons/mark-light.svg', size: 32 },
      ],
    },
  } as unknown as ManifestV3Export;
}

/** Pages of ours that no key of the manifest names. CRXJS builds Chromium's side panel by itself, but not Firefox's sidebar. */
const pagesOf = (target: Target): Record<string, string> => ({
  practice: 'src/entries/practice/index.html',
  welcome: 'src/entries/welcome/index.html',
  ...(target === 'firefox' ? { panel: source.side_panel.default_path } : {}),
});

/** The scripts that run in pages: those that entries import with `?iife`. */
const PAGE_SCRIPTS = /\/src\/entries\/(?:page|pointing|typing|watch-both|watch-box|watch-pointer|watching)\.ts$/;

/** What the polyfill knows of the developer tools: a description of their `eval`, which we never reach. */
const DEVTOOLS_EVAL = /inspectedWindow:\{eval:\{[^{}]*\}\},?/;

/**
 * CRXJS lists the injected page script as web-accessible, which `scripting.executeScript` does not need and which would
 * let any site detect the extension. We take the key out again, and from our scripts the polyfill's one mention of `eval`;
 * contract tests hold both.
 */
function withoutLeftovers(): Plugin {
  return {
    name: 'evenkeel:no-leftovers',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // Self-contained scripts are built apart; their twins among the chunks, and what only they load, are loaded by nothing.
        const chunks = () => Object.values(bundle).filter((output) => output.type === 'chunk');
        const isLeft = (file: string) =>
          chunks().some(({ imports, dynamicImports }) => imports.includes(file) || dynamicImports.includes(file));
        for (const { fileName, facadeModuleId } of chunks())
          if (PAGE_SCRIPTS.test(facadeModuleId ?? '')) delete bundle[fileName];
        for (let more = true; more; ) {
          const unused = chunks().filter(({ isEntry, fileName }) => !isEntry && !isLeft(fileName));
          for (const { fileName } of unused) delete bundle[fileName];
          more = unused.length > 0;
        }
        for (const chunk of chunks()) chunk.code = chunk.code.replace(DEVTOOLS_EVAL, '');
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') return;
        const manifest = JSON.parse(String(asset.source)) as Record<string, unknown>;
        delete manifest.web_accessible_resources;
        asset.source = JSON.stringify(manifest, null, 2);
      },
    },
  };
}

/**
 * CRXJS names a page script in the code by a hash of where it lies on the disk, and the hash in a chunk's name counts that: the
 * same source in another folder would be built to other names. The script's own name stands there instead.
 */
function withoutFolders(): Plugin {
  return {
    name: 'evenkeel:no-folders',
    transform: {
      filter: { id: /\/src\/entries\/[\w-]+\.ts\?scriptId=/ },
      handler: (_, id) => {
        const [, script = ''] = /\/(src\/entries\/[\w-]+)\.ts\?/.exec(id) ?? [];
        return { code: `export default ${JSON.stringify(`${script}.js`)};`, map: null };
      },
    },
  };
}

/** The shipped packs as texts that are parsed: every start of the background reads them, and those sooner than objects in a script. */
function withPacksAsTexts(): Plugin {
  return {
    name: 'evenkeel:packs',
    enforce: 'pre',
    transform: {
      filter: { id: /\/templates\/packs\/[^/]+\.json$/ },
      handler: (code) => {
        const text = JSON.stringify(JSON.parse(code));
        return { code: `export default JSON.parse(${JSON.stringify(text)});`, map: null, moduleType: 'js' };
      },
    },
  };
}

/** Files that are loaded later lie on the disk beside the others: Vite's helper, which would fetch ahead what they import, is left out. */
function withoutPreloading(): Plugin {
  return {
    name: 'evenkeel:no-preloading',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => ({ code: 'export const __vitePreload = (load) => load();', moduleType: 'js' }),
    },
  };
}

/** Ships `licences.txt`: name, version and licence of every package that a script holds something of. */
function withLicences(): Plugin {
  return {
    name: 'evenkeel:licences',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        const folders = new Set<string>();
        for (const output of Object.values(bundle)) {
          for (const id of output.type === 'chunk' ? output.moduleIds : []) {
            const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replace(/^\0/, '')) ?? [];
            if (folder) folders.add(folder);
          }
        }
        const texts = [...folders].flatMap((folder) => {
          const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
          const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
            string,
            string
          >;
          const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
          return [`${name} ${version} (${license})\n\n${text}\n`];
        });
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.sort().join('\n----\n\n') });
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const target: Target | null = mode === 'chrome' || mode === 'firefox' ? mode : null;
  return {
    publicDir: 'src/static',
    plugins: target
      ? [
          preact({ devToolsEnabled: false }),
          crx({ manifest: manifestFor(target), browser: target }),
          withoutFolders(),
          withPacksAsTexts(),
          withoutPreloading(),
          withLicences(),
          withoutLeftovers(),
        ]
      : [preact({ devToolsEnabled: false })],
    build: {
      outDir: `dist/${target ?? 'none'}`,
      emptyOutDir: true,
      target: ['chrome127', 'firefox142'],
      modulePreload: false,
      sourcemap: false,
      reportCompressedSize: false,
      ...(target ? { rolldownOptions: { input: pagesOf(target) } } : {}),
    },
    test: {
      testTimeout: 60_000, // what ends a hang; no test is about time
      hookTimeout: 120_000,
      projects: [
        { extends: true, test: { name: 'unit', include: ['tests/{unit,fuzz}/**/*.test.{ts,tsx}'], environment: 'happy-dom' } },
        { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], environment: 'happy-dom' } },
        { extends: true, test: { name: 'patterns', include: ['tests/patterns/**/*.test.ts'], environment: 'node' } },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['tests/{e2e,faults}/**/*.test.ts'],
            environment: 'node',
            maxWorkers: 2, // each file has browsers of its own, which mostly wait
            expect: { poll: { timeout: 15_000 } }, // as long as the drivers wait for what a page shows
          },
        },
      ],
    },
  };
});
