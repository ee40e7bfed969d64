import { complaint } from './en-complaint.ts';

const words = (text: string): readonly string[] => text.split(' ');
const set = (text: string): ReadonlySet<string> => new Set(words(text));

/** English words for saying a reviewer's clause again in the second person. Lower case, straight apostrophes. */
export const retelling = {
  /** Contractions written without their apostrophe, and other slips that are safe to mend. */
  mends: {
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    wont: "won't",
    cant: "can't",
    isnt: "isn't",
    wasnt: "wasn't",
    arent: "aren't",
    werent: "weren't",
    hasnt: "hasn't",
    havent: "haven't",
    hadnt: "hadn't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
    shouldnt: "shouldn't",
    im: "i'm",
    ive: "i've",
    id: "i'd",
    thats: "that's",
    wheres: "where's",
    shes: "she's",
    theres: "there's",
    theyre: "they're",
    whats: "what's",
    alot: 'a lot',
    u: 'you',
    ur: 'your',
    pls: 'please',
    plz: 'please',
    mins: 'minutes',
    min: 'minutes',
    hrs: 'hours',
    hr: 'hour',
    wifi: 'Wi-Fi',
    definately: 'definitely',
    recieved: 'received',
    recieve: 'receive',
    untill: 'until',
    becuase: 'because',
    calender: 'calendar',
    siting: 'sitting',
    teh: 'the',
    thier: 'their',
    wich: 'which',
    occured: 'occurred',
    seperate: 'separate',
    definatly: 'definitely',
    gonna: 'going to',
    wanna: 'want to',
    resturant: 'restaurant',
    restaraunt: 'restaurant',
    def: 'definitely',
    cuz: 'because',
    coz: 'because',
    bc: 'because',
    thru: 'through',
    tho: 'though',
    w: 'with',
    "wan't": "wasn't",
    disapear: 'disappear',
    dissapear: 'disappear',
    disapeared: 'disappeared',
    dissapeared: 'disappeared',
  } as Readonly<Record<string, string>>,
  /** Words that lead into what is said and can be left away. */
  openers:
    /^(?:(?:and|but|so|then|also|plus|however|because|since|although|though|sadly|unfortunately|honestly|literally|basically|again|firstly|secondly|first|second|third|lastly|next|finally|overall|anyway|well|ok|okay|yes|no,|ps|edit|update|please|meanwhile|furthermore|additionally|moreover|obviously|apparently|now|suddenly|recently|lately|seriously|wow|ugh|omg|lol|hi|hello|hey|dear|to be honest|tbh|in addition|on top of that|as (?:a )?\w+,|first of all|in fact|for example|not to mention|even|just|only|still|sometimes)\b[\s,:.!-]*)+/i,
  /** How people begin before they come to the point. */
  frames:
    /^(?:i|we)(?:'m| am| was|'ve been)? (?:just |also |really |very |so |have to |must |would |even )*(?:think|feel|felt|believe|guess|found|find|noticed|notice|realized|realised|discovered|say|admit|mention|hear|saw|see|disappointed|annoyed|frustrated|upset|sad|shocked|surprised|aware|sure)(?: out)? that |^(?:i|we)(?:'ve| have)? (?:just |recently )?(?:noticed|found|realized|realised|discovered) (?=the|it|my|there|all)|^(?:the )?(?:only |main |biggest |one |real )?(?:problem|issue|thing|complaint|downside|trouble|con|flaw|fact)(?: (?:is|was|i have is|i had was|with (?:it|this app|the app) is|here is))(?: that)? |^(?:my|our) (?:only |main |biggest |one )?(?:problem|issue|complaint|gripe|concern)(?: (?:is|was|with (?:it|this app|the app|this) is))(?: that)? |^(?:it's|its|it is|it was) (?:a shame|a pity|annoying|frustrating|ridiculous|unacceptable|sad|disappointing|crazy|weird|strange|unbelievable|irritating) (?:that|how) |^the fact (?:is )?that |^(?:it )?(?:seems|looks) (?:like|as if|as though) |^seems? (?:like|to me) /i,
  /** First words of a subject. */
  pronouns: set('i we it they there nobody someone everyone everything nothing none half most'),
  determiners: set(
    'the my our your a an every each all both some many most several no his her their two three four five six seven eight nine ten this that these those half one another',
  ),
  /** Verbs that carry a clause, in the forms that show it. */
  finite: set(
    "is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did doesn't don't didn't will won't would wouldn't can can't cannot could couldn't should shouldn't must may might answered replied responded helped answers showed keeps keep kept crashes crash crashed freezes froze takes took goes went gets get got stops stopped stays stayed makes made needs need wants want lacks shows show showed says said tells told asks asked works worked fails failed comes came gave give gives lost loses lose charged charges refused refuses ignored disappeared disappears arrived broke breaks fell feels felt looks looked tasted smelled seems seemed took left brought sent sends put ran runs lasted lasts cost costs paid pay waited wait ordered order received receive bought buy called call tried try asked had used use uses using opened open opens closed close closes clicked click tap tapped changed changes removed removes added adds adds became becomes started starts began turned turns said updated updates uninstalled installed downloaded deleted deletes logged hate lets let won't stopped drains loads loading sits sat stood stand cancelled canceled missed misses told offered expected switched signed written wrote emailed contacted spoke said sounds appears appear appeared reset resets requires required forces forced refuses prevents allows returned return came found find know see saw hear heard noticed understand wish",
  ),
  /** Verbs that help another, and forms of "to be". */
  helpers: set(
    "is are was were has have had do does did will would can cannot could should must may might isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't keeps gets makes says shows takes goes seems",
  ),
  /** Words that join a second statement to the first. */
  links: set(
    'that when if because and but so until till which who whom whose what how where why after before since while than as or whenever whether every though although unless once even',
  ),
  /** Persons a statement may be about. */
  people: set('you it they we he she i someone everyone nobody'),
  /** Of those, the ones that stand after a verb as well. */
  objects: set('you it'),
  /** What "I can't …" says without anything having gone wrong, or what no reply should repeat. */
  idle: set(
    'afford bring beat wait believe stress thank help recommend say imagine complain stand understand emphasize overstate remember tell trust be it you',
  ),
  /** What is done to a guest or a customer. */
  undergone: set(
    'able unable told charged given left asked seated served made sent promised offered forced stuck waiting ignored treated billed locked logged kicked kept rushed moved turned delayed rebooked bumped getting having overcharged quoted informed notified greeted allowed trying calling sitting experiencing',
  ),
  /** What a guest or a customer did. */
  did: set(
    'waited ordered paid bought purchased tried called emailed contacted asked spent booked requested returned rebooked stood sat missed reported experienced had updated reinstalled subscribed upgraded received got heard',
  ),
  /** What only the business can do: "you have to fix this" is said to it. */
  upToUs: set(
    'fix update uptade improve add stop do be understand give remove bring change solve check hire train make work let',
  ),
  /** Verbs that want something after them: a clause cannot end there. */
  openEnds: set(
    'shows show says say gets get got makes make made takes take took needs need wants want has had gives give gave sends send sent brings brought puts put lets let hitting getting making taking having giving showing saying doing using keep keeps kept sees see tells told finds found tries try trying both each every much many more less own new old same other buggy cause causes',
  ),
  /** Verbs and small words that take a person after them: "lets you find". */
  takers: set(
    'let lets help helps helped make makes made have had see tell told ask asked give gave gives charge charged send sent show shows allow allows for to of with from about force forces forced want wants',
  ),
  /** People who work for the business. */
  staff:
    /^(?:staff|crew|team|waiters?|waitress(?:es)?|servers?|hosts?|hostess|bartenders?|drivers?|agents?|developers?|devs|managers?|owners?|employees?|people|chef|cook|pilots?|stewardess|reps?|representatives?|technicians?|guys?)$/,
  /** Nouns that may go with one or many. */
  either: set(
    'staff crew police people children men women data media series team company food service support half couple lot number family everybody buttons news glasses',
  ),
  /** Words that are no noun, so that no subject ends in one. */
  notNouns: set(
    'built yesterday today tomorrow tonight again itself twice instead there here ever anymore gone unusable hard tiny annoying open current wrong happens happening playing going good bad great nice poor poorly awful lousy cheap expensive slow fast cold hot dirty clean rude friendly higher lower better worse more less most least best worst same other others such please sorry due able unable sure new old free only main biggest really very many few several one ones way thing things fact reason whole first second last next rest',
  ),
  /** Nouns that name nothing a reply could be about. */
  emptyThings: set(
    'hole owner owners manufacturer manufacturers seller sellers joint corner destination conversation luxury venture thing things way ways time times fact point points reason reasons day days night nights week weeks month months year years minute minutes hour hours one ones lot bit world end rest kind sort same other others moment hell place places app voucher vouchers half-price coupon coupons apps product products company business service store shop review reviews rating ratings star stars money life mind job idea hype gem humor catch runway lobby issue issues problem problems question questions case part parts stuff matter situation experience experiences future past morning evening afternoon today sake heck start beginning meantime process long internet edit update: item items people guys user users customers customer person guy developer developers devs team folks everything nothing anything something difference middle top bottom side back front hopes hope need needs use purpose chance choice course total price-point phone phones computer house home town city area street block neighborhood neighbourhood country state title description comment comments line trouble fault decision answer reply respect attention head face hand hands eyes eye heart work school office favorite favourite least most half love hate like dislike truth honest opinion record past go plus minus bad good best worst first second third last next',
  ),
  /** Persons close to the reviewer, and what a public reply leaves unsaid. */
  private: set(
    'wife husband son daughter neighbour neighbor neighbours neighbors mom mum dad mother father parents parent girlfriend boyfriend fiance fiancee partner kid kids child children baby toddler infant family friend friends brother sister grandma grandmother grandfather boss doctor lawyer illness disease pregnancy surgery funeral wedding he she his her him man woman girl boy lady guy god president meds medication medications vitamins pills adhd anxiety depression health diagnosis sister’s',
  ),
  /** Verbs that are seldom anything else, beside those of a clause. */
  plainVerbs: set(
    'shut forgot forget exist exists pop pops suffer suffers happen happens hangs lags jumps means became becomes wants tells causes cause caused lets let makes keeps telling regarding playing saying going being seem appears popping jumping solve load because happened got',
  ),
  /** Words that a thing's name may be followed by, never a part of it. */
  besides: set(
    'together asap help please pls plz thanks thank enough myself yourself himself herself online yesterday today tomorrow tonight again itself themselves twice instead there here ever anymore completely entirely via nor',
  ),
  /** Words that show that a subject is none. */
  notInSubject: set(
    'something anything everything nothing someone much many please not no never only even just to if so because but when want why how',
  ),
  /** A clause without a subject: "keeps crashing" is said of it … */
  ofIt: set(
    "keeps kept crashes crashed freezes froze takes took stops stopped stays stayed doesn't won't isn't wasn't hasn't fails failed lacks needs has is was goes gets drains loads shows showed says tastes tasted smells smelled feels looked looks arrived came broke breaks disappears disappeared runs worked works requires forces asks wouldn't closes opens makes made lasted lasts costs",
  ),
  /** … "can't log in" of the reviewer. */
  ofThem: set(
    "can't cannot couldn't had tried waited ordered bought paid got haven't hadn't called emailed contacted asked received spent downloaded reinstalled updated didn't purchased booked stood sat never",
  ),
  /** What only people do: "won't refund me" is said of nobody named. */
  asksPeople:
    /^(?:won't|wouldn't|will not|would not|doesn't|don't|didn't|can't|refused?|never) (?:even )?(?:reimburse|refund|give|help|let|answer|respond|reply|tell|return|pay|call|listen|honou?r|accept|care|bother|offer|apologi[sz]e|know|understand|want)\b/,
  /** Beginnings of a phrase without a verb that can be named as it is. */
  nounStarts:
    /^(?:too (?:many|much|few|little)|so many|lots of|a lot of|constant|frequent|missing|a lack of|lack of|endless|the lack of|not enough|poor|slow|long|small|tiny|cold|broken|wrong|hidden|unexpected|random|repeated) [a-z]/i,
  adverbs: set(
    'just also really very so always never often still even now only simply constantly then already actually suddenly randomly repeatedly literally barely hardly almost finally usually sometimes recently once both all',
  ),
  /** Things that complaints are about, to be named where nothing else can be said; plurals end in s. */
  topics: new Set(
    [
      ...(['food', 'staff', 'place', 'fixture', 'item', 'function', 'part'] as const).flatMap(
        (kind) => complaint.things[kind] ?? [],
      ),
      ...words(
        'bill price app account password email reminder widget list calendar button luggage suitcase layover passenger runway terminal boarding rebooking itinerary upgrade seat glasses topping portion receipt warranty packaging task subscription charge ad email call flight ticket plane crew gate voucher connection website refund return exchange version feature message battery level game manual software driver zoom disc dvd prescription class teacher lesson course grade homework lease landlord leak plumber quote invoice brakes engine mechanic dealer car venue train bus profile subtitle sticker theme article section photo picture story feed group contact chat backup storage cache language translation font layout tab icon ringtone clock snooze shortcut template folder tag label subtask project board habit checklist integration trial premium invoice popup permission code server download upload speed legroom pilot meal snack baggage miles weather response player cable charger remote lens flash display jack firmware usb speaker volume cover lid hinge strap crowd spice seasoning tip wait atmosphere package booklet album song podcast guitar lyrics aesthetics noise smell desktop colour color delay cancellation attitude quality taste flavor flavour view support design interface queue line check-in booking bug glitch crash error',
      ),
    ].filter(
      (noun) =>
        !/^(?:book|part|watch|safe|case|bowl|main|start\w*|ring|toy|box|frame|key|order|host|cook|design|location|bed|place|restaurant|window|floor|wall|glass|plate|cup|fork|knife|door|table)$/.test(
          noun,
        ),
    ),
  ) as ReadonlySet<string>,
  /** The person of the reviewer, turned. */
  turned: {
    i: 'you',
    me: 'you',
    my: 'your',
    mine: 'yours',
    myself: 'yourself',
    we: 'you',
    us: 'you',
    our: 'your',
    ours: 'yours',
    ourselves: 'yourselves',
    am: 'are',
    "i'm": 'you are',
    "i've": 'you have',
    "i'd": "you'd",
    "i'll": "you'll",
    "we're": 'you are',
    "we've": 'you have',
    "we'd": "you'd",
    "we'll": "you'll",
    "it's": 'it is',
    "that's": 'that is',
    "there's": 'there is',
    "they're": 'they are',
    "they've": 'they have',
  } as Readonly<Record<string, string>>,
  /** What belongs to the business when a reviewer says "your". */
  ours: set(
    'app apps product products company team staff service services website site restaurant hotel food store shop support update updates developers devs driver drivers airline agents agent employees people crew system customer customers software policy prices kitchen waiter waiters',
  ),
  /** What anybody may call their own: "it drains your battery". */
  anybodys: set(
    'phone battery data money time account list lists task tasks calendar computer device screen face life own day photos pictures music email contacts password progress work way order bag bags luggage seat table food meal home card',
  ),
  /** Praise that is said with a no: "you can't beat this place". */
  praiseByNot:
    /\b(?:(?:works?|working|worked|fixed|running|back) again|(?:can'?t|cannot|can not|couldn'?t|could not) (?:\w+ )?(?:beat|wait (?:to|till|until|for)|complain|go wrong|ask for more|get enough|live without|be (?:too|overly) careful|be happier|be better|say enough)|no (?:complaints?|doubt|wonder|alternat\w+ to|matter (?:what|how))|(?:had |have |has |with )?no (?:problems?|issues?|trouble)|never (?:ha(?:d|ve) (?:a|any) (?:\w+ )?(?:problems?|issues?|trouble|complaints?|bad)|disappoint\w*|fails? to|an? (?:problem|issue)|let (?:me|us) down)|nothing but (?:good|praise|great)|not only|not (?:a )?bad|without (?:a |any )?(?:problems?|issues?|hitch(?:es)?|trouble|making|ads|adverts|fees|charges?|effort)|all (?:i|you|we) (?:\w+ )?(?:need|want)(?:ed)?|don'?t miss|(?:do not|don'?t) mind (?:at all|it|paying|the|that)|problem[- ]free|worth the wait|still (?:the best|love|like|enjoy)|(?:definitely|certainly|surely) (?:go|come|be) back)\b/gi,
  /** After these, "you" is anybody: "you can't turn it off". */
  generic: set(
    "can can't cannot have get need must could couldn't will'll want are've use open try click tap press delete add set look go are log leave turn close type finish make put create see find pay subscribe upgrade buy don't scroll swipe select sign don't wait",
  ),
  /** Too harsh to be said again in public, or nothing but a verdict. */
  harsh:
    /\b(?:goddamn\w*|damned|no thanks|ridicule|hate[ds]?|jokes?|disgust\w*|scam\w*|liars?|lies|lied|lying|stupid|idiot\w*|pathetic|garbage|trash|rubbish|crap\w*|shit\w*|fuck\w*|damn|hell|ridiculous|worst|terribl\w*|horribl\w*|horrend\w*|awful|useless|sucks?|sucked|disgrac\w*|shame\w*|fraud\w*|steal\w*|stole|thie\w+|theft|rob(?:bed|bery)?|rip ?off|ripped|criminal\w*|lazy|dumb|moron\w*|bullshit|bs|ass|pissed|incompeten\w*|clowns?|sketchy|crooks?|cowboys|greedy|money.?grab\w*|cash.?grab|bait|avoid|don't (?:waste|bother|buy|download|install|go|use)|do not (?:waste|bother|buy|download|install|go|use)|zero stars?|one star|1 star|stars?|review\w*|rating\w*|recommend\w*|uninstall(?:ing)?|deleting|goodbye|bye|kill\w*|die[ds]?|dying|death|sue[ds]?|lawyers?|legal|illegal|racis\w*|sexis\w*|wtf|omg|lol|lmao|smh|fix (?:it|this)|shady|evil|insult\w*|god|jesus|christ|unacceptable|unbelievable|apolog\w*|won't (?:even )?allow|(?:rules?|policy|policies) requires?|it is impossible|don't make|you typed|would have|(?:only|main|biggest) (?:issue|problem|complaint)|appalling|atrocious|abysmal|free (?:drinks?|meals?|desserts?)|dishonest|deceiv\w*|deceptive|predatory|competitors?|elsewhere|won't be back|never again|switch(?:ing|ed) to|going back to|moving (?:on )?to|moved on|other apps?|another app|consider(?:ing)? switching|(?:don't|do not) know|not sure|whihc|should have|loyal|no can do|(?:it|he|she) don't|could of|please|get fixed|got fixed|(?:will not|won't) be using|not be using|no longer use|used to (?:love|be|work)|rape|love love|rudest|refused to go for)\b/i,
  /** Thanks and praise meant the other way round. */
  scoff:
    /\b(?:sarcas\w*|screwed|(?:thanks|thank you|thx|cheers)(?: you| a lot| so much| very much| again| guys)* for (?:nothing|dis\p{L}+ing|cancell?ing|delaying|ignoring|refusing|charging|being|not|sending|making|ruining|losing|wasting|leaving|letting|putting|killing|messing|taking so)|(?:great|good|nice) job|way to go|get (?:your act|it) together|worst|joke|shame|not even|yeah,? right|love (?:how|when|that you|being)|(?:great|good|nice|awesome|fantastic|lovely|classy),? (?:now|start|way|work|going))\b/iu,
  /** What makes praise doubtful where there are no stars. */
  holdsBack:
    /\b(?:before|more|changed|was|were|but|however|though|although|until|unless|if|except|wish|hope|should|could|would|supposed|please|help|why|when|how|thanks a|thanks for the|another|finally|really\?|hours?|min(?:ute)?s|days?|weeks?|months?|late|hold|sit(?:ting)?|response|competitors?|switch\w*|uninstall\w*|delet\w*|wtf|smh|ugh|lol|sucks?|hate|fix|better|enough)\b|["“”*]|\.\.\.|…|\?|🙄|😒|😡|👎|😠|🤦/iu,
  /** Words that nobody spends on what left them cold. */
  delight:
    /\b(?:lov(?:e|ed|ing|ely)|amazing|awesome|excellent|wonderful|fantastic|perfect(?:ly)?|superb|brilliant|delicious|outstanding|exceptional|incredible|great|best|happy|impressed|recommend(?:ed)?|favou?rite|beautiful)\b/i,
  /** Names that keep their capital. */
  names: new Map(
    'Android Google Apple iPhone iPad Windows Chrome Firefox Safari Alexa Bluetooth Gmail Outlook Facebook Instagram WhatsApp PayPal Visa Samsung Pixel Huawei Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Christmas English Spanish French German Chinese Wi-Fi iOS Mac Siri Spotify YouTube Amazon Netflix Kindle Fire Dropbox Evernote Word Excel PDF USB GPS SMS TV UI ID FAQ PC UK US VIP AM PM OK CSV QR HD AC PIN SD CD DVD MP3 HTML Wear Xbox Prime NY NYC USB-C'
      .split(' ')
      .map((name) => [name.toLowerCase(), name] as const),
  ),
  /** Signs that a statement says something was wrong, or right. */
  sore: /\b(?:desired|lousy|small|tiny|loud|weak|blurry|grainy|ruined|empty|hung up|skip\w*|struggl\w*|blank|horrific|mediocre|overrated|unhealthy|not|no|never|nobody|nothing|none|without|can only|could only|only available|too|n't|\w+n[’']t|cannot|wrong|broken|broke|cold|late|slow|dirty|lost|missing|miss(?:es|ed)?|fail\w*|crash\w*|freez\w*|froze|stuck|bug\w*|glitch\w*|error|errors|problem\w*|issue\w*|trouble|wait\w*|delay\w*|cancel\w*|refus\w*|ignor\w*|rude\w*|unfriendly|disappear\w*|deleted?|delet\w*|overpriced|expensive|pricey|noisy|dry|bland|overcooked|undercooked|raw|burnt|stale|soggy|salty|greasy|tasteless|cheap|poor\w*|bad|badly|worse|hard|difficult|confus\w*|annoy\w*|frustrat\w*|disappoint\w*|stop(?:s|ped)?|charg\w*|forc\w*|ads?|drain\w*|lag\w*|unable|impossible|damag\w*|leak\w*|smell\w*|stain\w*|crowd\w*|rush\w*|forgot\w*|unable|unclear|difficult|complicated|inconsistent|lack\w*|uncomfortable|limited|had to|have to|used to|instead|anymore|any more|still|(?:happen\w*|yet|once|over and over) again|twice|keeps?)\b/i,
  glad: /\b(?:love[sd]?|great|good|nice\w*|excellent|amazing|awesome|best|perfect\w*|wonderful|fantastic|friendly|helpful|delicious|tasty|beautiful\w*|enjoy\w*|easy|like[ds]?|clean|comfortable|fresh|favou?rite|impress\w*|useful|kind|lovely|pleas\w*|happy|fast|quick\w*|simple|attentive|cozy|cosy|charming|superb|recommend\w*|helps?|helped)\b/i,
  /** A clause cannot end here. */
  dangling: set(
    "the a an to of and or but is was were are with for that which who what because so when if as at by from than then my your our their his her its it's very just not no even i we be been has have had do does did can could will would into like where while until since without also only really these some any why how am say says said saying seems seem amd",
  ),
} as const;
