import { join } from 'node:path';
import { pause, poll, type Surface } from '../support/driver.ts';

/** What a walk through the real popup came to. */
export interface PopupWalk {
  /** Frames in the order they were shown. */
  frames: string[];
  /** From the click on the icon until the popup could be used, as seen from outside. */
  openMs: number;
  /** From the first frame until the last, pictures and waiting for moving parts included. */
  walkMs: number;
  review: string | null;
  /** What the popup says it put into the box; null when it ended elsewhere. */
  draft: string | null;
  /** Where it ended: `inserted`, or the frame it could not leave and what it showed. */
  ended: string;
}

/** Frames that end a walk. */
const ENDS: readonly string[] = ['inserted', 'failed', 'nothing', 'later'];
/** More frames than any walk has. */
const MOST_FRAMES = 25;

interface Shown {
  frame: string;
  isReady: boolean;
  text: string;
}

function readShown(): Shown {
  const { frame = '', ready = '' } = document.body.dataset;
  return { frame, isReady: ready === 'true', text: document.body.innerText };
}

function hasMovingParts(): boolean {
  return document.getAnimations().some((animation) => {
    const isEndless = animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
    return animation.playState === 'running' && !isEndless;
  });
}

/** Waits until a frame is shown, differs from `before` and no longer changes. */
async function settle(popup: Surface, before: Shown | null): Promise<Shown> {
  let last = await poll(
    before ? `the popup to leave "${before.frame}"` : 'the popup to be usable',
    async () => {
      const shown = await popup.evaluate(readShown);
      const isNew = !before || shown.frame !== before.frame || shown.text !== before.text;
      return shown.isReady && isNew ? shown : null;
    },
    { timeoutMs: 12_000, everyMs: 10 },
  );
  for (let still = 0; still < 2; ) {
    await pause(60);
    const shown = await popup.evaluate(readShown);
    const isSame = shown.frame === last?.frame && shown.text === last.text && !(await popup.evaluate(hasMovingParts));
    still = isSame ? still + 1 : 0;
    last = shown;
  }
  return last ?? { frame: '', isReady: false, text: '' };
}

/** The review's own words, which the walk puts away: opened by its key, read, and put away again. */
async function readOriginal(popup: Surface): Promise<string | null> {
  const isThere = () => popup.evaluate(() => document.querySelector('[data-original]') !== null);
  const toggle = async () => {
    await popup.press('o');
    await pause(150);
  };
  if (!(await isThere())) await toggle();
  if (!(await isThere())) return null;
  const text = await popup.text('[data-original]');
  await toggle();
  return text;
}

/** Answers an open blank: the first date or word on offer, or its sentence left out. */
async function answerBlank(popup: Surface) {
  const hasChips = await popup.evaluate(() => document.querySelector('.chips button') !== null);
  await popup.click(hasChips ? '.chips button' : '.frame .link');
}

/**
 * Goes from the open popup to the inserted reply, as a hurried writer does: Enter on everything, the first answer where
 * there is a question. Saves a picture of each frame.
 */
export async function walkPopup(
  open: () => Promise<Surface>,
  { folder, pick = 1, onFrame = () => {} }: { folder: string; pick?: number; onFrame?: (frame: string) => void },
): Promise<PopupWalk> {
  const clickedAt = Date.now();
  const popup = await open();
  await popup.waitUntil(() => document.body.dataset.ready === 'true' && document.body.dataset.frame !== 'loading');
  const openMs = Date.now() - clickedAt;
  const frames: string[] = [];
  let review: string | null = null;
  let shown = await settle(popup, null);
  const startedAt = Date.now();
  let ended = `more than ${MOST_FRAMES} frames`;
  while (frames.length < MOST_FRAMES) {
    frames.push(shown.frame);
    onFrame(shown.frame);
    await popup.screenshot(join(folder, `${String(frames.length).padStart(2, '0')}-${shown.frame}.png`));
    if (ENDS.includes(shown.frame)) {
      ended =
        shown.frame === 'inserted' ? 'inserted' : `${shown.frame}: ${shown.text.replace(/\s+/g, ' ').trim().slice(0, 300)}`;
      break;
    }
    if (review === null && shown.frame !== 'choose') review = await readOriginal(popup);
    if (shown.frame === 'choose') for (let line = 1; line < pick; line++) await popup.press('ArrowDown');
    const before = await popup.evaluate(readShown);
    if (shown.frame === 'blank') await answerBlank(popup);
    else await popup.press('Enter');
    try {
      shown = await settle(popup, before);
      // Nothing to insert into: the reply was copied, and the popup says so where it stands.
      if (shown.frame === before.frame && ['review', 'express', 'severe'].includes(shown.frame)) {
        const said = await popup.evaluate(() => document.querySelector('.status')?.textContent ?? '');
        ended = `stayed on ${shown.frame}: ${said || 'it said nothing'}`;
        break;
      }
    } catch (error) {
      await popup.screenshot(join(folder, 'stuck.png')).catch(() => {});
      ended = `stuck on ${before.frame}: ${error instanceof Error ? error.message : error}`;
      break;
    }
  }
  const walkMs = Date.now() - startedAt;
  const draft = await popup.evaluate(() => document.body.dataset.draft ?? null).catch(() => null);
  return { frames, openMs, walkMs, review, draft, ended };
}
