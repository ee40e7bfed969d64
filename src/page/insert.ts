import type { InsertOutcome, OnFilled } from '../domain/page-reading.ts';
import { textLength } from '../domain/text-length.ts';
import { type Caret, caretToEnd, rememberCaret, restoreCaret, selectAll, selectBackward } from './caret.ts';
import { codeEditorAround, hasEditContext, keyboardOf } from './editors/code-lines.ts';
import type { EditorFamily, Way, WayAnswer } from './editors/define.ts';
import { editorOf } from './editors/editors.ts';
import { isGecko } from './editors/gecko.ts';
import { pressKey, releaseKey } from './editors/keys.ts';
import {
  announceFocus,
  giveFocus,
  LATEST_COMMIT_MS,
  LOOK_EVERY_MS,
  type Patience,
  pause,
  settlesOn,
} from './editors/settle.ts';
import { watchWriter } from './editors/writer.ts';
import {
  countHollowBlocks,
  isSameText,
  isTextField,
  looksLikeMarkup,
  normalizeText,
  type Place,
  readInnerText,
  showsBareText,
} from './field-text.ts';
import { readField, readFieldText } from './read-field.ts';
import { rememberBox } from './twin.ts';
import { deletePiece, type InsertionLog, takeBack } from './undo.ts';

/**
 * How to insert.
 * - `onFilled`: what to do with a box that holds words; `at-caret` puts the text at the box's own caret or over its selection.
 * - `maxLength`: what the platform takes, in UTF-16 code units, or in UTF-8 bytes with `countsBytes`. The box's own
 *   `maxlength` counts besides.
 * - `log`: where to keep what undo needs.
 */
export type InsertOptions = {
  onFilled: OnFilled | 'at-caret';
  maxLength: number | null;
  countsBytes?: boolean;
  fieldId: string;
  signal: AbortSignal;
  log?: InsertionLog;
};

/** How long further ways are begun: a writer waits no longer, and a page that resists so long resists them all. */
const PATIENCE_MS = 6000;
/** How long a page that took one paste and did nothing is waited for when it takes the next. */
const AGAIN_MS = 150;

type Refusal = Extract<InsertOutcome, { outcome: 'refused' }>;
const refuse = (reason: Refusal['reason'], over?: number): Refusal =>
  over === undefined ? { outcome: 'refused', reason } : { outcome: 'refused', reason, over };

/**
 * Puts a text into a reply box, exactly: the box is read back after each way in, a wrong result is taken back, and what
 * cannot be had exactly is refused with the box as it was. Never submits, never presses Enter.
 */
export function insertText(asked: HTMLElement, text: string, options: InsertOptions): Promise<InsertOutcome> {
  const field = keyboardOf(asked);
  // One after the other: of two clicks the second must find what the first has left.
  const turn = (underWay.get(field) ?? Promise.resolve()).then(() => insertNow(field, text, options));
  underWay.set(
    field,
    turn.catch(() => {}),
  );
  return turn;
}

const underWay = new WeakMap<HTMLElement, Promise<unknown>>();

