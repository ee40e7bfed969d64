import type { Phrase, PhraseKey } from './tone-lexicon.ts';

// Word classes that the patterns below are put together from.
const TEMPER =
  '(upset|angry|mad|cross|furious|annoyed|worked|emotional|drama*|hysterical|rude|hostile|aggressive|nasty|sensitive|offended|personal|agitated|melodramatic|unreasonable|bitter|negative|harsh|abusive|ridiculous|silly|childish|unpleasant|impatient|difficult|defensive|heated|loud|rant*|shout*|yell*|swear*|insult*|attack*|overreact*|exaggerat*|panic*|fuss*|impolite|disrespectful)';
const CALMLY =
  '(calm|polite|civil|respectful|reasonable|courteous|considerate|mature|civilised|civilized|constructive|positive|kind*|nicer|fair*|friendly|realistic|cool|quiet|rational|sensible)';
const PLEASE =
  '(please|kindly|could you|can you|you could|you should|you might|you must|you need to|you ought to|you had better|ask you to|asking you to|urge you to|advise you to|suggest you|want you to|try to|let us all|everyone|would you|next time|perhaps you could)';
const RULES =
  '(policy|policies|terms|rules|rule|regulation*|guideline*|procedure*|protocol*|contract|agreement|conditions|small print|fine print|terms of (service|use|sale)|tos|house rules|code of conduct)';
const PERSON =
  '(guest*|customer*|client*|diner*|patient*|user|users|visitor*|person|people|one|reviewer*|tenant*|traveller*|passenger*|member*|party|student*|parent*|buyer*)';
const STAFF =
  '(staff|team|waiter*|waitress|employee*|chef|chefs|cook|cooks|driver*|nurse*|receptionist|technician*|doctor*|colleague*|manager*|people|crew|server*|stylist*|kitchen|agent*|guide*|teacher*|mechanic*)';
const CARRIER =
  '(courier|carrier|driver|supplier|delivery (company|service|firm|partner|driver|app|guy)|post office|post|postal service|platform|booking (site|platform|agency)|airline|bank|landlord|contractor|agency|app store|shipping company|third party|manufacturer|weather|traffic|previous (owner|tenant|guest))';
const AGAIN = '(again|a second time|ever again|any more|anymore|twice|in future|in the future|another time|ever)';
const FAULTS =
  '(problem*|issue*|bug|bugs|error*|delay*|fault*|mistake*|complaint*|crash|crashes|defect*|wait*|hassle|surprises|worries)';
const STARS = '(star|stars|rating|ratings|score|scores|review|reviews)';
const BY_WHEN =
  '((by|before|until|on|within|in|from) (#|noon|the end|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|two|three|a few|a week|a day|an hour|next)|today|tomorrow|tonight|this (morning|afternoon|evening|week|month)|next (week|month)|at (#|noon)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const FINE =
  '(excellent|outstanding|exceptional|superb|unrivalled|unrivaled|unbeatable|unmatched|impeccable|first-class|world-class|top-notch|top-quality|high-quality|highest-quality|finest|best|top|premium|stellar|fantastic|amazing|incredible|superior|five-star|5-star|first-rate|great|award-winning|exquisite|unparalleled|unique)';
const OFFERED =
  '(service*|food|quality|price*|product*|experience|care|hospitality|rooms|meals|ingredients|team|staff|cuisine|value|reputation|coffee|pizza|workmanship|treatment|support|chefs|facilities|reviews|dishes|craftsmanship|app)';
const NAMES =
  '(idiot*|moron*|fool|fools|clown*|liar|liars|loser*|imbecile*|jerk|jerks|brat|brats|snob|snobs|cheapskate|crybaby|whiner*|hypocrite|coward|bully|crook*|thief|thieves|pig|pigs|scum|parasite*|freeloader*|nutcase|lunatic*|psycho|troll*|dimwit|simpleton|halfwit|buffoon|twit|numpty|muppet|donkey|karen|ignoramus|weirdo|creep|disgrace|embarrassment|nightmare|joke|waste of (space|oxygen|time))';
const LOW =
  '(pathetic|stupid|dumb|ignorant|delusional|crazy|insane|disgusting|clueless|hopeless|worthless|vile|unhinged|stingy|entitled|arrogant|petty|toxic|idiotic|moronic|laughable|brainless|mental|deranged|sick in the head|thick|dense|nuts|ridiculous|shameless|classless|spoiled|spoilt|illiterate|unbearable|miserable|horrible|awful|nasty|dishonest|cheap|lazy|selfish|ungrateful|whiny|a disgrace|an embarrassment|out of your mind)';
const WORDS_OF_THEIRS =
  '(review*|comment*|post|opinion|complaint|message|words|feedback|rant|remarks|attitude|behaviour|behavior|claims|story)';
const REMARKS =
  '(feedback|comment*|complaint*|concern*|review|remarks|message|point*|issue*|case|matter|suggestion*|situation|incident|details|request|experience|observations|input|report)';
const BEEN =
  '(is|are|was|were|has been|have been|is being|are being|will be|was being|is currently being|are currently being|shall be|had been)';
const DEALT =
  '(noted|forwarded|passed|shared|escalated|recorded|logged|taken|relayed|communicated|acknowledged|considered|addressed|reviewed|discussed|raised|submitted|dealt|resolved|handled|investigated|looked|rectified|actioned|processed|examined|monitored|corrected|referred|heard|filed|assessed|evaluated|managed|sorted)';
const MEASURES =
  '(steps|measures|action*|changes|adjustments|improvements|procedures|training|arrangements|corrections|processes|precautions|efforts|lessons|conversations|discussions|protocols|amendments|enhancements|standards|practices|appropriate action)';
const TREAT =
  '(meal|dinner|lunch|breakfast|brunch|drink*|dessert*|coffee*|bottle|night*|stay|upgrade|month*|year|gift|session|treatment|starter|round|pizza|burger|ticket*|wine|cocktail*|haircut|massage|visit|wash|cake|order|pint|beer|beers|glass|tasting|spa day|delivery|shipping|lesson|class|entry|pass|tea|pastry|appetiser|appetizer)';

const leaveOut = [''] as const;

/**
 * The same things said in other words: patterns built from word classes, so that a turn of phrase nobody listed is found
 * as well. The stock phrases with swaps of their own stand in `en-tone.ts`.
 */
