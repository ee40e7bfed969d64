import { retelling as words } from '../languages/en-retelling.ts';
import { complains, HANDLE_WITHIN, plainSigns, praises } from './retell.ts';

/** Fewest and most words of a quotation: shorter tells nothing, longer is no longer a remark. */
const MIN_WORDS = 3;
const MAX_WORDS = 22;
/** Up to here a sentence is quoted whole, and counts as brief. */
const BRIEF = 14;
/** From here on a sentence is quoted whole only where none of its parts can be. */
const LONG = 20;
/** Most sentences of a review looked at. */
const MAX_SENTENCES = 30;

/** A remark in the reviewer's own words, for quotation marks, and how well it tells what was wrong. */
export type Quotation = {
  text: string;
  /** Ends in a question mark. */
  isQuestion: boolean;
  /** Whether it says that something was wrong or wanting; another is only a remark. */
  tells: boolean;
  score: number;
};

/** A question that wants an answer, not one asked in anger. */
const ASKS =
  /^(?:is there|are there|how (?:do|can) (?:i|we|you)|any way|can (?:i|we|you|someone)|could (?:i|we|you)|where(?:'s| is| are| do| can)|when (?:will|is|do|can)|what (?:do|can|should|is the)|do you|does (?:it|this|the)|will (?:i|it|you|there)|why (?:am|are|do|can't) (?:i|we)|why (?:is|are|can't|isn't|aren't|does|doesn't|do|don't|won't) (?:it|the|my|there|i|this|these|those)|if .{3,90}\b(?:can|will|would|do|is) (?:i|it|you|we))\b/i;

