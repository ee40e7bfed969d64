import type { ReplyField } from '../domain/reply-field.ts';
import {
  ANSWER_BOX,
  HONEYPOT,
  INTERNAL_BOX,
  NEW_REVIEW_BOX,
  OTHER_BOX,
  REPLY_BOX,
  SIGN_IN_BOX,
} from '../languages/page-words.ts';
import { isControl, labelOf } from './cues.ts';
import { attribute, hasAttribute, LOOKS, type PageElement, squash } from './page-element.ts';
import { isWithin, lettersIn, looks, meetsAny, type PageTree, plainText, STRIDE } from './page-tree.ts';
import type { PageRecord } from './records.ts';
import type { Steps } from './steps.ts';

/** A box that answers a review or the page's thread. */
export type PageField = {
  readonly index: number;
  /** Position of its record among the records given, null for the box of a whole thread. */
  readonly record: number | null;
  readonly field: ReplyField;
};

export type FieldContext = {
  readonly records: readonly PageRecord[];
  /** True when most records carry stars: a box outside them all begins a new review. */
  readonly isRated: boolean;
  /** The element the caret is in, across shadow roots and frames; -1 for none. */
  readonly focused: number;
  /** A known platform's selectors for its reply boxes. */
  readonly known: readonly string[];
};

type Candidate = { index: number; record: number | null; isVisible: boolean; isFocused: boolean; form: number };

/** Boxes other than for answering that stand inside a review. */
const INNER_VETO = /report|abuse|captcha|flag|search|quantity|inappropriate|reason|missbrauch|signaler|denunci/i;
/** Names of a form in which one changes what one wrote. */
const EDIT_NAME = /\bedit(?!or)/i;
/** A form inside a review that asks for such a thing signs in or pays; nobody answers in it. */
const SECRET_FIELD = /password|card/i;
const FEW_FIELDS = 4;

/** Finds the boxes that answer, each with its record. */
export function* findFields(tree: PageTree, context: FieldContext): Steps<PageField[]> {
  const { records, focused, known } = context;
  const labels = labelsFor(tree);
  const candidates: Candidate[] = [];
  for (let index = 0; index < tree.elements.length; index++) {
    if ((index & (STRIDE - 1)) === 0) yield;
    if (!isBox(tree, index) || isUnusable(tree, index)) continue;
    const form = formOf(tree, index);
    const own = ownWords(tree, index, labels);
    if (HONEYPOT.test(own)) continue;
    const record = recordOf(tree, records, index);
    const isKnown = meetsAny(tree, index, known);
    if (isKnown && record === null && NEW_REVIEW_BOX.test(`${own} ${aroundWords(tree, index, form).names}`)) continue;
    if (!isKnown && !isReplyBox(tree, index, form, own, record, context)) continue;
    candidates.push({
      index,
      record: record ?? pairedRecord(tree, records, index, own, form, isKnown),
      isVisible: looks(tree, index, LOOKS.shown),
      isFocused: isWithin(tree, focused, index),
      form,
    });
  }
  const inRecords = new Set(candidates.filter((one) => one.record !== null).map((one) => one.record));
  const kept = candidates.filter((one) => {
    // Where reviews have boxes of their own, the one outside them begins a new entry.
    if (one.record === null && inRecords.size >= 2) return false;
    const rivals = candidates.filter(
      (other) =>
        other !== one &&
        (one.record !== null ? other.record === one.record : other.record === null && other.form === one.form && one.form >= 0),
    );
    return !rivals.some((other) => rank(other) > rank(one) || (rank(other) === rank(one) && other.index < one.index));
  });
  return kept.map((one, position) => toField(tree, one, position));
}

const rank = (one: Candidate): number => (one.isFocused ? 2 : 0) + (one.isVisible ? 1 : 0);

function toField(tree: PageTree, one: Candidate, position: number): PageField {
  const element = tree.elements[one.index] ?? [];
  const tag = tree.tags[one.index] ?? '';
  const isPlain = tag === 'textarea' || tag === 'input';
  const limit = isPlain ? Number(attribute(element, 'maxlength') || Number.NaN) : Number.NaN;
  const field: ReplyField = {
    id: `box-${position + 1}`,
    kind: tag === 'textarea' ? 'text-area' : tag === 'input' ? 'input' : 'rich',
    maxLength: Number.isInteger(limit) && limit > 0 ? limit : null,
    isFilled: isPlain ? looks(tree, one.index, LOOKS.filled) : lettersIn(tree, one.index) > 0,
    isFocused: one.isFocused,
    isVisible: one.isVisible,
  };
  return { index: one.index, record: one.record, field };
}

