import { defineReplyCheck } from '../define.ts';

/**
 * A trade that must not confirm whom it served (clinics, lawyers, banks) confirms a visit, a treatment or a record.
 * Replies have cost 10,000 to 50,000 dollars: HHS settlements of 2019 and 2022 over answers to reviews.
 */
export default defineReplyCheck({
  id: 'regulated-breach',
  level: 'ask-first',
  run: (draft, words) => {
    if (!draft.isRegulated) return [];
    const spared = draft.matcher(words.confirmsNobody)(draft.reading);
    const seen = new Set<number>();
    return draft
      .matcher(words.confirming)(draft.reading)
      .flatMap((match) => {
        const isGeneral = spared.some((other) => other.start <= match.start && match.start < other.end);
        if (isGeneral || seen.has(match.sentence)) return [];
        const sentence = draft.reading.sentences[match.sentence];
        if (!sentence) return [];
        seen.add(match.sentence);
        const swaps = [{ text: seen.size === 1 ? words.instead.regulated : '', at: sentence }];
        return [{ start: match.start, end: match.end, why: words.why.regulated, swaps }];
      });
  },
});
