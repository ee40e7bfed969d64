import { defineCheck, type Hit } from '../define.ts';

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]*(?:-\p{Lu}+)*(?![\p{L}\p{N}])/gu;
const MARKS = /[!?！？]{2,}/g;
/** From this length capitals are a word rather than letters; acronyms beyond it are named in the language. */
const SHORTEST_UNKNOWN = 5;

/** Capitals for loudness, and rows of exclamation marks. */
export default defineCheck({
  id: 'shouting',
  level: 'caution',
  heat: 0.4,
  words: null,
  isLanguageFree: true,
  run: ({ text, reviewText, lexicon, notes, reading, quotations }) => {
    const shouted = new Set(lexicon?.shouted ?? []);
    const acronyms = new Set(lexicon?.acronyms ?? []);
    const inReview = new Set(reviewText.match(CAPITALS) ?? []);
    const lastLine = text.trimEnd().lastIndexOf('\n');
    const hits: Hit[] = [];
    let sentence = 0;
    for (const match of text.matchAll(CAPITALS)) {
      const words = match[0];
      const start = match.index;
      const end = start + words.length;
      while (sentence < reading.sentences.length - 1 && start >= (reading.sentences[sentence]?.end ?? 0)) sentence++;
      const letters = words.replace(/[^\p{Lu}]/gu, '').length;
      const isKnown = shouted.has(words.toLowerCase().replace(/’/g, "'")) && letters > 1;
      const isLong = letters >= SHORTEST_UNKNOWN && !acronyms.has(words) && !inReview.has(words);
      // A name in capitals under the letter is a signature.
      const isSignature = lastLine >= 0 && start > lastLine && text.length - lastLine < 60;
      const isQuoted = quotations.some((each) => each.start < start && end < each.end);
      if ((!isKnown && !isLong) || isSignature || isQuoted || isInCode(text, start, end)) continue;
      const previous = hits.at(-1);
      if (previous && /^[\s,]+$/.test(text.slice(previous.end, start)) && !text.slice(previous.end, start).includes('\n')) {
        previous.end = end;
        previous.swaps = [lowered(text, previous.start, end, reading.sentences[sentence]?.start)];
      } else {
        hits.push({
          start,
          end,
          why: notes.shoutedWord,
          swaps: [lowered(text, start, end, reading.sentences[sentence]?.start)],
        });
      }
    }
    for (const match of text.matchAll(MARKS)) {
      const swap = match[0].includes('?') || match[0].includes('？') ? '?' : '.';
      hits.push({ start: match.index, end: match.index + match[0].length, why: notes.shoutedMark, swaps: [swap] });
    }
    return hits;
  },
});

/** Inside a blank, an address or a product code capitals are no voice. */
const isInCode = (text: string, start: number, end: number) =>
  /[{[@/_.#&+0-9-]$/.test(text.slice(Math.max(0, start - 1), start)) ||
  /^(?:[}\]@/_#&+0-9-]|\.\S)/.test(text.slice(end, end + 2));

function lowered(text: string, start: number, end: number, sentenceStart: number | undefined): string {
  const low = text.slice(start, end).toLowerCase().replace(/\bi\b/g, 'I');
  return start === sentenceStart ? low.charAt(0).toUpperCase() + low.slice(1) : low;
}
