import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { BrowserName, Page, Surface } from '../support/driver.ts';
import { pictures } from './inbox.ts';

const THEMES = ['light', 'dark'] as const;

/** Widths a page in a tab is looked at in, in CSS pixels: a desk's, and the narrowest that must hold. */
export const SIZES = [
  ['wide', 1280],
  ['narrow', 320],
] as const;

/** What they look like no test asks: only `npm run pictures` takes pictures. */
const takesPictures = process.env.EVENKEEL_PICTURES === 'yes';

/** Where the pictures of every screen go. */
export const gallery = join(pictures, 'pictures');

/** What can be wrong in one theme and right in another. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * axe as one function that runs itself: an extension page runs no inline script, but the debugger may call a function in it.
 * All its rules, or those named.
 */
export const runAxe = new Function(
  'rules',
  `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};
  return window.axe.run(document, rules ? { runOnly: rules } : {}).then(({ violations, passes }) => ({
    found: violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + ': ' + html.slice(0, 160) + ' ' + (any[0]?.message ?? ''))),
    passed: passes.length,
  }));`,
) as (rules?: string[]) => Promise<{ found: string[]; passed: number }>; // the file is one script

/** Puts a theme on, every colour at once, and what moves for ever (the breath) stands still where it begins. */
const putOn = (surface: Surface, theme: string): Promise<void> =>
  surface.evaluate((chosen: string) => {
    document.documentElement.dataset.theme = chosen;
    for (const each of document.getAnimations()) {
      if (each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) each.finish();
      else {
        each.pause();
        each.currentTime = 0;
      }
    }
  }, theme);

/**
 * Looks at what a surface shows, light and dark: axe finds nothing, nothing scrolls sideways, at twice the text size neither,
 * and for `npm run pictures` a picture of each is kept.
 */
export async function look(browser: BrowserName, surface: Surface, name: string): Promise<void> {
  if (takesPictures) mkdirSync(gallery, { recursive: true });
  await surface.waitFor('h1');
  for (const theme of THEMES) {
    await putOn(surface, theme);
    if (takesPictures && browser === 'chrome') await surface.screenshot(join(gallery, `${name}-${theme}.png`));
    const isFirst = theme === THEMES[0];
    const { found, passed } = await (isFirst ? surface.evaluate(runAxe) : surface.evaluate(runAxe, COLOUR_RULES));
    expect(passed, 'axe ran').toBeGreaterThan(isFirst ? 5 : 0);
    expect(found, `${name}, ${theme}`).toEqual([]);
  }
  const { plain, large } = await surface.evaluate(() => {
    const { documentElement: root } = document;
    /** What stands out at the side of a page that may not scroll there: the farthest of it, empty where nothing does. */
    const standsOut = () => {
      if (root.scrollWidth <= root.clientWidth) return '';
      const far = [...document.querySelectorAll('body *')].map((each) => ({ each, to: each.getBoundingClientRect().right }));
      const [most] = far.toSorted((one, other) => other.to - one.to);
      return `${root.scrollWidth - root.clientWidth} px: ${most?.each.outerHTML.slice(0, 200)}`;
    };
    const plain = standsOut();
    // Text twice the size, as a reader sets it, where there is room for it at all.
    if (root.clientWidth < 360) return { plain, large: '' };
    root.style.fontSize = '200%';
    const large = standsOut();
    root.style.fontSize = '';
    return { plain, large };
  });
  expect(plain, `${name} scrolls sideways`).toBe('');
  expect(large, `${name} scrolls sideways at twice the text size`).toBe('');
}

/** A picture of a page with something of ours over it: its closed root keeps axe out. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!takesPictures) return;
  mkdirSync(gallery, { recursive: true });
  await page.screenshot(join(gallery, `${name}.png`));
}
