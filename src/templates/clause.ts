import { retelling as words } from '../languages/en-retelling.ts';

/** The end of a verb that says no. */
export const NEGATED = /n't$/;
const isVerb = (word: string) => words.finite.has(word);
const isHelper = (word: string) => words.helpers.has(word) || NEGATED.test(word);
/** Words that may stand between the parts of a verb: "is not even", "has never been". */
const isInside = (word: string) =>
  isHelper(word) || words.adverbs.has(word) || /^(?:not|be|been|being|no longer|able|to|going|longer)$/.test(word);

const EMPTY_IT =
  /^it (?:is|was|has become|became|seems|takes|took) (?:\S+ ){0,3}?(?:impossible|hard|harder|difficult|not possible|time consuming|minutes|hours|days|weeks|months|taps|clicks|steps) (?:\S+ ){0,2}?(?:to|for) \S+ (?!(?:and|or|but|when|for|in|with|at|on)\b)\S/;

/** A second statement about something else, joined on. */
const SECOND =
  /\b(?:and|nor|so) (?:it|there|they|that|this|you) (?:is|are|was|were|can|can’t|cannot|will|won’t|do|don’t|does|doesn’t|has|have|keeps?)\b/;

/** Whether "it" stands for what follows: "it is impossible to select several". */
export const isEmptyIt = (clause: string): boolean => EMPTY_IT.test(clause.replace(/’/g, "'").toLowerCase());

/** Where the verb of a clause with a noun for its subject stands: "the wait time on the phone | is"; -1 where none does. */
function verbOfNoun(list: readonly string[]): number {
  // The word after "the" is never the verb: "the answers", "the update".
  for (let at = 2; at < Math.min(list.length, 9); at++) {
    const word = list[at] ?? '';
    if (words.people.has(word) || words.links.has(word)) {
      // "The app you use at work crashes": the first verb is another one's.
      const own = list.findIndex((each, place) => place > at + 2 && isVerb(each) && !words.people.has(list[place - 1] ?? ''));
      return words.people.has(word) && word !== 'it' ? own : -1;
    }
    if (isVerb(word)) return words.determiners.has(list[at - 1] ?? '') ? -1 : at;
  }
  return -1;
}

/** "The apps keeps", "your snapchat don't": the reviewer's slip would be ours. */
function agrees(head: string, verb: string): boolean {
  if (words.either.has(head)) return true;
  const isMany = /[^s]s$/.test(head) && !/(?:us|is|news)$/.test(head);
  if (isMany) return !/^(?:is|was|has|does|doesn't|isn't|wasn't|hasn't|keeps|gets|takes|makes|needs)$/.test(verb);
  return !/^(?:are|were|have|do|don't|aren't|weren't|haven't|keep)$/.test(verb);
}

/** Whether what follows the verb holds no second statement that nothing joins to the first. */
function isJoined(rest: readonly string[]): boolean {
  let isLinked = false;
  for (const [at, word] of rest.entries()) {
    const before = rest[at - 1] ?? '';
    if (words.links.has(word)) isLinked = true;
    else if (
      words.people.has(word) &&
      !(
        words.objects.has(word) &&
        (words.takers.has(before) || !isVerb(rest.slice(at + 1).find((each) => !words.adverbs.has(each)) ?? ''))
      )
    ) {
      if (!isLinked && !/^(?:time|way|anything|everything|something|nothing|all|one|day|moment|than|as)$/.test(before))
        return false;
      isLinked = true;
    } else if (
      isHelper(word) &&
      !/^(?:to|not|can't|cannot|couldn't|don't|didn't|doesn't|won't|will|would|could|can|should|may|might|must)$/.test(before)
    ) {
      if (!isLinked && !words.adverbs.has(before)) return false;
      isLinked = false;
    }
  }
  return true;
}

const isParticiple = (word: string) => words.undergone.has(word) || words.did.has(word);

/** Whether a clause about the reviewer tells what they met, did or could not do, which can be told back to them. */
function isOwnDeed(list: readonly string[]): boolean {
  const said = list.slice(1).filter((word) => !words.adverbs.has(word) || /^(?:only|hardly|barely|never)$/.test(word));
  const [verb = '', next = '', third = ''] = said;
  if (/^(?:can't|cannot|couldn't)$/.test(verb)) return !words.idle.has(next);
  if (/^(?:can|could)$/.test(verb)) return /^(?:not|only|hardly|barely)$/.test(next) && !words.idle.has(third);
  if (/^(?:have|had|need|needed)$/.test(verb) && next === 'to') return !words.upToUs.has(third);
  if (/^(?:have|had)$/.test(verb)) {
    if (/^(?:no|not|never|problems|trouble|issues|been)$/.test(next))
      return next === 'no' || isParticiple(third) || third === 'been';
    return next === 'had' ? /^(?:no|only|problems|trouble|issues|several|many|constant)$/.test(third) : words.did.has(next);
  }
  if (/^(?:haven't|hadn't)$/.test(verb)) return isParticiple(next) || next === 'been';
  if (/^(?:didn't|don't|did|do|never)$/.test(verb))
    return (
      /^(?:get|got|receive|received|hear|heard|see|saw|have)$/.test(next === 'not' ? third : next) &&
      !/^(?:how|why|what|where|to)$/.test(said[next === 'not' ? 3 : 2] ?? '') &&
      !/^(?:it|you)$/.test(list.at(-1) ?? '')
    );
  if (/^(?:keep|kept)$/.test(verb)) return /^(?:getting|having|losing|seeing|receiving)$/.test(next);
  if (/^(?:get|receive)$/.test(verb)) return next !== 'it' && next !== 'you';
  if (/^(?:are|were|aren't|weren't)$/.test(verb)) return isParticiple(/^(?:not|never)$/.test(next) ? third : next);
  return words.did.has(verb);
}