async function insertNow(field: HTMLElement, text: string, options: InsertOptions): Promise<InsertOutcome> {
  const { onFilled, fieldId, signal, log } = options;
  const startedAt = performance.now();
  if (!field.isConnected) return refuse('box-gone');
  if (isReadOnly(field)) return refuse('read-only');
  if (isKeyTrap(field)) return refuse('no-box');

  const isSingleLine = field.tagName === 'INPUT';
  // Breaks around a text are nobody's words, and rich editors keep none at the end.
  const lines = normalizeText(text).replace(/^\n+|(?<!\n)\n+$/g, '');
  const words = isSingleLine ? lines.replace(/(?<!\s)\s*\n\s*/g, ' ') : lines;
  const editor = editorOf(field);
  const caret = editor.place ? null : rememberCaret(field);
  const before = readField(field, caret?.kind === 'places' ? caret : null);
  if (onFilled === 'ask' && before.text.trim() !== '') return { outcome: 'box-not-empty', fieldId, text: before.text };

  // Where the editor keeps its caret to itself, all we can say is that the words must be in one piece inside the rest.
  const isPlaceKnown = !(editor.place && onFilled === 'at-caret' && before.text.trim() !== '');
  const plan: Plan = isPlaceKnown
    ? planInsertion(before, words, onFilled, isSingleLine)
    : { before: before.text, insert: words, after: '', at: 'caret' };
  const whole = plan.before + plan.insert + plan.after;
  const fits = (text: string) => (isPlaceKnown ? isSameText(text, whole) : holdsInside(text, words, before.text));
  const wanted = (text: string) =>
    fits(text) || (readField(field, null).isWhole === false && text !== before.text && isViewOf(text, whole, words));
  const over = overBy(field, whole, options);
  if (over > 0) return refuse('too-long', over);

  const back = { field, editor };
  const writer = watchWriter(field);
  const isStopped = writer.isAtWork;
  // An app that reads innerText must get the wanted text too, where it got the present one.
  const isInnerTextTold = isToldBy(field, before.text);
  const hasBareText = before.text.includes('\n') && holdsInContent(field, before.text);
  const isBareText = showsBareText(field);
  const inserted = (box = field): InsertOutcome => {
    const boxText = readFieldText(box);
    log?.set(fieldId, { ...back, field: box, fieldId, before: before.text, after: isPlaceKnown ? whole : boxText });
    return { outcome: 'inserted', fieldId, boxText, ms: Math.round(performance.now() - startedAt) };
  };
  const findBox = rememberBox(field);
  // Words that would mean something as HTML may be a stranger's: a page that takes them for it must not get them.
  const needsTrial = !isTextField(field) && !editor.place && looksLikeMarkup(words);
  // Counted once: taking a way back may leave one behind too.
  const hollowBefore = countHollowBlocks(field);
  const hadBareBreaks = hasBareBreaks(field);
  // A break that the browser leaves where a way was taken back, a page would count behind the next one's words.
  const wasBare = !isTextField(field) && field.childNodes.length === 0;
  /** What the page answered to the pastes so far. */
  const heard = new Set<WayAnswer>();
  const wasTaken = () => [...heard].some(isTaken);
  let skipsPastes = false;
  let writesItself = false;
  const isByBehaviour = editor.id === 'unknown' || editor.id === 'plain-text-only';
  let isTried = false;
  let isPlaced = false;
  try {
    giveFocus(field);
    announceFocus(field, editor);
    for (const way of editor.write(field)) {
      if (performance.now() - startedAt > PATIENCE_MS) break;
      if (skipsPastes ? !way.isNative : way.needsTaker && !wasTaken()) continue;
      // Who writes what is pasted without the browser keeps a model, and may never hear of what the browser writes.
      if (way.isNative && isByBehaviour && writesItself) continue;
      const place = async () => {
        if (wasBare && isTried && readFieldText(field) === '') field.replaceChildren();
        if (editor.place) editor.place(field, plan.at);
        else placeCaret(field, plan.at, caret, editor);
        // Where the start would join the draft's last paragraph, its last character goes in once more, and starts the text.
        const lead = plan.at === 'end' && way.joinsFirstParagraph ? selectBackward(field) : '';
        await pause(editor.noticesAfterMs);
        return lead;
      };
      let lead = !isPlaced || plan.at === 'end' ? await place() : '';
      if (writer.isAtWork()) return refuse('writer-typing');
      if (signal.aborted) {
        // What the last way made of it may have come since.
        if (isTried) await takeBack(back, before.text, isStopped);
        return refuse('interrupted');
      }
      if (!isSameText(readFieldText(field), before.text)) {
        // Before our first way it is the page's own doing; later it is the last way's text, come late.
        if (!isTried) return refuse('page-changed-it');
        if (await settlesOn(field, wanted, { isStopped })) return inserted();
        if (writer.isAtWork()) return refuse('writer-typing');
        await takeBack(back, before.text, isStopped);
        return refuse('page-changed-it');
      }

      isTried = true;
      if (needsTrial) {
        const { answer, shown, isPagesOwn } = await tryMarkup(way, { ...back, plan, lead, before: before.text, isStopped });
        if (shown === 'stopped') return refuse('writer-typing');
        if (shown === 'stuck') {
          const box = findBox();
          if (box && box !== field) await takeBack({ ...back, field: box }, before.text);
          return refuse(box ? 'page-changed-it' : 'box-gone');
        }
        isPlaced = false;
        if (shown === 'as-markup') {
          heard.add(answer);
          skipsPastes ||= isTaken(answer);
          writesItself ||= isPagesOwn;
          continue;
        }
        lead = await place();
      }
      const root = field.getRootNode() as ParentNode; // holds: it is connected
      const boxesBefore = boxesIn(root);
      const patience = { from: before.text, isStopped, waitMs: wasTaken() ? AGAIN_MS : LATEST_COMMIT_MS };
      const { answer, wasRight, settled, isPagesOwn } = await runWay(way, back, lead + plan.insert, wanted, patience);
      heard.add(answer);
      writesItself ||= isPagesOwn;
      if (boxesIn(root).length > boxesBefore.length) {
        // An editor with a box for each paragraph.
        if (!(await dropBoxes(root, boxesBefore, { ...back, before: before.text, isStopped })))
          return refuse(writer.isAtWork() ? 'writer-typing' : 'page-changed-it');
        skipsPastes = true;
        isPlaced = false;
        continue;
      }
      const box = findBox();
      if (!box) return refuse('box-gone');
      if (box !== field) {
        // The page answered the change with another box.
        if (await settlesOn(box, fits)) return inserted(box);
        await takeBack({ ...back, field: box }, before.text);
        return refuse('page-changed-it');
      }
      const isOurMarkup = way.isNative || editor.id === 'unknown';
      // Breaks that are mere characters last only as long as the box keeps white space; what was taken for markup has none.
      const isByBrowser = way.isNative || answer === 'as-markup';
      const isBroken = isByBrowser && editor.id === 'unknown' && hasBareBreaks(field) && !hadBareBreaks;
      const isClean = !isOurMarkup || countHollowBlocks(field) <= hollowBefore;
      // Bare text tells nothing of a `<br>`. Firefox itself writes one on Enter: only a page that does not leave what is
      // pasted to be typed has a say there.
      const hasSay = heard.has('taken') || heard.has('as-markup');
      const isBareTaker = hasSay || (field.contentEditable === 'plaintext-only' && !isGecko);
      const needsBareText = hasBareText || (isBareText && isBareTaker);
      const isTold = (!isInnerTextTold || isToldBy(field, whole)) && (!needsBareText || holdsInContent(field, whole));
      const isOurs = way.isNative || (isByBehaviour && (answer === 'as-typing' || answer === 'as-markup'));
      if (settled && isClean && !isBroken && (!isOurs || editor.hasModel || isTold)) return inserted();
      if (writer.isAtWork()) {
        // Taking back would take the writer's words along. What a page took it may put in late, and around them.
        const isIn = (text: string) => holds(text, plan) || (!before.text.includes(words) && text.includes(words));
        if (isTaken(answer)) await settlesOn(field, isIn, { from: readFieldText(field), waitMs: LATEST_COMMIT_MS });
        return isIn(readFieldText(field)) ? inserted() : refuse('writer-typing');
      }
      isPlaced = isSameText(readFieldText(field), before.text);
      if (!isPlaced && !(await takeBack(back, before.text, isStopped))) {
        return refuse(writer.isAtWork() ? 'writer-typing' : 'page-changed-it');
      }
      // The page had the very text and made another of it: where there is no markup to differ in, it will do so again.
      if (way.isNative && wasRight && !settled && isTextField(field)) break;
    }
    // The last way may still come late.
    if (!(await settlesOn(field, before.text, { isStopped })) && !writer.isAtWork())
      await takeBack(back, before.text, isStopped);
    if (caret && field.isConnected) restoreCaret(field, caret);
    return refuse('page-changed-it');
  } finally {
    writer.stop();
  }
}