const SENTENCE =
  /\s[.!?]+\s*(?=\p{Lu})|(?<=[.!?;…])["')]*\s+|\n+|(?<=\p{Ll}[.!?])(?=\p{Lu})|:\s+|(?<=\p{Ll})(?<!\b(?:the|a|an|my|your|our|to|of|in|on|at|from|with|for|this|that|and|or|called))\s+(?=(?:Is|Are|Can|Could|Please|How|Why|What|It|The|This|That|And|But|So|My|They|We|If|In|When|Now|There|No|Not|Also|Edit|You|Your|Help|Do|Does|Did|Still|Then|Just|Had|Was|After|Even|Never)\s\p{Ll})/u;
/** Where a long sentence may be parted: before a joining word, and at a comma. */
const JOINT =
  /\s[-–—]+\s|—|,(?!\d)\s*|\s(?=(?:so|because|but|however|and then|although|though|whereas|except|while)\s)|\s(?=(?:yet|since) (?:i|it|the|they|we|you|there|this|your)\s)|\s(?=and (?:sometimes|often|always|keeps?|i|we|it|they|the|my|our|now|then|there|that|this|when|if|even|no|not(?! (?:very|so|too|that|all|really|at|as)\b)|had|was|were|is|still|never|nobody)\s)/gi;
/** Where a long sentence may end early: before what only adds to it. */
const TAIL = /\s(?=(?:which|even (?:when|though|if)|when|after|until|unless|if|because|despite|instead of)\s)/gi;
const LEAD =
  /^(?:(?:and|but|so(?! (?:far|many|much))|yo|then|also|plus|however|because|although|though|sadly|unfortunately|honestly|basically|firstly|secondly|lastly|(?:first|second|third|fourth)(?=,)|finally|overall|anyway|otherwise|well|ok|okay|yes|edit|update|meanwhile|obviously|apparently|seriously|(?:oh,? )?(?:great|wow|nice|lovely|brilliant|fantastic|wonderful)(?=,)|oh|wow|ugh|omg|hi|hello|hey|tbh|or|nope|personally|i mean|you know|come on|in fact|in addition|on top of that|to top it off|not to mention|to be (?:honest|fair)|in (?:my|our) (?:opinion|experience)|for (?:example|instance)|(?:the )?(?:problem|issue) is(?! that)|(?:bad|terrible|awful|horrible|annoying|frustrating|disappointing)(?= (?:i|the|it|my)\b))\b[\s,:.-]*)+/i;
/** How it felt, before what it was: "super disappointed that", "getting slightly annoyed at". */
const FELT_FIRST =
  /^(?:(?:(?:i|we)(?:'m| am| was| were|'re| are| feel| felt| got)? )?(?:getting |really |very |so |super |quite |pretty |a (?:bit|little) |slightly |rather |just |extremely |somewhat |more than |kind of |also )*(?:disappointed|annoyed|frustrated|upset|sad|angry|shocked|surprised|dismayed|irritated|unhappy|concerned|appalled|mad|bummed|disheartened|displeased|confused)(?: that| to (?:see|find|learn|discover|hear|read)(?: that| out)?| because| as|,)|(?:it's|it is|it was|so|very|really|how) (?:\p{L}+ )?(?:annoying|frustrating|disappointing|irritating|a shame|a pity|sad|maddening|infuriating) (?:that|how|when)) (?=\S+ \S+ \S)/iu;
/** Who thinks so, before what is thought: "I must say", "I agree with a previous user that". */
const THOUGHT_FIRST =
  /^(?:i|we)(?:'ve)? (?:(?:also|really|just|have to|must|would|do|have|recently) )*(?:(?:think|thought|feel(?: like)?|felt(?: like)?|believe|guess|find|found(?: out)?|notice|noticed|see|saw|realized|realised|say|admit|mention|hear|heard|agree(?: with [^,]{1,40}?)?) that (?=\S+ \S+ \S)|(?:think|thought|believe|guess|say|noticed|heard) (?=(?:it|it's|there|there's|the|my|our|your|this|these|i|we|they) \S+ \S+ \S))/iu;
/** What announces a remark: "things I'd change - ", "the catch is that ". */
const ANNOUNCES =
  /^(?:[^,.;:–-]{0,40}\b(?:things?|issues?|problems?|cons?|downsides?|complaints?|negatives?|gripes?|notes?)\b[^,.;:–-]{0,30}(?:\s[-–—]|:)\s+|(?:an?|the|my|our|one|another) (?:\w+ ){0,3}?(?:catch|thing|problem|issue|downside|complaint|gripe|con|drawback|fact|reason|trouble|frustration|concern|point)(?: (?:here|i (?:have|see|had|find)|we (?:had|have)|for me|with (?:this|the|your) \p{L}+))?,? (?:is|was)(?: that)?[\s,]+(?=\S+ \S+ \S))/iu;
/** "Its" where only "it's" makes sense. */
const ITS =
  /\bits (?=(?:not|so|very|too|an?|the|just|really|good|bad|slow|hard|been|always|still|only|like|impossible|difficult|annoying|great|nice|fast|easy|useless|broken|gone)\b)/gi;
/** What was liked, before a list of what was not. */
const PROS = /^.*\bcons\b\s*[-–:]\s*/i;
const TRAIL =
  /[\s,]+(?:sadly|unfortunately|huh|lol|smh|though|tho|(?:and )?thank(?:s| you)?|please|pls|plz|(?:please|pls|plz)(?: \w+){1,4}|etc|tbh|btw|imo|imho|bruh|bro|sigh|ugh|wtf|right|ok|okay|and|or)$/i;
/** A statement that waits for another one: fine where a comma shows that it follows. */
const WAITS = /^(?:if|when|while|whenever|until|unless|after|before|since|once|as|although|though)\b/i;
/** A whole sentence that only begins with a time: "after my first review they promised to call". */
const DATED =
  /^(?:after|before|since|until) (?:(?:my|our|the|a|an|this|that|last|two|three|several|many) )?[\p{L}\d-]+(?: [\p{L}-]+)? (?:i|we|they|it|he|she|nobody|the|my|our) \p{L}+ \p{L}+|^(?:when|whenever|if|once|every ?time) (?:i|we|you) \p{L}+ .{3,60} (?:it|they|the|my|nothing|nobody|there) \p{L}+ .{3,}/iu;
/** A part that leans on what came before it, or orders somebody about. */
const LEANS =
  /^(?:that(?!'s)|so that|except|other than|including|besides|apart|aside|considering|given|due|according|despite|in order|at least|yet|you should|you(?:'ll| will) find|which|who|whom|whose|than|of|to|for|without|from|by|like|or|nor|how|why|what(?! (?:i|we|they|came|arrived)\b.* (?:was|were|is|are)\b)|where|whether|instead|rather|only to|not only|not if|another is|problem is\b|only if|(?:at|in|to|of) which|whereupon|not (?:the|my|for|to|on|in|of|with|by|from)\b|the (?:biggest|worst|best|only|main|other|most \p{L}+) (?:is|was|being)|fix|figure|excuse|fire|stay|avoid|go|don't|make|give|hire|beware|save|keep|try|let|get|stop|do|bring|add|change|put|take|look|see|just|be|read|check|buy|use|learn|think|guess|imagine|thanks?|thank|congrat\w*|come on|rt|mt|via|re|yes|no,|please|pls|plz|kindly|miss|you need|(?:first )?let me|(?:have|did|do|are|will|can|could|would|were) you|pass|mainly|partly|he|she)\b/iu;

/** A part cut off from its subject. */
const HEADLESS = /^(?:(?:today|now|then|here) )?(?:is|are|was|were|has|am|been|being|be|isn't|aren't|wasn't|weren't)\b/i;
const PLACED = /^(?:in|on|at|during|over|under|via|through|per|inside|within)\b/i;

/** What is not for a public reply, though the reviewer wrote it. */
const UNSAID =
  /\b(?:\p{L}{1,15}ed to death|pregnan\w*|surger\w*|funeral|disabled|disabilit\w*|autis\w*|adhd|anxiety|depress\w*|cancer|medication\w*|meds|diagnos\w*|illness|doctor|sis|sister|brother|mom|mum|dad|son|daughter|mother|father|child|baby|toddler|crying|cried|tears|snob\w*|trump|obama|clinton|brexit|politic\w*|senat\w*|jew\w*|muslim\w*|christian\w*|gay|lesbian|blacks|whites|asians?|mexicans?|hookers?|drunk\w*|drugs?|weed|abortions?|voters?|president)\b/iu;
/** A name may follow one of these. */
const NAMED = /\b(?:named|called|mr|mrs|ms|by|miss|dr|waiter|waitress|server|agent|driver|manager|rep|with)\.? \p{Lu}\p{Ll}+/u;

/** Too strong for our own mouth, though not for a quotation. */
const MILD =
  /\b(?:should have|would have|could of|not sure|(?:don't|do not) know|(?:only|main|biggest) (?:issue|problem|complaint)|(?:get|got) fixed|it don't|please|fix (?:it|this))\b/gi;

/** What is said of a thing that does its job. */
const RUNS_WELL =
  /(?<!n't )\b(?:work(?:s|ed|ing)?|runs?|ran|went) (?:\w+ )?(?:well|fine|perfectly|flawlessly|smoothly|great)\b/i;

/** What the reviewer would have liked. */
const WISHES =
  /\b(?:need|needs|needed|wish\w*|would (?:like|love|prefer|be (?:nice|great|good|better|helpful))|could (?:be|use|have|do)|should|want\w*|hope[ds]?|prefer|lack\w*|expect\w*|supposed to|if (?:we|i|it|there) could|able to)\b/i;
const WISH_WHOLE = /^if (?:we|i|it|you|there) (?:could|had|can)\b/i;
/** More signs that something was wrong, beside those of a retold clause. */
const SORE =
  /\b(?:(?:could|should) at least|tasted like|smelled like|talked (?:over|down)|yell\p{L}*|shout\p{L}*|argued|blam\p{L}*|scold\p{L}*|longer than|as long|spins|spinning|walked (?:out|away|off)|were out|out of order|filthy|grubby|sticky|unclean|mou?ldy|rattl\p{L}*|drips?|chipped|outdated|out of date|unanswered|shrugged|laughed|soaked|torn|cracked|dented|scuffed|lukewarm|watery|thin|dim|dull|boring|scratched|squeak\p{L}*|nobody|over(?:crowded|done|booked|salted|sold|whelming|loaded)|(?:barely|hardly) \p{L}+|on hold|hung up|gone|removed|(?<!\bi )(?<!i've )(?<!i have )changed|changing|taken away|harder|slower|spilled|kicked|forced?|shoves?|pushes|(?:takes?|took) (?:forever|ages|so long|\d+ \p{L}+)|forgets?|forgot|off flavor|bland|pricey|randomly|constantly|nowhere|get(?:s|ting)? lost|kick(?:s|ed)|locked|unavailable|unattentive|inattentive|subpar|mess(?:ed|y)?|got rid|odd|weird|strange|ugly|mixed|nothing|flaws?|faulty|lost|afresh|deleted|full of|charged|deducted|declined|unsuccessful|unrelated|corrupt(?:ed)?|jumbled|scrambled|duplicat\w+|hangs?|awkward|bulky|unrealistic|on its own|by itself|end(?:ed)? up with|locks? up|turned off|(?:log|logs|logging|logged|throws?|throwing|signs|signed|signing) me out|stopped \p{L}+ing|screwed up|much easier|older version|previous version|over \d+ (?:hours?|minutes?))\b/iu;
/** What a reply had better not hold up: leaving, and how good it once was. */
const LEAVES =
  /\b(?:bring myself|no longer (?:fly|use|buy|shop|come|eat|order)\w*|cancell?(?:ing|ed)? my|(?:a|the|try|find|go(?:ing)? with|use) (?:different|another|other|new) (?:\w+ )?(?:app|airline|place|restaurant|company|provider|store)|(?:have to|need to|going to|will|to) (?:look|search|switch|move|shop)\w* (?:to|for|elsewhere|somewhere)|went elsewhere|lost a customer|lost my business|i guarantee|i swear|last time i|never (?:ever )?(?:fly|use|buy|shop|come|eat|order|go|book|visit)\w*\b.*|used to (?:be|like|love|enjoy|work)\b|was (?:so |a |an |really |very )?(?:good|great|awesome|incredible|amazing)|flawless\w*|uninstall\w*|delet(?:ed|ing) (?:it|the app)|piss|y'?all|(?:you|you guys) (?:are|'re) (?:too|so|just|all)\b|i(?:'ll| will) (?:never|share|tell|not|be|no|make sure)\b|\bhope (?:you|this|they|that|there)\b|\bworthless\b|\bget me wrong\b|\bfound (?:an|another) app\b|\bpl[sz]z*\b|^quality work\b|^(?:it|this|that) every ?time\b|\b(?:lacks|wonder)$|^(?:i |we )?(?:can't|cannot) wait\b|\b(?:was were|were was|is are|is was)\b|\bbetter (?:places|options|alternatives)\b|\bas much \p{L}+ as an? \p{L}+|have a \w+ day|thanks for|keep up|good luck|other options|alternatives|(?:searching|looking|shopping) for (?:a|an|another|other)\b|sorry|same page|finally (?:fixed|got|solved|sorted|worked)|i was wrong|i (?:\w+ )?(?:loved|liked|enjoyed) |incredible|i(?:'ve| have) tried (?!to\b)|not for (?:me|you|us|everyone)\b|hole in the wall|not sure why|tried everything|bugs? (?:that )?(?:they|you) (?:need|have|should)\b|junk|no need to (?:reply|respond|answer)|i refuse to\b|(?:every|any) (?:other )?(?:app|place|airline|company|shop|store|restaurant|hotel) (?:has|does|offers)\b|to (?:their|your|his|her) heads?\b|if an? (?:average|normal) person|(?:app|company|airline|restaurant|hotel|shop|store)'s (?:problem|fault)|(?:bad|good|poor) for an? (?:app|place|company|restaurant|hotel|airline|shop)\b)/iu;
const IRREGULAR = new Set(
  'spent sent went got took came made found lost kept told felt left said paid bought stood sat ran fell broke froze wrote put cut let saw brought gave had meant hung ended began ate drove flew led chose became'.split(
    ' ',
  ),
);
/** Words that tell nothing by themselves. */
const EMPTY =
  /^(?:get|got|did|too|how|all|any|out|off|use|now|one|two|who|not|let|lot|put|try|say|see|for|and|but|the|you|was|its|help|leave|expect\w*|want\w*|need\w*|time|thing|something|anything|nothing|make|much|getting|really|please|issues?|problems?|having|seems?|this|that|what|when|with|your|have|they|will|would|could|should|going|also|even|just|wrong|good|great|best|worst|worse|better|like|know|think|thought|said|says|tell|told|sure|kind|sort)$/;
/** A second statement with nothing between it and the first. */
const RUNS_ON =
  /\S (?<!\b(?:and|but|or|that|when|if|because|so|what|which|how|where|as|than|until|after|before|since|while|every ?time|even|like|think|know|wish|time|all|who|why|whenever|once|though|though|have|do|am|can|could|should|will|would|for|features?|one|things?|tasks?|way) )I \p{L}/iu;
/** How it felt, and not what it was. */
const FELT =
  /^(?:my|our) \p{L}+ (?:was|were|is|are) (?:\p{L}+ )?(?:annoyed|sad|disappointed|frustrated|upset|angry)\b|^(?:i am |i'm )?getting (?:\p{L}+ )?(?:annoyed|sad|disappointed|frustrated|upset|angry|tired)\b|^i(?:'m| am| was| feel| felt)(?: \w+)? (?:annoyed|sad|disappointed|frustrated|upset|angry|shocked|surprised|confused|unhappy)\b|^i (?:find|found) (?:it|this|that|these|those|them)(?: \w+)? \w+ing$/iu;
/** What the reviewer is used to, or recalls. */
const HABIT =
  /^i(?:'m| am| do|'ve)?(?: not|n't)? (?:always|usually|often|forgot|forget|remember|tend|need to (?:set|do|have|get|use|plan|keep|know))\b/i;
/** What went wrong, in so many words. */
const FAULT =
  /\b(?:can(?:no|')t|can not|could(?:n't| not| only)|unable|not able|no (?:\p{L}+ ){0,2}(?:way|option|setting|button|longer|access|answer|reply|response|refund|help)|never (?:\p{L}+ )?(?:came|arrived|worked|got|received|heard|called|answered|responded|showed|told|works?|comes?)|(?:do|does|did|is|are|was|were|has|have|wo|would|will)(?:n't| not) (?:\p{L}+ )?(?:work|load|open|show|save|sync|let|allow|start|play|respond|arriv|com|charg|updat|display|connect|includ|availab|there|able|function|fit|turn|stay|last|mov|tell|told|get|got|receiv|give|given|show|sav|support|recogni|appear|notify|notif|hav|know|ready|clean|fresh|hot|cooked|friendly|intuitive|user)\p{L}*|not (?:\p{L}+ )?(?:working|possible|available|supported|intuitive|loading|syncing|saving|showing|opening)|stop(?:s|ped)?|crash\p{L}*|freez\p{L}*|froze\p{L}*|broke\p{L}*|lost|los(?:es|ing)|missing|missed|disappear\p{L}*|gone|forgot\p{L}*|ignor\p{L}*|cancel\p{L}*|delay\p{L}*|stuck|errors?|fail\p{L}*|charged|overcharg\p{L}*|refus\p{L}*|overpriced|expensive|pricey|rude\p{L}*|slow|cold|dirty|leak\p{L}*|late|wrong|bugg?y?|bugs|glitch\p{L}*|full of|too (?:many|much|small|few|little|long|loud|salty|dry|sweet|slow|expensive|complicated|complex|big|hot|late|short|tight)|keeps? \p{L}+ing|kept \p{L}+ing|lacks?|lacking|limited|paywall\p{L}*|behind a pay|removed|locked|harder|difficult|confusing|hours?|minutes?|mins|waiting|on hold|hung up|smell\p{L}*|stale|soggy|burnt|overcooked|undercooked|raw|tasteless|bland|greasy|noisy|tiny|small portions?|damaged|faulty|defective|scratch\p{L}*|deleted|worse|poor\p{L}*|blank|drain\p{L}*|lag\p{L}*|ads|popups?|pop[- ]ups?|hidden fees?|unavailable|unusable|instead of|never|nobody|no one)\b/iu;
/** What somebody did or meant before anything went wrong, or will do now. */
const BACKSTORY =
  /^(?:i|we)(?:'m| am| was| were|'ve| have| had| do|'d| would)? (?:(?:just|only|also|really|mainly|originally|recently|always|already|first|so) )*(?:went|there|going|looking|looked|arriv\p{L}*|visit\p{L}*|came|coming|decid\p{L}*|chose|choos\p{L}*|made sure|kept using|writing|wondering|thinking|new to|a (?:huge|big|long|loyal|frequent|very|regular)|trying (?:the|this|out)|understand|should have|requested to|don't (?:normally|usually|mind|care|need)|do need|can't believe|cannot believe|made a mistake|searching|seated|in (?:the|a|town)|here|excited|expecting|hoping|like everything|happen to|happy|on (?:a|the|my)|use (?:this|it|the)|using)\b|^(?:i|we)(?:'m| am)? (?:a )?(?:very )?(?:\p{L}+ )?(?:member|customer|user|flier|flyer|guest)\b|^you may\b|^(?:i|we)(?:'m| am| are|'re) used to\b|^(?:this|it) (?:could|would|might) (?:be|make|have been)\b|^(?:each|every) time\b(?!.*,)|^(?:better|no i|sure|what i'm looking for)\b|\bnever felt (?:rushed|so)\b|\b(?:there is|there's) one thing\b|\bsomething that (?:bothers|annoys)\b|\bnot worth (?:it|the)\b|^not (?:a|the|worth|really|truly)\b|\bshould have (?:taken|known|read|ignored)\b|^(?:guys,? )?(?:please|pls) |^(?:setting|trying|going) \b(?!.*\b(?:is|was|takes|took)\b)|\bexpecting to be\b|\b(?:the fault is mine|my (?:own )?fault)\b/iu;
/** That there was trouble, and not which. */
const GENERAL =
  /\b(?:one of those|no going back)\b|\b(?:some|so many|major|having|many|lots? of|two|few|several|an?) (?:\w+ )?(?:issues?|problems?|bugs?)\b(?! (?:with|where|when|in)\b)|\b(?:a lot of it|with it)\b|\bnot the first time\b|\bneed an (?:explanation|answer)\b|^i (?:highly |really |deeply )?regret\b|\bneeds? (?:\p{L}+ )?(?:improvements?|work)\b|\bsome of us\b|\b(?:your|their|the|developer's) (?:reply|response)\b|^(?:reply|response)\b|\bdon't appreciate (?:such|this|that|it)\b|\bdownside\b|\bwondering (?:if|whether)\b|\bwould have (?:sent|given|asked|left|gone|been)\b|\b(?:bought|purchased|paid for) (?:this|it)$/iu;
const FIGURE = /\d|\b(?:hours?|minutes?|days|weeks|months|twice|half an hour)\b/i;
const VERDICT = /^(?:i am|i'm|it's|it is|it was|this is|this was|what a|very|so|such|not)\s?(?:\S+\s){0,3}\S+$/i;

const CONTRACTED = /'/;
/**
 * A word as it is printed: shouting and slips of the finger taken back, the rest untouched.
 * @param isShouted whether a word of the remark is shouted; `isLoud` whether most are, so that none is a name in capitals
 */
function printed(word: string, isShouted: boolean, isLoud: boolean): string {
  const bare = word.toLowerCase();
  const core = /^[^\p{L}]*([\p{L}']+)/u.exec(bare)?.[1] ?? '';
  if (/^i(?:'\p{L}+)?$/u.test(core)) return word.replace(/i/i, 'I');
  const mended = words.mends[core];
  if (
    mended !== undefined &&
    core !== 'id' &&
    (CONTRACTED.test(mended) ||
      /^(?:u|ur|alot|recieved?|untill|becuase|calender|siting|teh|thier|wich|occured|seperate|definate?ly)$/.test(core))
  )
    return word.toLowerCase().replace(core, mended === "i'm" || mended === "i've" ? `I${mended.slice(1)}` : mended);
  if (/^\p{Lu}{2,}$/u.test(word) && core !== 'us' && core !== 'it' && (isSmall(core) || core === 'no' || core === 'not'))
    return bare;
  if (!isShouted || !/\p{L}{2}/u.test(word) || word !== word.toUpperCase()) return word;
  const name = words.names.get(core);
  return name ? bare.replace(core, name) : !isLoud && /^[A-Z]{2,3}(?:-[A-Z]{3})?$/.test(word) && !isSmall(core) ? word : bare;
}
const isSmall = (word: string) =>
  words.links.has(word) ||
  words.helpers.has(word) ||
  words.adverbs.has(word) ||
  words.pronouns.has(word) ||
  words.determiners.has(word) ||
  words.dangling.has(word);

/** Where the subject of a clause may stand, and words it does not follow as one. */
const SUBJECT = /^(?:i|we|it|they|the|my|our|your|you|there|nobody)$/i;
const NOT_BEFORE =
  /^(?:of|to|for|with|at|in|on|by|from|about|and|or|than|as|like|into|over|via|through|without|is|was|are|were|do|does|did|can|will|have|has|a|an|the|my|our|your|if|when|until|unless|before|after|while|which|who|what|how|why|whether|once|where|one|thing|things|way|time|all|me|us|that|says|said|think|know|wish|tells?|telling|make|makes|let|lets|give|get|got|use|using|open|see|add|set)$/i;

const END = new RegExp(`${TAIL.source}|,(?!\\d)|\\s(?=(?:so|but|and) (?:i|we|it|they|the|my|you|now|then)\\s)`, 'gi');

/** Before a subject: the thing that its clause only describes ("each item | I buy"). */
const DESCRIBED =
  /\b(?:each|every|any|all|the|this|that|these|those|my|our|your|a|an|no|some|many|most|only|what|whatever|whichever)(?: [\p{L}'-]+){1,3} $/iu;

/** Clauses in a long sentence without commas: from a subject on to where it may end. */
function clausesWithin(sentence: string): { text: string; loss: number }[] {
  const list = sentence.split(' ');
  return list.flatMap((word, at) => {
    const next = (list[at + 1] ?? '').toLowerCase();
    if (at < 2 || !SUBJECT.test(word) || NOT_BEFORE.test(list[at - 1] ?? '')) return [];
    const before = `${list.slice(Math.max(0, at - 4), at).join(' ')} `;
    if (/^(?:i|we|you)$/i.test(word) && DESCRIBED.test(before) && !/[,;:-] $/.test(before)) return [];
    if (/^(?:the|my|our|your)$/i.test(word)) {
      const near = list.slice(at + 1, at + 6).map((each) => each.toLowerCase());
      const verb = near.findIndex((each) => words.finite.has(each) || /n't$/.test(each));
      if (verb < 1 || near.slice(0, verb).some((each) => words.links.has(each) || each === 'or')) return [];
    } else if (!hasVerb(['', next]) && !words.adverbs.has(next)) return [];
    const rest = list.slice(at).join(' ');
    const end = [...rest.matchAll(END)].find(({ index }) => rest.slice(0, index).split(' ').length > 4)?.index ?? rest.length;
    const text = rest.slice(0, end);
    return text.split(' ').length <= BRIEF ? [{ text, loss: 0.8 }] : [];
  });
}

/** Small words that a remark may end in after these. */
const ENDS_WELL = /\bor so$|\b(?:hoped|paid|asked|looking|waiting|bargained|came|waited) for$|\b(?:they|he|she|you|was) said$/i;
/** "Like" that compares. */
const COMPARES = /\b(?:tast|look|feel|felt|smell|sound|seem|act|treat)\p{L}{0,4} (?:(?:me|us) )?(?:\p{L}{1,20} )?like\b/giu;
/** Least that a remark must count to be quoted at all. */
const MIN_SCORE = 1.2;
/** Where a sentence turns from one thing to the contrary. */
const TURNS = /[\s,]+(?:but|however|yet)\s(?!(?:i|we) (?:like|love))/i;

/** What a sentence loses that is quoted whole though it is not brief. */
const WHOLE = 0.25;
/** What a remark loses that ends before its sentence does. */
const HALF = 0.4;

/** The parts of a sentence that might be quoted, whole ones first; `loss` for those that leave something away. */
function partsOf(sentence: string): readonly { text: string; loss: number }[] {
  const count = sentence.split(' ').length;
  const parts: { text: string; loss: number }[] = [];
  const turn = TURNS.exec(sentence)?.index ?? 0;
  // What was liked before the "but" is no complaint.
  const isTurned = turn > 0 && praises(sentence.slice(0, turn));
  if (isTurned && count <= MAX_WORDS) parts.push({ text: sentence, loss: 0.9 });
  else if (count <= BRIEF) parts.push({ text: sentence, loss: -0.5 });
  else if (count <= MAX_WORDS) parts.push({ text: sentence, loss: count <= LONG ? WHOLE : 1.2 });
  if (count > LONG)
    for (const { index } of sentence.matchAll(TAIL)) {
      const head = sentence.slice(0, index);
      const length = head.split(' ').length;
      if (length > 5 && length <= BRIEF) parts.push({ text: head, loss: HALF });
    }
  if (count > LONG) parts.push(...clausesWithin(sentence));
  let from = 0;
  for (const match of [...sentence.matchAll(JOINT), { index: sentence.length, 0: '' }]) {
    const text = sentence.slice(from, match.index);
    if (text !== sentence) parts.push({ text, loss: match[0].startsWith(',') ? 0.3 : 0.2 });
    from = match.index + match[0].length;
  }
  return parts;
}

const hasVerb = (list: readonly string[]) =>
  list.some(
    (word, at) => words.finite.has(word) || IRREGULAR.has(word) || /n't$/.test(word) || (at > 0 && /(?:ed|ing)$/.test(word)),
  );

/** Whether somebody does something in it: "at the moment we have to type". */
const hasClause = (list: readonly string[]) =>
  list.some(
    (word, at) =>
      (words.people.has(word) || /^(?:the|my|our)$/.test(word)) &&
      list.slice(at + 1, at + 4).some((each) => words.finite.has(each) || /n't$/.test(each)),
  );

/** How a question that ends as one begins, and what shows that it wants no answer. */
const ASKED =
  /^(?:why|how|what|who|(?:when|where)(?:'s| (?:is|are|was|do|does|did|can|will|should|has|have)\b)|do|does|did|is|are|can|could|will|have|has|any|if .{3,90}\b(?:can|will|would|do|is))\b/i;
const JEERS =
  /\b(?:for the worse|keep \w+ing|make sense|kidding|joking|serious(?:ly)?|wrong with you|possibly|ever|really|care|ashamed|wonder|the point|guys|flaw|unnoticed|happening|going on|on earth)\b/i;

const isSaidSore = (text: string): boolean => complains(text) || SORE.test(text);
const isSaidWish = (text: string): boolean => WISHES.test(text.replace(words.praiseByNot, ' ')) || WISH_WHOLE.test(text);

/** Words that wish, and tell of nothing that happened. */
const WISHED =
  /\b(?:i wish|wish (?:it|there|you|i|we)|would (?:like|love|prefer|appreciate|be (?:nice|great|good|better|helpful|useful|cool))|could use|hope (?:it|to|that)|should (?:have|be|let|allow|offer)|prefer)\b/i;

/** Whether a remark wishes for something, and says of nothing that it was wrong. */
export const isOnlyWish = (text: string): boolean => {
  const plain = plainSigns(text);
  return (WISHED.test(plain) || WISH_WHOLE.test(plain)) && !isSaidSore(plain.replace(/\bif\b.*$/i, ' '));
};

const OVERALL =
  /^(?:the|this|your|our) (?:\S+ ){0,3}(?:app|version|update|upgrade|product|site|website|thing|game|program|software|service)(?: of the app)? (?:(?:is |are )?(?:has|have|having|had) (?:\S+ ){0,2}(?:problems?|issues?|bugs?|glitches)|(?:has |have )?(?:become|became|is|was|got|gotten) (?:\S+ )?(?:buggy|glitchy|annoying|unusable|worse|broken|frustrating|bad|slow|lacking)|(?:doesn't|does not|didn't|never|no longer|barely|hardly) work)(?: \S+){0,3}$/i;
/** Whether a remark says that a thing as a whole is no good, and not what is wrong with it. */
export const isOverall = (text: string): boolean => OVERALL.test(text.replace(/’/g, "'"));

/** One part as a quotation; null where it would not stand by itself, or not be kind. */
function quoteOne(part: string, loss: number, names: readonly string[]): Quotation | null {
  const isWhole = loss < 0;
  const isAsked = /\?[^\w?]*$/.test(part);
  let text = part
    .replace(/["“”„«»]|(?<!\p{L})'|'(?!\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d{1,4}[-/. ](?:\p{L}{3,9}|\d{1,2})[-/. ]\d{2,4}[:,]?\s+/u, '')
    .replace(LEAD, '')
    .replace(FELT_FIRST, '')
    .replace(THOUGHT_FIRST, '')
    .replace(PROS, '')
    .replace(ITS, "it's ")
    .replace(ANNOUNCES, '')
    .replace(/[:;]-?[()DPp]/g, ' ')
    .replace(/^\s*\d{1,2}[.)]*\s+(?=\p{Lu})/u, '')
    .replace(/^[^\p{L}\p{N}$£€]+|[^\p{L}\p{N}%)]+$/gu, '')
    .replace(TRAIL, '')
    .trim();
  const isAnnounced = ANNOUNCES.test(part.trim().replace(LEAD, ''));
  // A question that was cut asks for something else.
  const isQuestion = isAsked ? ASKED.test(text) && !JEERS.test(text) : ASKS.test(text) && (loss <= 0 || loss === WHOLE);
  if (isAsked && !isQuestion) return null;
  text = text.replace(/,(?=\p{L})/gu, ', ');
  const list = text.split(/\s+/);
  if (list.length < MIN_WORDS || list.length > MAX_WORDS) return null;
  if (/\d\)|[@#\\*_~^<>{}|=[\]?]|www\.|https?:|\d{5}|\d[\d\s.-]{6,}\d|\.\.|(\p{L})\1{2}/iu.test(text)) return null;
  if (
    words.harsh.test(text.replace(MILD, ' ')) ||
    words.scoff.test(text) ||
    UNSAID.test(text) ||
    NAMED.test(text) ||
    LEAVES.test(text)
  )
    return null;
  if (names.some((name) => name !== '' && text.toLowerCase().includes(name.toLowerCase()))) return null;
  // A booking or an order has its number for the two of them.
  if (/\b\p{Lu}{1,4}-?\d{3,}\b/u.test(text)) return null;
  const loud = list.filter((word) => /\p{L}{2}/u.test(word) && word === word.toUpperCase());
  const isLoud = loud.length * 2 > list.length;
  const isShouted = isLoud || loud.some((word) => word.length > 3);
  text = list
    .map((word) => printed(word, isShouted, isLoud))
    .join(' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/\ba (?=(?:[aei]|o(?!ne))\p{L})/gu, 'an ');
  const lower = text.toLowerCase().split(' ');
  const last = lower.at(-1) ?? '';
  const isForIt = (last === 'for' && /^(?:it|them|this)$/.test(lower.at(-2) ?? '')) || ENDS_WELL.test(text);
  if (words.dangling.has(last) && !isForIt && !/^(?:it|me|us|them|you|this|that|not|like|in|on|out|up)$/.test(last))
    return null;
  if (!isQuestion && LEANS.test(text)) return null;
  if (!isQuestion && WAITS.test(text) && !text.includes(',') && !(isWhole && (WISH_WHOLE.test(text) || DATED.test(text))))
    return null;
  if (lower.some((word, at) => word.length > 22 || word === lower[at - 1])) return null;
  if (loss > 0 && PLACED.test(text) && !hasClause(lower)) return null;
  if ((!isQuestion && HEADLESS.test(text)) || /\ban [b-df-gj-np-tv-z]/i.test(text) || /\S A\b/.test(text)) return null;
  const bare = lower.map((word) => word.replace(/[^\p{L}']/gu, ''));
  const content = new Set(bare.filter((word) => word.length > 2 && !isSmall(word) && !EMPTY.test(word))).size;
  if (content === 0 || (content === 1 && lower.length < 5 && !isWhole)) return null;
  const isSore = isAnnounced || isSaidSore(text);
  const isWish = isSaidWish(text);
  const isKind = praises(text.replace(COMPARES, ' ')) || text.search(words.praiseByNot) >= 0 || RUNS_WELL.test(text);
  if (!isSore && !isQuestion && !isWish && isKind) return null;
  const size = lower.length;
  if (!hasVerb(bare) && !(isSore && isWhole && size > MIN_WORDS)) return null;
  const tells = (isSore && !isOverall(text)) || isWish || isQuestion;
  // What somebody merely did says little, half a remark of it nothing.
  if (!tells && (loss === HALF || size < 5 || content < 2)) return null;
  const isDeed = !tells && /^(?:i|we)\b/i.test(text);
  const score =
    (isSore ? 2 : isWish || isQuestion ? 1.5 : 0) +
    (FAULT.test(text) ? 0.9 : isSore ? -0.6 : 0) -
    (BACKSTORY.test(text) ? 2.5 : 0) +
    (FIGURE.test(text) ? 0.7 : 0) +
    (size >= 5 && size <= BRIEF ? 0.8 : 0) +
    (hasVerb(bare) ? 0.5 : 0) +
    (bare.some((word) => words.topics.has(word) || words.topics.has(word.replace(/s$/, ''))) ? 0.6 : 0) -
    (/^(?:it|this|they|that|he|she)\b/i.test(text) ? 0.4 : 0) -
    (content < 2 ? 1.2 : 0) -
    (RUNS_ON.test(text) ? 1 : 0) -
    (isDeed ? 3 : 0) -
    (FELT.test(text) ? 1 : 0) -
    (HABIT.test(text) ? 2.5 : 0) -
    (GENERAL.test(text) ? 2 : 0) +
    Math.min(content, 6) * 0.15 -
    (/\b(?:maybe|perhaps|i guess)\b/i.test(text) ? 2 : 0) -
    (VERDICT.test(text) && size < 7 ? 0.8 : 0) -
    loss;
  const said = text.replace(/'/g, '’');
  return { text: isQuestion ? `${said}?` : said, isQuestion, tells, score };
}

/**
 * What can be quoted of a stretch of a review, best first: whole remarks that say what was wrong or wanting, without
 * insults, orders, names or what a public reply leaves unsaid. Small slips of the finger are mended. English.
 * @param names people named in the review
 */
export function quotationsIn(stretch: string, names: readonly string[] = []): readonly Quotation[] {
  if (stretch.length > 6000) return [];
  return (
    // A handle calls somebody: what follows it begins anew.
    plainSigns(stretch.replace(HANDLE_WITHIN, '. '))
      .replace(/\b(s|n)o{2,}\b/gi, '$1o')
      .replace(/\b((?:the|my|our|this|your) \p{L}+),? however,? (?=\p{Ll})/giu, '$1 ')
      .replace(/(?<!\s)\s+(?=(?:n't|'(?:re|s|m|ve|ll|d))\b)/gi, '')
      .split(SENTENCE)
      .filter((sentence) => sentence !== undefined && sentence.trim() !== '')
      .slice(0, MAX_SENTENCES)
      .flatMap((sentence) => partsOf(sentence.trim()).flatMap(({ text, loss }) => quoteOne(text, loss, names) ?? []))
      .filter(({ score }) => score >= MIN_SCORE)
      .toSorted((a, b) => b.score - a.score)
  );
}