/** True for a place that takes running text. */
function isBox(tree: PageTree, index: number): boolean {
  const element = tree.elements[index];
  const tag = tree.tags[index] ?? '';
  if (!element) return false;
  if (tag === 'textarea') return true;
  if (tag === 'input') return /^(?:|text)$/i.test(attribute(element, 'type'));
  const parent = tree.parents[index] ?? -1;
  if (tag === 'body') {
    return (
      (tree.tags[parent] === 'iframe' || tree.tags[parent] === 'frame') &&
      (isEditable(element) || looks(tree, index, LOOKS.edited))
    );
  }
  if (!isEditable(element)) return false;
  // The root of an editor alone, not what lies in it.
  for (let at = parent; at >= 0; at = tree.parents[at] ?? -1) {
    const outer = tree.elements[at];
    if (!outer) break;
    if (isEditable(outer)) return false;
    if (attribute(outer, 'contenteditable') === 'false') break;
  }
  return true;
}

const isEditable = (element: PageElement): boolean =>
  hasAttribute(element, 'contenteditable') && attribute(element, 'contenteditable').toLowerCase() !== 'false';

const CLIPPED =
  /(?:^|[;\s])clip\s*:\s*rect\(|clip-path\s*:\s*inset\(\s*(?:50|100)%|(?:^|[;\s])(?:left|top|text-indent)\s*:\s*-\d{3,}|(?:^|[;\s])(?:width|height)\s*:\s*[01]px|opacity\s*:\s*0(?:[;\s]|$)/i;

/** Read-only, kept from people (a trap for robots), or a password or card field. */
function isUnusable(tree: PageTree, index: number): boolean {
  const element = tree.elements[index];
  if (!element) return true;
  if (hasAttribute(element, 'readonly') || hasAttribute(element, 'disabled') || attribute(element, 'aria-readonly') === 'true')
    return true;
  if (attribute(element, 'aria-hidden') === 'true' || CLIPPED.test(attribute(element, 'style'))) return true;
  if (/^(?:cc-|current-password|new-password|one-time)/.test(attribute(element, 'autocomplete'))) return true;
  if (
    tree.tags[index] !== 'body' &&
    attribute(element, 'tabindex') === '-1' &&
    tree.tags[index] !== 'div' &&
    attribute(element, 'autocomplete') === 'off' &&
    tree.tags[index] === 'input'
  )
    return true;
  return looks(tree, index, LOOKS.tiny);
}

function formOf(tree: PageTree, index: number): number {
  for (let at = tree.parents[index] ?? -1; at >= 0; at = tree.parents[at] ?? -1) if (tree.tags[at] === 'form') return at;
  return -1;
}

function labelsFor(tree: PageTree): Map<string, string> {
  const labels = new Map<string, string>();
  for (let index = 0; index < tree.elements.length; index++) {
    const element = tree.elements[index];
    if (!element || tree.tags[index] !== 'label') continue;
    const target = attribute(element, 'for');
    if (target !== '' && !labels.has(target)) labels.set(target, squash(plainText(tree, index)).slice(0, 120));
  }
  return labels;
}

/** All a box says about itself: names, placeholder, labels. */
function ownWords(tree: PageTree, index: number, labels: ReadonlyMap<string, string>): string {
  const element = tree.elements[index];
  if (!element) return '';
  const words = [
    'name',
    'id',
    'class',
    'placeholder',
    'aria-label',
    'aria-placeholder',
    'title',
    'data-placeholder',
    'data-testid',
    'data-hook',
    'form',
  ].map((name) => attribute(element, name).slice(0, 120));
  const label = labels.get(attribute(element, 'id'));
  if (label) words.push(label);
  for (const id of attribute(element, 'aria-labelledby').split(/\s+/)) {
    if (id === '') continue;
    words.push(id);
    const at = tree.elements.findIndex((each) => attribute(each, 'id') === id);
    if (at >= 0 && lettersIn(tree, at) < 200) words.push(plainText(tree, at));
  }
  const parent = tree.parents[index] ?? -1;
  const outer = tree.elements[parent];
  if (tree.tags[parent] === 'label' || tree.tags[parent] === 'iframe') words.push(plainText(tree, parent).slice(0, 120));
  if (outer && /^(?:iframe|frame)$/.test(tree.tags[parent] ?? ''))
    words.push(attribute(outer, 'id'), attribute(outer, 'title'), attribute(outer, 'name'));
  return words.join(' ').replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** What a box says to people: its placeholder, label or title. */
const shownWords = (tree: PageTree, index: number): string =>
  ['placeholder', 'aria-label', 'title'].map((name) => attribute(tree.elements[index] ?? [], name)).join(' ');

/** The form around a box, or the nearest few ancestors: names, heading before it, and what its buttons say. */
function aroundWords(
  tree: PageTree,
  index: number,
  form: number,
): { names: string; spoken: string; others: string; fields: number } {
  const names: string[] = [];
  const spoken: string[] = [];
  const others: string[] = [];
  let fields = 0;
  let scope = form;
  if (form < 0) {
    scope = index;
    for (let level = 0; level < 3; level++) {
      const parent = tree.parents[scope] ?? -1;
      if (parent < 0 || lettersIn(tree, parent) > 300 || tree.tags[parent] === 'body') break;
      scope = parent;
    }
  }
  for (let at = index, level = 0; at >= 0 && level < 8; level++) {
    const element = tree.elements[at];
    if (!element || tree.tags[at] === 'body') break;
    if (at !== index && (at >= scope || level < 3 || isNear(tree, at, scope))) {
      for (const name of ['id', 'class', 'name', 'data-testid', 'aria-label']) names.push(attribute(element, name));
    }
    if (tree.tags[at] === 'form')
      names.push(
        attribute(element, 'action')
          .replace(/^https?:\/\/[^/]+/, '')
          .slice(0, 120),
      );
    at = tree.parents[at] ?? -1;
  }
  for (let at = scope; at < (tree.ends[scope] ?? 0); at++) {
    const element = tree.elements[at];
    const tag = tree.tags[at] ?? '';
    if (!element || at === index) continue;
    if (isControl(tree, at) && (tag !== 'a' || attribute(element, 'role') === 'button')) spoken.push(labelOf(tree, at));
    else if (/^(?:h[1-6]|legend)$/.test(tag) && lettersIn(tree, at) < 120) spoken.push(plainText(tree, at));
    if (
      (tag === 'input' && /^(?:|text|email|url|tel|number|date|password)$/i.test(attribute(element, 'type'))) ||
      tag === 'select'
    ) {
      if (!tree.hidden[at] && attribute(element, 'aria-hidden') !== 'true') fields++;
      others.push(attribute(element, 'name'), attribute(element, 'placeholder'));
      if (/tel|number|date|password/i.test(attribute(element, 'type'))) others.push(attribute(element, 'type'));
    }
  }
  // The heading a form stands under: an earlier sibling of it or of its nearest ancestors.
  for (let at = scope, level = 0; at > 0 && level < 3; level++) {
    const parent = tree.parents[at] ?? -1;
    if (parent < 0) break;
    let heading = '';
    for (let child = parent + 1; child < at; child = tree.ends[child] ?? at) {
      if (/^h[1-6]$/.test(tree.tags[child] ?? '') && lettersIn(tree, child) < 120) heading = plainText(tree, child);
    }
    if (heading !== '') {
      spoken.push(heading);
      break;
    }
    at = parent;
  }
  return {
    names: names.join(' ').replace(/([a-z])([A-Z])/g, '$1 $2'),
    spoken: spoken.join(' | '),
    others: others.join(' '),
    fields,
  };
}

/** The one or two elements right around a form: `div#respond > form`. */
function isNear(tree: PageTree, index: number, scope: number): boolean {
  const parent = tree.parents[scope] ?? -1;
  return (
    index === parent || (parent >= 0 && index === tree.parents[parent] && lettersIn(tree, index) < lettersIn(tree, scope) + 120)
  );
}

/** Decides whether a box answers: inside a review nearly any does; outside, its words must say so and nothing speak against it. */
function isReplyBox(
  tree: PageTree,
  index: number,
  form: number,
  own: string,
  record: number | null,
  context: FieldContext,
): boolean {
  const tag = tree.tags[index] ?? '';
  const around = aroundWords(tree, index, form);
  if (tag === 'input') {
    // A line of text answers only when it says so itself, and never beside a real box.
    const isOfThread = record !== null || (context.records.length > 0 && !context.isRated);
    if (!ANSWER_BOX.test(own) && !(isOfThread && REPLY_BOX.test(own))) return false;
    if (
      OTHER_BOX.test(`${own} ${around.names}`) ||
      SIGN_IN_BOX.test(`${own} ${around.names}`) ||
      hasTextArea(tree, form) ||
      around.fields > 1
    )
      return false;
    if (/author|email|e-mail|\burl\b|name\b|title|tags/i.test(own)) return false;
  }
  if (INTERNAL_BOX.test(`${own} ${around.names} ${around.spoken}`) && !ANSWER_BOX.test(own)) return false;
  if (record !== null) {
    const isInside = context.records[record]?.parts.some((part) => form >= 0 && isWithin(tree, form, part));
    if (isInside && SECRET_FIELD.test(around.others)) return false;
    if (ANSWER_BOX.test(own)) return true;
    const names = `${own} ${around.names}`;
    // A box called "comment-edit" may be for both: what it says to people tells, and whether there is anything to edit.
    const isToEdit = EDIT_NAME.test(names) && (looks(tree, index, LOOKS.filled) || !REPLY_BOX.test(shownWords(tree, index)));
    return !isToEdit && !INNER_VETO.test(names);
  }
  const said = `${own} ${around.names} ${around.spoken}`;
  if (!REPLY_BOX.test(said)) return false;
  // A reply box by its own name stays one in a form that also signs people up.
  const isByName = /quick-?reply|(?:^|[_\W])QR_|wmd-input|comment-?composer/i.test(`${own} ${around.names}`);
  if (isByName) return true;
  if (around.fields > FEW_FIELDS) return false;
  const isCommentForm = /comments?[-_]?(?:post[-_]?)?form/i.test(around.names);
  if (/phone|telefon|t[eé]l\b|password|company|firma/i.test(around.others)) return false;
  // Some comments have a subject; what else asks for one is a letter.
  const isLetter = /subject|betreff|oggetto|asunto|onderwerp|temat|[äe]mne/i.test(around.others);
  if (!isCommentForm && (isLetter || OTHER_BOX.test(said) || SIGN_IN_BOX.test(`${own} ${around.names}`))) return false;
  if (NEW_REVIEW_BOX.test(said) && !ANSWER_BOX.test(own)) return false;
  // In a dialog the heading or the button alone may say that one answers.
  const named = `${own} ${around.names} ${isInDialog(tree, index) ? around.spoken : ''}`;
  if (context.isRated && !ANSWER_BOX.test(named)) return false;
  return true;
}

function isInDialog(tree: PageTree, index: number): boolean {
  for (let at = tree.parents[index] ?? -1; at >= 0; at = tree.parents[at] ?? -1) {
    const element = tree.elements[at];
    if (!element || tree.tags[at] === 'body') return false;
    if (tree.tags[at] === 'dialog' || /dialog/.test(attribute(element, 'role'))) return true;
    if (/(?:^|[\s_-])(?:modal|dialog)/i.test(attribute(element, 'class'))) return true;
  }
  return false;
}

function hasTextArea(tree: PageTree, form: number): boolean {
  if (form < 0) return false;
  for (let at = form; at < (tree.ends[form] ?? 0); at++) if (tree.tags[at] === 'textarea') return true;
  return false;
}

/** The innermost record an element stands in. */
export function recordOf(tree: PageTree, records: readonly PageRecord[], index: number): number | null {
  let found: number | null = null;
  let from = -1;
  for (let position = 0; position < records.length; position++) {
    for (const part of records[position]?.parts ?? []) {
      if (part > from && isWithin(tree, index, part)) {
        found = position;
        from = part;
      }
    }
  }
  return found;
}

/** For a box right under a review but outside its element: the record alone in the nearest ancestor that holds any. */
export function pairedRecord(
  tree: PageTree,
  records: readonly PageRecord[],
  index: number,
  own: string,
  form: number,
  isKnown: boolean,
): number | null {
  if (records.length === 0 || !(isKnown || ANSWER_BOX.test(own))) return null;
  // A form that asks for name and address belongs to a thread's visitors.
  if (form >= 0 && aroundWords(tree, index, form).fields > 0) return null;
  let at = tree.parents[index] ?? -1;
  for (let level = 0; at > 0 && level < 6; level++) {
    const inside: number[] = [];
    for (let position = 0; position < records.length; position++) {
      const main = records[position]?.parts.at(-1) ?? -1;
      if (isWithin(tree, main, at) && main !== at) inside.push(position);
      if (inside.length > 1) return null;
    }
    if (inside.length === 1) return inside[0] ?? null;
    if (tree.tags[at] === 'body') return null;
    at = tree.parents[at] ?? -1;
  }
  return null;
}
