// What it means to have put a text into an editor properly. The driver decides who inserts: the laboratory, the popup,
// the palette. See /tests/fixtures/editors for the pages.
import type { InsertOutcome, OnFilled, UndoOutcome } from '../../src/domain/page-reading.ts';

/** What became of an insertion. The palette says in the page that a text did not go in, and not why: `unsaid`. */
export type Outcome = InsertOutcome | { outcome: 'refused'; reason: 'unsaid' };

/** A browser tab with an editor page, driven by real keys and clicks. */
export type EditorTab = {
  open: (id: string) => Promise<void>;
  /** Evaluates an expression in the page's own world, awaiting promises. */
  evaluate: <T>(expression: string) => Promise<T>;
  click: (x: number, y: number) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** A key or a chord such as `Control+z`. */
  press: (chord: string) => Promise<void>;
  /** `unfocused`: the box loses focus and selection first, as when the writer works in a panel. */
  insert: (text: string, onFilled: OnFilled | 'at-caret', unfocused?: boolean) => Promise<Outcome>;
  /** What became of the last insertion once the page had its time to change it; null where the first answer holds. */
  settled: () => Promise<Outcome | null>;
  undo: () => Promise<UndoOutcome | 'no-record'>;
  /** Begins or goes on with a composition, as an input method does; `end` puts its text in. Where the browser lets us. */
  compose?: (text: string, end?: boolean) => Promise<void>;
  /** True where insertions begin at once, so that the writer's key can fall into one. */
  isDirect?: boolean;
};

/** One thing tried, and all that is needed to see why it failed. */
export type Check = { id: string; passed: boolean; wanted: unknown; got: unknown; outcome?: unknown; ms?: number };

/** `silent`: said to be inserted, and it was another text. `litter`: refused, and something was left behind. */
export type EditorResult = { editor: string; checks: Check[]; silent: number; litter: number; slowestMs: number };

const REPLY = 'Hi Ana,\n\nThank you.\n\nBest';
const LITERAL = '<img src=x onerror="window.__pwned=1"> & <b>b</b>\r\n\r\nשלום 👩‍👩‍👧 café 😀\r\n\r\nمرحبا {x}';
const SIGNED = 'Thanks!\n\nBest,\nMaria';
const CLOSING = 'Thanks!\n\nBest';
const DRAFT = 'Old draft';
const LONG = 'Hello 😀 world, this is long';

const LONG_REPLY = Array.from({ length: 40 }, (_, index) => `Line ${index}: we are sorry about the soup.\n\nIt was cold.`).join(
  '\n\n',
);

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const toLines = (text: string) => text.replace(/\r\n?/g, '\n');
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const shown = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('|');
/** Editors commit late, and undo steps end with time. */
const COMMIT_MS = 180;
/** Some hand their text on later still. */
const LATEST_MS = 600;
const STEP_ENDS_MS = 1150;

/** What a page says of its editor, or what its box shows where it says nothing. Runs in the page. */
function kindOf(): { kind: string; isInput: boolean } {
  const { __kind, __el } = window as Window & { __kind?: string; __el?: () => HTMLElement | null };
  const el = __el?.() as Partial<HTMLInputElement> | null | undefined; // any element: what it lacks is undefined
  const isInput = el?.tagName === 'INPUT';
  const isLocked = el?.readOnly || el?.disabled;
  const kind = isLocked ? 'ro' : (el?.maxLength ?? -1) >= 0 ? 'max' : isInput ? 'line' : 'rich';
  return { kind: __kind ?? kind, isInput };
}

/** True when the refusal gives this reason, or came by a way that gives none. */
const isRefused = (outcome: Outcome, reason: string) =>
  outcome.outcome === 'refused' && (outcome.reason === reason || outcome.reason === 'unsaid');

/** What is known of an editor before anything was tried. */
export const noResult = (editor: string): EditorResult => ({ editor, checks: [], silent: 0, litter: 0, slowestMs: 0 });

