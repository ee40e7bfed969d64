/**
 * What a reply holds, in the words of one language: the checks for what is missing look for these. Patterns are written as
 * in `Phrase`.
 */
export type ReplyWords = {
  /** Thanks for writing, however it is put. */
  thanks: readonly string[];
  /** Words that show the reviewer was understood: sympathy, or the effect on them named. */
  empathy: readonly string[];
  /** Half apologies that blame the feeling: they show no understanding. */
  noEmpathy: readonly string[];
  /** Something that will be done, is on offer, or that the reviewer can do. */
  nextStep: readonly string[];
  /** Takes up the one thing a review complains of without naming it again: "we will look into this". */
  takesUp: readonly string[];
  /** Wordings that take up all that was said, whatever it is: "the issues you are facing". */
  takesUpAll: readonly string[];
  /** Sentences that sound like one and promise nothing. */
  noNextStep: readonly string[];
  /** A day or hour that can only lie ahead: "by Friday", "within two days". */
  soon: readonly string[];
  /** A day or hour that may lie ahead or behind: "Sunday", "3 May". */
  day: readonly string[];
  /** Words that put the day of their sentence ahead. */
  future: readonly string[];
  /** A private way to go on. */
  contact: readonly string[];
  /** Greetings a name follows. */
  greetings: readonly string[];
  /** Words in the place of a name that are none, lower case. */
  noNames: readonly string[];
  /** Forms of first names, each list one name, lower case. */
  nicknames: readonly (readonly string[])[];
  /** Words that say much the same of a complaint, stems in lower case, each list one notion. */
  notions: readonly (readonly string[])[];
  /** Words that tell nothing about a complaint, lower case. */
  emptyWords: readonly string[];
  /** What a trade that must not confirm whom it served gives away: visit, treatment, records. */
  confirming: readonly string[];
  /** General sentences that confirm nobody. */
  confirmsNobody: readonly string[];
  /** Words before which a long sentence can be cut, lower case. */
  joints: readonly string[];
  /** Long words and their plain ones. */
  plainWords: Readonly<Record<string, string>>;
  /** What to write where something is missing. `{{…}}` is left for the writer to fill in. */
  offers: Readonly<Record<'thanks' | 'empathy' | 'nextStep' | 'date' | 'contact', readonly string[]>>;
  /** Names one point: `{point}` is its noun phrase. */
  offerForPoint: string;
  /** What each finding says, one calm line. `{…}` is filled in. */
  why: Readonly<
    Record<
      | 'noThanks'
      | 'noEmpathy'
      | 'noNextStep'
      | 'noDate'
      | 'noContact'
      | 'uncoveredPoint'
      | 'regulated'
      | 'longSentence'
      | 'hardWord'
      | 'wrongName'
      | 'copiedInsult',
      string
    >
  >;
  /** Stands in place of a whole sentence that confirms a visit. */
  instead: { regulated: string };
};
