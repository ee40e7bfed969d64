import { OWNER_START } from '../languages/page-words.ts';
import { type Cues, countIn, isControl, STARS } from './cues.ts';
import { attribute } from './page-element.ts';
import { isWithin, lettersIn, type PageTree, plainText } from './page-tree.ts';

const BLOCK = /^(?:div|section|article|li|ul|ol|p|td|tr|dd|blockquote|aside|footer|h[1-6])$|-/;
const ANSWER_NAME =
  /re(?:ply|plies|sponse)|answer|comment|antwort|respuesta|reponse|risposta|resposta|reactie|svar|odpowied|mgr-?rspn|mgrRspn|merchant|manager/i;
const CONTROL_NAME = /link|form|button|btn|count|action|toggle|opener|box-?open|field|input|editor|composer/i;

/**
 * The elements that hold the answer the business already gave. An empty slot for one is not an answer.
 * `own` are the record's own elements.
 */
export function findOwnerReplies(tree: PageTree, cues: Cues, own: readonly number[], main: number): number[] {
  const found: number[] = [];
  let isTold = false;
  const whole = lettersIn(tree, main);
  for (const index of own) {
    if (index === main || found.some((outer) => isWithin(tree, index, outer))) continue;
    const letters = lettersIn(tree, index);
    if (letters < 2 || letters > whole * 0.95) continue;
    const tag = tree.tags[index] ?? '';
    const element = tree.elements[index];
    if (!element || isControl(tree, index)) continue;
    const hints = cues.names[index];
    const name = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'data-testid')} ${attribute(element, 'data-hook')}`;
    const isNamed = !!hints?.isOwner && letters >= 8 && ANSWER_NAME.test(name) && !CONTROL_NAME.test(name);
    const isBlock = BLOCK.test(tag) || tag === 'span' || tag === 'strong' || tag === 'b';
    if (isNamed && isBlock && !holdsOnlyControls(tree, index)) found.push(index);
    else if (isBlock && OWNER_START.test(firstWords(tree, index))) {
      isTold = true;
      found.push(...answerFrom(tree, index, main));
    }
  }
  if (isTold || countIn(tree, cues, STARS, main) > 0) return found;
  // What answers by its name alone, and beside which nobody says anything, is what the record itself says.
  const marks = own.reduce((sum, index) => sum + ((cues.own[index] ?? 0) === 0 ? 0 : lettersIn(tree, index)), 0);
  const answers = found.reduce((sum, index) => sum + lettersIn(tree, index), 0);
  return whole - answers - marks < A_FEW_LETTERS ? [] : found;
}

/** Letters besides names, days and buttons that are rather a badge than anybody's words. */
const A_FEW_LETTERS = 12;

function holdsOnlyControls(tree: PageTree, index: number): boolean {
  let inControls = 0;
  const end = tree.ends[index] ?? 0;
  for (let at = index + 1; at < end; ) {
    if (isControl(tree, at) || /^(?:form|textarea|label)$/.test(tree.tags[at] ?? '')) {
      inControls += lettersIn(tree, at);
      at = tree.ends[at] ?? end;
    } else at++;
  }
  return lettersIn(tree, index) - inControls < 3;
}

function firstWords(tree: PageTree, index: number): string {
  const from = tree.runFrom[index] ?? 0;
  const end = Math.min(tree.runEnds[index] ?? 0, from + 4);
  let text = '';
  for (let run = from; run < end && text.length < 90; run++) text += ` ${tree.runs[run]?.trim() ?? ''}`;
  return text.trim().slice(0, 90);
}

/** From the line "Response from the owner" to the block it opens: an ancestor that begins with it, or what follows it. */
function answerFrom(tree: PageTree, heading: number, main: number): number[] {
  let block = heading;
  for (let up = tree.parents[block] ?? -1; up > main && tree.runFrom[up] === tree.runFrom[heading]; up = tree.parents[up] ?? -1)
    block = up;
  const headingLetters = lettersIn(tree, heading);
  if (lettersIn(tree, block) > headingLetters || headingLetters > 90) return [block];
  // The line stands alone: the answer is what follows in the same parent.
  const parent = tree.parents[block] ?? -1;
  const answer = [block];
  const end = parent >= 0 ? (tree.ends[parent] ?? 0) : 0;
  for (let next = tree.ends[block] ?? end; next < end; next = tree.ends[next] ?? end) answer.push(next);
  return answer;
}

/** The words of an answer: without the line that announces it, dates and buttons. */
export function ownerReplyText(text: string): string | null {
  const lines = text.split('\n').filter((line, position) => !(position < 2 && line.length < 90 && OWNER_START.test(line)));
  const words = lines.join('\n').trim();
  return words === '' ? null : words;
}

/** True for a nested comment that the page marks as the author's or the business's own. */
export function isByOwner(tree: PageTree, main: number): boolean {
  const element = tree.elements[main];
  if (!element) return false;
  return (
    /\b(?:bypostauthor|by-?owner|owner-?(?:reply|response|comment)|merchant-?(?:reply|response)|business-?owner)\b/i.test(
      attribute(element, 'class'),
    ) || OWNER_START.test(plainText(tree, main).slice(0, 90))
  );
}