/** Where to click, also where a page does not say; a box out of sight is scrolled to. Runs in the page. */
function rectOf(): { x: number; y: number; w: number; h: number } {
  type Rect = { x: number; y: number; w: number; h: number };
  const { __rect, __el } = window as Window & { __rect?: () => Rect; __el?: () => Element | null };
  const measure = (): Rect => {
    if (__rect) return __rect();
    const { x = 0, y = 0, width = 0, height = 0 } = __el?.()?.getBoundingClientRect() ?? {};
    return { x, y, w: width, h: height };
  };
  const { y, h } = measure();
  if (y < 0 || y + Math.min(18, h / 2) >= innerHeight) __el?.()?.scrollIntoView({ block: 'center' });
  return measure();
}

/** Runs every criterion on one editor. `result` fills as it goes, for whoever has to give up on the way. */
export async function tryEditor(tab: EditorTab, editor: string, result = noResult(editor)): Promise<EditorResult> {
  const { checks } = result;
  const state = () => tab.evaluate<string>('window.__state()');
  const dom = () => tab.evaluate<string>('window.__dom?.() ?? window.__el().innerText');
  const fresh = async () => {
    await tab.open(editor);
    const rect = await tab.evaluate<{ x: number; y: number; w: number; h: number }>(`(${rectOf})()`);
    await tab.click(rect.x + Math.min(30, rect.w / 2), rect.y + Math.min(18, rect.h / 2));
    await sleep(60);
  };
  /** `isUndone`: long enough ago for undo to leave it alone. */
  const drafted = async (isUndone = true) => {
    await fresh();
    await tab.type(DRAFT);
    if (isUndone) await sleep(STEP_ENDS_MS);
  };
  await fresh();
  const { kind, isInput } = await tab.evaluate<{ kind: string; isInput: boolean }>(`(${kindOf})()`);
  const isLine = kind === 'line' || isInput;
  const isSame = (got: string, wanted: string) => (isLine ? words(got) === words(wanted) : got === toLines(wanted));
  const check = (id: string, got: string, wanted: string, passed = isSame(got, wanted), extra: Partial<Check> = {}) => {
    checks.push({ id, passed, wanted, got, ...extra });
    return passed;
  };
  /** Inserts, and holds the outcome against what the page would now submit. */
  const insert = async (
    id: string,
    text: string,
    onFilled: OnFilled | 'at-caret',
    wanted: string,
    { unfocused = false, isFinal = false } = {},
  ) => {
    const before = await state();
    const answer = await tab.insert(text, onFilled, unfocused);
    await sleep(COMMIT_MS);
    const outcome = (isFinal && answer.outcome === 'inserted' && (await tab.settled())) || answer;
    const until = Date.now() + LATEST_MS;
    let got = await state();
    while (outcome.outcome === 'inserted' && !isSame(got, wanted) && Date.now() < until) {
      await sleep(COMMIT_MS / 3);
      got = await state();
    }
    const ms = outcome.outcome === 'inserted' ? outcome.ms : 0;
    result.slowestMs = Math.max(result.slowestMs, ms);
    if (outcome.outcome === 'inserted' && !isSame(got, wanted)) result.silent++;
    if (outcome.outcome === 'refused' && got !== before) result.litter++;
    check(id, got, wanted, isSame(got, wanted) && outcome.outcome === 'inserted', { outcome, ms });
  };

  /**
   * A key while it is tried how the page takes markup is not lost either, and of the trial nothing stays. `mayLeave`: but
   * a character that a page has made its own words.
   */
  const typeInTrial = async (wanted: string, mayLeave = '') => {
    for (const afterMs of [0, 120, 300]) {
      await drafted(false);
      const trying = tab.insert(LITERAL, 'at-caret');
      await sleep(afterMs);
      await tab.type('Q');
      const outcome = await trying;
      await sleep(LATEST_MS);
      const left = await state();
      const rest = left.replace('Q', '').replace(mayLeave, '');
      const isClean = left.includes('Q') && (isSame(rest, DRAFT) || isSame(rest, DRAFT + LITERAL));
      check(`15 typing in a trial, ${afterMs}`, left, `Q kept, ${wanted}`, isClean, { outcome });
    }
  };

  if (kind === 'ro') {
    const before = await state();
    const outcome = await tab.insert(REPLY, 'replace');
    await sleep(COMMIT_MS);
    const got = await state();
    check('7 refused', got, before, got === before && (isRefused(outcome, 'read-only') || isRefused(outcome, 'no-box')), {
      outcome,
    });
    return result;
  }
  if (kind === 'max') {
    await tab.type('Old');
    const outcome = await tab.insert(LONG, 'at-caret');
    await sleep(COMMIT_MS);
    const over = `Old${LONG}`.length - 20;
    const isReported = isRefused(outcome, 'too-long') && (!('over' in outcome) || outcome.over === over);
    check('7 too long', await state(), 'Old', (await state()) === 'Old' && isReported, { outcome });
    await fresh();
    await tab.type('Old');
    await insert('7 fits', 'er story 😀', 'at-caret', 'Older story 😀');
    // To the last unit, and one grapheme more: never a part of it.
    for (const [id, room, last] of [
      ['emoji', 'er story, told ', '😀'],
      ['family', 'er story,', '👩‍👩‍👧'],
    ] as const) {
      await fresh();
      await tab.type('Old');
      await insert(`7 ${id} fits`, room + last, 'at-caret', `Old${room}${last}`);
      await fresh();
      await tab.type('Old');
      const more = await tab.insert(`${room}${last}😀`, 'at-caret');
      await sleep(COMMIT_MS);
      const isTold = isRefused(more, 'too-long') && (!('over' in more) || more.over === 2);
      check(`7 ${id} over`, await state(), 'Old', (await state()) === 'Old' && isTold, { outcome: more });
      await fresh();
      await tab.type('Old');
      const whole = await tab.insert(`Old${room}${last}😀`, 'replace');
      await sleep(COMMIT_MS);
      const isCounted = whole.outcome === 'refused' && whole.reason === 'too-long' && whole.over === 2;
      check(`7 ${id} over, told`, await state(), 'Old', (await state()) === 'Old' && isCounted, { outcome: whole });
    }
    return result;
  }

  if (kind === 'refuse') {
    // What such a page would make of the text is not the text: the draft must be as it was, and the writer told.
    for (const onFilled of ['at-caret', 'append', 'replace', 'ask'] as const) {
      if (onFilled === 'ask') await fresh();
      else await drafted();
      const before = await state();
      const answer = await tab.insert(REPLY, onFilled);
      const outcome = (answer.outcome === 'inserted' && (await tab.settled())) || answer;
      await sleep(COMMIT_MS * 2);
      const got = await state();
      const whole = { 'at-caret': DRAFT + REPLY, append: `${DRAFT}\n\n${REPLY}`, replace: REPLY, ask: REPLY }[onFilled];
      const isIn = outcome.outcome === 'inserted';
      if (isIn && got !== whole) result.silent++;
      if (!isIn && got !== before) result.litter++;
      check(`refused ${onFilled}`, got, before, got === (isIn ? whole : before), { outcome });
    }
    if (tab.isDirect) await typeInTrial('nothing of ours', '&');
    return result;
  }

  await insert('2 model', REPLY, 'at-caret', REPLY, { isFinal: true });
  const page = await dom();
  check('1 shown', page, REPLY, isLine ? words(page) === words(REPLY) : shown(page) === shown(REPLY));
  await tab.type('Z');
  await sleep(COMMIT_MS);
  check('3 next key', await state(), `${REPLY}Z`);
  check('3 in step', shown(await dom()), shown(await state()));

  await drafted();
  await insert('5 kept', REPLY, 'at-caret', DRAFT + REPLY);
  await tab.press('Control+z');
  await sleep(COMMIT_MS);
  check('4 undo keeps draft', await state(), DRAFT);
  check('4 undo shown', shown(await dom()), DRAFT);

  await drafted();
  await tab.press('Control+a');
  await sleep(60);
  await insert('5 selection', REPLY, 'at-caret', REPLY);
  await tab.press('Control+z');
  await sleep(COMMIT_MS);
  check('4 undo selection', await state(), DRAFT);

  await drafted();
  await insert('5 replace', REPLY, 'replace', REPLY, { isFinal: true });
  const undone = await tab.undo();
  await sleep(COMMIT_MS);
  check('4 our undo', await state(), DRAFT, (await state()) === DRAFT && undone === 'undone', { outcome: undone });

  await drafted();
  const asked = await tab.insert(REPLY, 'ask');
  check('5 asks', await state(), DRAFT, (await state()) === DRAFT && asked.outcome === 'box-not-empty', { outcome: asked });
  await insert('5 append', CLOSING, 'append', isLine ? `${DRAFT} ${CLOSING}` : `${DRAFT}\n\n${CLOSING}`);
  await tab.press('Control+z');
  await sleep(COMMIT_MS);
  check('4 undo append', await state(), DRAFT);

  await drafted(false);
  // Trix renders what was typed a moment later, and loses arrow keys that come sooner than a hand's.
  await sleep(COMMIT_MS);
  for (let step = 0; step < 5; step++) await tab.press('ArrowLeft');
  await sleep(60);
  await insert('5 mid-draft', 'one', 'at-caret', 'Old onedraft');
  await tab.type('Z');
  await sleep(COMMIT_MS);
  check('3 next key mid-draft', await state(), 'Old oneZdraft');

  if (!isLine) {
    await fresh();
    await tab.type('One');
    await tab.press('Enter');
    await sleep(60);
    await tab.type('Two');
    await sleep(COMMIT_MS); // an editor may lose keys pressed while it takes in what was typed
    for (let step = 0; step < 3; step++) await tab.press('ArrowLeft');
    await sleep(STEP_ENDS_MS);
    const two = await state();
    await insert('5 between paragraphs', REPLY, 'at-caret', two.replace('Two', `${REPLY}Two`));
    await tab.press('Control+z');
    await sleep(COMMIT_MS);
    check('4 undo between', await state(), two);
  }

  await fresh();
  await insert('8 any script', LITERAL, 'ask', LITERAL);
  const ran = await tab.evaluate<boolean>(
    "!!window.__pwned || [...(window.__el()?.querySelectorAll?.('img') ?? [])].some((image) => image.getAttribute('src') === 'x')",
  );
  check(
    '6 literal',
    String(ran),
    'false',
    !ran && (await state()).includes('<img src=x onerror="window.__pwned=1"> & <b>b</b>'),
  );

  await fresh();
  await insert('9 single break', SIGNED, 'ask', SIGNED, { isFinal: true });

  await fresh();
  await insert('11 unfocused', REPLY, 'ask', REPLY, { unfocused: true });
  await tab.type('Z');
  await sleep(COMMIT_MS);
  check('11 next key', await state(), `${REPLY}Z`);
  const soFar = await state();
  await insert('12 again, long', LONG_REPLY, 'append', isLine ? `${soFar} ${LONG_REPLY}` : `${soFar}\n\n${LONG_REPLY}`);

  // Redo is the page's own affair; where it has one it must bring back the very text, or leave what is there.
  await drafted();
  await tab.insert(REPLY, 'at-caret');
  await sleep(COMMIT_MS);
  const full = await state();
  await tab.press('Control+z');
  await sleep(COMMIT_MS);
  const taken = await state();
  // With Shift held the key is a capital: the other, which no keyboard sends, some editors take for undo.
  await tab.press('Control+Shift+Z');
  await sleep(COMMIT_MS);
  const redone = await state();
  check('13 redo', redone, full, redone === full || redone === taken);

  // Where the page loses the writer's own typing to undo, as one that draws its box anew does, nobody's can be undone.
  const isKeyUndo = ({ id }: Check) => id.startsWith('4 undo');
  if (checks.some((each) => isKeyUndo(each) && !each.passed)) {
    await drafted();
    await tab.press('Control+z');
    await sleep(COMMIT_MS);
    if ((await state()) === DRAFT) checks.splice(0, checks.length, ...checks.filter((each) => !isKeyUndo(each)));
  }

  if (!tab.isDirect) return result;
  // The writer's words come first: a key during the insertion is never lost.
  await drafted(false);
  const inserting = tab.insert(REPLY, 'at-caret');
  await tab.type('Q');
  const meanwhile = await inserting;
  await sleep(COMMIT_MS);
  const after = await state();
  check('10 typing', after, 'Q kept', after.includes('Q') && after.includes(DRAFT), { outcome: meanwhile });

  await typeInTrial('all of the text or nothing');

  if (tab.compose) {
    await drafted(false);
    const composing = tab.insert(REPLY, 'at-caret');
    await tab.compose('か');
    await tab.compose('かん');
    const said = await composing;
    await tab.compose('かん', true);
    await sleep(COMMIT_MS);
    const composed = await state();
    const isKept = composed.includes(DRAFT) && composed.includes('かん') && composed.split('Hi Ana').length <= 2;
    check('14 composing', composed, 'the draft, the composed word, our text once at most', isKept, { outcome: said });
  }
  return result;
}
