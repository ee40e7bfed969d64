import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChromiumDriver, launchChromium } from '../../support/chromium.ts';

/** What a browser carries while it is measured. */
export type Variant = { readonly name: string; readonly browser: ChromiumDriver };

/** Boxes a floor looks for. */
const BOXES = 'textarea,[contenteditable=""],[contenteditable="true"],input[type="text"],input:not([type]),[role="textbox"]';

/** The least a popup can be: it says at once that it is usable, as ours does. */
const POPUP = `document.body.dataset.usableMs = performance.now().toFixed(1);`;

/**
 * The least a content script can be, for comparison. `none` is an extension without one.
 * - `focusin`: one listener; once a box has the caret it shows an element beside it, at the next frame.
 * - `scoped`: an observer that looks for boxes in what is added, when the page is idle: the least that marks need.
 */
const FLOORS: Readonly<Record<string, string | null>> = {
  none: null,
  empty: ';',
  focusin: `addEventListener('focusin',(event)=>{if(!event.target.matches?.('${BOXES}'))return;requestAnimationFrame(()=>{const mark=document.createElement('div');mark.id='floor';mark.textContent='x';document.documentElement.append(mark)})},{capture:true,passive:true});`,
  scoped: `const S='${BOXES}';const seen=new WeakSet();let count=0;const look=(root)=>{for(const each of root.querySelectorAll(S))if(!seen.has(each)){seen.add(each);count++}};look(document);let queue=[];new MutationObserver((changes)=>{const added=new Set();for(const change of changes)for(const each of change.addedNodes)if(each.nodeType===1)added.add(each);if(!added.size)return;const isFirst=queue.length===0;queue.push(...added);if(isFirst)requestIdleCallback(()=>{const all=queue;queue=[];for(const each of all)if(each.isConnected){if(each.matches(S)&&!seen.has(each)){seen.add(each);count++}look(each)}},{timeout:500})}).observe(document.documentElement,{childList:true,subtree:true});`,
};

/** Writes a floor as an unpacked extension into a folder. */
function writeFloor(folder: string, name: string, script: string | null): string {
  const dist = join(folder, name);
  mkdirSync(dist, { recursive: true });
  const matches = ['http://127.0.0.1/*'];
  const contentScripts = script === null ? [] : [{ matches, js: ['floor.js'], run_at: 'document_idle', all_frames: true }];
  const manifest = {
    manifest_version: 3,
    name: `floor ${name}`,
    version: '1',
    action: { default_popup: 'popup.html' },
    content_scripts: contentScripts,
  };
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dist, 'popup.html'), '<!doctype html><title>Floor</title><body><script src="popup.js"></script></body>');
  writeFileSync(join(dist, 'popup.js'), POPUP);
  if (script !== null) writeFileSync(join(dist, 'floor.js'), script);
  return dist;
}

/** Starts a browser with a floor in it. */
export async function startFloor(folder: string, name: string): Promise<Variant> {
  return { name, browser: await launchChromium({ dist: writeFloor(folder, name, FLOORS[name] ?? null) }) };
}

/** Starts a browser with our extension; `isWatched` has it watch the pages that are measured. */
export async function startOurs(dist: string, name: string, isWatched: boolean): Promise<Variant> {
  const browser = await launchChromium({ dist, hostPermissions: ['http://127.0.0.1/*'] });
  if (isWatched)
    await browser.inExtension(async () => {
      const request = { origin: 'http://127.0.0.1', isWatched: true };
      await chrome.runtime.sendMessage({ evenkeel: 1, to: 'background', name: 'background.watch-site', request });
    });
  return { name, browser };
}

/** Starts a browser with somebody else's unpacked extension. */
export const startOther = async (dist: string, name: string): Promise<Variant> => ({
  name,
  browser: await launchChromium({ dist }),
});