/**
 * Whether a clause in the second person can stand after "that": one subject, its verb, an end that wants nothing more, and
 * no second statement run into it. A clause about "it" cannot: what it is, only the sentence before knows. English, lower
 * case.
 */
export function isWholeClause(clause: string): boolean {
  const list = clause.replace(/’/g, "'").toLowerCase().split(' ');
  if (/^(?:\S+ ){1,3}(?:is|isn't|are|aren't|was|wasn't) (?:not )?(?:it|you|that|this)$/.test(list.join(' '))) return false;
  const [first = '', second = ''] = list;
  const last = list.at(-1) ?? '';
  if (list.length < 3 || list.length > 18) return false;
  if (/^(?:this|that|these|those)$/.test(last) || words.dangling.has(last) || words.openEnds.has(last) || NEGATED.test(last))
    return false;
  if (list.some((word, at) => (at > 0 && word === list[at - 1]) || words.private.has(word.replace(/'s$/, '')))) return false;
  if (/\bno\b.*\bno\b|\blots (?!of\b|more\b)|\bwhat results\b/.test(clause)) return false;
  if (/\b(?:has|have|had) (?:took|went|came|gave|broke|did|saw|wrote|fell|froze|began|ate|stole)\b/.test(clause)) return false;
  if (/\b\w+ed (?:given|taken|done|made|told|left)\b|\b(?:to|the|a|my|your) (?:to|the|a|and|or|of)\b/.test(clause))
    return false;
  if (
    /\b(?:doesn't|don't|didn't|does not|do not|did not|can't|won't) (?:gives|works|lets|shows|gets|makes|takes|loads|opens|keeps|saves|comes|goes|has)\b/.test(
      clause.replace(/’/g, "'"),
    )
  )
    return false;
  // "It didn't appeared": the reviewer's slip would be ours.
  if (
    /\b(?:did|does|do|could|would|can|will)(?:n't| not) (?!(?:need|feed|speed|proceed|succeed|exceed|embed|shed|bleed)\b)\p{L}+ed\b/u.test(
      list.join(' '),
    )
  )
    return false;
  // "It wasn't for me" says that it was not liked.
  if (/(?:\bnot|n't) (?:\S+ )?for you$/.test(list.join(' '))) return false;
  // "You can't open it": what it is, only the sentence before knows.
  if (/^you (?:\S+ ){1,3}(?:it|them|one)$/.test(list.join(' '))) return false;
  if (SECOND.test(clause)) return false;
  if (isEmptyIt(clause)) return isJoined(list.slice(3));
  if (first === 'it' || first === 'they' || first === 'that') return false;
  if (first === 'you' || first === "you'd") {
    if (!isOwnDeed(list)) return false;
    let at = 1;
    while (isInside(list[at] ?? '')) at++;
    return isJoined(list.slice(Math.max(2, at + 1)));
  }
  if (first === 'there') {
    // "There is no vouchers": the reviewer's slip would be ours.
    if (
      /^there (?:is|was|isn't|wasn't) (?:no |any )?(?!(?:access|address|business|process|progress|bus|gas|news|status|this|always|less|class|glass)\b)\S*[^s]s\b/.test(
        list.join(' '),
      )
    )
      return false;
    if (!/^(?:is|was|are|were|has|have|seems?|isn't|wasn't|aren't|weren't)$/.test(second)) return false;
    return isJoined(list.slice(2));
  }
  if (/^(?:nobody|everyone|everything|nothing|none)$/.test(first)) return isVerb(second) && isJoined(list.slice(2));
  if (!words.determiners.has(first) || words.determiners.has(second) || isVerb(second)) return false;
  const at = verbOfNoun(list);
  if (at < 0) return false;
  const head = list.slice(0, at).findLast((word) => !words.adverbs.has(word)) ?? '';
  const subject = list.slice(1, at).filter((word) => !words.adverbs.has(word));
  if (subject.length === 0) return false;
  if (words.adverbs.has(head) || words.notNouns.has(head) || subject.some((word) => words.notInSubject.has(word))) return false;
  if (/^(?:issue|problem|thing|complaint|experience|date|one|point)$/.test(head)) return false;
  const isPlainName = !subject.some((word) => words.links.has(word) || /^(?:and|of|in|on|for|with|from|at|to|by)$/.test(word));
  if (isPlainName && !agrees(head, list[at] ?? '')) return false;
  if (
    subject.includes('and') &&
    !/^(?:are|were|have|do|don't|aren't|weren't|haven't|took|came|went|will|won't|can|can't|did|didn't|had)$/.test(
      list[at] ?? '',
    )
  )
    return false;
  // What somebody should do is a demand, not what happened.
  if (/^(?:needs?|should|must|ought|could)$/.test(list[at] ?? '') && words.staff.test(head)) return false;
  let rest = at;
  while (isInside(list[rest] ?? '')) rest++;
  return isJoined(list.slice(Math.max(at + 1, rest)));
}