export const PARAPHRASES: Readonly<Record<PhraseKey, readonly Phrase[]>> = {
  'non-apology': [
    {
      find: [
        '(sorry|apolog*|regret*) … (you|some|certain|anyone|anybody|a few) … (feel|felt|think|thought|perceiv*|took|take|interpret*|believ*|view*|see it|saw it|consider*|misunderstood|were offended|took offence|took offense|chose|chose to)',
        '(sorry|apolog*|regret*) … you (were|are|got|had|have) ?(left) (under the impression|the impression|offended|of the opinion|expecting|unhappy|dissatisfied|displeased|not (happy|satisfied|pleased|convinced|impressed))',
        '(sorry|apolog*|regret*) ?that (you|some) ?(people|guests) (find|found) (it|this|that|our|us|me) … (so|to be|too|rude|unfriendly|unhelpful|expensive|offensive|disappointing|lacking|unsatisfactory|unacceptable|upsetting)',
      ],
      why: 'Readers hear that the feeling is the fault, not the thing that caused it.',
    },
    {
      find: [
        '(sorry|apolog*|regret) ?(to you|sincerely|to anyone|to anybody) (if|for any|for whatever|should|in case|wherever)',
        '(sorry|apolog*|regret) ?… if … (you|anyone|anybody|upset|offend*|hurt|bother*|disappoint*|inconvenience*)',
        '^if (you|anyone|anybody|we|i|someone|our) … (i|we) … (sorry|apolog*|regret)',
        '(any|whatever) ?(possible|perceived) (offence|offense|upset|hurt|confusion|misunderstanding|discomfort|distress|disappointment|hard feelings) ?that (you|this|it|taken|we|may|might|caused)',
      ],
      why: 'Readers hear a doubt that anything went wrong.',
    },
    {
      find: [
        '(sorry|apolog*) … (but|however|although|though|yet) (you|our|the|it|this|that|these|there|saturday*|sunday*|friday*|weekend*|we (have|do|did|are|were|had|only|can not|could not)|i (have|did|was|had)|as|please (note|understand|remember|keep)|with|on|at|most|every*|not)',
      ],
      why: 'Readers hear only what comes after the "but".',
    },
    {
      find: [
        '(pity|shame|unfortunate*|regrettable|too bad) ?that (you|our|the|some) ?… (did not|do not|feel|felt|think|thought|was not|were not|is not|are not|could not see|chose|see it)',
        '(sorry|pity|shame|unfortunate|regret) … not (to|up to|meet|live up to|match|suit) your (taste*|liking|expectations|standards|preferenc*|requirements)',
      ],
      why: 'Readers hear that their taste is at fault.',
    },
    {
      find: [
        '(mistakes|errors|missteps|a mistake|an error|oversights|things) … (been|were|was) (made|missed|mishandled|overlooked)',
      ],
      why: 'Readers ask who made it. Say it in the first person.',
    },
  ],
  'feelings-command': [
    {
      find: [
        `(no|not any|little) ?(real|good) (need|reason*|cause|call|point|excuse|use) ?(whatsoever|at all|here|really) (to|for|in) … ${TEMPER}`,
        '(no|not any) ?… (need|reason|point) (to|for|in) (raise|raising) your voice',
        `(do not|stop|try not to|please not|refrain from|avoid|quit|without|rather than|instead of) … ${TEMPER}`,
        '(take|taking) it ?(so|too|all) (easy|hard|personally|seriously)',
        '(keep|leave|put|set|check|control|manage|contain|leave out) ?(aside|control of|a lid on) (your|the) (emotion*|temper|feelings|anger|cool|drama|frustration|attitude|language)',
        '(lower|change|mind|check|watch|soften|moderate|adjust|tone down|mend|improve|rethink|keep) your (tone|voice|temper|language|attitude|manners|words|voice down|tone down)',
        'tone (it|that|your … ) down',
        '(take|took|have) a … (breath*|chill pill|step back|shower)',
        `${PLEASE} … (be|stay|remain|keep|become|keep it|act|speak|write) … (${CALMLY}|${TEMPER})`,
        '(you|might|should|need|could|ought|better|just|please|want|try|everyone|and) ?to (chill|relax|cool (down|it|off)|calm (down|yourself|yourselves)|lighten up|loosen up|simmer down|settle down|chillax|pull yourself together|get a grip|compose yourself)',
        '(it is|that is|this is) ?(really) (only|just) (a|an|some) (coffee|meal|napkin|drink|towel|pizza|sandwich|app|parcel|haircut|burger|salad|delay|joke|room|dessert|sauce|cup of coffee|bit of|little)',
        '(cheer up|count to ten|get used to it|have some patience|grow a thicker skin|toughen up|stop (being|acting) (so|such|like)|not the end of the world|get some perspective|mountain out of|out of ?(all )proportion|storm in a teacup|calm yourself)',
        '(relax|chill|easy|calm) (there|now|a little|a bit|my friend|buddy)',
      ],
      unless: [
        '(i|we) (had to|have to|need to|will|must|needed to) (take|breathe)',
        'be so (kind|good)',
        'let you (relax|sleep|rest)',
      ],
      why: 'Readers hear a scolding and take the side of the one who is scolded.',
    },
  ],
  'policy-wall': [
    {
      find: [
        '(according to|under|as per|per|in line with) ?(our|the|club) (bylaws|by-laws|statutes|charter|constitution)',
        '(all|everything|it|this|that) is ?(all|clearly|plainly) (laid out|set out|spelled out|spelt out|laid down) (in|on|under)',
        `(as per|per|according to|in line with|in accordance with|pursuant to|as stated in|as set out in|in keeping with|as outlined in|under|following|based on|due to|because of|in compliance with|as specified in|consistent with) … ${RULES}`,
        `${RULES} … (state*|say|says|requir*|forbid*|prevent*|prohibit*|apply|applies|dictate*|specif*|cover*|do not allow|does not allow|not allow|not permit|set out|mention*|make clear|makes clear|is clear|are clear|are quite clear|are very clear|is what it is|must be|has to be|have to be|bind|binds|oblige*)`,
        '(house|company|store|hotel|club|clinic|school|bank|building|shop) (rules|regulations|procedur*|polic*)',
        `(those|these|that|this|it) (are|is) … (practice*|procedure*|${RULES})`,
        '(standard|normal|common|usual|industry|accepted) (practice|procedure|operating procedure)',
        '(can not|could not|unable to|not able to|do not|will not|never|not allowed to|not permitted to|permit us to|allow us to|let us) (bend|bend the|make|grant|allow|break)',
        '(no exceptions|rules are ?the rules|rules for everyone|for everyone alike|same for everyone|(rule|rules|policy|fee|terms) … (applies|apply) to (everyone|all))',
        '(head office|management|headquarters|corporate|the owner|the company|our company|the system|our system|the law department|legal|compliance) (does|do|will|would) not (permit|allow|let|authorise|authorize|approve|accept)',
        `${RULES} ?(that|which) you (signed|agreed|accepted|ticked|confirmed|read)`,
        `you … (signed|agreed|accepted|ticked|consented|acknowledged) … (${RULES}|waiver|form|when)`,
        '(i|we) (do not|can not|never) (do|give|offer|issue|make|grant|provide) ?(any|cash) (refunds|exceptions|returns|exchanges|substitutions)',
        '(that is|this is|it is) ?(just|simply) (how (it|things|we|this) (works|work|do|is|operate*)|the way (it|things|we)|what the rules)',
        '(must|has to|have to|needs to|need to|should) be (filed|made|submitted|lodged|raised|reported|claimed|requested|cancelled|canceled) … (within|hours|days|before|advance|in writing)',
        '(it is|that is|this is|it was|as) … (written|stated|printed|mentioned|specified|set out|spelled out|spelt out) (in|on|under) (the|our|your)',
        '(not|nothing) … (allowed|permitted|authorised|authorized|entitled) to (make|give|offer|issue|grant|refund|change)',
        '(nothing|little|not much) ?(more|else|further) (i|we|that can|can) … (do|done)',
        '(rules|polic*|terms) (is|are) ?(the) (rules|polic*|terms|same|house rules|final)',
      ],
      unless: [
        `(privacy|insurance|your) ${RULES}`,
        '(read|asked|ask|what|wrote|explain) … (rules|policy|terms)',
        `(exception to|break|against|broke|follow*|breach of|sorry|apolog*|unfair|whatever|despite|no matter|regardless of|not) ?… ${RULES}`,
      ],
      why: 'Readers hear a wall. Give the reason, then what is possible.',
    },
  ],
  blame: [
    {
      find: [
        'if you (had|would) ?(have|only|just) (looked|read|asked|called|checked|told|booked|arrived|followed|waited|listened|mentioned|paid|used|opened)',
        '(was|is|were) ?(entirely|really|always) (up to|on|down to) (you|the customer|the guest) (to|for)',
        '^?(but|and|well|if|next time|in future) (had you|if only you|if you would|if you had|were you) … (would|could|might*|we|you|i)',
        'next time … (read|check|double-check|order|arrive|book|plan|look|listen|follow|pay|remember|be more|be on|make sure|measure|try to|use|allow|bring|show up|turn up|leave|come)',
        '(please|kindly|you should|you must|you need to|always|do) ?(please) (read|check|double-check|make sure|ensure|remember|pay attention|be sure|take care|verify|confirm|review|inspect|measure) … (before|next time|in future|beforehand|in advance|more carefully|carefully|properly|first time)',
        '(it|this|that|which|everything|checking|reading|arriving) (is|was|has been|had been|remains) … (your|the (customer|guest|client|buyer|tenant|user|parent|patient|driver)) ?(own|sole|full|personal) (responsibility|job|duty|fault|choice|decision|error|mistake|problem|obligation|doing|loss|concern)',
        '(your|the (customer|guest|client|buyer|tenant|user|parent)) (responsibility|duty|job|obligation) (to|is|was)',
        '(responsibility|fault|mistake|error|problem|blame|responsible) ?(here|really|clearly|solely|therefore) (is|was|lies|lay|rests|falls|sits|party is) … (you|your|yours|the customer|the guest)',
        '(what|so what|how|what else|who) (did|do|were|could) you (expect*|imagine)',
        'you (chose|picked|booked|ordered|bought|selected|went for|opted for|decided|insisted) … (cheapest|smallest|wrong|basic|budget|lowest|cheap|last-minute|economy|sale|non-refundable)',
        'you (ignored|overlooked|disregarded|skipped|misread|misunderstood|misheard|misinterpreted|mishandled|misused|misplaced|mistook|broke|damaged|arrived late|came late|turned up late|showed up late|waited too long|left it|entered the wrong|gave us the wrong|gave the wrong|typed|missed (the|your|our)|made the mistake|made a mistake|caused|brought this|did this|only have)',
        'you must have',
        'you (could|should|might|ought to) … have … (asked|told|called|said|spoken|spoke|mentioned|let|checked|read|informed|come|waited|rung|raised|contacted|tried|used|chosen|moved|left|complained|requested|reported|sent|given|brought|cancelled|arrived|booked|looked|gone|walked|followed|noticed|known|kept|returned|double-checked|paid|ordered|picked|turned|notified|emailed|approached|flagged)',
        'you (simply|just|clearly|obviously|apparently|evidently|probably|really|also|either) ?(either) (did|do|have|had|were|could) not (follow|read|check|tell|inform|mention|ask|bother|listen|look|notice|arrive|book|say|complain|raise|speak|use|understand|understood|let|give|provide|respond|reply|answer|show up|turn up|sign|confirm|submit|update|install|select|cancel|contact|come to|care|pay attention|wait|get in touch|report|request|make|take the time|want|allow|keep|bring)',
        'you did not (follow|read|check|tell|inform|mention|bother|listen|look|notice|arrive|say|complain|raise|speak|understand|let (us|me|anyone|the|our)|give (us|our|the|me)|provide|respond|reply to|answer our|show up|turn up|sign|confirm|submit|select|cancel|contact|come to|care|pay attention|get in touch|report|request|take the time|approach|flag|alert|notify|make us|wait for)',
        'you never (told|asked|said|mentioned|informed|contacted|called us|complained|came back|gave|let|raised|spoke|bothered|replied|responded|answered|read|checked|followed|requested|reported|approached|brought|confirmed|sent us|notified|flagged|once)',
        'you (failed|neglected|refused|forgot|omitted|declined|chose not|decided not|were unwilling|were too (busy|late|impatient)|could not be bothered|did not even|have failed|had forgotten|have forgotten)',
        '(none|nothing|not one) of ?… (you|your (party|group|family)) (said|told|mentioned|complained|raised)',
        '(due to|because of|caused by|result of|down to|owing to|through|thanks to|a consequence of|stems from) ?(solely|entirely) your ?(own) (own|mistake|error|fault|failure|negligence|carelessness|lateness|late|misuse|impatience|misunderstanding|confusion|lack|behaviour|behavior|actions|choic*|inattention|ignorance|poor|not)',
        `the ${CARRIER} (lost|broke|damaged|dropped|forgot|messed|failed|is to blame|are to blame|is at fault|are at fault|is responsible|caused|got it wrong|made the mistake|let you down|mishandled|has to answer|should answer|have to answer)`,
        `(take|raise|bring|discuss|complain|direct|address|send|up) … (with|to|at) (the|your) ${CARRIER}`,
        '(has|have|had|is|was|are|got) ?(absolutely|really|quite) (nothing|not anything|little) to do with (us|me|our|the restaurant|the hotel|the shop)',
        '(not|hardly|never) (our|my) (fault|problem|responsibility|mistake|error|doing|concern|job)',
        '(maybe|perhaps|possibly|seems|appears|sounds like|seem to have|appear to have|may have|might have|looks like|suspect|think|believe|must have) … (misunderstood|misread|misheard|overlooked|forgot|forgotten|got confused|confused|mixed up|misinterpreted|missed the|missed our|pressed the wrong|entered the wrong|mistook)',
        '(you|your (party|group|family|children|kids|child|dog|guest*|husband|wife|friend*)) (were|was|are|is|being) … (rude|aggressive|abusive|drunk|loud|difficult|demanding|impatient|unreasonable|disruptive|disrespectful|hostile|careless|who (were|was|caused|made|arrived)|inattentive|disorganised|unwilling|uncooperative)',
      ],
      unless: [
        '(if|when|in case|whether|where|unless|should) you …',
        '(it|this|that) (was|is) not (your|you)',
        'you (missed|lost) (your|the) (train|flight|show|film|start|connection|bus|evening|party|wedding|plane|meeting|appointment) ?(because|and|so|after|through|on)',
      ],
      why: 'Readers hear a scolding and take the side of the one who is scolded.',
    },
  ],
  denial: [
    {
      find: [
        'not aware of any (issue*|problem*|complaint*|such|incident*)',
        'unaware of any',
        'there is no way (it|that|this|you|our|we)',
        `(none of our|no|not one of our|not a single) … ${PERSON} (has|have|had) ever`,
        '(that|this|it|which|nothing (like that|of the kind|of the sort)|no such (thing|incident|conversation|event)|what you (describe|claim|say|wrote|describe here)) ?(simply|just|certainly|definitely|absolutely|really|in fact) (did not|never|could not have|can not have|has not|would not|could not possibly have|can not possibly have|has never|would never) ?(ever|simply|possibly) ?(have) (happen*|occur|occurred|take place|taken place|took place|been said|been the case|exist*)',
        '(none of (our|my|the)|no other|not one|not a single|no|not any of our|hardly any|never has a|never had a|no one else|nobody else|no-one else|not one other) … (complain*|mention*|report*|had|raised|said|notic*|experienc*|found|encounter*|objected|felt|shared|seems|agreed|saw|minded)',
        '(this|that|it|your (claim|account|story|version|description)|what you (say|write|describe|claim)) (can not|could not) ?(possibly|simply|really) be (true|right|correct|accurate|the case|so)',
        'your (account|version|description|recollection|memory|statement|story|claim*|allegation*|review|assertion|comment|complaint|accusation*|summary|timeline|facts) ?(of … ) (is|are|was|were|does|do) … (accurate|correct|true|match|reflect|wrong|inaccurate|false|incorrect|untrue|fair|factual|hold up|add up|stand|mistaken|unfounded|baseless|exaggerated|misleading|fabricated|nonsense|invented|ridiculous|reality|true at all|groundless)',
        'you (are|must be|have been|were) ?(simply|just|clearly|quite|very much|badly|sadly|sorely|perhaps|probably) (mistaken|wrong|incorrect|confused|misinformed|imagining|exaggerating|misremembering|confusing|misrepresenting|remembering it wrong)',
        '(nothing|not anything|never anything) … (wrong|amiss|the matter|unusual) (with|about|in|that|at)',
        '(i|we|the (team|manager|management|kitchen|chef|restaurant|hotel)) … (disagree|disput*|deny|denies|reject*|refute|contest|differ|object)',
        '(i|we) (do|can|will|would) not (agree|accept) ?(at all) (with|that|your|this|the|what|any)',
        'you are … (first|only) … (to|who|that) … (say|said|complain*|mention*|claim*|make|made|raise*|have|had|feel|felt|find|object*|dislike*|think)',
        '(you are|you would be|this is|yours is|that is) the (first|only) (complaint|person|one|guest|customer|negative|bad|time anyone|time we|such|to say|to complain|to claim)',
        `(nobody|no one|no-one|no ${PERSON}) … (gotten|got|become|been|fallen|had|complained|reported|raised|suffered|felt) (sick|ill|poisoned|any|a|an|about|unwell|hurt|food)`,
        `(our|my|the|no) … ${STAFF} (would never|would ever|could never|would not (ever|say|do|treat|act|behave|speak))`,
        '(i|we) (would|could) never … (serve|charge|treat|ignore|leave|send|allow|do|use|let|sell|ask|say|overcharge|cancel|act|speak)',
        'what you ?(have) (describ*|write|wrote|say|said|claim*|mention*|report*|allege) ?(here) (is|was|are|did|does|could|can|sounds)',
        '(pure|complete|total|utter|absolute|sheer) (fiction|fantasy|invention|fabrication|nonsense|rubbish|imagination|falsehood|lies|garbage)',
        '(in|of|a figment of|product of|only in) your (own)',
        '(i|we) (did|do|have) (nothing|not anything|not do anything|not done anything) wrong',
        '(there|it) (was|is|has been|were|had been) (no|never any|never a|not any|absolutely no) (hair|bug|bugs|rudeness|mistake|wrongdoing|incident|issue with|problem with|problem at all|delay at all|such (thing|incident|issue|event|conversation)|error on our|fault on our|overcharge|cockroach|mould|mold|dirt|smell)',
        '(fact|facts|truth|reality|evidence|cameras|footage|log|logs) (is|are|does|do|shows|show|prove*|says|say|tells|tell)',
        '(simply|just|certainly|clearly|factually|completely|entirely|totally|absolutely|definitely|demonstrably|plainly|patently|categorically) (not true|untrue|false|incorrect|inaccurate|not the case|impossible|not what happened|not how it happened|unfounded|made up)',
        '(we|our (staff|team|kitchen|drivers)) (do|does|did) not (overcharge|discriminate|lie|cheat|scam|steal|mistreat|serve (bad|old|raw|cold|spoiled)|make mistakes|ignore (guests|customers|people|anyone)|treat ?(our) (guests|customers|people|anyone))',
        '(never|not once|not) ?(ever) (had|received|got|seen|heard|have|has) … (complaint*|problem|issue|incident|thing|negative)',
        'everyone else (had|found|left|said|thought|was|is|loved|enjoyed|seemed|managed)',
      ],
      unless: [
        '(should|must|so that|why|how|hope|ensure|make sure|until|if|sorry|wish|want*|for it|for this|for that) … (did|does|do|has|had|will|would|can) (not|never)',
        '(make|making) sure ?that (this|that|it) (does not|never|can not) happen*',
        'not happen (the way|as|like) (i|we|you)',
        'not agree that (the|our|we|it) … (short|fine|good|enough|ok|acceptable)',
        'if (you|it|that|this) (were|was|are|is) … (wrong|mistaken)',
      ],
      why: 'Readers hear an argument. Give one or two calm facts instead.',
    },
  ],
  accusation: [
    {
      find: [
        'you (only|just|merely|simply) (wrote|posted|left|say|said|claim*|complain*|did|are doing|made) (this|it|that) … (to|because|so|for|out)',
        '(your|this|the) (story|account|tale|version|complaint|incident|whole thing) (is|was|sounds|seems|looks|has been) ?(all|completely|entirely|simply|clearly|pure) (invented|made up|made-up|fabricated|staged|fiction)',
        '(you|who|reviewer|person) … (have|has|hold*|bear*|nurse*|carry|carrying) (a|some|an) ?(old|personal|clear) (grudge|agenda|axe|vendetta|score to settle)',
        '(work*|write*|writing|written|wrote|posted|posting|sent|paid|planted|hired|placed|speak|come|comes|linked|connected|affiliated|associated) ?(here) (for|by|from|to|with|on behalf of) … (competitor*|rival*|competition|competing)',
        '(you are|are you|you must be|you may be|reviewer is|author is|this is) … (competitor*|rival*|complainer*|reviewer|troll|scammer|employee|critic|blackmailer|business|restaurant|hotel|worker|staff)',
        '(not|never|hardly|neither|doubt*|nor) … (real|genuine|actual|true|legitimate|honest|authentic|paying) (customer|guest|client|diner|patient|review*|visit|experience|complaint|person|traveller|user|visitor|buyer)',
        '(trying|try|tries|attempt*|looking|hoping|fishing|angling|aiming|scheming|want*|out|after) ?(only|just|simply|to|for|at) ?(get|obtain|score|squeeze|wangle|secure|scam|extort|gain|avoid|dodge|eat|have|something|pay|force|pressure) ?(out of|something|us|some|a|your|for|paying|into|money|more) ?(us|a|some|money|giving|for) (free|freebie*|something for nothing|free meal|free stay|for free|the bill|paying|compensation|a refund|discount|money from us|into giving)',
        '(just|only|simply|merely|clearly|obviously|purely|all you|really) … (money|refund|freebie*|free|discount|attention|compensation|cash|money back|hurt|harm|damage|clicks|a reaction)',
        '(people|customers|guests|reviewers|clients|types|someone|somebody|persons) like (you|yourself|this one) (only|always|just|never|are|do|will|who|want|should|make|think|ruin|expect|complain|love|like|go)',
        '(attempt*|trying|tried|try|tries|effort|want*|aim|aims|meant|designed|intended|intent) … (extort*|blackmail*|scam*|defraud*|damag*|harm*|hurt|ruin|destroy|sabotage|smear|discredit|manipulate|intimidate|cheat|con|trick|deceive|mislead)',
        '(you were|you have been|you are|you got|someone|somebody|was|being|reviewer was|are you|were you) ?(clearly|obviously|probably|being) (paid|hired|bribed|told|instructed|sent|put up)',
        '(you|he|she|they|someone|reviewer|author) … (making|made|make) … up',
        '(invent*|fabricat*|concoct*|cook*|dreamt|dreamed|made) … (story|tale|complaint|incident|situation|experience|claim*|excuse)',
        '(your|this|a|entire|whole) (made-up|made up|invented|fabricated|imaginary|fictional|bogus|phoney|phony|so-called|supposed|alleged) (story|tale|complaint|incident|visit|experience|claim*|review|stay|meal|order|injury)',
        '(former|ex|ex-|fired|disgruntled|sacked|dismissed|previous|past|old) ?… (employee|staff*|worker|colleague|staff member|manager|team member) … (grudge|revenge|wrote|written|posted|behind|seek*|trying|bitter|axe|angry|pretending|posing|let go|fired|who did not)',
        '(written|posted|left|sent|made|by|from|be|as|probably|really|actually|are|obviously) … (former|ex|fired|disgruntled|sacked|dismissed) ?(bitter|angry) (employe*|staff|worker|colleague|staff member|team member)',
        '(not|never|hardly) … (honest|truthful|straight|whole (story|truth|picture)|full (story|truth|picture)|entire (story|truth)|truth|complete (story|truth|picture)|real (story|reason))',
        '(leave*|left|leaving|omit*|forget*|forgot|fail* to mention|conveniently|hide|hiding|hid|conceal*) ?(out|to mention|forgot|to say|leave|left) ?(out) ?(the|that|your|half|half of|important|key|an important|a key) (half|part|fact|facts|truth|detail|story|you|we|important|own)',
        '(review|complaint|post|comment|motiv*|attack|claim*|it|this|you|behaviour|words|intent*) (is|are|was|seems|seem|were|looks|appears|feels|sounds) … (malicious|vindictive|spiteful|in bad faith|bad faith|fraudulent|dishonest|fake|bogus|suspicious|fishy|staged|invented|fabricated|fictitious|phony|a scam|scam|a con|a hoax|a setup|a set-up|a trick|a smear|a shakedown|a stunt|a fraud|a fake|an attack|personal|blackmail|extortion|out of spite|a vendetta|revenge|a lie|deceitful|not genuine|not real|a joke|untruthful)',
        '(out of|with|pure|sheer|such|your) ?(pure|sheer|obvious|your) (spite|malice|revenge|jealousy|envy|vendetta|grudge|bad faith|ulterior|agenda|hidden agenda)',
        '(same|identical|similar|copied|this kind of) (review*|complaint*|text|words|story|post|thing|stunt|trick) … (every|other|several|many|all|competing|multiple|everywhere|elsewhere|half|different)',
        '(habit|history|pattern|hobby|known|serial|professional|career) … (complain*|bad|negative|false|reviews|reviewer|about)',
        '(i|we|one|readers) (suspect*|doubt|question|wonder|highly doubt|seriously doubt|strongly suspect|have reason to believe|have to wonder) … (you (are|were|ever|have|had|did|really|actually|made|wrote|came|never|work)|your (review|story|motive*|honesty|intention*|account|visit|complaint|words)|this (review|was|is|comes|complaint|post|story)|someone)',
        '(your|the) (true|real|actual|hidden|ulterior) (motiv*|intention*|agenda|purpose|identity|reason|aim)',
        '(i|we) ?(all) ?know (why|what|exactly why|exactly what|perfectly well|very well|who) ?(why|what|you|put) ?(you) (are|were|did|really|want|wrote|sent|doing|after)',
        '(this|that|it|clearly|obviously|all|another|such|nothing but|just|simply) ?(is|was|be) ?(clearly|obviously|all|just|simply|nothing but|nothing more than|really|only) ?(a|an|another|some|your) (scam|con|hoax|setup|set-up|hit job|smear|shakedown|stunt|fraud|publicity stunt|ploy|ruse|scheme|trick) ?(to|by|for|against|job|on)',
        'you (are|were) … (lying|dishonest|untruthful|bluffing|pretending|faking|deceiving|deceitful|scamming|cheating|a cheat|a fraud|a scammer|a troll|misleading|abusing|taking advantage)',
        '(stole|stolen|steal*|shoplift*|did not pay|without paying|ran off|pocketed|faked|faking)',
        '(you|your (party|group|family)) (stole|shoplifted|did not pay|left without paying|walked out without|faked|put (it|that|them|the hair|a hair|something) (there|in|into|on) ?(it|yourself|yourselves|the|your)|planted|ate (all|everything|the whole|most)|drank|finished (the|your|all))',
      ],
      unless: [
        '(some|other|a few|many) (guests|people|customers) … (you were not|not you)',
        '(not|never|no|nor) … (troll|liar|competitor*|blackmail*|scam|fraud|dishonest|fake|you are … )',
        'you (want*) (a|your) (refund|money|answer|discount)',
      ],
      why: 'Readers cannot check it, and several sites remove replies for it. Report it privately.',
      swaps: leaveOut,
      take: 'sentence',
    },
  ],
  'over-promise': [
    {
      find: [
        `(will|shall|going to|would|is|are) ?(not|never) ?(ever) ?(again) ?(be|have to|let this|allow this|to) ?(let|see|face|experience|have|suffer|happen|allow) ?(this|it|that|you|anything like this|such) ?(problem|issue) ?(happen|occur|repeat*|recur|reoccur|go wrong|disappoint*|down|be repeated) ?(itself|to you|to anyone|like this|here|with us) ${AGAIN}`,
        '(will|shall|going to|can|is) (not|never) … (repeat*|recur|reoccur|happen|occur|go wrong|be repeated)',
        '(nothing|nobody|no one|no guest|no customer|none of our) … (happen|occur|go wrong|repeat|wait|experience|face|have|be)',
        '(this|it|that|such|which) (was|is) the ?(very|first and) last time',
        '(i|we) … (promise|vow|swear|pledge|guarantee|warrant)',
        '(you have|i give you|we give you|giving you|on) (my|our) ?(solemn|personal|full|absolute) (word|promise|pledge|guarantee|assurance|vow|oath|honour|honor)',
        '(rest assured|be assured|assure you|can be (sure|certain|assured|confident)|count on it|you can count on|trust that|have no doubt) … (never|not|always|every|perfect*|flawless|gone|best|no (more|longer|one)|all|nothing|again)',
        `(all|every|any|each|these|those|your) … ${FAULTS} (are|is|will be|have been|has been|were|will)`,
        '(gone|fix|fixed|solve|solved|resolv*|end|ended|over|sort*|cure|cured|eliminat*|stop|settl*) … (for good|once and for all|forever|for ever|permanently|for all time)',
        '(from now on|from today|from this day|in future|in the future|going forward|from here on|henceforth|moving forward) … (every|always|never|all|each|no one|nobody|nothing|without exception|only the|zero|perfect|everyone|no more)',
        '(every|all|each) … (will|shall|is going to|are going to|arriv*|gets|leaves|is|are) … (on time|perfect|flawless|spotless|fresh|happy|satisfied|without exception|guaranteed|in time|faultless|to the minute)',
        'without (exception|fail)',
        '(next|future|your|every|following|upcoming|coming) ?(next|future) (visit|stay|meal|order|experience|time|delivery|trip|appointment|dinner|flight|haircut|purchase|session|parcel|booking) ?(with us|here) (will|shall|is going to|is guaranteed to) … be',
        '(whatever it takes|whatever you (want|need|ask|wish)|whatever (is|may be) (needed|necessary|required)|heaven and earth|extra mile|bend over backwards|bending over backwards|stop at nothing|no matter what|no expense|no stone unturned|pull out all the stops|all ?(that is) in our power|everything (in|within) our (power|control)|everything (i|we) ?possibly can|everything ?(that )is possible|anything you (want|need|ask|wish|like)|all we can|all that we can|all i can|our utmost|my utmost|utmost to|anything it takes|moving mountains|move mountains|spare no (effort|expense)|every effort|any lengths|to any length|every possible|humanly possible)',
        '(will|shall|going to) … (instantly|immediately|right away|at once|straight away|straightaway|in no time|without delay|this instant|within minutes|within seconds|in a heartbeat|in the blink|overnight|right this|this very (second|minute|moment|instant)|around the clock|day and night)',
        '(immediately|instantly|at once) (fix*|solv*|resolv*|refund*|replac*|correct*|address*|respond*|reply*|act|compensat*)',
        '(one hundred|a hundred|hundred|100|110|200|1000|one thousand) (percent|per cent|%)',
        `(will|shall|be|have|see|are|is|going to|with|face|find|experience|expect|meet|notice) ?(be|have|see|find|face|absolutely) (zero|no more|no further|absolutely no|never any|no other|no) ${FAULTS}`,
        '(will|shall) (always|never) ?(ever) (be|have|make|do|get|find|receive|arrive|work|fail|answer|let|go|run|wait|disappoint|leave|give|deliver|put|treat|stand|keep|listen|see)',
        '(foolproof|bulletproof|fail-safe|bug-free|error-free|risk-free|mistake-free|never fails|impossible to go wrong|can not go wrong|nothing can go wrong)',
        '(guarante*)',
      ],
      unless: [
        '(can not|could not|not|no|can never|will not|would not|never|nor|wish i could|would love to|would like to|love to|nobody can|without) … (say|guarantee*|promise|vow|swear|pledge|fix|solve|do)',
        'guarantee (only|one)',
        '(the|under|your|of|years|year|month|a|with|money-back|price|and|two-year|no) (guarante*)',
        '(not|never) # % …',
        '(say|said|like to say|love to say|tell you) ?(that) (it|this) (will|would)',
      ],
      why: 'Readers hear a promise nobody can keep. Give a step and a day.',
    },
  ],
  vague: [
    {
      find: [
        '(sorry|apolog*) for any … caused',
        '(get|getting|got|gets) to the bottom of (this|it|things|that|the matter|the issue|what)',
        '(feedback|opinion*|comments|input|business|satisfaction|views|view|experience|thoughts|comfort|happiness|concerns|patronage|loyalty|voice) (is|are|means|matter*|mean) … (important|valuable|valued|essential|vital|precious|importance|priority|utmost|to us|to me|greatly|a lot|heard|welcome)',
        '(see|seeing|find|figure out|check|explore|discuss|look at) (what|how|whether|if) (i|we|can be|could be|might be|something)$',
        '(do|doing|try|trying|give|did) (our|my|their|its) ?(very|level|absolute|utmost) best',
        '(always|constantly|continually|continuously|forever|keep|keep on|are|am|still|committed to|dedicated to|hard|work|every day|never stop) ?(always|constantly|hard|actively|keen|eager|keenly) ?(trying|seeking|look*|work*|try|striv*|searching|hard|learning|thinking) ?(hard|at|for|to|on|of) ?(to|on|new|at) (ways|improv*|better*|grow|how|do better|get better|enhance)',
        '(someone|somebody|a member|a colleague|a representative|our team|the team|staff|a manager|one of our|we|i|the relevant|management|my colleague*|customer service|support) ?(of … |team|staff|colleagues|person) (will|shall|are going to|is going to|hope to|intend to|may) ?(then|also|soon|surely|certainly|be) (in touch|contact you|get back|reach out|get in touch|follow up|be in touch|be with you|respond|see to it|take care of it|handle it|deal with it|act|take action|contacting you|reaching out)',
        '(sorry|apolog*|regret) ?… (trouble|inconvenience|distress|upset|problems|issues|difficulties|frustration|disappointment|dissatisfaction|discomfort|confusion)$',
        '(not|below|short of|beneath|hardly|far from|nowhere near|never|short) ?(at all|of) (the|our|those|these|up to|a) ?(usual|normal|high|own|kind of|sort of|type of|level of|same|very high|our) ?(high|own|usual) ?(standard*|level*|quality|experience|service|impression|care|bar|norm) ?(of service|of care|of quality|of experience) ?(that|which) (we|i|you|our|one|anyone) ?(usually|normally|always|want|strive|aim|hold|expect|pride|deserve|set|would|are|should|wish|like|try|hope|customers|guests|have come)',
        '(hold*|set|sets|held) (ourselves|myself|itself)',
        '(not|hardly|in no way|never|far from) … (representative|typical|reflective|indicative|reflect|reflection|a reflection|represent|what we stand for|who we are|what we are about|our usual)',
        '(do|doing|be|being|try|perform|serve you|serve|make it|can only get|get) ?(much|a lot|to do|even|you) better ?(job) (next time|in future|in the future|moving forward|going forward|soon|from now on|next|in the coming)',
        '(we|i) … (do|be|get|improve)$',
        '(take|taking|took|taken|keep|bear|use|using) … (on board|into account|into consideration|to heart|under advisement|in mind|constructively|under consideration)',
        '(customer|guest|client|user|patient|your|their|student) (satisfaction|happiness|comfort|experience|wellbeing|safety) (is|has always been|remains|comes|means|and)',
        '(top|number one|main|highest|first|no 1|biggest|greatest|key|# 1) (priorit*|concern|goal|focus|objective|mission)',
        '(take|taking|taken|put|implement*|adopt|make|making|initiate|consider) … (necessary|appropriate|required|proper|corrective|relevant|needed|adequate|immediate|suitable|possible|requisite|due) (steps|measures|action*|precautions|arrangements|changes|improvements|care|adjustments|corrections)',
        '(learning|valuable|great|golden|an|this) (opportunit*|chance|lesson|experience) (to|for) (improve|learn|grow|us to|growth|improvement|do better|reflect)',
        '(room|areas|area|scope|opportunit*|need|ways) (for|of|to) (improvement*|growth|improve|grow|do better)',
        '(best|better|great|good|excellent|finest|pleasant|positive|wonderful|exceptional|superior|memorable|highest|quality|seamless|amazing) ?(possible) (experienc*|service|customer experience|customer service|user experience|guest experience|quality|level of service|care)',
        '(improv*|enhanc*|better|upgrade|elevate|strengthen) … (servic*|offering*|experience|quality|standards|processes|performance|operations|product*|app|business|work|procedures|training|communication)$',
        '(work*|improv*|focus*) ?(hard|closely|diligently|tirelessly) (on|to) (it|this|that|things|improv*|do better|get better|these|those|them|that area|this area)$',
        '(we|i)$',
        '(striv*|endeavour|endeavor|aspire|seek|aim|dedicated|committed|commitment|work hard|passionate about|our goal is|our aim is|our mission is) ?(always|every day|daily) (to|for) ?(always|consistently|continually) (provid*|give|giving|offer*|deliver*|ensur*|exceed*|excel|meet*|make|making|serve|serving|creat*|maintain*|pleas*|excellence|perfection|satisfy*|our customers|our guests|improv*|the best|quality|great|good|customer|you)',
        '(steps|measures|things|changes|improvements|solutions) (to|that|which|are|will|so)$',
        '(hope|hoping|trust|look forward|looking forward) … (opportunity|chance|second chance|better|serve|serving|welcom*|better experience)',
        '(regrettable|unfortunate|unpleasant|unacceptable|disappointing|isolated) (incident|situation|event|experience|circumstances|occurrence|case|series)',
        '(handl*|resolv*|address*|rectify*|correct|improve|remedy|fix|discuss*|fixing|manage) ?(all) (this|the|these|that|such|any|your|those)$',
        '(act|respond|proceed|handled|dealt with|addressed|resolv*|improve|adjust|take action) (accordingly|appropriately|in due course|as necessary|as needed|where necessary|where possible|in a timely manner)',
      ],
      unless: [
        `(see|do|look*|get to the bottom|sort|fix*|make|touch|contact|back|board|better|steps|measures|account|action|deal with|accordingly) … … … ${BY_WHEN}`,
        '(so ?that|if you|please|ask|asked|you would|should you|once you|to help us) … (see|get to the bottom)',
      ],
      why: 'Readers have read this line before. Name the thing, the step and the day.',
      level: 'hint',
    },
  ],
  intensifier: [
    {
      find: [
        '^?(and|but|so|well|now|look|listen) < to be ?(perfectly|completely|totally|brutally|quite|very|absolutely|entirely|painfully|blunt and) (frank|honest|blunt|candid|clear|fair|direct|truthful|precise|exact|plain) ?(with you|about it|here) >',
        '< (if (i|we) (am|are|may be) (honest|frank|being honest|being frank|blunt|candid)|in all (honesty|fairness|seriousness|candour)|speaking (frankly|honestly|plainly)|let us be (honest|real|clear|frank|serious|fair)|let me be (frank|blunt|clear|very clear|perfectly clear|direct|plain)|(i|we) (must|have to|will) be (honest|frank|blunt|clear|direct)|allow me to be (frank|blunt|clear)|make no mistake|mark my words|believe (me|you me|us)|trust (me|us)|hear (me|us) out|mind you|fyi|for what it is worth|plain and simple|simple as that|pure and simple|period|end of story|full stop|once and for all) >',
        '< (the|but the|and the) ?(simple|plain|sad|honest|bare|hard) ?(truth|fact|facts|reality|point) (is|are|of the matter is|remains) ?(simply|that|quite) >',
        '^?(and|but|so|well|now) < (basically|essentially|surely|undoubtedly|technically|simply put|clearly|plainly|frankly|obviously|evidently|really now|unsurprisingly|predictably|naturally you|honestly|literally|look|listen|come on|seriously|indeed|certainly you|apparently|quite simply|quite clearly|very simply|logically) > ?(you|we|it|this|that|the|our|i|there|your|no|nobody|everyone|they|all|if|when|no-one)',
        '(you|we|it|this|that|there|our … |the … ) < (clearly|obviously|evidently|plainly|undoubtedly|surely|certainly|frankly|honestly|literally|supposedly|allegedly|apparently|quite clearly|quite obviously|very clearly|merely|conveniently) > (did|do|does|have|has|had|were|was|are|is|would|should|could|can|not|state*|shows|show|knew|know|want*|think|thought|understand|understood|ignored|expect*|misread|misunderstood|said|says|told|asked|came|left|saw|went)',
        '^?(and|but|well|then|so|yes) < of course > ?(you|we|it|this|the|our|everyone|everybody|nobody|there|that|no|any|some|one|not|as|if|when|anyone)',
        '< as (i|we) ?(have|had|was|were) ?(already|previously|clearly|repeatedly|now|just|also|many times|several times) (said|explained|told|mentioned|stated|pointed out|noted|discussed|advised|informed|communicated|indicated) ?(you|to you|before|above|earlier|several times|many times|multiple times|repeatedly|already|previously|countless times|in my last|in our last|numerous times|on the phone|time and again|over and over) >',
        '< as ?(already|previously|clearly|repeatedly) (said|explained|mentioned|stated|pointed out|noted|discussed|advised|communicated|indicated) ?(to you) (before|above|earlier|several times|many times|multiple times|repeatedly|already|previously|countless times|numerous times|time and again|over and over) >',
        '< as (you|anyone|everyone|everybody|any … |most people) ?(surely|well|must|can|should|will|would|no doubt|probably|certainly|ought to|clearly|already|may|full well|perfectly well|very well|are|is) ?(surely|clearly|plainly|easily|be|well|all|no doubt) (see|know|knows|aware|understand|imagine|agree|realise|realize|tell|appreciate|recall|remember|read|confirm|certainly know|well aware) >',
        '< (if you (had|have|took|would|could|bothered|care) … (read|look*|check*|listened|attention) ?(carefully|closely|properly)) >',
        '< (how many times|once again|yet again|time and again|over and over|for the last time|for the (second|third|tenth|hundredth) time|i repeat|we repeat|i reiterate|we reiterate|let me repeat|again i|again we|allow me to|let me (remind|explain|educate|correct|spell|clarify|inform|tell)|permit me to|i (must|would|should|have to) (remind|stress|point out|emphasise|emphasize|insist|note|add|correct)|we (must|would|should|have to) (remind|stress|point out|emphasise|emphasize|insist|note|correct)|you (should|must|need to|ought to|have to) (know|realise|realize|understand|remember|appreciate|be aware|accept|keep in mind|bear in mind)|do (you|not you) (realise|realize|even know)|as a matter of fact|with ?(all )due respect|with respect|no offence|no offense|i hate to|sorry to (burst|break)) >',
        '< (needless to say|it goes without saying|goes without saying|suffice it to say|it should be (obvious|clear|noted)|it is (obvious|clear|evident|common knowledge|a well-known|well known|self-evident|no secret|only logical|a matter of fact) (that|to)|everyone knows|everybody knows|any reasonable (person|customer|guest)|any sensible|anybody with|anyone with|any normal|common sense (tells|says|dictates|would)) >',
      ],
      unless: [
        '(clearly|obviously|evidently|plainly|certainly|frankly|honestly|surely|indeed) …',
        '(with|without|treated|deserve|show|shown) … respect',
        '(once again|yet again) …',
      ],
      why: 'Readers hear that you are talking down.',
      swaps: leaveOut,
    },
  ],
  sarcasm: [
    {
      find: [
        '(condolences|commiserations) (for|on) your … (#|five|two|ten|minute*|hour*|wait|fries|dinner|evening|lunch|coffee)',
        '(i|we) (am|are) sure (the (world|internet|universe|planet|public)|everyone|everybody|people|your (friends|followers|fans)) … (needed|wanted|wants|loves|care*|dying|waiting|thrilled|grateful|riveted)',
        '(my|our) heart (bleeds|breaks) for (you|your)',
        '(how|so) (tragic|awful|terrible|hard) (for you|that must have been|it must have been)',
        'how (kind|nice|lovely|sweet|charming|generous|thoughtful|clever|convenient|brave|original|gracious|noble|considerate|very|wonderful|delightful|interesting|fascinating|adorable) ?(of you ) (to (share|grace|take|let|point|enlighten|educate|inform|leave|give|remind|bless|honour|honor|teach|announce|inflict)|of you|that you|you)',
        '^?(well|oh|and|so|my) ?(my|hearty|warm|warmest|sincere|many|our) (congratulations|congrats|bravo|kudos|hats off|well done|applause|three cheers|hooray) (to you|on|for) (writing|being|finding|managing|winning|your (review|rant|one|achievement|essay|novel|discovery|effort|complaint|first)|the (longest|most|best|review|one|worst)|such|becoming|discovering|noticing|taking|having|ruining|earning)',
        '^?(oh|well|wow|my|and|gosh|gee) what (a|an) (surprise|shock|revelation|tragedy|joke|hero|genius|coincidence|joy|catastrophe|treat|charmer|delight|gem|bombshell|scandal|discovery|insight|original|nightmare for you|talent|critic|drama|story|crime|calamity)$',
        '^?(oh|well|wow|my|gosh) what (a|an) (surprise|shock|revelation|coincidence|scandal|charming|delightful|clever|brilliant|original|insightful|hero|genius)',
        'thank* (a bunch|a million|ever so much|so very much|a ton|loads|heaps|oh so much|for nothing)',
        'thank* … (rant|essay|novel|lecture|insult*|attack|abuse|wisdom|sermon|poetry|tirade|diatribe|one star|1 star|one-star|lonely star|single star|hissy fit|tantrum|outburst|expertise|cooking lesson|business advice|life lesson|masterclass|drama|performance|entertainment|laugh|bedtime story)',
        '^(oh|ah|aw|gosh|gee|wow|ooh|bravo|touché|yawn|boo|cheers|well well|my my|dear me|oh my|oh no|oh boy|oh dear|oh wow|goodness me|good heavens)',
        '(royal|michelin|gordon ramsay|head of state|prime minister|president|united nations|fbi|newspapers|national news|press|media|nobel|pulitzer|oscar|academy) (chef|star|prize|award|committee|inspector|immediately|about your|treatment|standards)',
        '(alert|call|notify|inform|phone|tell|wake) (the|our) (royal|press|media|newspapers|news|authorities of taste|queen|king|pope|nobel|president|army|world|michelin|un|fashion police|food police)',
        '(crystal ball|magic wand|time machine|superpower*|telepath*|psychic*|mind reader*|mind-reader*|mind reading|clairvoyan*|superhuman|wizards|magicians|miracle workers|robots|fortune teller*|a genie)',
        '(read*|guess*) (your|minds|everyone|people) (mind|minds|thoughts)',
        '^?(well|oh|my|wow|gosh|now) (are|is) not (you|that|this|it)',
        '(must|should|sure to|bound to|imagine you|sounds|seem|seems) … (delight|fun|joy|riot|blast|hoot|treat|pleasure|ray of sunshine|barrel of laughs|joyful|exhausting|wonderful|hard|tough|tiring|lonely|perfect|nice) (at|to (live|be|know|have|dine)|being|company|always|in person)',
        '(at|for) parties',
        '(bow|kneel|curtsy|defer|humbled|tremble|in awe|stand in awe|worship|grovel*|hail) ?(down) (to|before|by|of|at) your',
        'your … (superior|infinite|vast|obvious|impressive|extensive|immense|deep|expert|boundless|endless|unmatched|refined|sophisticated|exquisite|delicate|discerning|supreme|extraordinary|unparalleled|eminent|profound|great|royal|highly trained|trained|precious|golden|noble) (knowledge|wisdom|expertise|intellect|intelligence|experience|taste*|palate|talent|insight*|understanding|skill*|judgement|judgment|presence|nose|standards|majesty|highness|ears|time|sensibilities|opinion|eye|patience|manners)',
        '(forgive|pardon|excuse|apologies|sorry|so sorry|shame on|silly|how dare|our bad|do forgive|do excuse|beg your pardon) … (red carpet|mind|minds|human*|mortals|crystal ball|the ritz|magic*|perfect|money for|profit|palace|your majesty|existing|breathing|superheroes|a living|butler|gold|golden)',
        '(deserv*|give you|have|has|earned|send you|want|award you|get) … (medal|trophy|nobel|cookie|standing ovation|round of applause|gold star|pulitzer|crown|badge|applause|prize for)',
        '(slow clap|bravo|gold star|enlighten* us|grace* us|graced us|bless you for|drama queen|prima donna|world is ending|the horror|oh the humanity|imagine that|lucky (you|us)|who knew|who would have thought|news flash|newsflash|breaking news|fun fact|pro tip|surprise surprise|shocker|first world problem*|first-world problem*|how original|keyboard warrior*|armchair (critic|expert)*|boo hoo|cry me|tiny violin|smallest violin|hurt feelings|your royal|her majesty|his majesty|princess|sleeping beauty|sherlock|einstein|genius|captain obvious|food critic|know-it-all|expert on everything|internet expert|rocket scientist|brain surgery|walk in the park for you|silver (platter|spoon)|red carpet|gold-plated|golden throne)',
        '(hope|glad|trust|bet|sure) … (better now|better about yourself|good about yourself|proud of yourself|feel important|off your chest|happy now|very proud|sleep (well|better)|vent|big and strong|powerful|satisfied now|pleased with yourself)',
        '(ruin*|destroy*|wreck*|end*|shatter*) (your|my|everyone)',
        '(traumati*|devastat*|life-changing|life-threatening|near-death|tragic|harrowing|unspeakable|war crime|crime against humanity|human rights|torture|suffering)',
        '(did you|were you|you|perhaps you|maybe you|so you) (expect*|want*|hoping for|waiting for|prefer|would have preferred) … (palace|ritz|hilton|michelin|red carpet|gold|golden|butler|limousine|throne|symphony|helicopter|personal|orchestra|caviar|unicorn|miracle|fanfare|marching band|parade|champagne on arrival)',
        '^(yeah|yes|sure|right|ok|okay) (yeah|sure|right|whatever|because that|because|thing|buddy|pal|sweetie|honey|darling|mate|boss|champ|genius)',
        '(good luck|all the best|best of luck|enjoy|have fun|happy hunting) (finding|getting|with (that|your next|another|the next|someone)|elsewhere|searching|looking|eating|at (home|mcdonald*|another)|in (life|court|finding)|to the next|wherever)',
        '(try|stick to|go to|prefer|enjoy|back to|stay with|suggest|recommend|happier (at|with|in)|better off (at|with)) … (mcdonald*|burger king|fast food|kfc|subway|your microwave|a microwave|ready meals|home cooking|cooking at home|cooking yourself|eating at home|staying home|staying at home|takeaway|a cave|a tent|your own kitchen|drive-through)',
        '(maybe|perhaps|might|next time|you could|why not|feel free to|you should) … (restaurant|hotel|yourself|shop|how|business|better|job|novel|book|opera|cookbook|chef|critic|kitchen)',
        '(so sorry|terribly sorry|ever so sorry|awfully sorry|frightfully sorry|how awful|how terrible|how dreadful|how horrible|how tragic|how traumatic|how unfair|how cruel|how ever did|however did|how did you ever|how will you|how do you|however will you) … (survive*|recover|cope|manage|go on|live with|for (existing|breathing)|delicate|must have been for you|endure)',
        '(your|this|such a|what a|another|the) (little|lovely|charming|wonderful|delightful|brilliant|beautiful|touching|epic|moving|heartwarming|fascinating|long) (novel|essay|rant|tirade|outburst|tantrum|lecture|sermon|masterpiece|fairy tale|fantasy|sob story|drama|opera|monologue|performance|bedtime story|manifesto|poem|thesis|hissy fit|meltdown|pity party)',
      ],
      unless: [
        '(kind|nice|lovely|sweet|generous|thoughtful|considerate|brave|gracious) of you to (wait|help|return|bring|hold|stay|offer|forgive|thank|say|come|let (us|me) know|write|call|ask|think|tell|mention|remember|recommend|give us (another|time|the chance))',
      ],
      why: 'Readers hear scorn, and picture it aimed at them.',
      swaps: leaveOut,
      take: 'sentence',
    },
  ],
  'rating-talk': [
    {
      find: [
        '(mind|consider|willing to|could you|please|kindly|think about|think of|ask you to|hope you|want you to) ?(please|to|about) ?(consider*|think about) (taking|take|removing|remove|deleting|delete) … (review|rating|comment|post)',
        '(consider|think about|think of|mind) (giving|leaving) (us|me) ?(a|all) (five|four|5|4|full|better|higher)',
        `(another|more|extra|additional|higher|better|few|full|fair*|improved|positive|five|5|four|4|good|great|missing|last|fifth|perfect|all five|kinder|favourable|favorable|full five|happy) (${STARS}|star rating|star review|google review|5-star|feedback score)`,
        `(raise|raising|lift*|bump*|boost*|increas*|improv*|adjust*|upgrad*|chang*|updat*|edit*|revis*|amend*|reconsider*|rethink*|modify*|alter*|correct*|remov*|delet*|withdraw*|retract*|take down|taking down|take back|taking back|pull|reverse|re-rate|rerate|re-evaluate|reevaluate|reassess|rewrit*|drop|erase|hide|soften|redo) ?(of|on|about|up) ?(your|the|this|that|a|it|those|these|such a) ?(one|1|two|2|three|low|bad|negative|current|harsh|public|online|star|unfair|initial|original|previous|google|app store|play store|tripadvisor|yelp|1-star|one-star|2-star|overall|critical|poor) ?(and) ?(one|1|star|negative|public) (${STARS}|post*|stars to|comment online|online comment|public comment|what you (wrote|posted))`,
        '(take|pull|bring|get) (this|it|that|your (review|post|comment|rating)|the (review|post|comment|rating)) (down|off|offline|off the (page|site|internet))',
        '(edit|change|update|revise|rewrite|amend|remove|delete|correct|soften|reconsider|rethink) (what|the words|everything|things|anything) you',
        `(one|two|three|low|bad|poor|harsh|single|1-star|one-star|your|this) … ${STARS} (is|are|was|seems|seem|feels) … (unfair|harsh|fair|unjust|undeserved|too much|excessive|unwarranted|low|justified|deserved|disproportionate)`,
        `(your|this|low|one|bad|poor|negative) … ${STARS} (hurts|hurt|harms|harm|damage*|affect*|drags|ruins|costs|impacts|lowers)`,
        `(deserv*|warrant*|worth|worthy of|merit*|justif*|earn*|give|gave|giving|leave|left|leaving|rate|rated|rating) … ${STARS}`,
        '(your|the|those|that|some|these|our) ?(lost|missing|low|few) (stars|star rating|star|rating|score)',
        '(earn|win|get|gain|have|give|see|hope for|deserve|make|turn|worth|love|want|wish for|receive) ?(back|us|you|it|this|your|for|a|an|to|into|of|the|our|to be|the remaining|remaining|those|that) ?(to|into|be|give|leave|have|a|an|your|of) ?(a|an|us|the|your) ?(five|5|full|all|fifth|remaining|four|more|higher|better|missing|5-star|five-star|other) ?(full) (stars|star|star review|star rating|rating|score|review)',
        '(chang*|reconsider|rethink) your (mind|opinion|view)',
        '(if|when|once|after|in exchange|in return|as soon as|before|unless|should) … (you|for|we|i) … (withdraw|withdrew|remov*|delet*|chang*|updat*|edit*|amend|take down|take back|improve|raise) … (review|rating|post|stars|star|score)',
        '(how|what) (can|could|would|do|should|may|might) … (5|five|full|fifth|better|higher|positive)',
        '(rate|rating|rated) (us|it|our app|the app)',
        '(get|receive|see|have|appreciate|love) … (updated|new|revised|improved|amended|fresh|better) (review|rating|score)',
      ],
      unless: [
        'thank* … (updating|changing|editing|raising|revising|improving|reconsidering|revisiting|your|the|a|such|leaving|giving|writing|rating) …',
        '(hotel|restaurant|house|resort|place|energy|efficiency|label|michelin) … (#|one|two|three|four|five) (stars|star)',
        '(hotel|restaurant|house|resort|our|the) (rating|star|stars) …',
        '(more|higher|better|fewer) stars (in|at|out|on|than|here|tonight)',
        'your rating is fair',
        '(your|this|the) review (is|was|helps|made|names|tells|shows|does|seems|looks) …',
      ],
      why: 'Readers hear that the stars matter more than the problem. Most sites forbid asking.',
      swaps: leaveOut,
      take: 'sentence',
    },
  ],
  'public-gesture': [
    {
      find: [
        '(loyalty|bonus|reward) points',
        '(bottle|glass|box|basket) of … (is|are) waiting',
        `(free|complimentary|gratis|half-price|discounted|on-the-house|no-charge|bonus) … ${TREAT}`,
        `(${TREAT}|one|it|that|everything|you|bill) … (is|are|will be|would be|goes|go|shall be|be|get it|it is|comes|come) ?(all|completely|entirely|going to be) (on (me|us|the house|our account)|our treat|my treat|free of charge|for free|at no (cost|charge)|complimentary|half price|half off|without charge|as our guest|as my guest|gratis|waived)`,
        '(on ?(the )house|on the house|our treat|my treat|our shout|my shout|as (our|my) guest|as our guests|as our way of|as a (gift|goodwill gesture|gesture of goodwill|token|thank you|small gesture|gesture|peace offering|sorry)|(token|gesture) of (our|my|goodwill|apology|appreciation)|goodwill gesture|something special waiting|treat you to|treat you|comp your|comp you|comp the|comped|sweetener)',
        '(# %|# percent|# per cent|#|ten percent|twenty percent|half|a third|fifty percent|ten|twenty|fifty|fifteen) (off|discount|reduction|rebate|cashback|credit|cheaper)',
        '(# %|# percent|# per cent) (off|discount|reduction|rebate|cashback)',
        '(voucher*|coupon*|gift card|gift cards|gift certificate|gift certificates|gift basket|goodie bag|promo code|promotion code|discount code|coupon code|credit note|store credit|account credit|free pass|loyalty points|bonus points|reward points|free months|air miles|cashback)',
        '(#|some|extra|bonus|double|you|added|add|give|credited|awarded|gift you|a few) … (points|credit*|miles|tokens|coins|gems)',
        '(#|some|a|twenty|ten|fifty|€|£|$|small|store|extra|in) … credit (for you|to your|on your|toward*|to use|waiting|in your|with us|of)',
        '(have|has|set aside|put aside|keep*|kept|reserved|prepared|leave|leaving|send*|bring*|added|there is|there will be) ?(for you|aside|you|to you) (a|an|two|some|your) … (wine|champagne|prosecco|beer|chocolates|gift|surprise|treat|present|dessert|cake|fruit basket|flowers|tickets|something) ?(is|are) (waiting|ready|for you|to make up|in your room|on your next|at your next|on the house|on us)',
        '(a|an|one|two|your|the) … waiting',
        '(invit*|have|welcome|offer*|give|giving|gift|like to give|send*|treat|host*|extend*|arrang*) ?(you) ?(back) ?(both|all|and your … ) ?(to|for|back for|with) ?(a|an|our|another|dinner|lunch|some) ?(free|complimentary|special|private|discount*|upgrade|free upgrade|dinner|lunch|tasting) (for two|upgrade|on us|on me|of|on your|with us at no|as our|for free|at our expense|without charge|off|discount|dinner|meal|stay|night)',
        '(at|on) (our|my) (expense|cost|account|tab)',
        `(your|the|a|an|next|any) ?(next|first|second|future) (${TREAT}|bill) … (on (me|us)|half price|at half|half-price|for half|for nothing)`,
        '(have|get|give|offer*|receive|eat|stay|dine|come back|return|bring you|add|added|extend*|send|sent|enjoy|upgrad*|throw in|include|#|one|two|three|six) … (for free|free of charge|at no charge|at no cost|at no extra (cost|charge)|without charge|for nothing|gratis|on the house|free)$',
        '(a|special|generous|exclusive|good|nice|small|large|big|further|extra|personal|returning|hefty|decent) (discount|rebate|price cut|reduction|deal for you|special offer|perk|freebie|bonus)',
        '(discount|rebate|reduction|money) (on|off|for|to|toward) (your|the|a|any|all)',
        '(buy|buying|get|stand|pour) you ?(both|all) (a|another|the first|some) (drink|coffee|meal|beer|round|pint|dinner|lunch|wine)',
        '(first|next) (round|drink*|coffee|pint|beer|meal|dinner|lunch|one|cup) ?(is|are|will be|would be) (on (me|us)|mine|my treat)',
        '(upgrade you|upgrade your|free upgrade|room upgrade|upgraded to|bump you up) (for free|to|next time|room|stay|on)',
      ],
      unless: [
        'waiting (time*|list*|room*|area*|period*|staff|around|on hold|in line|in the queue)',
        '(promised|advertised|missing|cold|said|broken|included|your|the|our|that|no|paid|of) … (free|complimentary|discount*|upgrade|voucher*|coupon*|gift card|gift cards|gift voucher|promo code|store credit|loyalty points|points|credit|bonus points|reward points) …',
        '(no|without|not|nor|never|cannot|can not|instead of|rather than) … … (voucher*|coupon*|discount|gift card|gift cards|free|gesture|freebie|promo code)',
        '(that is|this is|it is|was|is all|that was|the mistake was|one is|counts|weigh*|relied|depend*|based|down|back|let you down|walked out|closed|shame|fault is|fault was|blame is|entirely|squarely|up|failure is|mistake is|wait is|wait was|delay is|it was) on (us|me)',
      ],
      why: 'Readers hear that complaints pay. Offer it in a private message, with no strings.',
      swaps: leaveOut,
      take: 'sentence',
    },
  ],
  'private-facts': [
    {
      find: [
        '(your|given your|because of your|due to your|with your|know your|about your|despite your|mention your|considering your) … (diagnosis|diabetes|pregnancy|miscarriage|cancer|chemotherapy|depression|anxiety|anxiety disorder|asthma|epilepsy|surgery|operation|hiv|std|medication|prescription|biopsy|therapy|addiction|alcoholism|disability|autism|adhd|dementia|heart condition|heart attack|stroke|infection|illness|eating disorder|panic attacks|bipolar|arthritis|back problems|ivf|fertility|abortion|rehab|counselling|weight problem|weight loss surgery|medical (condition|history|record*|problem|issues)|mental (health|illness)|health (condition|problem*|issue*|history)|blood (pressure|test|results|type)|test results|x-ray*|root canal|botox|filler|implant*|std test|scan|ultrasound)',
        '(your|the) (son*|daughter*|wife*|husband*|child*|mother*|father*|partner*|baby*|girlfriend*|boyfriend*|grandmother*) (is|was|has|had|being|suffers|diagnosis|condition|illness|surgery|medication|pregnancy|autism|adhd|dementia|diabetes|cancer|disability|allergy|asthma|therapy|treatment|operation)',
        '(you|your (wife|husband|partner|son|daughter|child|mother|father)) (are|were|is|was|being|told us you are|said you are|have been|has been) ?(a|an|very|heavily|also|newly) (diabetic|pregnant|epileptic|autistic|disabled|diagnosed|treated for|prescribed|hospitalised|hospitalized|sectioned|alcoholic|depressed|bipolar|hiv positive|in rehab|coeliac|celiac|asthmatic|incontinent|suffering from|recovering from)',
        '(you|he|she) (have|has|had|suffer from|suffers from|suffered from|take|takes|were taking) ?(a|an|severe|type) (diabetes|cancer|depression|anxiety|hiv|asthma|epilepsy|heart condition|heart attack|stroke|mental|antidepressants|insulin|bipolar|dementia|adhd|autism|coeliac|celiac)',
      ],
      why: 'Health is nobody else\'s to tell. In public even "you were here" can be too much.',
    },
    {
      find: [
        '(you|your party|both of you|the two of you) ?(and|with) (your|another|a) ?(young|new|male|female) (husband|wife|girlfriend|boyfriend|partner|mistress|lover|secretary|colleague|boss|ex|friend|date|companion|mother|father|daughter|son) (had|ate|ordered|drank|stayed|shared|came|checked|were seen|argued|sat|spent|dined|slept|left|arrived|booked|paid)',
        '(you|your party) (stayed|slept|were) … (room|suite|apartment|cabin|unit|flat) (#|number)',
        '(in|of|from|at|to) (room|suite|apartment|cabin|unit|flat|apt) (#|number)',
        '(you|were|was) (born|aged) (on|in|#)',
        'your (date of birth|birthday|birth date|home address|private address|social security|passport number|driving licence|driver license|salary|bank account|account number|sort code|religion|sexuality|sexual orientation|immigration status|divorce|debts|criminal record|affair)',
        '(bank|credit|debit|visa|mastercard|amex) ?(card|account) (ending|ends|ended|number) ?(in|with|on|is) #',
        '(card|account) (ending|ends|ended) ?(in|with|on) #',
        'you live (at|in|on|near|opposite|next)',
        '(you|guest) (paid|pay) (with|by|using|from) (a|your|the) … (card|credit card|account)',
      ],
      why: "This is the reviewer's to tell. Keep it for a private message.",
    },
  ],
  threat: [
    {
      find: [
        '(lawyer*|solicitor*|attorney*|legal (team|department|counsel|representatives|advisers|advisors)|counsel|law firm)',
        '(our|my|the|with|to|from|a|consult|hire|instruct) ?(company) (lawyer*|solicitor*|attorney*|legal (team|department|counsel|representatives|advisers|advisors))',
        '(take|taking|pursu*|consider*|seek|initiate|face|start|launch|bring|file|filing|commence|begin|explor*) ?(out) ?(the right to|appropriate|further|all|any|the|our|possible|immediate|a|an) ?(legal|court|civil|formal|criminal|necessary legal) (action|steps|proceedings|advice|measures|remedies|options|charges|complaint|case|claim|route|recourse)',
        '(legal) (action|proceedings|consequences|repercussions|steps|purposes|measures|matter|recourse|remedies|trouble|liability)',
        '(reserv*) (the|our|my|all) ?(legal) (right*)',
        '(can|could|may|might|will|would|do|does|have|has|carry|carries|face|suffer|accept|mind|bear|serious|real|always) … (consequences|repercussions|ramifications)',
        '(defam*|libel*|slander*|perjury|injunction|cease and desist|subpoena|lawsuit|damages claim|sue you|suing you|to sue|will sue|be sued|press charges|small claims|prosecut*)',
        '(do not|never|no need to) ?(ever|even) (bother|think about|dare|try) … (come|coming|return*|visit*|set foot|show up|back)',
        '^?(please) (do not|never) ?(ever) (come|set foot|return|show) (back|here|again|your face|in)',
        '(you|your (account|family|party|kind|business|money|custom|name)) (are|is|will be|have been|has been|were|was) ?(now|hereby|also|from today) ((no longer|not|never|permanently no longer) ?(be|being) (welcome|wanted|served)|?permanently (banned|barred|blacklisted|black-listed|on our blacklist|unwelcome|persona non grata|excluded from))',
        '(ban|banning|blacklist*|block|bar|report*|expos*|sue|suing|prosecute|track|find|trace|identify|unmask|punish|hunt) (you|your (account|profile|name|family|employer|reviews|ip|address|card|number))',
        '(have|had|get|getting|see|see to it|ensure|request*|demand|make sure|apply|push|seek) ?(that|to have|to get) (this|your|the|it|you) … (taken down|removed|deleted|suspended|blocked|reported|closed|banned|taken off|struck|flagged|pulled)',
        '(forward*|pass*|hand*|send*|sent|give|gave|given|report*|refer*|submit*|share*|turn*) … (to|with) … (police|authorities|law enforcement|lawyer*|solicitor*|attorney*|legal|court|fraud|employer|boss|debt collect*|collections|immigration|school|landlord|credit bureau|google|platform for removal)',
        '(call*|inform*|notify*|involv*|contact*|alert*|bring in|file with|complain to|go to) (the|your) (police|authorities|employer|boss|landlord|school|university|family|wife|husband|company|manager)',
        '(i|we|our staff) (know|knows|can find|will find|found|looked up|saved|kept|recorded|have) … (who you|where you|your (ip|address|home|number|full name|details|work|workplace|car|licence plate|license plate|footage|face|employer|family)|you on (camera|tape|film|video|cctv))',
        '(see|meet|tell it to|explain it to|explain this to|save it for) … (court|the judge|a judge|the court|a court|the jury|the police)',
        '(expect|await|wait for|receive|hear|look out for|prepare for|be ready for|anticipate) … (lawyer*|solicitor*|attorney*|court|legal|police|damages)',
        '(be|better be|should be|want to be|you might want to be) ?(very|extremely|more) careful (what|who|with|about|when|before)',
        '(think (again|twice|carefully|hard|well|long)|should think|better think|want to think|may want to think) … (before|about|next)',
        '(last|final|only|fair|friendly|formal) (warning|notice|chance to remove|reminder before)',
        '(watch|guard|mind) (your (back|step|steps)|yourself)',
        '(you|you will|will) … regret (this|it|that|writing|posting|having|your|what)',
        '(for legal (purposes|reasons)|as evidence|(have|got|caught) ?(all of) (you|this|it|that|everything) on (cctv|camera|tape|video|film))',
        '(hold*|held) … (liable|accountable|responsible)',
        '(you) ?(will|shall|are going to|have to) (pay for (this|it|that|what)|be sorry|answer for|hear from (our|my|us in court)|face (charges|the consequences|legal|a)|be hearing from)',
        '(demand|insist|require|order|must insist) (that you|an apology|a retraction|the removal|removal|immediate|you (remove|delete|take|retract|withdraw|apologise|apologize))',
        '(remove|delete|retract|withdraw|take down|take this down) … (or|otherwise|or else) (we|i|you|else|face|there)',
        '(or|otherwise) (else|we will (sue|report|take|have no choice|be forced|see)|i will (sue|report|see)|you will (be|face|hear|regret|pay))',
      ],
      unless: [
        '(your|you are a|as a|work as a|friend|through your|speak to a|asked for a|want* a|own) (lawyer|solicitor|attorney)',
        '(hold*) (us|ourselves|myself|our|him|her|them|staff|the)',
        '(no|not|never|nobody|without) … (ban|banned|barred|blacklist*|legal|lawyer*|solicitor*|consequences|charges)',
        '(report*) (this|the|it|that|your (lost|missing|problem|fault|bug|issue))',
      ],
      why: 'Readers hear a threat, and share it. Take it off the page.',
      swaps: leaveOut,
      take: 'sentence',
    },
  ],
  'unticked-claim': [
    {
      find: [
        '(i|we) (had|held) a … (talk|word|meeting|conversation|chat) with',
        '(i|we|my (team|colleague|manager)|our (team|manager|chef|cook|kitchen|staff|driver|technician|engineer*|developers|plumber|electrician)|the (manager|chef|cook|kitchen team|team|owner|plumber|engineer)) ?(have|has) ?(just|already|since|now|also|personally|then|both|immediately|finally|today|all|at once) (had|went|gone|gave|given|held|sat|took|wrote|sent|told|rang|spent|put|made|brought|got|ordered|bought|threw|added|asked|called|phoned|emailed|mailed|messaged|installed|fitted|swapped|moved|reported|raised|doubled|redone|redid|rewrote|rewritten|repainted|painted|cleaned|deep-cleaned|hired|employed|let|fired|dismissed|warned|trained|retrained|coached|briefed|reminded|instructed|stopped|removed|cancelled|canceled|credited|refunded|returned|repaid|reimbursed|paid|processed|issued|tested|checked|double-checked|inspected|examined|watched|listened|reviewed|investigated|traced|found|located|fixed|repaired|mended|solved|resolved|corrected|released|shipped|pushed|updated|upgraded|changed|replaced|introduced|started|launched|implemented|set|passed|forwarded|shared|escalated|logged|filed|contacted|spoke|spoken|talked|met|discussed|apologised|apologized|arranged|booked|reserved|scheduled) (a ?(long|short|good|serious|quiet|full) (talk|word|meeting|chat|conversation)|through (the|your|our|every)|over (the|your|our)|with (the|our|my|him|her|marco|ana|each|every|all|both)|to (the|our|my|him|her|marco|ana|each|every|both)|into (the|your|our|this|it|what|why)|out (why|what|who|how|that)|the|our|my|your|every|each|all|two|three|more|new|another|a|an|it|this|that|him|her|them|up|in|down|staff|marco|ana|extra|everyone|you (in full|the (money|amount|full)))',
        '(was|were|is now|are now|has been|have been|has now been|have now been|has since been|have since been|is already|has already been|had been|got) … (replaced|repaired|mended|fixed|refunded|retrained|trained|cleaned|deep-cleaned|repainted|redone|changed|updated|serviced|installed|fitted|credited|reimbursed|returned|repaid|hired|dismissed|fired|warned|spoken to|corrected|resolved|solved|sorted|removed|issued|processed|reviewed|inspected|tested|upgraded|rebuilt|renewed|reordered|restocked|thrown away|thrown out|disciplined|let go|suspended|briefed|reminded|instructed|rewritten|introduced|implemented|released|shipped|sent out|escalated|reported|logged|filed|rolled out|put right)',
        '(bug|issue|problem|crash|error|fault|leak|lift|shower|heater|heating|oven|light*|app|sync|boiler|it|this) (is|are) ?(now|already|all|fully|finally|completely) (fixed|resolved|solved|sorted|repaired|mended|corrected|back online|back in service|up and running|working again|gone)',
        '(refund|money|payment|replacement|parcel|credit|amount|new one|letter|cheque|check|package|order) … (went out|was sent|were sent|is on its way|is on the way|are on their way|has gone out|has been sent|has left|left (our|the|on|today|yesterday)|was posted|was issued|was made|was paid|is (now|already) (with|in|on|back)|has arrived|went back|was credited|has been paid)',
        '(i|we|our … |the … |every … |each … |all … |he|she|they|staff|no one|nobody) now ?(also|always|all) (taste*|check*|double-check*|weigh*|clean*|use|uses|have|has|ask*|call*|test*|answer*|serve*|keep*|open*|close*|work*|offer*|read|reads|write*|wash*|pack*|measure*|send*|get|gets|know|knows|carry|carries|wear*|warn*|tell*|print*|show*|start*|stand*|go|goes|come|comes|train*|label*|inspect*|confirm*|record*|log|logs|wait*|leave*|deliver*)',
        '(since then|from today|as of today) (we|i) (have|now)',
      ],
      unless: [
        '(you|nobody|no one|who|guests|somebody|customers) … (refunded|replaced|told|credited|charged|processed|reimbursed|warned|reminded|spoken to)',
        '(if|when|once|until|before|unless|whether|as soon as|should|in case|till|after|that|which|how|why|what|because) …',
        'had (an|the|two|three|more|all|no) …',
        '(not|never|should have|could have|would have|must have|might have|may have|will have|to have|wish|nobody|no one|wrongly|badly|poorly|supposed to be|only half|too late) …',
        '(i|we) ?(have|has|had) (made|got|left|lost|let|put) (you|your|a mistake|mistakes|an error|it|this)',
      ],
      why: 'Readers take this as done. Is it already true?',
    },
  ],
  'self-praise': [
    {
      find: [
        '(number one|no 1|# 1) … in',
        `(our|your|the|these|such|an|its|with|of|offer*|provide*|providing|deliver*|serve*|serving|use|uses|using|have|has|boast*|guarantee|pride ourselves on|renowned|famous|known|for|we|only|always|and) ?(very|only|the|such|an|our|truly|consistently|a|most|absolutely|by far|for|nothing but) ?(very|the|truly|most|absolutely|of) ${FINE} ?(and|customer|guest|local|quality|possible|value|user) ?(${FINE}|friendly|reliable) ?(customer|guest|local|quality|user) ${OFFERED}`,
        '(we|our … |i|the (hotel|restaurant|team|company|clinic)|it) ?(do|all|really) (take|takes|pride*|took|are|am|is) … (pride|proud|ourselves|itself) (of|in|on|to)',
        '(we|our … |i|the (hotel|restaurant|team|company|clinic|place)|and|place|which|app|it) (are|is|have been|has been|have become|remain) … (known|famous|renowned|loved|recognised|recognized|celebrated|praised|respected|acclaimed|admired|appreciated|trusted|rated|voted|ranked|regarded|considered|recommended|popular) (for|by|as|in|all|across|among|everywhere|the|around|throughout|#|with)',
        '(leading|premier|foremost|top-rated|top rated|highest-rated|highly rated|best-rated|best-reviewed|most (popular|trusted|loved|recommended|awarded|experienced|respected|beloved|successful|advanced)|best-loved|best-known|go-to|fastest-growing|most-loved)',
        '(have|has|enjoy*|with|built|build|earn*|maintain|of|having|hold|our|a) ?(an|a|such a|our|up) ?(excellent|great|good|outstanding|fantastic|spotless|impeccable|solid|strong|stellar|wonderful|long-standing|superb|flawless|proven|enviable|first-class|high) ?(and well-deserved) (reputation|track record|record|name for|standing|rating*|reviews|average)',
        '(everyone|everybody|most people|people|customers|guests|users|locals|visitors|diners|tourists|all our guests|our guests|our customers|most guests|most of our (guests|customers|users|diners)|so many (people|guests)|clients|patients|our patients|critics|countless … |thousands … |millions … |hundreds … ) … (love|loves|loved|adore*|rave|raves|raving|prais*|compliment*|recommend*|come back|return year|swear by|appreciate|trust|choose|tell us how|say we are|say our|call us|call it|consider us|agree)',
        '(speak*|spoke) for (itself|themselves)',
        '(second to none|world-class|world class|first-class|five-star|5-star|state-of-the-art|best-in-class|top-notch|unrivalled|unrivaled|unmatched|unbeatable|unparalleled|award-winning|multi-award*|prize-winning|acclaimed|legendary|renowned|prestigious|luxurious|gourmet) ?(and) (service|hospitality|team|staff|food|quality|experience|restaurant|hotel|cuisine|chef|chefs|kitchen|facilities|reputation|products|app|care|reviews|ratings|prices|customer)',
        '(award*|prize|certificate of excellence|medal|trophy|accolade*) (winning|winner*|for (our|the best)|from (the|guide))',
        '(won|win|winning|winner*|awarded|received|earned|hold|collected|scooped) … (award*|prize*|medal|certificate of|accolad*|trophy)',
        '(hundreds|thousands|millions|dozens|tens of thousands|many thousands|over #|more than #|countless|so many|overwhelming majority|vast majority|# %|majority) … (customers|guests|clients|users|reviews|diners|ratings|patients|people|comments|feedback|families|members|travellers|five-star)',
        '(must be|are|obviously|clearly|surely) (doing|do) something right',
        '(best|finest|nicest|greatest|tastiest|freshest|cheapest|lowest|fastest|cleanest|friendliest|most authentic|top|safest|highest) … (in (town|the (city|area|region|country|county|business|world|state|industry|neighbourhood|neighborhood|market|district|north|south|east|west))|around|anywhere|on the market|money can buy|you will find|for miles|available|on earth|of its kind|out there)',
        '(over|more than|with|for|nearly|almost|our|have|has) … (years|decades) ?(of) (of|experience|excellence|expertise|in business|in the business|serving|in the industry|we have been|tradition|dedicated)',
        '(nobody|no one|no other … |none) (does|do|makes|make|offer*|serves|knows|beats|comes close|can match|compares)',
        '(check out|discover|come ?and (try|taste|enjoy)) (our|the) (famous|delicious|amazing|award-winning|signature|wonderful|exclusive)',
      ],
      unless: [
        '(not|nowhere near|far from|hardly|was not|is not|were not|no|never|none|nor|neither|fell short|instead of|without|less than|short of|lost|lose|hurt*|damage*|risk*|deserv*|expect*|promise*|advertis*|want*|paid|pay|should|hoped|hope|wish|looking for|earn back|cost us|supposed|ought|came for|need*) …',
        '(best|top|leading|good|great|nicest) …',
        '(be|am|are|is) proud of (this|that|it|the (two|one|three|people|way)|your|an|how|her|him|them)',
      ],
      why: 'Readers hear an advertisement under a complaint.',
      swaps: leaveOut,
      take: 'sentence',
    },
  ],
  insult: [
    {
      find: [
        'you (are|were|have been) ?(just|simply|only|really) (acting|behaving|talking|carrying on|sulking|whining) like (a|an|some) (child|baby|toddler|brat|teenager|spoilt|spoiled|fool|clown|lunatic)',
        '(go|please go|run) (cry|whine|moan|sulk|whinge|complain) (somewhere|elsewhere|to (your|someone|mummy|mommy)|about it)',
        `(you|you are|your|like|such|those|what|what an|only|just|another|typical|listen|hey|dear|sound like|act like|behave like|behaving like|bunch of|are|being|these|of|complete|absolute|total|utter|little|big|spoiled|spoilt|entitled|pathetic|stupid|bloody|bitter|you little|you are a|you are an|same|is|calling|any|some|the) … ${NAMES}`,
        `you ?(people|guys|lot|two|all|folks) (are|sound|seem|look|act|must be|were|is|being|have to be) … ${LOW}`,
        `(such|what|what an|like|a|an|you|another|typical|how|so|these|those|pretty|rather|truly) … ${LOW} ?(little|old|bitter) (brat|child|person|people|man|woman|human|customer*|guest*|individual*|lady|guy|troll|loser|snob|complainer|whiner|creature|excuse|behaviour|behavior|attitude|comment*|remark|review|rant|complaint|reviewer*|of you)`,
        `(your|this|that|the) … ${WORDS_OF_THEIRS} (is|are|was|were|makes you|sounds|shows|seems) … (garbage|trash|rubbish|crap|nonsense|pathetic|stupid|idiotic|moronic|laughable|joke|worthless|drivel|bull|silly|dumb|bonkers|hogwash|tripe|disgusting|shameful|embarrassment|disgrace|insane|ridiculous|absurd|ignorant|childish|vile|brainless|look (stupid|silly|bad|small)|load of)`,
        '(load|pile|bunch|heap|steaming pile|sack|lot|bit) of ?(old|absolute|complete|utter|total) (crap|rubbish|nonsense|garbage|bull|lies|tosh|tripe|drivel|bs|trash|poppycock|baloney|twaddle|hogwash|codswallop)',
        '^?(please|just|so|and|now|oh|maybe|perhaps|why not) (grow up|get a life|get lost|get stuffed|get real|get over yourself|drop dead|shut it|shut up|buzz off|bugger off|piss off|sod off|jog on|do one|go away|learn to (read|write|spell|count|listen|behave|cook|eat|drive|park)|use your (brain|head|eyes)|wise up|wake up)$',
        '(grow up|get a life|get over yourself|shut up|buzz off|go away|learn ?(how) ?to (read|write|spell|count|behave))$',
        '(lack*|without|have no|has no|need|use|find|buy|borrow|half|missing|not enough|no|tiny|small|little|single|grow) … (brain*|intelligence|iq|wits|manners|decency|class|backbone|education|self-respect|intellect|mental capacity|two brain)',
        'too (stupid|dumb|thick|lazy|dense|simple|dim|slow|blind|ignorant|daft|cheap|important|drunk) to',
        '(disgrace|embarrassment|insult|plague|shame|waste) (to|of|on|for) (humanity|society|your|space|oxygen|skin|air|yourself|mankind|everyone|the human|us all)',
        '(shame on you|nobody likes you|no one likes you|hope you choke|rot in|burn in|your mother|your momma|yo mama|your face|(people|customers|guests) of your|your (type|kind|sort) (is|are)|you disgust|you make me sick|screw you|up yours|kiss my|bite me|eat it|suck it|hate you|despise|loser|what is wrong with you|are you (stupid|blind|deaf|drunk|crazy|insane|mad|dumb|an idiot|for real|high|on drugs|mental|out of your mind)|have you no shame|you should be ashamed|ought to be ashamed|ashamed of yourself|get your head|head examined|see a (doctor|shrink|therapist|psychiatrist)|seek (professional|mental|psychiatric|medical) help|need (professional|psychiatric|mental) help|take your (meds|medication|pills))',
        'you people (are|make|think|always|never|have|do|can|will|should|disgust|deserve|complain)',
        '(you|a|just a|total|complete|absolute|sad|little|pathetic) (nobody|nobodies)$',
        '(a|total|complete|bunch of|pack of|damn*|bare-faced|outright|blatant|such) (liar|liars|idiot*|moron*|imbecile|cretin|crook*|thieves|scumbag*|jackass|dumbass|bozo|bozos)',
      ],
      unless: [
        '(you|he|she|they|waiter|host|colleague|staff|we|guest|him|her|somebody|someone|who|nobody|man|woman|driver) … (call*|named|said|wrote|write|described|treated|spoken|shouted|yelled|made to feel|felt|feel|left feeling|look like|made) …',
        '(no|not|never|hardly|do not think|nobody thinks) … (idiot|liar|stupid|dishonest|crazy|troll|a)',
        '(a|the|party|our|his|her) (clown*) (show|party|nose|act|face|fish|costume|for|at|came|did|was|who|and)',
      ],
      why: 'Readers remember the word and forget the rest.',
    },
  ],
  fog: [
    {
      find: [
        '(it|this|that|the ?(whole|entire) (matter|issue|case|incident|situation|complaint|problem|concern|event|episode|error|mistake|topic|subject)|matters|these (issues|matters|concerns)) (was|has been|is being|is currently being|will be|is|were|have been|are being|has now been|has already been|had been|shall be|are) … (decided|dealt|addressed|resolved|handled|reviewed|investigated|looked into|taken care|escalated|raised|discussed|noted|rectified|actioned|forwarded|passed|considered|examined|processed|under (review|investigation|consideration)|taken up|followed up|monitored|sorted|remedied|determined|concluded|agreed|deemed|felt|believed|regretted|understood|found that|settled|managed|referred|taken seriously|brought up)',
        `(your|the|all|these|this|any|customer|guest|such) ?(valuable|kind|valued|helpful|important|honest|constructive|detailed|recent) ${REMARKS} ${BEEN} ?(now|currently|already|being|also|duly|carefully|greatly|be|since|always|all|thoroughly|appropriately) ?(been|being|be|duly) ${DEALT}`,
        '(duly|has been|have been|is|are|was|well) noted$',
        `${MEASURES} (have been|has been|was|were|are being|is being|will be|are|is|had been|shall be|have now been|have already been) … (taken|made|implemented|put|introduced|reviewed|carried|initiated|undertaken|adopted|considered|updated|enhanced|arranged|provided|conducted|given|learned|learnt|drawn|had|held|applied|set|tightened|stepped up|changed|improved|started|launched|drafted|planned|underway|scheduled|ongoing)`,
        `(member*|person|people|those|party|parties|individual*|colleague*|${STAFF}|department*) … (spoken|talked|informed|reminded|retrained|disciplined|reprimanded|dealt|counselled|counseled|warned|briefed|notified|made aware|coached|instructed|addressed|advised|re-trained|cautioned|told|re-educated|sensitised|sensitized|held accountable)`,
        '(has|have|had|was|were|is|being|been) ?(been) (brought|drawn|called) to (our|my|the|management)',
        'it … to (our|my) (attention|notice)',
        'it (is|was|has been|had been) (felt|believed|regretted|understood|noted|decided|determined|concluded|agreed|deemed|considered|found|acknowledged|recognised|recognized|hoped|expected|appreciated|thought|intended|planned|recommended|requested|advised) (that|necessary|best|to|appropriate|not)',
        '(relevant|appropriate|responsible|concerned|respective|corresponding|competent|proper) (department*|team|teams|parties|party|people|staff|authorit*|persons|channels|personnel|colleagues|manager*|management|stakeholders|unit|division|line manager)',
        '(those|people|staff|parties|persons|individuals|departments) (responsible|concerned|involved|in charge|in question)',
        '(staff|team|waiter|driver|employee|colleague|member|person|individual|situation|matter|incident|day|time|room|evening|order) in question',
        '(dealt|handl*|review*|resolv*|investigat*|raised|looked into|followed up|escalated|deal|discuss*|address*|raise|shared|share|communicated) … (internally|at ?(the) ?(highest|appropriate|senior|management|corporate|all) (level*)|with management|with the (relevant|appropriate|concerned|wider|entire|whole) (team|staff|people|department|parties)|through the (proper|appropriate|right|usual) channels|in-house)',
        '(an|a|our|the|full|thorough|internal) … (investigation|inquiry|review|enquiry|audit|assessment|evaluation|follow-up) (has been|was|is being|is|will be|has|have been|had been)',
        '(steps|measures|actions|efforts|processes|procedures|changes|improvements|discussions|talks|investigations) (are|is|were) (in place|under way|underway|ongoing|in progress|in hand|being (taken|made|looked|put|considered|discussed))',
        '(due to|because of|owing to|as a result of|for) (circumstances|reasons|unforeseen|operational|technical|internal|various|certain)',
        '(circumstances|reasons|factors|events) (beyond|outside|out of) (our|my|anyone)',
        '(a|the|certain|some) (decision|determination|commitment|agreement|conclusion|choice|call) (was|has been|had been|is being|will be) (made|taken|reached)',
        '(apolog*|regret*|condolences|sympathy|thanks) (are|is|were|was) (extended|offered|expressed|conveyed|due|given)',
        'there (was|were|has been|have been|seems to have been|appears to have been|must have been) (a|an|some|certain) … (miscommunication|misunderstanding|mix-up|oversight|breakdown in communication|lapse|communication (issue|error|breakdown|problem)|shortcoming*|failing*|communication)',
      ],
      unless: [
        '(been|being|was|were|is) (spoken|told|informed|notified|warned|advised|made aware|reminded) …',
        '(nobody|no one|should have|could have|why|not|never|if|when|once|until|after|whether|how) … (spoken|told|informed|dealt|addressed|handled|resolved|noted|passed|answered|discussed|taken|considered|investigated|forwarded|made|heard|processed)',
      ],
      why: 'Readers ask who does it. Say "I", what, and by when.',
    },
  ],
};