/**
 * Runs one way and waits for the page. `wasRight`: the box held the wanted text at once; `settled`: and when it came to
 * rest. `isPagesOwn`: the page wrote, and not by the browser's editing.
 */
async function runWay(
  way: Way,
  { field, editor }: { field: HTMLElement; editor: EditorFamily },
  text: string,
  wanted: (text: string) => boolean,
  { waitMs, ...patience }: Patience,
): Promise<{ answer: WayAnswer; wasRight: boolean; settled: boolean; isPagesOwn: boolean }> {
  let isByBrowser = false;
  const notice = (event: Event) => {
    isByBrowser ||= event.isTrusted;
  };
  field.addEventListener('input', notice, true);
  // What the browser writes, or we into a plain field, a page may look at only when a key was pressed.
  const tell = way.isNative || isTextField(field) ? editor.tell : undefined;
  tell?.(field);
  const answer = await way.run({ field, text });
  if (tell) tell(field);
  else if (isTaken(answer) && editor.tell) releaseKey(field);
  const wasRight = wanted(readFieldText(field));
  const settled = await settlesOn(field, wanted, isTaken(answer) ? { ...patience, waitMs } : patience);
  field.removeEventListener('input', notice, true);
  const isPagesOwn = answer === 'taken' && !isByBrowser && !isSameText(readFieldText(field), patience.from);
  return { answer, wasRight, settled, isPagesOwn };
}

