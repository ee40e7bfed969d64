import { retelling as words } from '../languages/en-retelling.ts';
import { isEmptyIt, isWholeClause, NEGATED } from './clause.ts';
import { thingsIn } from './noun-phrase.ts';

/** Fewest and most words of a clause that is said again: shorter tells nothing, longer is no longer a summary. */
const MIN_WORDS = 3;
const MAX_WORDS = 17;
/** Most words of a phrase that is named as it stands ("too many ads"). */
const MAX_NOUN_WORDS = 7;

/** A reviewer's clause in the second person. `clause` follows "that" ("you waited an hour"), `noun` follows "you mention". */
export type Retold = { kind: 'clause' | 'noun'; text: string };

const ENTITIES: Readonly<Record<string, string>> = { '&amp': ' and ', '&': 'and', '&#39': "'" };
/** A stretch without handles, addresses, pictures and brackets, its signs made plain; otherwise as it was written. */
export const plainSigns = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^(?:\s*\.?@\w+)+/u, ' ')
    .replace(/(?:^|\s)(?:[#@]\w+|https?(?::\/\/\S+|$))/gu, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39)\b;?|&(?=\s)/g, (entity) => ENTITIES[entity.replace(';', '')] ?? ' ')
    .replace(/[，、]/g, ', ')
    .replace(/[。！？]/g, '. ')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\p{Extended_Pictographic}|\u{FE0F}/gu, ' ')
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The same, made ready to be said again: "notes/lists" reads "notes or lists". */
const straight = (text: string): string => plainSigns(text).replace(/(?<=\p{L})\/(?=\p{L})/gu, ' or ');

/** Somebody called by a handle in the middle of a sentence. */
export const HANDLE_WITHIN = /(?<=[\p{L}\p{N}])\s+@\w+\s+(?=\p{L})/gu;

/** "… and Carla at the door was kind": another statement, about somebody. */
const SOMEBODY_ELSE =
  / and (?=\p{Lu}\p{Ll}+ (?:(?:at|from|in|on|behind) \p{L}+ (?:\p{L}+ )?)?(?:was|is|were|are|who|made|did|took|went|helped)\b)/gu;

/** Where one statement of a sentence ends and the next begins. */
const JOINTS =
  /[!?;…]|[.:](?=[\s.!?]|$)|(?<!\d)\s[-–—]+\s|—|["“”]|,(?!\d)|\s(?=(?:so|because|but|however|and then|which|although|though|whereas|yet|except|unless|while)\s)|\s(?=and (?:i|we|it|they|the|my|our|now|then|there|that|this|when|if|even|no|not|had|was|were|is|still|never|nobody)\s)/gi;
const TAILS = / (?:when|if|after|before|since|until|every time|and|or) /gi;

/** The statements of a stretch, one by one, long ones cut at a joint. */
function statements(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of [...text.matchAll(JOINTS), { index: text.length, 0: '' }]) {
    found.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return found.map((each) => {
    const statement = each.trim().replace(/[,'-]$/, '');
    if (statement.split(' ').length <= MAX_WORDS) return statement;
    const cut = [...statement.matchAll(TAILS)].findLast(({ index }) => {
      const length = statement.slice(0, index).split(' ').length;
      return length >= 6 && length <= MAX_WORDS;
    });
    return cut ? statement.slice(0, cut.index) : statement;
  });
}

const lettersOf = (word: string) => word.replace(/[^\p{L}\p{N}'$£€.-]|\.$/gu, '');

/** Words as they should be printed: capitals taken back, slips mended, names kept. Null where a name may be a person's. */
function tidy(raw: readonly string[]): string[] | null {
  const tidied: string[] = [];
  for (const [at, each] of raw.entries()) {
    const lower = each.toLowerCase();
    const known = words.names.get(lower);
    const isShouted = each.length > 1 && each === each.toUpperCase() && /\p{L}{2}/u.test(each);
    const isCapital = /^\p{Lu}/u.test(each);
    if (known && (isCapital || isShouted || /\d/.test(each)) && !(at === 0 && words.pronouns.has(lower))) tidied.push(known);
    else if (at > 0 && isCapital && !isShouted && !/^i(?:'|$)/.test(lower) && !words.finite.has(lower)) return null;
    else tidied.push(...(words.mends[lower] ?? lower).split(' '));
  }
  return tidied;
}

/** Turns the person; null where "you" may be the business or anybody, and nothing tells which. */
function turn(list: readonly string[]): string[] | null {
  const turned: string[] = [];
  for (const [at, word] of list.entries()) {
    const before = list[at - 1] ?? '';
    const after = list[at + 1] ?? '';
    if (word === 'you') {
      if (
        after === 'guys' ||
        !(words.generic.has(after) || (words.adverbs.has(after) && words.generic.has(list[at + 2] ?? '')))
      )
        return null;
      turned.push(word);
    } else if (word === 'your') {
      // Said to the business, or of anybody: only where one of them is plain it can be said again.
      const isOurs = words.ours.has(after) || words.ours.has(list[at + 2] ?? '');
      if (!isOurs && !words.anybodys.has(after)) return null;
      turned.push(isOurs ? 'our' : 'your');
    } else if (/^you'|^yours|^yourself/.test(word)) return null;
    else if ((word === 'was' || word === "wasn't") && list.slice(Math.max(0, at - 2), at).some((each) => each === 'i'))
      turned.push(word === 'was' ? 'were' : 'were not');
    else if (word === 'i' && before === 'and' && at > 0) return null;
    else turned.push(words.turned[word] ?? word);
  }
  return turned;
}

/** Where the verb that carries the clause stands, or -1. */
function verbAt(list: readonly string[], isPronoun: boolean): number {
  const last = Math.min(list.length - 1, isPronoun ? 3 : 7);
  for (let at = 1; at <= last; at++) {
    const word = list[at] ?? '';
    if (/^(?:if|when|while|until|unless|whenever)$/.test(word)) return -1;
    if (words.finite.has(word)) {
      // "A list I did not want | keeps growing": the first verb is another one's, and the clause needs its own.
      const isOthers = !isPronoun && /^(?:i|we|it|they|you)$/.test(list[at - 1] ?? '');
      return isOthers && !list.slice(at + 1).some((each) => words.finite.has(each)) ? -1 : at;
    }
    if (isPronoun && !words.adverbs.has(word)) return /(?:ed|es|s)$/.test(word) && word.length > 3 ? at : -1;
  }
  return -1;
}

/** Most words of a name that stands without "the". */
const MAX_BARE = 5;
const BARE = /^[\p{L}'’-]{2,}$/u;
/** Words that are part of no name. */
const isSmall = (word: string) =>
  words.links.has(word) ||
  words.dangling.has(word) ||
  words.adverbs.has(word) ||
  words.people.has(word) ||
  words.finite.has(word) ||
  words.notInSubject.has(word);

/** Whether a word without "the" is surely no name of somebody's: a known thing, or several of one. */
const isCommon = (word: string) => isTopic(word) || /[^s]s$/.test(word);

/** "Community website not working": a thing, and what it does not do, without the verb between. */
const UNVERBED =
  /^((?:the |my |our |your )?(?:[\p{L}'-]+ ){1,4})(not (?:working|loading|opening|syncing|saving|showing|available|possible|responding|updating|playing|connecting|functioning|displayed|supported)\b.*)$/iu;

/** The same with its verb, where the thing is a plain name. */
function withVerb(statement: string): string {
  const [, thing = '', rest = ''] = UNVERBED.exec(statement) ?? [];
  const list = thing.trim().toLowerCase().split(' ');
  const name = words.determiners.has(list[0] ?? '') ? list.slice(1) : list;
  if (
    thing === '' ||
    name.length === 0 ||
    name.some((word) => isSmall(word) || words.helpers.has(word) || words.notNouns.has(word))
  )
    return statement;
  const isMany = /[^s]s$/.test(name.at(-1) ?? '');
  return `${name === list ? 'the ' : ''}${thing}${isMany ? 'are' : 'is'} ${rest}`;
}

/** Words without a subject, with the one they want put before them; null where it cannot be told. */
function withSubject(list: readonly string[]): readonly string[] | null {
  const [first = '', second = ''] = list;
  if (words.pronouns.has(first)) return list;
  if (/^(?:i|we|it|they|there)'/.test(first)) return list;
  if (first === 'this' || first === 'that') {
    // "This keeps crashing" is said of it; "this app is slow" of the app.
    if (second === 'time' || second === 'way' || words.people.has(second)) return null;
    // "That means …": a verb nobody listed, not a thing pointed at.
    if (second.endsWith('s') && !isTopic(second) && !words.finite.has(second)) return null;
    return [
      words.finite.has(second) && /(?:[sd]|n't)$|^(?:will|can|cannot|may|makes?|took|went|could|would)$/.test(second)
        ? 'it'
        : 'the',
      ...list.slice(1),
    ];
  }
  if (first === 'these' || first === 'those') return ['the', ...list.slice(1)];
  if (first === 'no' && list.length <= MAX_NOUN_WORDS && !list.some((word) => words.finite.has(word)))
    return ['there', 'is', ...list];
  if (
    first === 'no' &&
    /^(?:way|option|ability|possibility|function|feature|button|setting)$/.test(second) &&
    /^(?:to|for)$/.test(list[2] ?? '')
  )
    return ['there', 'is', ...list];
  if (/^(?:can|could)$/.test(first) && /^(?:only|hardly|barely)$/.test(second)) return ['you', ...list];
  if (words.determiners.has(first)) return first === 'all' && words.pronouns.has(second) ? null : list;
  if (first === 'what' && /^(?:i|we)$/.test(second)) return list;
  if (first === 'you' || words.asksPeople.test(list.join(' '))) return first === 'you' ? list : null;
  if (first === 'used' && second === 'to' && list[2] === 'be') return ['it', ...list];
  if (words.ofThem.has(first) && /^(?:me|us)$/.test(second)) return null;
  if (words.ofIt.has(first)) return ['it', ...list];
  if (first === 'keep' && second.endsWith('ing')) return ['you', ...list];
  if (first === 'not' && (second === 'able' || second === 'getting')) return ['you', 'are', ...list];
  if (first === 'unable') return ['you', 'are', ...list];
  if (first === 'not' && second.endsWith('ing') && second !== 'willing') return ['it', 'is', ...list];
  if (words.ofThem.has(first)) return ['you', ...list];
  // "Stickers and themes are gone", "indoor pictures can be blurry": a name without its "the".
  const verb = list.findIndex((word, at) => at > 0 && words.helpers.has(word));
  if (
    first !== 'yet' &&
    verb > 1 &&
    !first.endsWith('ing') &&
    verb <= MAX_BARE &&
    isCommon(list[verb - 1] ?? '') &&
    list.slice(0, verb).every((word, at) => BARE.test(word) && (!isSmall(word) || (at > 0 && /^(?:and|of)$/.test(word))))
  )
    return ['the', ...list];
  if (
    /^(?:is|was|were|are|has|have|had|keeps|keep|doesn't|don't|didn't|isn't|wasn't|won't|can't|came|took|takes|stopped)$/.test(
      second,
    ) &&
    first.length > 2 &&
    isCommon(first) &&
    !first.endsWith('ing') &&
    !/^(?:today|tomorrow|yesterday|then|here|once|again)$/.test(first) &&
    !words.dangling.has(first)
  )
    return ['the', ...list];
  return null;
}

/** What reviewers call theirs, the business's: "their support team". */
const THEIRS =
  /\btheir (?=(?:customer|support|staff|service|team|help ?desk|website|site|app|manager|developers?|drivers?|office)\b)/g;

/** As a reply spells it. */
const spelt = (text: string): string => text.replace(THEIRS, 'our ').replace(/'/g, '’');

const print = (list: readonly string[]) => spelt(list.join(' ').replace(/\bi\b/g, 'I'));

/** After one of these a noun is no subject: "on my phone", "of the app". */
const LEANS =
  /^(?:of|to|for|with|at|in|on|by|from|about|and|or|than|as|like|into|over|via|through|without|is|was|are|were|a|an|the|my|our|not|if|when|until|unless|before|after|while|which|who|what|how|why|whether|once|where|one|ones|thing|things|way|time|more|less|only|all)$/i;

/** "The one I bought | will not play": two verbs and nothing between them that would join two clauses. */
const TWO_VERBS =
  /^you (?!.*\b(?:and|that|because|when|but|so|if|who|which|how|what|where|before|after|while|than)\b).*\S (?:is|are|was|were|will|won’t|does|doesn’t|did|didn’t|has|keeps) \S/;

/** What is looked for, and what "it" stands for: "the app", or null where only the reviewer knows. */
type How = { mood: 'complains' | 'praises'; it: string | null };

/** What "it" does where it may be said of the whole thing: "it keeps crashing", not "it cannot be undone". */
const OF_THE_WHOLE =
  /^it (?:(?:is|has) )?(?:also |now |just |constantly |always |still |even |only )*(?:keeps?|kept|crash\w*|freez\w*|froze|clos\w+|stop\w*|drain\w*|lags?|won't|will not|doesn't|does not|didn't|isn't \w+ing|not \w+ing|become|very|too|so|extremely|a bit|pretty|hard|difficult|confusing|complicated|clunky|slow|buggy|glitchy|takes|asks|forces|logs|goes blank|logged|worked|works only|loads|loading)\b/;

/** What the reviewer did is a complaint only with what made it one: "you waited an hour", not "you tried it again". */
const OWN_DEED =
  /^you (?:(?:just|also|even|then|recently|finally) )*(?:waited|ordered|paid|bought|purchased|tried|called|emailed|contacted|asked|booked|requested|returned|rebooked|stood|sat|updated|reinstalled|subscribed|upgraded|found|received|got|heard)\b/;
const TOO_MUCH =
  /\b(?:not|no|never|nobody|nothing|without|\w+n’t|wrong|broken|cold|error|issues?|problems?|but|times|twice|(?:min(?:ute)?|hour|day|week|month|year)s?|empty|dirty|missing|damaged|late|only|before)\b/;

/** Two statements with nothing between them: "the room this app is", "kept crashing you’d reinstalled". */
const RUN_TOGETHER =
  /\b(?:the|a|an|my|your) [\p{L}-]+ (?:this|the|my|our|your|these) \p{L}|\b(?:the|your) [\p{L}-]+ then (?:the|it)\b|\bas much \p{L}+ as an? |\b(?:can’t|cannot|won’t) because\b|\b(?:without|of|in|with|for|from) it is\b|\p{L}(?:ing|ed) (?:you’d|you’ve|you have|it is|they) /u;

/** A statement, or where that fails its latter part from a subject on: "After the upgrade on my phone | the app won't open". */
function retellPart(statement: string, how: How): Retold | null {
  const whole = retellOne(statement, how);
  if (whole) return whole;
  const list = statement.split(' ');
  for (let at = 2; at <= list.length - MIN_WORDS - 1; at++) {
    if (!/^(?:i|we|it|the|my|our|nobody|there)$/i.test(list[at] ?? '') || LEANS.test(list[at - 1] ?? '')) continue;
    const part = retellOne(list.slice(at).join(' '), how);
    if (part?.kind === 'clause') return part;
  }
  return null;
}

/** Whether a phrase without a verb can stand by itself: "too many ads", not "small things here an there". */
const isWholeName = (list: readonly string[]): boolean =>
  !words.notNouns.has(list.at(-1) ?? '') &&
  list.every((word, at) => word !== list[at - 1] && !/^(?:it|a|an|here|there|bad|good)$/.test(word));

/** One statement said again, null where it would not come out right. */
function retellOne(statement: string, { mood, it }: How): Retold | null {
  let stated = statement.replace(/^[^\p{L}\p{N}]+/u, '').replace(/\s+(?:though|tho|lol|smh|sadly|unfortunately)$/i, '');
  for (let before = ''; before !== stated; ) {
    before = stated;
    stated = stated.replace(words.openers, '').replace(words.frames, '');
  }
  if (
    stated === '' ||
    words.harsh.test(stated) ||
    /(\p{L})\1{2}/u.test(stated) ||
    /^(?:if|when|why|how|what(?! (?:i|we) )|where|who)\b/i.test(stated)
  )
    return null;
  const raw = withVerb(stated)
    .replace(
      /\b(ca|could)(?:n't|nt|nnot| not) (hardly|barely)\b/gi,
      (_, verb: string, how: string) => `${verb === 'ca' ? 'can' : verb} ${how}`,
    )
    .replace(/\b(it|that|there)'s (been|got|become|gotten)\b/gi, '$1 has $2')
    .split(' ')
    .map(lettersOf)
    .filter((word) => word !== '');
  if (raw.length > MAX_WORDS) return null;
  const list = tidy(raw);
  if (!list) return null;
  const last = list.at(-1) ?? '';
  if (words.dangling.has(last) || /^\d+$/.test(last)) return null;
  if (
    list.length < MIN_WORDS - 1 ||
    list.some((word) => word.length > 22 || /\p{L}\d{2}/u.test(word) || /^[b-hj-z]$/.test(word))
  )
    return null;
  if (words.nounStarts.test(list.join(' ')) && !list.some((word) => words.finite.has(word) && !words.adverbs.has(word))) {
    const turned = list.length <= MAX_NOUN_WORDS ? turn(list) : null;
    return turned && isWholeName(turned) ? { kind: 'noun', text: print(turned) } : null;
  }
  if (list.length < MIN_WORDS) return null;
  const whole = withSubject(list);
  if (!whole) return null;
  const [first = ''] = whole;
  if (first === 'they' || first === 'his' || first === 'her' || first === 'their') return null;
  const isPronoun = words.pronouns.has(first) || first === 'you' || first.includes("'");
  if (!first.includes("'") && verbAt(whole, isPronoun) < 0) return null;
  const subject = whole === list ? [] : whole.slice(0, whole.length - list.length);
  const turned = turn(whole.slice(subject.length));
  const said = turned && print([...subject, ...turned]);
  if (!said) return null;
  if (mood === 'praises') return TWO_VERBS.test(said) ? null : { kind: 'clause', text: said };
  const text = it !== null && !isEmptyIt(said) && OF_THE_WHOLE.test(said.replace(/’/g, "'")) ? said.replace(/^it/, it) : said;
  if (OWN_DEED.test(text) && !TOO_MUCH.test(text)) return null;
  if (RUN_TOGETHER.test(text)) return null;
  return isWholeClause(text) ? { kind: 'clause', text } : null;
}

/**
 * Says a stretch of a review again for the one who wrote it: "My list keeps freezing when I scroll!!" becomes "your list
 * keeps freezing when you scroll". Of several statements the one that complains, or `praises`, before one that does
 * neither. Null whenever nothing would come out right, or kindly: verdicts and insults, names, questions, orders, broken
 * sentences. English.
 * @param it what "it" stands for where nothing else was named: "the app"
 */
export function retell(stretch: string, mood: How['mood'] = 'complains', it: How['it'] = null): Retold | null {
  if (stretch.length > 1200) return null;
  // A name called in the middle leaves a gap: what follows begins anew.
  const text = straight(stretch.replace(HANDLE_WITHIN, '. ').replace(SOMEBODY_ELSE, ', '));
  if (/[@#\\*_~^<>{}|=[\]]|www\.|\d{5}|\p{L}-\d|\d-\p{L}{3}|\?\s*$/iu.test(text)) return null;
  const all = statements(text);
  const told = all.flatMap((statement, at) => {
    // Another thing named before may be what "it" means.
    const isClear = !all.slice(0, at).some((before) => /\b(?:the|my|a|an|this|your|our)\s+(?!\w*\s?app\b)\w+/i.test(before));
    const retold = retellPart(statement, { mood, it: isClear ? it : null });
    if (!retold) return [];
    const isSore = complains(retold.text);
    const isGlad = words.glad.test(retold.text) && !isSore;
    const fits = mood === 'complains' ? (isSore ? 2 : isGlad ? -2 : 0) : isGlad ? 2 : isSore ? -2 : 0;
    const size = retold.text.split(' ').length;
    // "It was not full": what "it" is, only the sentence before knows.
    const isBare = /^it (?:is|was|isn’t|wasn’t)\b/.test(retold.text);
    return [{ retold, score: fits + (size >= 5 && size <= 13 ? 1 : 0) - (isBare ? 1.5 : 0) }];
  });
  const best = told.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= 1 ? best.retold : null;
}

/** First words of a remark that has its subject, and what no remark said again may hold: "you", signs that part it, slang. */
const HAS_SUBJECT = /^(?:i|we|i'm|we're|i've|we've|my|our|the|there|nobody)$/;
const UNREPORTED =
  /[;:"–—/]|\s-|-\s|\.\S|\S-(?:the|it|we|i)\b|\b(?:you|your|yours|yourself|u|ur|guys|plz|pls|wat|bc|thay|yr|reqs|btw|he|she|him|her|his|the fact|forgot|forget|fault|apparently|supposedly|nonsense|it'd|he'd|they'd|that's|thats)\b/i;
/** What somebody wants or holds, rather than met. */
const HELD =
  /^(?:i|we) (?:(?:just|really|only|mainly|also|would|do|actually|still) )*(?:like|liked|loved|love|hope|think|thought|mind|believe|guess|wonder|know|(?:do not|don't) (?:like|think|mind|know|understand|need|want)|am (?:wondering|shocked|a|an|so far)|find|tried to find)\b|^(?:i|we)(?:'m| am| was| were| feel| felt) (?:\p{L}+ ){0,2}(?:disappointed|annoyed|frustrated|upset|sad|angry|unhappy|shocked|surprised)\b/iu;

/** The nouns before the verb of a remark that begins with "the", "my" or "our"; -1 where the verb is not found soon. */
function verbOf(list: readonly string[]): number {
  for (let at = 2; at <= Math.min(6, list.length - 1); at++) {
    const word = list[at] ?? '';
    if (words.links.has(word) || words.people.has(word)) return -1;
    if (words.finite.has(word) || NEGATED.test(word)) return at;
  }
  return -1;
}

/**
 * Says a remark that could be quoted in indirect speech, to stand after "that": "I can no longer add music" becomes "you can
 * no longer add music". Looser than `retell`, since what is said stays the reviewer's claim; null where it has no subject
 * and verb of its own, speaks to the business, or what "it" or "they" are only the sentence before knows. English.
 * @param it what "it" stands for where nothing else was named: "the app"
 */
export function report(remark: string, it: string | null = null): string | null {
  const plain = remark.replace(/’/g, "'");
  const size = plain.split(' ').length;
  const retold = retell(plain, 'complains', it);
  if (retold?.kind === 'clause' && retold.text.split(' ').length >= size - 1) return retold.text;
  if (
    size < 4 ||
    size > MAX_WORDS + 1 ||
    UNREPORTED.test(plain) ||
    HELD.test(plain) ||
    /,(?! (?:and|but|so|because|even|which)\b)/.test(plain)
  )
    return null;
  const list = plain.split(' ').map((word) => (/^I(?:'|$)/.test(word) ? word.toLowerCase() : word));
  const lower = list.map((word) => word.toLowerCase().replace(/,$/, ''));
  const [first = '', second = ''] = lower;
  if (!HAS_SUBJECT.test(first) || lower.some((word) => words.private.has(word.replace(/'s$/, '')))) return null;
  const isPerson = /^(?:i|we)(?:'|$)/.test(first);
  if (first === 'there' && !/^(?:is|was|are|were|isn't|wasn't|aren't|weren't)$/.test(second)) return null;
  if (!isPerson && first !== 'there' && first !== 'nobody' && verbOf(lower) < 0) return null;
  const last = lower.at(-1) ?? '';
  if (words.dangling.has(last) || words.openEnds.has(last) || NEGATED.test(last)) return null;
  // A capital within may be anybody's name.
  if (list.some((word, at) => at > 0 && /^\p{Lu}\p{Ll}/u.test(word) && !words.names.has(lower[at] ?? ''))) return null;
  const turned = lower.map((word, at) => {
    const isMine = at > 0 && /^(?:i|and)$/.test(lower[at - 1] ?? '') && first === 'i';
    if (isMine && (word === 'was' || word === "wasn't")) return word === 'was' ? 'were' : 'were not';
    const own = words.turned[word as keyof typeof words.turned];
    const said = own ?? (at === 0 ? word : (list[at] ?? '').replace(/,$/, ''));
    return said + ((list[at] ?? '').endsWith(',') ? ',' : '');
  });
  const said = spelt(turned.join(' '));
  return RUN_TOGETHER.test(said) ? null : said;
}

/** Whether a stretch says that something was wrong, as far as a few words tell. */
export const complains = (stretch: string): boolean => words.sore.test(straight(stretch).replace(words.praiseByNot, ' '));

/** Whether a stretch says that something was liked. */
export const praises = (stretch: string): boolean =>
  words.glad.test(straight(stretch)) && !complains(stretch) && !words.scoff.test(stretch);

/** Whether a stretch says that something was liked, and holds nothing back. */
export const freelyPraises = (stretch: string): boolean =>
  praises(stretch) && !words.holdsBack.test(straight(stretch).replace(/\b(?:my|your|the|every|each) days?\b/gi, ' '));

/**
 * Whether a stretch praises beyond doubt, for where no stars tell: words of delight or two of liking, and nothing that
 * holds back or could be meant the other way round.
 */
export function surelyPraises(stretch: string): boolean {
  if (!praises(stretch)) return false;
  const text = straight(stretch);
  if (words.holdsBack.test(text)) return false;
  return words.delight.test(text) || (text.match(new RegExp(words.glad, 'gi')) ?? []).length > 1;
}

const isTopic = (word: string) => words.topics.has(word) || (word.endsWith('s') && words.topics.has(word.slice(0, -1)));

/** What a thing has, named after it: "battery life". */
const OF_A_THING =
  /^(?:life|quality|size|time|times|speed|level|levels|settings?|menu|button|buttons|door|page|policy|desk|fee|fees)$/;

/** The thing a stretch is about, as it stands there: "the bill". One that is pointed at goes first. Null when none is known. */
export function topicOf(stretch: string): string | null {
  const all =
    straight(stretch)
      .toLowerCase()
      .match(/(?<![\p{L}\p{N}])\p{L}[\p{L}'-]+(?!\p{N})/gu) ?? [];
  const isPointedAt = (at: number) => /^(?:the|my|our|your|this|these|their|its)$/.test(all[at - 1] ?? '');
  // "To our table", "in the car": where it was, not what it is about.
  const isPlace = (at: number) =>
    /^(?:to|into|onto|in|inside|at|on|from|through)$/.test(all[at - (isPointedAt(at) ? 2 : 1)] ?? '');
  const isAbout = (word: string, at: number) => isTopic(word) && !isPlace(at);
  const pointed = all.findIndex((word, at) => isAbout(word, at) && isPointedAt(at));
  // In many words, a thing that nobody points at is named by the way.
  const at = pointed >= 0 || all.length > MAX_WORDS ? pointed : all.findIndex(isAbout);
  const found = all[at];
  if (found === undefined) return null;
  const head = all[at + 1] ?? '';
  return `the ${words.names.get(found) ?? words.mends[found] ?? found}${OF_A_THING.test(head) ? ` ${head}` : ''}`;
}

/** Most words of a thing named a second time. */
const MAX_TOPIC_WORDS = 5;
/** Least that a thing must count to be named: a subject, a known thing, or one of more than one word. */
const MIN_WEIGHT = 1;

/**
 * What the complaining statements of a stretch are about, as the reviewer named it: "the reordering in the project section".
 * @param least how much a thing must count: 2 one that stands out, 1 any that is known or of more than one word
 */
export function thingOf(stretch: string, least = 2): string | null {
  if (stretch.length > 1200) return null;
  const text = straight(stretch);
  if (/[@#\\*_~^<>{}|=[\]]|www\.|\d{5}/i.test(text)) return null;
  const things = text
    .split(/[,;:!?()"“”]|\.(?=\s|$)|\s[-–—]\s/)
    .map((statement) => statement.trim())
    .flatMap((statement) =>
      thingsIn(statement).map((thing) => ({ ...thing, weight: thing.weight + (complains(statement) ? 1 : 0) })),
    );
  const best = things.toSorted((a, b) => b.weight - a.weight)[0];
  return best && best.weight >= least ? best.text : null;
}

/** The weightiest thing named, in a few words; none that is a person. */
function weightiest(things: ReturnType<typeof thingsIn>, least: number): string | null {
  const best = things
    .filter(({ text }) => text.split(' ').length <= MAX_TOPIC_WORDS && !words.staff.test(text.split(' ').at(-1) ?? ''))
    .toSorted((a, b) => b.weight - a.weight)[0];
  return best && best.weight >= least ? best.text : null;
}

/** The thing a retold clause is about, in a few words: "the widget" of "the widget isn’t functional". */
export const topicIn = (clause: string): string | null => weightiest(thingsIn(clause.replace(/’/g, "'"), true), MIN_WEIGHT);

/** The same of a remark in the reviewer's own words, where it stands out: "your list" of "my list keeps freezing". */
export const topicInQuote = (quote: string): string | null => weightiest(thingsIn(quote.replace(/’/g, "'")), MIN_WEIGHT + 1);