const isTaken = (answer: WayAnswer) => answer !== 'done' && answer !== 'ignored';

/** Markup that shows whether a page takes words for it, and neither loads nor runs anything. */
const TRIAL = '<b>&amp;</b><img>';

/**
 * Tries a way on a harmless piece of markup and takes it back. `as-words`: the box showed it letter by letter, as it
 * would any other. `as-markup`: it did not. `stuck`: it is still in the box. `stopped`: the writer went on meanwhile.
 */
async function tryMarkup(
  way: Way,
  trial: { field: HTMLElement; editor: EditorFamily; plan: Plan; lead: string; before: string; isStopped: () => boolean },
): Promise<{ answer: WayAnswer; isPagesOwn: boolean; shown: 'as-words' | 'as-markup' | 'stuck' | 'stopped' }> {
  const { field, editor, plan, lead, before, isStopped } = trial;
  const patience = { from: before, isStopped, waitMs: LATEST_COMMIT_MS };
  const wanted = (text: string) => isSameText(text, plan.before + TRIAL + plan.after);
  const { answer, settled, isPagesOwn } = await runWay(way, { field, editor }, lead + TRIAL, wanted, patience);
  const isBack = !isStopped() && (await takeBack({ field, editor }, before, isStopped));
  if (isStopped()) {
    await removeTrial(field, editor, before);
    return { answer, isPagesOwn, shown: 'stopped' };
  }
  return { answer, isPagesOwn, shown: !isBack ? 'stuck' : settled ? 'as-words' : 'as-markup' };
}

/** Where the trial stands in a box, as words or as what a page made of them; null where it does not, or may not be ours. */
function findTrial(field: HTMLElement, before: string): { start: Place; end: Place } | null {
  const texts = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const offset = (node.nodeValue ?? '').indexOf(TRIAL);
    if (offset >= 0) return { start: { node, offset }, end: { node, offset: offset + TRIAL.length } };
  }
  const bold = [...field.querySelectorAll('b, strong')].find((each) => each.textContent === '&');
  const node = bold?.parentNode;
  if (!bold || !node || before.includes('&')) return null;
  const offset = [...node.childNodes].indexOf(bold);
  const isWithImage = bold.nextElementSibling?.matches('img:not([src])') ?? false;
  return { start: { node, offset }, end: { node, offset: offset + (isWithImage ? 2 : 1) } };
}

/** Takes the trial out of a box that the writer goes on in, also where the page puts it in late. */
async function removeTrial(field: HTMLElement, editor: EditorFamily, before: string): Promise<void> {
  const isThere = () => findTrial(field, before) !== null;
  for (const until = performance.now() + LATEST_COMMIT_MS; performance.now() < until && field.isConnected; ) {
    const piece = findTrial(field, before);
    if (piece) await deletePiece({ field, editor }, piece, isThere);
    await pause(LOOK_EVERY_MS);
  }
}

/** What to put where, and what the box must hold then. */
type Plan = { before: string; insert: string; after: string; at: 'caret' | 'end' | 'all' };

function planInsertion(
  before: { text: string; start: number | null; end: number | null },
  words: string,
  target: InsertOptions['onFilled'],
  isSingleLine: boolean,
): Plan {
  const { text } = before;
  // Selecting all of nothing reaches past the paragraph the editor keeps for the first words.
  if (text === '') return { before: '', insert: words, after: '', at: before.start === null ? 'end' : 'caret' };
  if (target === 'replace' || text.trim() === '') return { before: '', insert: words, after: '', at: 'all' };
  if (target === 'at-caret' && before.start !== null && before.end !== null) {
    return { before: text.slice(0, before.start), insert: words, after: text.slice(before.end), at: 'caret' };
  }
  const gap = isSingleLine ? ' ' : '\n\n';
  const insert = target === 'append' ? gap.slice(endingLength(text, gap)) + words : words;
  return { before: text, insert, after: '', at: 'end' };
}

/** How much of `gap` a text already ends with. */
function endingLength(text: string, gap: string): number {
  for (let length = gap.length; length > 0; length--) if (text.endsWith(gap.slice(0, length))) return length;
  return 0;
}

function placeCaret(field: HTMLElement, at: Plan['at'], caret: Caret | null, { history }: EditorFamily): void {
  if (at === 'all') {
    selectAll(field);
    // An editor that heeds no selection while the page has no focus still heeds the key for it.
    if (history === 'own' && !field.ownerDocument.hasFocus()) pressKey(field, 'a', 'ctrl');
  } else if (at === 'end' || !caret) caretToEnd(field);
  else restoreCaret(field, caret);
}

/** True when a text is another with the words put in somewhere, over nothing or over a selection. */
function holdsInside(text: string, words: string, before: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const head = text.slice(0, at);
    const tail = text.slice(at + words.length);
    const isRest = before.startsWith(head) && before.endsWith(tail);
    if (isRest && head.length + tail.length <= before.length) return true;
  }
  return false;
}

/** True when the lines in sight are a piece of the wanted text that shows the words, or as much of them as it has room for. */
function isViewOf(text: string, whole: string, words: string): boolean {
  const seen = text.trim();
  return seen !== '' && whole.includes(seen) && (words.includes(seen) || seen.includes(words.slice(-seen.length).trim()));
}

/** True when `innerText` tells the text too. Where paragraphs stand, it always puts a blank line between, and tells nothing. */
const isToldBy = (field: HTMLElement, text: string) =>
  isSameText(readInnerText(field), text.replace(/\n$/, '')) || field.querySelector('p') !== null;

/** True when our text is in place with the writer's own keystrokes behind it. */
const holds = (text: string, { before, insert, after }: Plan) =>
  insert !== '' && text.startsWith(before + insert) && text.endsWith(after);

function isReadOnly(field: HTMLElement): boolean {
  if (field.matches(':disabled, [aria-disabled="true"], [aria-readonly="true"]') || field.closest('[inert]')) return true;
  if (isTextField(field)) return field.readOnly;
  if (hasEditContext(field)) return false;
  return !field.isContentEditable && field.ownerDocument.designMode !== 'on';
}

/** True when the box's bare characters tell the text too, its line breaks being characters among them. */
const holdsInContent = (field: HTMLElement, text: string) =>
  isSameText((field.textContent ?? '').replace(/\n$/, ''), text.replace(/\n$/, ''));

const hasBareBreaks = (field: HTMLElement) => (field.textContent ?? '').includes('\n');

/** The editable boxes of a page or shadow tree. */
const boxesIn = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLElement>('[contenteditable]:not([contenteditable="false"])'),
];

/**
 * Takes back what went into more boxes than there were: by the page's own undo, else as a writer would, emptying each
 * new box and pressing Backspace in it. False where more is left than there was, or the field itself was replaced.
 */
async function dropBoxes(
  root: ParentNode,
  old: readonly HTMLElement[],
  { before, isStopped, ...back }: { field: HTMLElement; editor: EditorFamily; before: string; isStopped: () => boolean },
): Promise<boolean> {
  const { field } = back;
  const isAsBefore = () => boxesIn(root).length === old.length;
  const fresh = () => boxesIn(root).filter((box) => !old.includes(box));
  pressKey(field.isConnected ? field : (fresh()[0] ?? field), 'z', 'ctrl');
  if ((await settlesOn(field, before, { isStopped })) && isAsBefore()) return true;
  for (const box of fresh().reverse()) {
    if (isStopped()) return false;
    giveFocus(box);
    selectAll(box);
    box.ownerDocument.execCommand('delete');
    pressKey(box, 'Backspace');
    await settlesOn(box, '', { isStopped });
  }
  return field.isConnected && (await takeBack(back, before, isStopped)) && isAsBefore();
}

/** True for a field too small or too faint to read: it takes the keyboard for an editor drawn elsewhere, and shows no words. */
function isKeyTrap(field: HTMLElement): boolean {
  if (codeEditorAround(field)) return false;
  if (!isTextField(field)) return hasEditContext(field);
  if (field.getClientRects().length === 0) return false;
  const { width, height } = field.getBoundingClientRect();
  const around = field.parentElement;
  const isClipped =
    around !== null && getComputedStyle(around).overflow !== 'visible' && around.getBoundingClientRect().height < 8;
  return width < 24 || height < 8 || isClipped || getComputedStyle(field).opacity === '0';
}

/** How much longer a text is than the box or the platform takes; 0 when it fits. */
function overBy(field: HTMLElement, text: string, { maxLength, countsBytes = false }: InsertOptions): number {
  const own = isTextField(field) && field.maxLength >= 0 ? text.length - field.maxLength : 0;
  const platform = maxLength === null ? 0 : textLength(text, countsBytes ? 'bytes' : 'characters') - maxLength;
  return Math.max(own, platform, 0);
}
