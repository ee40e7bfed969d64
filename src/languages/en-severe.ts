import type { ComplaintWords } from './define.ts';

/** One `detect` line a row; rows are easier to read than commas where a line has parts of its own. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

// Lists that several lines share, as alternatives of one part.
const KID =
  'child|children|kid|kids|toddler*|baby|babies|infant*|newborn|son|sons|daughter|daughters|boy|boys|girl|girls|grandson|granddaughter|nephew|niece|pupil*|schoolgirl*|schoolboy*|minors|year old|year olds|little one|little ones|toddlers|schoolkids|graders|first grader|pupils|teens|teenager|stepson|stepdaughter|twins';
const WHOSE =
  "my|our|his|her|their|your|wife's|husband's|son's|daughter's|mother's|father's|friend's|mum's|mom's|dad's|the poor";
const BODY =
  'arm*|leg|legs|wrist*|ankle*|hip|hips|nose|foot|feet|finger*|toe|toes|toenail*|fingernail*|hand|hands|head|face|back|neck|shoulder*|elbow*|knee*|rib|ribs|jaw|tooth|teeth|lip|lips|eye|eyes|eyelid*|eyebrow*|skin|scalp|chin|cheek*|mouth|tongue|throat|collarbone|skull|spine|chest|thigh*|shin|shins|thumb*|ear|ears|earlobe|forehead|nerve|cornea|calf|hamstring|ligament*|pelvis|bone|bones|stomach|gums';
const PERSON =
  'i|we|she|he|they|mother|father|mum|mom|dad|wife|husband|partner|friend|friends|grandmother|grandfather|grandma|grandpa|gran|granny|nan|aunt|uncle|sister|brother|colleague|boyfriend|girlfriend|neighbour|neighbor|guest|guests|customer|people|me|us|lady|woman|man|someone|somebody|everyone|everybody|all|both|half';
const WE = 'me|us|him|her|them|my|our|his|their|someone|somebody|people|guests|customers';
const SICK = 'sick|ill|unwell|nauseous|nauseated|queasy|feverish';
const EATEN =
  'food|meal|ate|eaten|eating|eat|dinner|lunch|breakfast|brunch|buffet|takeaway|takeout|chicken|fish|prawn*|shrimp*|oyster*|mussel*|seafood|burger*|kebab*|meat|pork|beef|salad|sushi|rice|curry|pizza|sandwich|wrap|sauce|soup|dish|catering|carvery|restaurant|served|drank|drink|milk|cheese|egg|eggs|mayo|cream';
const HOSPITAL = 'hospital|a e|er|emergency room|emergency department|casualty|urgent care|intensive care|icu';
const MONEY =
  "refund*|money|pay|paid|voucher*|for free|a free|free night|free meal|free month|compensat*|comp|discount*|upgrade*|reimburse*|dollars|euros|pounds|bucks|cash|gift card|credit|night's|half price";
const REVIEW = 'review*|rating*|star|stars|this post|my post|this down|it down|this gone';
const GROUP =
  'gay|lesbian|trans|transgender|queer|lgbt*|same sex|two men|two women|autistic|autism|deaf|blind|disabled|disabilit*|wheelchair*|hijab*|turban*|headscar*|niqab*|burka|kippah|muslim*|jewish|jews|jew|immigrant*|foreigner*|refugee*|pregnant|breastfeed*|nursing mother|down syndrome|down’s|tourette*|adhd|stutter*|dyslexi*|gypsy|gypsies|roma|traveller community|minorities|person of colour|person of color|people of colour|people of color|asylum|cerebral palsy|ramadan|prosthetic|crutches|dementia';
const ORIGIN =
  'black|white|brown|asian|indian|african|chinese|japanese|korean|mexican|hispanic|latino*|latina*|pakistani|bangladeshi|turkish|polish|romanian|nigerian|arab|arabs|arabic|jamaican|caribbean|filipino|vietnamese|native|aboriginal|eastern european|irish|russian|ukrainian|syrian|somali|ethnic|older|elderly|old|overweight|fat';
const FOLK =
  'people|person|man|woman|men|women|guy|guys|couple*|family|families|customer*|guest*|girl*|boy*|kids|folk*|friend*|husband|wife|lady|ladies|client*|patient*|tenant*|student*|users|community|looking|applicant*|passenger*|diners|citizens|boyfriend|girlfriend|parents|father|mother|son|daughter';
const TRAIT =
  'religion|faith|race|nationality|ethnicity|disability|sexuality|orientation|skin colour|skin color|colour of my skin|color of my skin|accent|headscarf|hijab|turban|surname|origin|wheelchair|guide dog|service dog|assistance dog';
const PRIVATE =
  'diagnosis|test result|test results|medical record|medical records|medical history|passport|passports|bank detail|bank details|card number|card details|home address|addresses|phone number|phone numbers|date of birth|salary|payslip|payslips|health record|health records|x ray|x rays|prescription|blood test|blood results|pregnancy|private messages|private photos|personal data|personal details|social security number|id card|id cards|tax return|credit report|medication list|therapy notes';
const SEEN =
  'everybody|everyone|anyone|anybody|all to see|public|publicly|voicemail|strangers|a stranger|neighbour|neighbours|neighbor|colleague|colleagues|boss|employer|other guests|other customers|other patients|other parents|other families|other people|someone else|somebody else|wrong person|wrong address|facebook|open bin|dumpster|public folder|loudspeaker|out loud|aloud|whole waiting|whole shop|whole room|on display|screen facing';
const SLIGHT =
  "refus*|turned away|turned us away|turned me away|turned him away|turned her away|turned them away|denied|deny|not allowed|weren't allowed|wasn't allowed|not let|wouldn't let|would not let|won't let|asked to leave|told to leave|asked us to leave|asked me to leave|kept calling|too much trouble|told me no|said no to|because i wear|thrown out|not welcome|unwelcome|aren't welcome|isn't welcome|ignored|followed|mock*|made fun|making fun|laugh*|joke*|slur*|remark*|comment*|insult*|wouldn't serve|not serve|don't serve|doesn't serve|won't serve|not rent|doesn't rent|don't rent|stare*|profil*|elsewhere|served first|seated first|upset other*|disturb*|scare*|uncomfortable|go elsewhere|prefer not|not our kind|not suitable|not for people|wrong image|take it off|take off|remove|inferior|second class|differently|worse|humiliat*|harass*|imitat*|no access|could not get in|couldn't get in|no way in|insult*|hung up|no longer available|shouted|yelled|spat|excluded|barred|banned|searched|suspicious|watched|accused|stranded";

/**
 * What is severe in English. More telling words first; where several routes are met, `ROUTES_BY_PRESS` of the reading
 * decides. Written by word families and by what happens to whom, not from any set.
 */
export const severe: ComplaintWords['severe'] = [
  {
    route: 'self-harm',
    topic: 'self-harm',
    words: lines(`
      had|have|having > enough of + life|living|this life
      tired|sick + of > living|life|being alive
      nobody|no one|noone|none > would|will|to > miss me|notice if|care if i|care whether|be sad
      tablets|pills|razor|rope|blade|noose|bottle of > next to|in my hand|in front of|ready|on the table|counted|beside
      can't|cannot|don't|no > see > future|a way out|way forward|point|tomorrow
      want|wanted|going|ready|decided > disappear|be gone|not exist|sleep forever|leave this world|stop existing
      no|any|lost|without > reason|point|sense|will|hope|strength > to live|living|to be here|being here|to go on|going on|to carry on|left
      thinking|think|thought|thoughts > of|about > ending|killing|hurting|harming|not being here|suicide|jumping off
      not|don't|won't|can't > be here|be around|go on|carry on|cope > any more|anymore|any longer|tomorrow|much longer
      farewell|goodbye|suicide + letter|note|message|letters
      not|never|rather not|don't want to + wake up
      overdose & took|taken|take|after|friend|tried
      all the pills|all my pills|bottle of pills|all the tablets|all my tablets|my whole prescription
      suicid*
      kill|killing|killed|hang|hurt|harm|harming|hurting|hanged > myself|himself|herself|themselves
      kill|killing|end|ending|ended|take|taking|took|taken > my own life|my life|his own life|her own life|their own life|his life|her life
      self harm*
      cutting myself
      cutting again
      slit my wrists
      overdose|overdosed|overdosing & on purpose|myself|pills|tablets|tried|want
      want|wanted|going|ready|about|tempted|plan|planning|decided|wish > to end it|to die|to be dead|i was dead|i were dead|to disappear forever|to end things
      end it all
      ending it all
      better off dead
      not|don't|dont|didn't|no > want to live|want to be here|want to be alive|wish to live|want to wake up|want to go on|reason to live|reason to go on|point in living|point living|point going on|point in going on|wish to go on|will to go on
      reason to go on living
      nothing left to live for
      nothing to live for
      can't|cannot|can not > go on living|go on anymore|go on any more|live like this
      without|world|everyone|everybody|family|better off & without me & better
      goodbye everyone
      goodbye to everyone
      goodbye cruel world
      take|swallow|took|swallowed > all the pills|all my pills|all of the pills|whole bottle|bottle of pills|all the tablets
      jump|jumping|jumped > off a bridge|off the bridge|off a building|off the roof|in front of a train|in front of the train|from the bridge|from the roof|out of the window|from a bridge
      on the bridge|on a bridge|on the ledge|on the roof & because|after|thinking|last night|stood|sat|debt*
      suicidal
    `),
  },
  {
    route: 'child-safety',
    topic: 'child',
    words: lines(`
      ${KID}|class|pupils > go|walk|leave|home|off|collected|picked up|taken|handed > with|by|to > man|woman|stranger|strangers|someone|somebody|person|people|adult
      ${KID} & stranger|strangers|grown men|adults|grown ups|unknown men & chat*|message*|contact*|photos|pictures|meet|address|talk*
      kid*|children|toddler*|baby|family > app|tablet|game|channel|video*|profile|mode & adult*|porn*|naked|nude*|sex*|gambl*|gore|violent|suicide
      rough|rougher|cruel|violent|shouting|screaming > with|to|at > ${KID}
      ${KID} > locked|shut|tied|left|forgotten|trapped > in|on|at|alone|out
      locked|shut|tied > ${KID} > in|up|to
      gate|door|pool|window|medicine|cupboard > open|unlocked|unfenced & ${KID}
      ${KID} > found > on the road|on the street|outside|wandering|in the car park|by the road
      man|men|adult*|stranger*|someone|guy|user > writing|writes|wrote|chatting|talking|asking|asked|sending|sends + to my|my|our > ${KID}
      hit|hits|slapped|smacked|shook|grabbed|struck + a boy|a girl|a child|a kid|a toddler|a pupil|a student
      bunk|cot|crib|bed|slide|swing > ${KID}|our little one|my little one > fell|fallen|hurt|head|trapped
      lost + my child|our child|my son|our son|my daughter|our daughter|her child|a child|my little|our little|my toddler & minutes|hour|trip|park|club|store|nursery|school|pool|playground|camp|nobody noticed|found
      ${KID} > alone|unattended|unsupervised|left behind|abandoned|forgotten|went missing|got lost in
      left|leaves|leaving|lost|forgot|abandoned|released|handed|gave|locked|lock|grabbed|grabs|slapped|smacked|shoved|dragged|hit|hitting|pushed|shook|touched|tied|pinned|kicked|spanked|choked|burned|burnt|scalded|filmed|photographed|undressed|restrained|bit|bitten|bullied|bully > ${KID} & alone|behind|stranger|strangers|unattended|unsupervised|arm|mark|cupboard|closet|in the toilet|dark|hard|face|head|bruise*|minutes|street|on the bus|in the car|someone|nobody|wrong|without a|hot|wall|playground|in the park|so hard|soup|tea|coffee
      let|allowed|allow > ${KID} & stranger*|someone we|leave the|wander|walk out|walked out|escape*|run off|onto the road
      ${KID} & choked|choking|choke|swallowed|strangled|suffocat*|drown*|went under|scalded|concussion|abus*|molest*|groom*|predator*|paedophil*|pedophil*|porn*|nude*|naked|sexual*|explicit|kidnap*|assault*|neglect*
      ${KID} > hurt|injur*|burned|burnt|bruised|bleeding|fell from|fell off|fell out|fell through|fell into|slid out|slid right out|slipped out|climbed through|climbed over|nearly fell|ran into the road|hit by|bullied|beaten|hit every|touched|grabbed|hospital
      hurt|injured|injuring|burned|burnt|scalded|cut|bruised|endangered|endangering|endanger|endangers|harmed > my|our|the|a|his|her > ${KID}
      ${KID} & bruise*|bite marks|scratches|black eye|marks on|a mark & nursery|daycare|school|teacher|staff|camp|arm|explain|nobody
      adult|adults|stranger|strangers|old men|grown men|men|man|coach|teacher|tutor|instructor|driver|priest > message*|messages|messaging|texting|contact*|approach*|talk to|photograph*|taking pictures|taking photos|pictures of|photos of|filming|touching|touched|private messages|followed|following|watching|staring & ${KID}
      coach|teacher|tutor|instructor|carer|counselor|counsellor|employee|driver|monitor & private messages|texts|messages|inappropriate*|touch*|creepy & ${KID}
      inappropriate|disgusting|adult|sexual|violent|explicit|porn*|nude|gory & ad|ads|video|videos|content|pictures|images|pop|popups|messages|chat & ${KID}|kids'|children's
      ${KID} & inappropriate > content|ads|ad|video*|pictures|touch*|messages|contact
      drunk|high|stoned|asleep|on his phone|on her phone|on their phone|on their phones & babysitter|nanny|childminder|lifeguard|carer|nursery|daycare|minder|sitter|bus driver & ${KID}|class|pool
      child abuse
      child neglect
      child labour
      child labor
      choking hazard*
      small parts & ${KID}|swallow*|choke|choking|mouth
      car seat|pram|stroller|cot|crib|high chair|highchair|pushchair|baby carrier|baby gate & buckle|collaps*|opens by itself|came undone|tipped over|strap|failed|snapped|unsafe|trapped|folded
      ${KID} & no seat belt*|no seatbelt*|no belts|without seatbelts|standing in the aisle|without a seat belt|no car seat|without a car seat|no helmet*|no life jacket*
      ${KID} > bullied|bullying|beaten up|attacked|tormented
      bullied|bullying|bully|bullies & school|class|teacher*|camp|${KID}
      pupils|students|classmates|other kids|other children|older kids & hit|kick|beat|attack|bully|hurt & ${KID}|every day
      underage|under age|minors|teenagers|15 year old|16 year old|14 year old & alcohol|served|drunk|drinks|vodka|sold|cigarettes|vape*|bet|gambling
      picked up|collected|taken home|handed over & stranger|strange man|wrong person|someone we|nobody checked|no id & ${KID}|nursery|school|daycare
      groomed|groomer|grooming & ${KID}|game|chat|teen*|school
      predator|predators|paedophile*|pedophile*|perverts & ${KID}|game|app|chat|school|pool
    `),
  },
  {
    route: 'threat-violence',
    topic: 'threat',
    words: lines(`
      put|puts|putting|laid + his|her|their + hand|hands > where|on me|on her|on him|on us
      hand|hands|fist|fists|arm|knee|finger > on|round|around|at|in|up|against|under > my|her|his|our > throat|neck|face|skirt|shirt|hair|leg|thigh|bottom|chest|waist
      touch|touched|touching|touches|stroke|stroked|stroking|fondled|squeezed|groping|rubbing|rubbed|grabbing|grabs > my|her|his|our > knee|leg|thigh|bottom|back|waist|breast|breasts|hair|neck|face|shoulder*|bum|chest|private*
      smash|smashed|break|burn|slash|slashed|torch|kick in|trash|damage|set fire to > my|our|your > window|windows|car|door|tyre|tyres|tires|house|home|shop|face|head
      sorry|regret it|regret this|pay for this > when|what > i|we > come|do|send|find|am done
      locked|blocked|trapped > door|doors|me|her|him|exit & touch*|scream*|scared|afraid|cry*|knee|leg
      send|sent|sending|left|leaving > message*|text*|voicemail|letter|note|dm > saying|that|with|threat* & kill|hurt|smash|break|burn|find|beat|come|house|family
      know|knows|knew|find|found|finding|remember > where > live|lives|lived|sleep|work|works|kids go
      careful|watch|safe > walking|walk|on the way|way home|your back|driving home|going home|alone|tonight
      come|coming|came|be round|drive|show up > with > bat|knife|gun|weapon|hammer|boys|mates
      i'll|i will|we'll|we will|i'm going to|i am going to|gonna|i'm gonna|going to|i would like to|i want to|i swear|someone should|somebody should|someone ought to|somebody ought to|someone needs to|somebody needs to|someone will|somebody will > burn|torch|kill|shoot|stab|smash|punch|slap|strangle|beat up|beat the|beat him|beat her|beat you|knock out|break his|break your|break her|break their|slash|bomb|blow up|set fire|murder|hurt you|hurt him|hurt her|hunt you|find you|come for you|make you pay with
      break|breaking|smash|smashing|punch|knock|kick|rearrange|bash|cave|slash|key > your|his|her|their|that driver's|the manager's|the owner's > jaw|face|legs|leg|neck|windows|window|teeth|bones|car|tyres|tires|skull|head|arms|nose|kneecaps|head in
      brick through
      brick|rock|petrol bomb|molotov > window|windows|through
      bring|bringing|brought|grab|fetch|get > bat|baseball bat|gun|rifle|knife|machete|petrol|gasoline|crowbar|hammer & next time|back|come|with|will|i'm|i'll
      come|coming|be|back|came > with|bring > gun|bat|knife|my brothers|my boys|my mates|my cousins|friends and & sorry|regret|see|wait|show|you
      coming|come|be there|come down > my brothers|my boys|my mates|my cousins|the lads
      coming for you
      come for you
      come after you
      know|knows|found out|find out > where|which|what > you live|you sleep|he lives|she lives|they live|your kids|your children|your family|you park|your school|kids go
      watch your back
      watch your step & next time|dark|alley|night
      sleep with one eye open
      one eye open
      i will find you
      i'll find you
      you will pay for this & find|regret|blood|dearly|one day
      you'll pay for this & find|regret|blood|dearly|one day
      deserve|deserves|should|ought to|need to|needs to > to die|to be shot|be shot|to burn|to be beaten|be beaten|to be hit|be hanged|be stabbed|die in|a beating|a good beating|a slap|a bullet|to get hurt|get hurt|burn in
      hope|hoping|pray|wish > you|your|they|this|he|she|someone|somebody|the > die|dies|died|rot|burn|burns|burned|crash|crashes|get cancer|gets cancer|hangs|get hit|gets hit|get shot|catches fire|get hurt|suffer|bleed
      kill|shoot|stab > you|you all|you people|them all|that waiter|that driver|that manager|the owner|the manager|him|her
      bomb|explosive|grenade & going|will|place|your|put|plant*
      shoot up
      burn > down|to the ground > i'll|i will|someone|somebody|should|hope|myself|night
      burn it down
      burn|torch > place|this|your|shop|dump|restaurant|hotel|building|office > down|to the ground|inside
      you're dead
      you are dead meat
      dead meat
      you'll regret|you will regret|you'll be sorry|you will be sorry & see you|come|coming|wait|brothers|find|visit|family|home
      see you outside
      wait for you outside
      waiting for you outside
      knock your teeth
    `),
  },
  {
    route: 'threat-violence',
    topic: 'safety',
    words: lines(`
      threw|throws|hurled|chucked|flung > at + me|us|him|her|my|our|a guest|customers|another
      knock|take|beat|lay > him|her|you|them + out|down|cold
      set|sets|setting > alight|ablaze|on fire & i|i'll|someone|somebody|threat*
      hand|hands|fingers > up|under|inside|down + my|her|his + skirt|top|shirt|dress|blouse|trousers|pants|thigh
      blocked|blocking + my|our|the + door|front door|exit|way|car|path > and|until|so|while & until|leave|paid|let|scared
      wasn't|weren't|not + going anywhere|leaving & until|paid
      know|knows > his|her|their|your + car|street|house|home|face|family & i|we|where
      make|making > you|him|her|them + bleed|suffer|regret it|beg
      assault*
      attacked|attacks|attacking > me|us|him|her|my|our|them|a guest|guests|another|by & ${PERSON}
      attacked by
      punched|slapped|kicked|headbutted|head butted|strangled|choked|stabbed|groped|manhandled|mugged|tackled|tased|tasered|beat up|spat on|spat at|spit on|spit at + ${WE}|in the face|in the stomach|by
      attacked|attacks|attacking + me|us|him|her|my|our|them|a guest|guests|another guest
      slapped|punched|kicked & in the face|to the ground|unconscious|repeatedly|bouncer*|security guard
      beaten up
      got beaten
      groped
      molest*
      raped|rapist|rape me|tried to rape|date rape
      manhandled
      pepper spray*
      sexual*|indecent* & assault*|harass*|touch*|advances|comments to|abuse*|expos*
      sexually
      grabbed|grab|shoved|shove|pushed|dragged|hit|hits|threw|pinned|yanked|pulled|slammed + me|us|him|her|my|our > by|arm|arms|wrist|collar|neck|shoulder*|out the|out of the|wall|floor|door|hair|face|throat|head|down|hard|against|ground|back|chest|jacket|off my|off the|stairs|breast*|bum|leg|with his|with her|with a|across|violently
      ${PERSON} > shoved|pushed|grabbed|hit > me|us|him|her|my & twice|violently|hard|down|floor|wall|door|security|manager|bouncer|guard|waiter|staff|arm
      tried|trying|wanted|threatened|threaten|threatens|going|attempted > to hit|to punch|to attack|to beat|to stab|to kill|to hurt|to run me over|to rape|to kiss me|to touch
      threatened|threatens|threaten|threatening + me|us|him|her|my|our|to kill|to hit|to beat|to hurt|violence|family|staff|guests|with a|with his|to have us|to have me|customers
      raised|raising|lifted|shook|swung|waved > fist*|hand to|hand at|hand against|wrench|bat|knife|hammer|stick|bottle|chair
      came|comes|come|lunged|ran|went|charged > at|after > me|us|him|her|my|our & knife|bat|fist*|bottle|hammer|stick|wrench|angr*|screaming|yelling|swinging|aggressiv*|hit|kill
      pulled|pointed|drew|waved|holding|had|with > a gun|the gun|a knife|a machete|a bat|a weapon|a taser|a baseball bat & me|us|him|her|at|on|threat*
      touched|touching|rubbed|felt|stroked|fondled > me|my|her|his|us > inappropriate*|where he|where she|breast*|chest|bottom|bum|thigh*|private|without my|leg|backside|intimate*|up|in ways
      inappropriately > touch*|behaved|massag*
      touched > inappropriately
      hands > on me|on my|up my|under my|all over me|all over her|around my neck|around her neck|around his neck
      followed|following|stalked|stalking|chased|stalks|tailed > me|us|my|her > home|to my|to our|to her|to the car|car|room|down the street|street|outside|around town|for months|for weeks|hotel|into
      stalker
      blocked|locked|cornered|trapped > me|us|door|exit|way > in|terrified|scared|wouldn't let|would not let|so i couldn't|alone
      wouldn't let me leave
      would not let us leave
      would not let me leave
      wouldn't let us leave
      drugged
      spiked|drugged & drink*|me|friend|wine|glass|us
      gun & pulled|pointed|waved|staff|guard|face
      held + me hostage|us hostage|me against|us against|at knifepoint|at gunpoint
      gunpoint
      knifepoint
      domestic violence
      fight|fights|brawl + broke out|guests|bouncer*|security|bottle*|police|blood
      violent & staff|guest*|bouncer*|security|became|turned|got
      flashed|exposed himself|masturbat*
      gun shots
      gunshots
    `),
  },
  {
    route: 'extortion',
    topic: 'extortion',
    words: lines(`
      pay|send|give|transfer|refund > or > viral|public|online|everywhere|everyone|all over|post*|press|internet
      change|raise|improve > rating|review|stars|star > for|against|in exchange|in return & ${MONEY}|hundred|thousand|fifty|twenty
      good|better|great|five star|nice|positive > rating|review|stars|star > for|costs|when|once|after|if|as soon & ${MONEY}|hundred|thousand
      never read this again|never see this again|never hear of this
      forget about it|forget it & comp|bill|pay|refund*|free|dollars|euros
      review|rating|stars + depends|depend
      take it down|takes it down|take this down|comes down & refund*|pay|money|dollars|euros|voucher*
      back to five stars|back to 5 stars|goes to five|five stars again & dollars|euros|pounds|pay|refund*|money|free
      refund*|pay|compensat*|comp|give|free|money|voucher*|reimburse*|upgrade > or|or else|otherwise|unless > i tell|i will tell|i'll tell|i post|i'll post|i will post|i leave|i'll leave|i will leave|i write|i'll write|i put|i'll put|one star|1 star|everyone|everybody|the internet|internet|the world|social media|the press|newspaper*|my followers|go public|go viral|tiktok|bad review*|this review|the review|my review|this stays|everywhere|hears
      otherwise i|unless you|or i'll|or i|if you don't|if you do not|if i don't|if i do not|until you|if not & ${MONEY} & i post|i'll post|every site|everywhere|all over the internet|social media|go viral|tiktok|to the press|newspaper*|tell everyone|on instagram|on facebook|on every|expose|ruin you|ruin your|next post|bad review*
      remove|removing|delete|deleting|change|changing|edit|update|take|taking|withdraw|raise|amend|reconsider|pull|swap > ${REVIEW} & ${MONEY} & if|when|once|after|until|unless|exchange|return|persuaded|convince*|depends|as soon as|the moment|or
      ${REVIEW} & disappear*|vanish*|goes away|is gone|comes down|taken down|goes up|go up|becomes|turns into|persuaded & ${MONEY}
      five stars|5 stars|four stars|good review|better review|great review|positive review|nice review|better rating|top rating > if you|when i get|once i get|when you|once you|in exchange|in return|when the|once the & ${MONEY}
      five stars|five|5 stars > when|once|if|after > refund*|money|voucher*|i get a free|you pay|i am paid
      one star|1 star & until|unless & refund*|my money|voucher|compensat*
      in exchange for|in return for & review*|rating*|stars|my post|this down
      persuaded|convince|convinced & take this down|review|rating|stars
      say no more|keep quiet|stay quiet|stay silent|keep my mouth shut|say nothing|not post|won't post|keep it between us|keep this to myself & ${MONEY}|thousand|hundred
      followers|subscribers|influencer|my channel|my blog & ${MONEY}|on the house|think|worth|destroy|for nothing
      pay|send|transfer|give|wire + me|us > or|and > review*|rating*|star|stars|delete|remove|disappear*|quiet|no more|forget
      my next post
      go viral & or|unless|refund*
      take this down
      take this review down
      this down if
      review gone
      blackmail*
    `),
  },
  {
    route: 'allergy',
    topic: 'health',
    words: lines(`
      allergic > to & in it|inside|anyway|put on|wrote
      not|no|didn't|doesn't|don't|couldn't > know|idea|clue|say|tell|sure > which|whether|what|if & contain*|peanut*|nut*|allergen*|gluten|sesame|shellfish|dairy
      brought|broke|came|come|comes|breaks > out|up > in|with > blisters|hives|welts|spots|lumps|bumps|weals
      patch test & nobody|asked|before|skip*
      coeliac|celiac|coeliacs|celiacs & shared|fryer|days|paid for it|safe|glutened
      glutened
      no|zero|without|wrong|missing|false + allergen*|allergy information|allergy advice|allergy warning|allergy label*
      nut*|peanut*|sesame|milk|egg|gluten|soy|shellfish|dairy|wheat & not declared|undeclared|not on the label|not listed|unlabelled|unlabeled
      allerg* & react*|told|tell|telling|inform*|warn*|mention*|state*|ignor*|despite|although|though|even|swell*|swelled|swollen|epipen*|hospital|hives|rash|contaminat*|trace*|not listed|undeclared|unlabel*|no information|laugh*|shrug*|joke*|danger*|died|die|kill*|serious*|severe*|severely|served|serve|still|twice|asked|label*|forgot|wrong|contain*|given|gave|put|brought|life threatening|deadly|eye|breath*|throat|swap*|switch*|sworn|swore|assured|promised|hidden|without telling|lied|no idea|no clue|did not know|didn't know|found|treated|careless|ill|sick|itch*
      allergic reaction*
      severe reaction
      reacted badly
      bad reaction
      skin reaction
      anaphyla*
      epipen*
      epi pen*
      adrenaline pen
      antihistamine*
      coeliac|celiac|coeliacs|celiacs & got|served|told|still|ill|sick|agony|react*|gluten|contain*|bread|crouton*|flour|wheat|contaminat*|not|ignored|pain|hospital|despite
      gluten|dairy|nut|lactose|egg|soy|sesame|peanut|wheat|milk > free & but|still|turned out|contain*|ill|sick|agony|react*|hospital|actually|wasn't|was not|found|lied|full of|throat|swell*|swollen|swore
      lactose intolerant|gluten intolerant|intolerance|intolerant & ignored|sick|ill|still|told|served|pain|agony|despite|cream|milk|cheese|anyway
      cross contamination
      cross contaminated
      allergen* & no|not|wrong|missing|list|label*|information|know|knew|ignore*|undeclared
      throat|airway > clos*|swell*|swelled|swollen|tighten*|tight|itch*|up
      swell|swelling|swelled|swollen|puffed|ballooned > lip|lips|face|eye|eyes|tongue|throat|shut|up
      lip|lips|face|eye|eyes|tongue|throat|mouth > swell*|swelled|swollen|ballooned|puffed|tingl*|blew up|itch*
      swelled up
      hives
      can't breathe|couldn't breathe|could not breathe|struggled to breathe|trouble breathing|struggling to breathe & after|nut*|ate|eat*|sesame|bite|shellfish|allerg*|smell|fumes|perfume|food|dust|sauce
      nut*|peanut*|almond*|cashew*|shellfish|sesame|milk|egg|dairy > in it|in the|in my|inside & told|allerg*|intoleran*|asked|said no|vegan|free|warned
      no nuts|no peanuts|no dairy|no gluten|no shellfish|no sesame & told|asked|said|still|got|came|full|despite|twice
      patch test & no|not|without|never|skipped|didn't|react*|burn*
    `),
  },
  {
    route: 'illness',
    topic: 'health',
    words: lines(`
      hugging|over|bent over|kneeling|slept next to|next to|glued to|living on > toilet|loo|toilet bowl|bathroom
      whole|all|half|everyone|everybody|both|three|four|five|six|several|most > office|family|table|party|group|team|us|wedding|class|guests|kids|children > sick|off sick|ill|poorly|down with|throwing up|vomiting|bug|cramps|bed
      stomach|belly|insides|guts > churning|turning|in knots|killing|exploded|emptied|out of both|cramping
      smelled|smelt|tasted > off|funny|strange|wrong|sour|odd & toilet|ill|sick|stomach|night|bed|throwing|cramps|regret*
      cat|dog|puppy|kitten|pet|horse|rabbit|hamster > died|dies|dead|poorly|ill|sick & eat*|ate|food|treats|brand|after
      keep|kept|keeping|hold > food|dinner|anything|water|nothing|meal|lunch|it > down
      needed|needs|saw|see|called|visited + a doctor|a gp|the doctor|medical attention|medical help & ${EATEN}|night|guests|after
      so|this|that|too|seriously|properly|dreadfully|horribly + ill
      rat poison|contaminat*
      mould|mold|mouldy|moldy > ${EATEN}|bun|jam|coffee
      ${EATEN}|bread|jam > mould|mold|mouldy|moldy & sick|ill|doctor|under|inside|ate
      someone else's|somebody else's|another patient's + tablets|pills|medication|medicine|prescription|heart tablets|blood
      food poison*
      poisoned
      poisoning
      made|make|makes|making|got|get|gets|getting|became|become|fell|feel|felt|feeling|was|were|been|being|am|i'm|came|left|both|all|violently|terribly|severely|really|so|very|also|physically > ${SICK} > after|all night|for days|for two|for three|for a week|from|the next|since|within|next day|this morning|twice|because|that night|the whole|following|with|by|on the way|at home|overnight|hours|for the|in the|during|everywhere|too|again|and & ${EATEN}|night|days|hours|week|toilet|bathroom|morning|hospital|doctor|stomach|fumes|smell|damp|mould|mold
      made|make|makes|making|got|getting|leaves|left > me|us|him|her|them|my|our|everyone|everybody|people|both > ${SICK}
      became|fell|fall|falling|got|gotten|getting|feel|felt|violently|severely|terribly|horribly|physically > ${SICK} & ${EATEN}|after|all|night|day|days|next|home|hour*|both
      ${SICK} > all night|for days|for a week|for three days|for two days|for 3 days|for 2 days|for weeks|all day|for hours|after|from|the next day|the whole night|all weekend|ever since|since|within hours
      ${PERSON} > were ill|was ill|were sick|was sick|been sick|been ill|being sick|got sick|is ill|are ill|fell ill|got ill|felt ill|felt sick|felt queasy|felt unwell|so ill|were unwell|was unwell|being ill|gotten sick
      violently ${SICK.replaceAll('|', '|violently ')}
      threw up
      throw up
      throws up
      throwing up
      thrown up
      vomit*
      puke*
      puking
      retch*
      diarrh*
      the runs
      dysentery
      salmonella
      norovirus
      e coli
      listeria
      campylobacter
      hepatitis
      legionella
      legionnaire*
      gastroenteritis
      gastric
      botulism
      dehydrated & ill|sick|hospital|after|vomit*|drip
      stomach|tummy|belly|abdominal|gut|intestinal & cramp*|pain|pains|ache*|aching|bug|pump*|upset|${SICK}|agony|trouble|problems|infection|knots|turned|poison*|wrecked|virus
      on the toilet|on the loo|bathroom floor|toilet bowl|over the toilet & night|hours|day|days|morning|holiday|spent|since|weekend
      fever|chills & ${EATEN}|after|cramps|night
      came|come|comes|coming|went|gone|go|going > down with
      caught|picked up|contracted|got|gave me|gave us > a bug|an infection|a virus|stomach bug|a stomach bug|lice|head lice|scabies|ringworm|covid|the flu|fungus|a fungus|athlete's foot|verruca*|conjunctivitis|staph|mrsa
      ${HOSPITAL} & ended|rushed|taken|admitted|went|go to|days|sent|landed|hours in|in|night in|visit|after|hospitali* & ${EATEN}|${SICK}|i|we|my|he|she|husband|wife|reaction|after
      ended up in|ended up at|rushed to|taken to|admitted to|put in|in and out of|landed in|landed me in|put me in|put him in|sent me to > ${HOSPITAL}|the hospital|the er|the emergency room
      hospitali*
      emergency room
      on a drip
      iv drip
      intensive care
      ambulance* & call*|came|needed|took|taken|had|fetch*|arriv*|wait*|rush*
      paramedic*
      cockroach*
      roach|roaches
      maggot*
      weevil*
      rat droppings
      mouse droppings
      mice droppings
      rodent*
      vermin
      infest*
      rat|rats|mouse|mice & kitchen|restaurant|running|ran|bins|saw|seen|dead|food|counter|table|dining|under|across|behind|bed|room|bakery|in the
      worm|worms|beetle*|slug|caterpillar|larva*|insects & food|salad|soup|rice|meal|plate|dish|in my|in the|chocolate|cereal|flour|crawling
      bed bug*
      bedbug*
      fleas
      scabies
      head lice
      lice
      bites|bitten|welts|rash & covered|all over|bed|bedding|mattress|sheets|room|legs|arms|night|woke|body|cream|wash|shampoo|skin|itch*|lotion|face|reaction
      rash
      mould|mold|mouldy|moldy|damp & asthma|lungs|lung|breath*|cough*|${SICK}|chest|inhaler|health|wheez*
      black mould
      black mold
      infection|infections|infected|septic|sepsis|abscess|pus|antibiotic* & caused|got|wound|tattoo|pierc*|nail*|toe|needed|weeks|after|treatment|tooth|cut|skin|ear|eye|root|gave|surgery|implant|dirty|unsterile|instruments|now|caught|course*|doctor|severe|had|have|from|bad
      sepsis
      septic
      unsterili*
      not sterili*
      dirty needle*
      raw|undercooked|uncooked|pink|not cooked|under cooked|bloody & chicken|pork|turkey|poultry|mince|sausage*
      raw|undercooked|uncooked|pink|not cooked & burger*|beef|duck|prawns|shrimp & ill|sick|unsafe|dangerous|poison*|stomach
      rotten|spoiled|rancid|gone off|putrid|out of date|expired|past its|use by|mouldy|moldy & ${SICK}|stomach|diarrh*|vomit*|hospital|poison*|dangerous
      dog|cat|puppy|kitten|pet|horse|rabbit & died|dies|dead|nearly died|poison*|put down|seizure*|kidney|vomit*|ill after|sick after|very ill|very sick|seriously|collapsed|liver
      wrong|incorrect|double|too high|someone else's|expired|mixed up > prescription*|medication|medicine|medicines|dose|dosage|pill|pills|tablet*|drug|drugs|vaccine|injection|tooth|blood
      prescription|medication|medicine & wrong|allergic|someone else|dangerous|hospital|collapsed|mixed up|double dose|interact*
      misdiagnos*
      wrong diagnosis
      missed|overlooked > cancer|tumour|tumor|stroke|heart attack|fracture|appendic*|diagnosis|infection|sepsis|lump
      collapsed & i|he|she|father|mother|husband|wife|heat|home|tablets|treatment|minutes
      fainted
      passed out & i|he|she|heat|food|ate|treatment|wife|husband|fumes
      seizure*
      heart attack & had|father|mother|husband|wife|suffer*|ambulance
      heatstroke
      heat stroke
      hypothermia
      fumes|chemical*|chlorine|bleach & headache*|breath*|cough*|eyes|burn*|${SICK}|dizzy|lungs|asthma|throat
      sewage & ${SICK}|room|kitchen|water|flood*|floor|bathroom|shower|backed
      gastro
      brown water & ${SICK}|drank|drink
      miscarr*
      asthma attack
      made me so ${SICK.split('|').join('|made me so ')}
      health hazard
      health risk
      mould in my lungs
    `),
  },
  {
    route: 'injury',
    topic: 'safety',
    words: lines(`
      stop bleeding|stopped bleeding
      tore|torn|pulled|ruptured|strained > ligament*|muscle*|tendon*|hamstring|acl|meniscus
      in + a brace|plaster|a cast|a sling|a neck brace|traction
      went flying & floor|tiles|stairs|wet|ice|step
      dropped|fell|plunged|falling > metres|meters|feet down|floors|storeys|stories
      ${PERSON} + got|was|were|been + burned|burnt|scalded|electrocuted|crushed|run over
      nicked|sliced|snipped|stabbed|drilled + my|her|his + ear|neck|lip|gum|scalp|finger|cheek
      gash|wound|cut + on|in|to > my|her|his
      nail|glass|needle|screw|splinter|staple|thorn|shard > into|in > my|her|his + foot|heel|finger|hand|knee|leg|toe|thumb|palm|eye|back
      injur*
      broke|broken|breaking|fractured|fracture|sprained|dislocated|cracked|chipped|cut|cuts|burned|burnt|burning|burn|burns|scalded|bruised|bruising|bruises|twisted|tore|torn|tears|hurt|hurting|sliced|gashed|grazed|scraped|scratched|bumped|banged|smashed|snapped|crushed|severed|swollen|blistered|blisters|pierced|scarred|scarring|scars|punctured|pinched|sprain|trapped|jammed|wrecked|hit|hits|whacked|knocked|split|cutting|injured|stabbed|landed on|blisters on|bruises on|stitches in|numb in > ${WHOSE} + ${BODY}
      ${WHOSE} + ${BODY} > broken|broke|fractured|sprained|dislocated|torn|bleeding|bled|bruised|burned|burnt|burning|swollen|swelled|numb|blistered|blisters|scarred|cut|crushed|injured|hurt badly|badly hurt|black and blue|purple|peeling|raw|stitched|gashed|ripped open|paralysed|paralyzed|trapped|caught|split|infected
      skin|eyelid|flesh|scalp|nail|nails > off|raw|burned|burnt|peeled|came off|bleeding|blistered > my|her|his|and|for|after|from|with|the|on
      burn|burns|blister* > all over|on my|on her|on his|to my|degree|across|scalp|skin|face|neck|legs
      burned|burnt|scalded > me|her|him|us|myself|herself|himself
      stitches & needed|need|wound|cut|chin|head|hand|finger|hospital|eight|six|ten|five|four|three|seven|knee|leg|foot|arm|lip|forehead
      concuss*
      whiplash
      broken bone*
      black eye
      second degree
      third degree
      chemical burn*
      chemical peel & burn*|scar*|skin
      nerve damage
      permanent|lasting|lifelong > scar*|damage|injur*|nerve|disab*|hearing loss
      scarred for life
      paralysed|paralyzed|paraly*
      unconscious
      knocked out & i|cold|he|she|was|me
      bleeding|bled|blood & my|head|hand|leg|nose|everywhere|wound|cut|face|mouth|gums|floor|knee|foot|arm|wouldn't stop|stop|towel|profusely
      wound|wounds|gash & leg|arm|hand|head|open|deep|infected|stitch*|surgery|bandage|dress*
      slipped|slip|tripped|stumbled|skidded|slid > floor|wet|stairs|steps|step|ice|icy|tile*|mop*|rug|carpet|cable*|kerb|curb|oil|puddle|spill|pool|shower|bath|ramp|marble|soap|pavement|over|hole|mat|lettuce|on the|on a|down|grape
      ${PERSON} + slipped|tripped|stumbled|fell|fallen + on|over|down|in|off|because|and|by|into|from|outside|hard|through|badly|at|near > the|a|your|their|my|his|her|an|and|wet|stairs|floor|ice|broken|uneven|nobody|landed|hurt|hit|some|marble|hard
      fell|fallen|falling|tumbled|thrown|flung > down the|off the|off a|into the|through the|from the|out of the & stairs|steps|escalator|pool|hole|ladder|bike|treadmill|horse|deck|balcony|platform|bunk|lift|bus|ride|machine|boat|manhole|chair|stool|bed|i|she|he|mother|father
      landed on > my|her|his
      chair|stool|bench|bed|sofa|lounger|sunbed|deckchair|hammock|ladder|swing|bunk|shelf|shelves|bookcase|wardrobe|table|barstool > collaps*|gave way|snapped|broke under|broke beneath|came down|fell on|tipped|toppled|gives way > ${PERSON}|under|on|and|with|on top|while|my|when|as
      fell|came down|dropped|landed|crashed|toppled|falling > on|onto > me|my|her|his|him|our|us|someone|a guest > head|foot|feet|leg|face|shoulder|and|back|wife|husband|arm|while|when|hand|toe
      hit > my|his|her > head|face|knee|back
      landed|land > on my|on her|on his > back|head|face|hip|side|arm|knee
      glass|metal|plastic|stone|pebble|needle|staple|screw|nail|razor|blade|wire|toothpick|shard*|splinter* > in my|in the|in her|in his|inside|in our|in it|mixed > food|dessert|mouth|soup|salad|rice|drink|meal|burger|bread|pizza|sandwich|cake|ice|throat|coffee|smoothie|dish|curry|pasta|tooth|sauce|chicken|foot|bed|bun|muffin|mattress|pillow|towel|shoe|yogurt|cereal|bottle
      shard*|piece of glass|pieces of glass|broken glass|bits of glass & food|drink|mouth|cut|bed|dessert|salad|floor|swallow*|lip|in my|in the|foot
      tooth|teeth > broke|broken|cracked|chipped|on a|on the
      broke|chipped|cracked|lost > a tooth|a filling|my crown|two teeth
      electric > shock*
      electrical shock
      electrocut*
      got|gave|getting > a shock & lamp|socket|plug|outlet|kettle|wire*|switch|heater|light|shower
      drilled|drill & nerve|gum|wrong|numb|jaw
      jaw|lip|face|hand|arm|leg|foot|tongue > numb
      boiling|scalding|burning hot|hot > tea|coffee|soup|water|oil|chocolate|sauce|drink|wax|plate > over|on|onto|down > me|my|her|his|us|our
      spilled|spilt|poured|dropped|tipped > tea|coffee|soup|boiling|scalding|hot|oil > over|on|onto|down|in > me|my|her|his|us & burn*|blister*|scald*|hospital|boiling|scalding
      threw me off
      over the handlebars
      run over
      ran me over
      ran over & me|my foot|dog|foot|him|her
      knocked > me|her|him|us > over|down|off|to the ground|unconscious
      car accident
      accident & bus|driver|taxi|hospital|serious|car crash|hurt
      crashed & driver|bus|taxi|coach|into a|into the|we|boat & hurt|hospital|whiplash|into|neck|hit|road
      died|killed|death > guest*|customer|patient*|father|mother|husband|wife|surgery|negligen*|in your care|of someone|a man|a woman
      father|mother|husband|wife|grandmother|grandfather|baby|patient + died|was killed|nearly died|almost died
      botched|wrong & surgery|operation|implant|filler*|botox|injection
      surgery|operation + to fix|to repair|because of what|went wrong
      physio|physiotherap*|crutches|sling|neck brace|splint & since|because|still|seeing|ended up|after i|after my
      cracked|bruised|broke|broken|broken > rib|ribs
      concussion
      dog|cat|monkey|horse|guard dog > bit|bites|attacked|bitten
      bitten|bit by|bitten by & dog|cat|guard|horse|rat
      nearly|almost > drowned|died|drowning|lost an eye|lost a finger|got killed|blinded
      drowned|drowning
      blind|blinded > in one|in my|in her|in his|eye
      jammed|trapped|caught|closed|shut|slammed > finger*|hand|arm|foot|door & my|his|her|father's|mother's|wife's|bruis*|hurt|injur*
      negligence|negligent & hurt|died|baby|patient|surgeon|doctor
      in agony
      carried out & fell|hurt|stretcher|guest*|people|two
      stretcher
      sunburn|burn & laser|tanning|bed|machine|skin
      laser & burn*|scar*|blister*
      hair & falling out|fell out|clumps & bleach*|dye|treatment|colour|color|relaxer|perm|after
      scalp & burn*|bleed*|raw|blister*
      wax & burn*|ripped|skin|bleed*
    `),
  },
  {
    route: 'discrimination',
    topic: 'discrimination',
    words: lines(`
      refus*|would not|wouldn't|won't|will not|did not|didn't + seat|serve|let|take|allow|accept & ${TRAIT}
      women|girls|females|foreigners|old people|immigrants > are > too|not > weak|slow|stupid|emotional|strong|able|welcome|good enough|clever
      hair|skin|accent|face|faces|name|names + like > mine|ours|hers|his
      people + like > us|me|you|them & refus*|not welcome|elsewhere|don't serve|not serve|doesn't serve|not allowed|back where|ruin|belong
      english|white|german|foreign|french|local|american|european > sounding|looking & gone|available|taken|hour|offered|let|rented|suddenly|table|job|yes
      only us|and only us|only me|only him|only her|nobody else|no one else & bags|search*|id|passport*|deposit|asked|pay in advance|checked|follow*
      ${TRAIT} & ${SLIGHT}|wait outside|outside|in the way|not enter|not come in|come back without|go round the back|a problem|doesn't let|don't let|won't let|not rent|doesn't take|don't take
      treat*|treated|treating|look*|talk*|talked|spoke > ${GROUP}|${ORIGIN}|foreigners|immigrants|women > like|as|differently|worse|down
      not|don't|doesn't|won't|never|refuse* > let|rent|serve|hire|sell|want|take|seat > people|anyone|customers|tenants|families|guests > my|our|her|his|their|with|like|of|from
      saw|seeing|heard|noticed|read|learned|found out > surname|last name|accent|headscarf|hijab|turban|skin|foreign name|photo|passport|pregnan*|wheelchair|where i'm from|where we're from & no longer|gone|rented|answer*|changed|available|taken|cancel*|suddenly|refus*|reply|replying|rejected
      dark|darker|light|lighter + skinned|skin & only|searched|first|refus*|treated|checked|ignored|entry|follow*
      your|our|my|their|his|her + sort|type|lot & elsewhere|don't serve|not welcome|not wanted|go somewhere
      hijab*|headscar*|turban*|niqab*|kippah|veil > uncover|take off|remove|removed|hair|take it off|no entry
      both men|two men|two women|two guys|both women|gay couple & table|room|bed|suddenly|holding hands|kiss*
      women|woman|wives|ladies|girls > should let|should leave|belong in|shouldn't|husband*|kitchen & said|told|joke*|mechanic|laugh*
      monkey + sounds|sound|noise*|chant*|gesture*
      stammer*|stutter*|lisp|wheelchair*|blind|deaf|autistic & fire risk|come back when|talk properly|sent us away|sent away|can talk|imitat*|mimic*
      foreigners|tourists|immigrants + pay|are charged|get charged|must pay & double|more|twice|extra
      from + my country|our country|his country|her country & not|don't|doesn't|do not|refus*|won't|never|people
      mocked|mocking|mocks|ridiculed|joked about|made fun of > race|religion|accent|disability|skin|ethnicity|stammer|stutter|background
      checked|searched|stopped|followed|watched|questioned|frisked > black|asian|brown|arab|african|hispanic|indian + ${FOLK}
      racis*
      racial*
      discriminat*
      homophob*
      transphob*
      sexist*
      sexism
      misogyn*
      ableis*
      ageis*
      antisemit*
      anti semit*
      islamophob*
      xenophob*
      bigot*
      prejudice*
      slur|slurs
      n word
      white supremac*
      fatphob*
      because|due|based|account|over|reason|about|for|at > of my|of our|of his|of her|of their|to my|to our|to his|to her|on my|on our|on his|on her|my|our|her|his|of your > skin|race|accent|religion|colour|color|age|gender|sex|nationality|disability|faith|origin|ethnicity|sexuality|orientation|weight|passport|wheelchair|background|headscarf|hijab|turban|hair texture|surname|last name|beard|dreadlocks|afro|learning disability|condition|autism|stutter|dialect|country|skin colour|heritage|beliefs
      because|for being|since|just because|when they saw > ${PERSON} > am|are|was|were|is|being|look|looked|wear|wore|have|had|speak|i'm|we're > black|asian|african|indian|chinese|brown|mexican|muslim|jewish|foreign|foreigners|gay|lesbian|trans|disabled|pregnant|old|a woman|a man|women|female|fat|overweight|arab|immigrants|not white|not local|not from|turkish|polish|a turban|a hijab|a headscarf|a wheelchair|arabic|latino|hispanic|elderly|deaf|blind|autistic|dark skinned|too old
      because|cause > i'm|we're|im|he's|she's|they're > black|asian|african|indian|chinese|brown|mexican|muslim|jewish|foreign|foreigners|gay|lesbian|trans|disabled|pregnant|old|a woman|women|female|fat|arab|immigrants|not white|not local|turkish|polish|deaf|blind|autistic|too old|latino|hispanic
      for being > black|asian|african|indian|chinese|brown|mexican|muslim|jewish|foreign|gay|lesbian|trans|disabled|pregnant|old|a woman|women|fat|arab|an immigrant|a same|a gay|in a wheelchair|deaf|blind|autistic|a foreigner|single|breastfeeding|too old
      ${GROUP} & ${SLIGHT}
      ${ORIGIN} + ${FOLK} & ${SLIGHT}
      ${ORIGIN} + ${FOLK} & first|before|only one|only ones|only family|only couple|only people|only person
      as a|as an + black|asian|african|indian|chinese|brown|mexican|muslim|jewish|foreign|gay|lesbian|trans|disabled|hispanic|latino|arab|turkish|wheelchair|deaf|blind|autistic|woman|older|pregnant & ${SLIGHT}|treated|unsafe|security|uncomfortable|looked
      whites|blacks|asians|arabs|mexicans|africans|indians > only|were|get|got|are|first|not|before|served
      only + black|asian|brown|indian|african|muslim|hispanic|foreign + ${FOLK}
      heard|hearing|hear|mocked|mocking|mimicked|imitated|laughed at|made fun of|mock|imitating|mimicking > accent|the way i speak|the way we speak|the way i talk|my english|our english|my stammer|my stutter|my name|my religion|my skin|how i speak|our accent
      learn|speak|talk > english|german|french|the language|proper english > or|and|in this|first|here & told|said|shouted|yelled|go
      learn english
      go|gone + back to your|back to my country|back to our country|back where you|back where i|back to where|back to africa|back to china|back to mexico|home to your
      your own country
      people|customers|guests|families|applicants|anyone|tenants > from my country|from our country|from your country|like me|like us|like you|like him|like her|of my kind|of our kind|our age|my age|his age|her age > ${SLIGHT}|not|don't|should|stay|country|belong|welcome
      people his age|people her age|people my age|people our age
      his kind|her kind|your kind|my kind|our kind|those people & refus*|not welcome|not serve|country|not want
      wheelchair|mobility scooter|walking frame|crutches > refus*|denied|not allowed|turned away|no access|not let|could not|couldn't
      no ramp|no step free|not accessible|inaccessible & wheelchair*|disab*|told|laughed|elsewhere|refus*|mobility
      guide|service|assistance|hearing|support > dog* & refus*|denied|turned away|not allowed|leave|let|outside|no dogs|wouldn't|throw|thrown|banned|entry
      no foreigners
      does not want foreigners
      women|girls|females > can't|cannot|shouldn't|should not|belong|aren't able|don't know|don't understand|should stay & ${PERSON}|said|told|laugh*|joke*|mechanic|instructor|remark*
      locals & charged more|more than|different price|tourist*|foreigner*|higher & asian|foreign*|accent|skin|look
      misgender*
      deadname*
      dead name*
      dead named
      wrong pronoun*
      ethnic*|religious|religion|nationality|gender & mocked|insult*|remark*|comment*|jokes|refus*|denied|treated|hate*
      skin > colour|color & ${SLIGHT}|because|treated|comment*
      two men|two women|same sex|gay couple|lesbian couple|both men|both women & bed|room|refus*|couple|deny|denied|cake|booking|separate|twin
      refused|denied|turned away > entry|service|admission|a table|a room > breastfeed*|disab*|black|hijab|turban|race|skin|accent|gay|wheelchair|religio*
      hate speech
      hate crime
      swastika*
      monkey noises
      ching chong
      terrorist & called|said|joke*|asked|looked
    `),
  },
  {
    route: 'payment-fraud',
    topic: 'privacy',
    words: lines(`
      card machine|card reader|terminal|atm|cash machine > rigged|tampered|skim*|fake|swapped|manipulated
      signed|sign|enrolled|registered > me|us|him|her|my > up|for|in > loan|credit|subscription|insurance|contract|membership|plan|policy & never|without|not|n't|no idea
      shop|site|website|company|seller|agency|owner|landlord|builder > vanished|disappeared|is gone|was gone|gone dark|shut down & paid|money|pounds|euros|dollars|deposit|advance
      bought|ordered|spent|booked|purchased|transferred|withdrew|paid|charged|shopping|spending > on|with|using|from|in > my|our > account|card|name|credit|details & someone|somebody|stranger|i never|not me|without|hour|hours|day|days|abroad|another
      helping|helped|help + themselves|himself|herself
      never existed|does not exist|doesn't exist|did not exist|didn't exist|not exist|no such address|no such company & money|euros|pounds|dollars|deposit|paid|booking|address|gone|company
      shop|site|website|store|seller|company|listing|landlord|agent|advert > is|was|are|turned out > bogus|fake|a scam|fraudulent|phoney|phony
      card|account|bank > charged|used|debited|billed > by|at|from > someone|somebody|stranger|company|shop i|place i & don't know|never|not|unknown|abroad
      waiter|waitress|driver|bartender|server|staff|cashier|they > changed|altered|raised|doubled > tip|gratuity
      took|taking|takes|taken|withdrew|withdrawn|debited|pulled > out of|from|off > my|our|her|his > bank|account|card|savings & never|without|not|although|no|n't|after i cancel*
      strange|unknown|unexplained|mysterious|suspicious|odd|rogue|unfamiliar + payment*|charge*|transaction*|withdrawal*|debit*
      in my name|in her name|in his name|in our name & opened|credit|loan|account*|contract|took out|applied
      was|were|been|got|card + cloned|skimmed
      ran|charged|swiped > my card + for|twice & instead|deny|denied|extra|denies
      signed for me
      fraud
      frauds
      fraudulent*
      fraudster*
      defraud*
      card|cards|bank details|card number|card details|cvv|pin > cloned|skimm*|stolen|fraud*|copied|compromised|photograph*|used in|used to|used by|was used|used for|used online|used abroad|hacked|another country|misused|leaked
      clone|cloned|cloning|skim|skimmed|skimming|stole|stolen|copied|copying|photographed|memorised|memorized|wrote down|writing down|took a photo of|took a picture of|taking photos of|noted down > card*|credit card|debit card|bank details|cvv|pin
      skimmer|skimming device
      used > my card|my credit card|our card|my debit card|my bank details|my account details & someone|abroad|again|without|country|online|later|stranger|to buy|hours|days
      unauthori* > charge*|payment*|transaction*|debit*|withdraw*|purchase*|use|transfer*|deduction*|subscription*|charg*|amount*|and
      unauthorised
      unauthorized & charge*|payment*|transaction*|card|bank|money|purchase*|account|withdraw*
      charge*|payment*|transaction*|debit*|withdraw*|took|taken|billed|money|statement & not authori*|not approve*|never authori*|never approved|never agreed|without authori*|without my permission|without permission|without my consent|without my knowledge|don't recogni*|do not recogni*|didn't authori*|did not authori*|didn't make|did not make|never made
      charge*|billed|debit*|bill & subscription|trial|membership|service|insurance|loan|account|treatment|procedure & never signed up|never subscribed|never ordered|never agreed|didn't sign up|did not sign up|never asked|never joined|never received|never had|didn't subscribe|i never|didn't agree|did not agree|never used|never took
      bank account|account|savings|my balance|my wallet > emptied|drained|wiped out|cleared out|debited|cleaned out
      emptied|drained|draining|cleaned out|wiped out|debiting|raided|siphon* > my|our|her|his > account|bank account|savings|card|bank|balance|gift card
      debiting|debited|withdraw*|taking money|took money|takes money|money taken|money was taken|money out of|taking payments|taking payment > my account|my bank|from my|our account|her account|bank account|of my account & cancel*|without|never|still|even|not|again|unknown|strange|permission
      took|taken|takes|stole|steals|steal|stealing|stolen|pocketed|ran off with|disappeared with|vanished with > my money|our money|the money|people's money|money from|the deposit|my deposit|our deposit|my savings|my cash|cash from|money > and|from|out|then|but & vanish*|disappear*|ran|gone|block*|never|no reply|bank|account|card|fake|wallet|purse|run|scam*|shut|closed|no longer|not heard|nowhere|till
      scam*|con artist*|swindl*|conned & deposit|vanish*|disappear*|bank|card|account|listing|wire|website|site|lost my|in advance|stole|police
      scam + listing|website|shop|operation|page
      swindler*|conman|con man
      swindled
      fake|bogus|phoney|phony|invented|made up|false > shop|site|website|seller|store|listing|invoice*|tracking|tracking number|business|company|charge*|landlord|agent|bill|receipt|ticket*|booking|fees|job|ad|advert|property|bank
      forged|forging|forgery|falsified|faked|forge > signature*|my|the|documents|contract|receipt*|paperwork|our
      forged|forgery
      my signature & fake*|forge*|not mine|never signed|copied|without
      phishing
      phished
      identity theft
      ponzi|pyramid scheme|money laundering|embezzl*
      gift card* & drained|empty|used already|zero balance|already|no balance|stolen|scratched|redeemed|never
      added|adding|changed|altered|inflated|increased|wrote > tip|gratuity|amount|total|slip & after i|signed|card slip|myself|himself|herself|later|statement
      wire transfer|western union|moneygram|bitcoin|crypto|bank transfer & gone|disappear*|vanish*|scam*|never|asked|insist*|deposit|lost|fake
      deposit & disappear*|vanish*|scam*|fake|never existed|does not exist|doesn't exist|ghosted|ran|no such
      swapped|switched|tampered > card|card machine|card reader|terminal|my card|note*|bill
      counterfeit|fake > money|note*|bill|bills|cash|currency|change
      insurance > billed|fraud|claimed|charged & never|false|fake|not done|too
      payment > redirect*|intercept*|hijack*
      double dipping on my card
    `),
  },
  {
    route: 'privacy-data',
    topic: 'privacy',
    words: lines(`
      gave|give|told|sent|passed|handed > my|our|her > address|number|name|room|details|whereabouts & ex|stalker|stranger
      therapist|doctor|nurse|counsellor|counselor|teacher|pharmacist|receptionist|dentist > told|tells|told|informed > my|our > sister|brother|mother|father|parents|husband|wife|boss|friend|neighbour|neighbor|family|partner
      number|address|email|photo*|details|records|file > ended up|landed|found its way|turned up > with|at|on|in
      ${PRIVATE} & ${SEEN}
      went|gone|going|looked|looking|scrolled|scrolling|flicked|snooped + through > my|our|her|his > photo*|picture*|phone|messages|gallery|emails|files|laptop|handbag|purse|drawers
      ${PRIVATE} > of|from|belonging > other|another|someone|somebody|different|strangers|people|all|every
      sent|emailed|mailed|forwarded|faxed|posted > my > result*|diagnosis|records|scan|report|payslip|test > work|employer|boss|office|colleague*|family|mother|husband|wife|wrong
      see|saw|seeing|shown|getting > different|another|stranger's|other > family's|person's|customer's|user's|family|people > photos|pictures|messages|orders|data|emails
      told + my mother|my parents|my father|my wife|my husband|my boss > that i|about my|i had|i was|why i
      read|reading|reads|shouted|repeated + my|our > card number|address|number|details|date of birth|password & aloud|loud|crowded|everyone|shop|out
      reads|read|uploads|opened|reading|scans + my|your|our + contacts|messages|mails|emails|texts|letters|chats
      data breach*
      data leak*
      data protection
      breach|breached|violation|violated|violate|violates|invasion|invaded > of privacy|privacy|our privacy|my privacy|gdpr|confidential*|hipaa|data
      privacy > breach*|violat*|invad*|invasion|nightmare
      gdpr
      hipaa
      ccpa
      confidential* & shared|told|breach*|broke*|loud|others|everyone|open|disclos*
      leaked|leak|leaking|leaks|exposed|exposing|exposes|disclosed|disclosing|published|publicised > my|our|his|her|their|personal|private|customer*|patient*|user*|all|client*|sensitive|data|details|guest*
      sold|sell|selling|sells > my|our|your|user|users|customer|personal|people's > data|details|email|e mail|number|info|information|address|contacts|history
      share|shared|shares|sharing|gave|give|given|giving|handed|passed|pass|sent|send|emailed|mailed|forwarded|told|revealed|showed|disclosed|read out|posted > my|our|his|her|their|personal|private > data|details|email address|phone number|number|info|information|address|home address|room number|medical|diagnosis|results|records|file|history|photo*|picture*|contact details|passport|account|salary|bank details|invoice|bill|booking|condition|location|messages|conversation*|prescription|treatment > with|to a|to another|to other|to someone|to strangers|to my ex|to my neighbour|to third|to everyone|to the whole|without|out|on facebook|on instagram|online|in front|to his|to her|publicly|on the|to all|across|to third|in the group|in a|aloud|loud|by mistake|to the wrong
      personal|private|confidential|sensitive|medical + data|information|details|info|file|files|records|notes|documents|results|messages > shared|sold|leak*|stolen|exposed|visible to|public|left open|without my|without our|third part*|in the bin|on the counter|disclosed|in full view|published
      my + results|diagnosis|records|chart|medical file|test results|medical records > loud|out loud|aloud|wrong person|another|somebody|visible|open|waiting room|everyone|sold|stolen|leak*|public|bin|exposed|compromised|shared|lost
      delete|erase|remove > my data|our data|my personal data & gdpr|refus*|times|ignored|never|still|asked
      my data|our data & refus*|third part*|sold|stolen|breach|deleted under
      called|calling|read|reading|shouted|shouting|announced|announcing|discussed|discussing|talked|talking|broadcast|blurted|yelled > out|about|loudly|aloud|across|my > results|diagnosis|condition|name and|medical|test|weight|prescription|treatment|balance|salary|age and|pregnan*|std|hiv|debt|illness|room number
      someone else's|somebody else's|another person's|another customer's|another patient's|another guest's|another client's|other people's|other customers'|other patients'|other guests'|other users'|other tenants'|strangers'|a stranger's + data|details|address*|name and|records|results|file|medical|prescription*|passport*|invoice*|phone numbers|phone number|personal|bank|payslip*|grades|conversations|private
      see|saw|show*|sent|got|received|logged|in|exposed > someone else's|somebody else's|another customer's|another patient's|another guest's|other people's|other customers'|other patients'|other users'|other guests' + name|address|details|orders|messages|photos|account|data|phone|booking|reservation|results|files|card & i can|can see|could see|log|logged|sent me|showed|visible|personal|number*|address*|names|mixed
      sent|emailed|mailed|handed|texted + me > someone else's|somebody else's|another customer's|another patient's|other people's|another guest's|another client's + data|details|name|results|records|file|medical|prescription|passport|invoice|booking|bank|statement|bill|documents
      sent|emailed|mailed|gave|posted > my + invoice|bill|results|statement|file|records|prescription|contract|home address|details|documents|parcel with > to another|to someone else|to the wrong|to a stranger|to a different|to my neighbour|to other
      camera*|cctv|webcam|recording device & changing|toilet*|bathroom|bedroom|hidden|shower*|fitting room|dressing room|in our room|in the room|in my room|inside the|living room|apartment|airbnb|pointed|points|pointing
      hidden camera*
      spy cam*
      film|filmed|filming|recorded|recording|photographed|videoed|taped > me|us|my|our|guests|customers|him|her|patients & without|secretly|room|permission|consent|tiktok|instagram|online|laugh*|posted|facebook|toilet|changing
      taking > pictures|photos|videos > of me|of us|of my|of our|of women|of guests
      posted|put|uploaded|shared|used|published|uses|using|uploading|posting > my photo*|my picture*|my face|our photo*|our picture*|her photo*|a photo of me|a picture of me|photo of my|photos of my|pictures of my|picture of my|my image|my video|a video of me|video of my|my name|my story|our wedding|my before|my review with & without|though|although|consent|permission|said no|asked|instagram|facebook|website|online|social|advert*|tiktok|never|page|public
      without > my consent|our consent|my permission|our permission|my knowledge|our knowledge|consent & photo*|data|contacts|recorded|filmed|posted|shared|upload*|number|details|information|video|picture*|location|camera|signed me up|signed|microphone|messages|email|added me|entered
      steals|stealing|harvest*|collects|collecting|mines|scrapes|spies on|monitors|sells|selling|copies|uploads|uploading > my|your|our|user|users|users'|whole|entire|all > contacts|contact list|address book|photos|location|microphone|messages|data|conversation*|phone|clipboard|calls|camera|browsing|activity|personal|private
      uploads|uploaded|scrapes|copied|copies > contacts|address book|contact list
      listens|listening|eavesdrop* & microphone|mic|conversation*|phone|even when|on us|closed|tv
      tracks|tracking|tracked|monitors > my location|me|every move|our location|my every|my movements|my phone|where i & without|even|closed|off|permission|stop|all|background|constantly|when
      spies|spying|spyware|spied
      malware|trojan|keylogger
      hacked|hijacked|hacker*|compromised|broken into|taken over|stolen & account|accounts|profile|page|my email|data|identity|personal|password*|details|messages|information
      logged|logging|log|signed|got|getting|broke|gets|breaking > into my account|in to my account|in as me|into my profile|into my email|access to my account|into our account|in my account & someone|somebody|stranger|another|else|unknown|hacker|country|person
      someone|somebody|stranger*|another person|unknown person|hacker* > into my account|access to my account|in my account|used my account|changed my password|changed my email|using my account|has my account|my messages|all my pictures|my photos|my data|my identity|my old phone
      identity > stolen|theft|stole|fraud
      stole my identity
      room number > stranger*|to a man|loud|aloud|another|to my|anyone|out loud|in front
      gave|given|told|shouted|said|handed > my|our > room number|room key|key & stranger*|man|loud|anyone|another|someone|ex
      got|found|took|kept|saved|used|looked up|had > my number|my phone number|my address|our address|my email|my instagram|my details|my contact & text*|message*|call*|from the|booking|order|staff|driver|privately|dm*|off the|waiter|employee|private|date|night|home|creep*|flirt*
      texted|texting|texts|messaged|messaging|called me|calling me|contacted me|added me|dm|dmed|whatsapp*|found me > ${PERSON}|me|at|privately|on instagram|on facebook|late|from his|after|my & my number|private|personal|off the|from the order|from the booking|driver|employee|waiter|delivery|creep*|uncomfortable|flirt*|date|drunk
      lets|let|letting > himself|herself|themselves > in
      enter|enters|entered|comes in|walked in|came in|coming in > without notice|without knocking|without warning|without permission|unannounced|my flat|our flat|my apartment|our apartment|my home|our home & landlord|agent|manager|owner|maintenance|housekeep*|naked|shower|undressed|asleep
      goes|went|going|rummag*|searched|rifled|dug|snooped + through our|through my|through her|through his > things|stuff|belongings|bag*|drawers|underwear|luggage|phone|suitcase|mail
      looked > in my bag|in our bags|through my things
      opened|read|reads|reading|opening|went through > my mail|our mail|my letters|my messages|our letters|my texts|my emails|my private|my diary|my phone|my photos
      spam|scam|robo|telemarket*|marketing|junk > calls|call|texts|emails|mails|sms & since|ever|signed|sold|after|gave|only|details
      picture|pictures|photo|photos|copy|copies|scan|scans|photocopy > of my passport|of my id|of our passports|of my licence|of my license|passport*|id card|of our ids & without|whatsapp|bin|phone|personal phone|trash|unsecured|kept|keep|why|insist*
      passport|passports|id cards|passport copies|id copies|documents|medical records|paperwork|patient files|forms & open bin|bin|trash|rubbish|skip|dumpster|street|lying around|lying|unlocked|shredd*|open|desk|counter|everyone|anyone
      medical|patient|health|test > file|files|records|record|notes|chart|results|history|screen & open|left|visible|everybody|everyone|anyone|public|others|aloud|loud|shared
      resold|sold|refurbished|returned|old phone|old laptop & wiped|wiping|not erased|my data|my pictures|my photos|someone's photos|previous owner's
      told + my ex|my husband|my boss|my employer|my neighbour*|my landlord|a stranger|other guests > what i|about my|where i|my address|my results|i was|my room|that i
      my ex|my husband|my boss|my employer|my neighbour|my stalker & told|given|gave|informed|got & treated|address|number|results|appointment|where|room|details
      surveil*
      wiretap*
      doxx*|doxed|doxing
      full name|home address|phone number|real name & posted|public*|published|visible|displayed|on the internet|in the group|in a reply|in their reply|in the reply|everyone|online|exposed
      cc'd|cc|carbon copied|bcc & everyone|all|customers|addresses|email*
      marks|grades|report card|salary|payslip*|results & posted|group|everyone|public*|board|shared & name|my|daughter's|son's|child's|full
      previous|former|another|other > owner|customer|user|guest|tenant > data|photos|account|files|contacts|messages & still|on it|phone|laptop|device|logged|see|saw
      logged in|log in|login|logged & someone else|other people|another person|another user|somebody else|stranger* & account|orders|data|details|name|numbers|see|saw
    `),
  },
  {
    route: 'property-safety',
    topic: 'safety',
    words: lines(`
      caught|catching|catches + light|alight|fire
      went up|burst|goes up > in flames|into flames
      wheel|wheels|bonnet|hood|bumper|door|roof box|exhaust > came off|come off|fell off|flew off|flew open|flew up & driving|drove|road|motorway|highway|sixty|speed|mph|km|tightened|garage|bend|corner|traffic
      no|without|dead|missing|broken|disabled|taped over + smoke|fire|gas|carbon monoxide > alarm|alarms|detector|detectors|extinguisher|extinguishers|exit|escape
      filled|fill|filling|full > room|house|flat|kitchen|car|cabin|of > fumes|smoke|gas
      leak*|leaking|smell*|smelled|reek*|escaping > gas|of gas|carbon monoxide|petrol|fuel
      water|damp|rain|leak* & socket*|fuse*|plug*|light fitting*|electric*|wiring|consumer unit
      only way out|way out|exit|exits + blocked|was blocked|were blocked|is blocked|barred
      banister|bannister|railing|handrail|rail > came away|came off|came loose
      water > fuse box|electrics|electric panel|socket*|consumer unit|fuse
      no|without|not one|not a single|zero + smoke alarm*|smoke detector*|fire alarm*|fire extinguisher*|carbon monoxide|fire escape|emergency exit|working smoke
      lock|locks|latch|deadbolt|key card|keycard & door|doors|apartment|room|house|flat|bathroom|front|balcony|window|locker|safe|gate|cabin|tent & broken|not work*|did not|didn't|doesn't|does not|wouldn't|would not|no|faulty|missing|couldn't|could not|never|hanging|any key|other rooms|forced
      door|doors|window|windows|gate & not lock|no lock|won't lock|wouldn't lock|would not lock|didn't lock|did not lock|doesn't lock|couldn't lock|could not lock|can't be locked|could not be locked|couldn't be locked|cannot be locked|lock broken|broken lock|unlocked|wide open|left open|kicked in & room|apartment|flat|front|night|house|bathroom|balcony|hotel|street|anyone|bedroom|patio|our|building
      no lock on
      fire exit*|emergency exit*|fire door*|fire escape*|exits|escape route* & block*|lock*|chain*|shut|obstruct*|boxes|storage|barred|sealed|nailed|stacked|full of|bolted|padlock*
      smoke|fire|carbon monoxide|co > alarm*|detector*|sprinkler*|extinguisher* & no|not|missing|broken|without|removed|disabled|batter*|dead|nowhere|none|anywhere|ignore*|taped|covered|expired|out of date|whole|never|disconnected|hanging|went off
      carbon monoxide
      caught > fire|alight
      burst into flames
      in flames
      on fire & charger|battery|phone|room|kitchen|device|laptop|car|plug|building|house|set|oven|was|nearly
      started|began|start|starts > smoking|sparking|to smoke|to spark|to burn|burning|melting|a fire
      spark|sparks|sparking|sparked & socket|plug|outlet|switch|charger|wire*|wall|cable|toaster|adapter|lamp|heater
      smoke|smoking & charger|plug|socket|battery|device|laptop|outlet|dashboard|engine|bonnet|hood|adapter|kettle & came|started|out|smelled|burn*|left
      charger|battery|power bank|plug|socket|adapter|cable|e bike|scooter|vape|laptop|phone|hoverboard|heater|kettle|blanket|toaster|dryer|oven|cooker & explod*|melt*|overheat*|caught fire|burst|blew up|fire|flames|smoke|burned a|burnt a|burned the|burnt the|scorch*|too hot to touch|swelled|swollen
      explod*|explosion|blew up|blown up & ${PERSON}|oven|glass|door|bottle|battery|boiler|tyre|tire|phone|charger|shower|kitchen|gas|in my|device|hand|face|everywhere|screen|engine|cooker|jar
      smell*|smelt|stank|stink*|reek* + of gas|gas|like gas|strongly of gas|burning plastic|burning rubber|petrol > in|and|all|at|from|for|inside|kitchen|room|told|when|but|boiler|stove|every
      gas > leak*|smell
      gas leak*
      fire > hazard*|risk|trap
      death trap*
      deathtrap*
      safety > hazard*|risk|issue*|concern*|violation*|risks
      hazard|hazardous & stairs|wire*|floor|electric*|fire|safety|trip*|building|pool|road|children|chemical*|waste
      tripping hazard
      bare|exposed|live|loose|hanging|frayed|dangling > wire*|wiring|cable*|electric*|cords|socket*|outlet*|bulb wire*
      wires|wiring|cables & bare|exposed|live|hanging|sticking out|shower|out of the wall|dangerous|frayed|illegal
      socket*|plug|outlet|light fitting|switch > hanging|off the wall|out of the wall|loose & wall|wire*|dangerous|spark*|water|shower|bath
      balcony|rail|railing|railings|banister*|bannister*|handrail|guard rail|guardrail|stairs|staircase|stair|steps|deck|decking|scaffold*|floorboard*|fence & loose|wobbl*|missing|rotten|rotting|gave way|collaps*|broke|broken off|falling|came off|no handrail|unsafe|dangerous|snapped|crumbl*|fell off|not attached|unsecured
      no > handrail|railing|railings|banister|guard rail|guardrail|safety rail|lifeguard|seat belt*|seatbelt*|life jacket*|helmet*|first aid
      ceiling|roof|wall|tree|beam|chandelier|fan|plaster|light fitting|lamp|sign|branch|shelf|wardrobe|tv & collaps*|came down|fell down|fell on|fell in|falling down|caved|crashed|came crashing|dropped|came off the wall|fell off the wall|on my bed|on the bed|narrowly
      lift|elevator|cable car|ride|rollercoaster|roller coaster|ski lift|gondola|escalator & dropped|plunged|plummet*|trapped|stuck in|stuck for|fell|free fall|jerked|slammed|stopped mid|doors opened between|screaming|crushed|unsafe|hanging
      trapped|stuck > in the lift|in the elevator|in a lift|in an elevator|in lift|in elevator|inside the lift|in the sauna|in the toilet|upside down|in the cable car|on the ride|on the roller
      someone|somebody|stranger*|a man|intruder*|drunk|drunks|another guest|unknown man|homeless man > walked|came|entered|let|broke|burst|tried|climbed|got|wandered|opened|stood|standing|sleeping > into|in|himself|herself|to get in|to open|through > our|my|room|apartment|flat|bed|tent|cabin|house|at night|middle of the night|with a key|while we
      intruder*
      stranger* & room|door|bed|apartment|flat|house|bathroom & in our|in my|into|inside|key|night|knock*|opened|walked|sleeping|standing
      key|keys & another guest|other guest*|someone else|stranger*|same|every room|any room|my room|our room & opened|opens|room|gave|given|fits
      gave > key|keys|key card|keycard|room key > to a|to another|to some|to someone|stranger*|wrong person|other guest*
      broke into|broken into|break into|breaking into
      break in|break ins|burglar*|burgled|burglary|robbers|looted
      thief|thieves & got|came|stole|room|car*|broke|took|smash*|staff|luggage|locker*|park*|lurk*|hotel|bike*|cabin
      theft & room|luggage|car|staff|hotel|locker|parking|bag|bike|happen*|report*|problem|things|our|my
      stole|stolen|steals|stealing|taken|gone missing|robbed|nicked + from our|from my|from the|out of my|out of our|from his|from her|from under|off my|while we|in the > room|safe|locker|bag|car|luggage|suitcase|case|apartment|house|cabin|wallet|purse|jacket|coat|trunk|boot|van|garage|bike rack|storage|drawer|backpack|garden|hotel|tent|workshop|bed|beach|table
      stole|stolen|steal|stealing|nicked + my|our|her|his|mother's|wife's|husband's + wallet|bag|purse|handbag|phone|money|cash|jewel*|necklace|ring|watch|laptop|passport*|camera|bike|bicycle|luggage|suitcase|car|belongings|things|stuff|package|parcel|packages|clothes|medication|tablet|headphones|backpack|rings|earrings|tools|scooter|ipad|macbook|catalytic
      jewel*|wallet|cash|laptop|passport|necklace|wedding ring|watch|camera|bracelet|ring|money & stolen|stole|taken from|gone from|missing from|disappeared from|vanished from
      cleaner|housekeep*|maid|mover*|technician|valet|mechanic|staff|carer & stole|stolen|theft|nicked
      brake|brakes|steering|tyre|tyres|tire|tires|airbag*|wheel nuts|lug nuts|accelerator|handlebar*|axle > fail*|came off|fell off|loose|gave out|locked up|burst|blew|not tightened|not tighten*|flew off|snapped|no fluid|not work*
      wheel|wheels & came off|fell off|flew off|not tightened & motorway|highway|road|driving|drove|garage|car|bike|mechanic|freeway
      cut out|stalled|died & motorway|highway|fast lane|junction|freeway
      shatter* & glass|door|window|shower|oven|table|screen door|all over|everywhere|in my|jar|dish
      glass all over
      asbestos|radon|lead paint|lead pipes|toxic fumes|toxic chemical*|toxic mould|toxic mold
      dangerous
      dangerously
      unsafe
      not safe
      isn't safe
      wasn't safe
      didn't feel safe
      did not feel safe
      never felt safe
      don't feel safe
      do not feel safe
      felt in danger
      in danger
      our lives at risk
      lives at risk
      could have died
      could have been killed
      could've died
      could have killed
      someone will get hurt
      someone could get hurt
      somebody will get hurt
      someone is going to
      someone will be killed
      accident waiting to happen
      disaster waiting to happen
      drunk|high|stoned|asleep|texting|on his phone|on her phone|watching videos|falling asleep|nodding off|speeding|speed|racing|drove > driver|driving|at the wheel|behind the wheel|while driving|bus|taxi|pilot|captain|through a red|through red|like a maniac|like a madman|over the limit
      driver|pilot|captain|bus & drunk|asleep|texting|on his phone|on her phone|watching|reckless*|red light|red lights|speeding|wrong side|nearly crashed|almost crashed|swerv*|dangerous*|tailgat*|stoned|smelled of alcohol|nearly hit|over the speed|alcohol
      red light|red lights & ran|drove|jumped|went
      reckless*
      seat belt*|seatbelt* & no|broken|missing|not work*|without|none|jammed|didn't
      flood*|flooded & electric*|socket*|room|ceiling|sewage|apartment & dangerous|unsafe|wire*|electr*
      evacuat*
      collaps* & building|ceiling|roof|wall|stage|tent|bridge|bed|balcony|stairs|deck|stand|scaffold*|bunk
      electrical > fault|fire|hazard|installation|wiring
      structural* & crack*|unsafe|damage|collapse|dangerous
      needles|syringe*|used needle*|bullet* & room|bed|found|playground|sheets|beach|park|sofa|sand|drawer|floor|in the|couch|changing
    `),
  },
  {
    route: 'legal',
    topic: 'law',
    words: lines(`
      asked|ask|asking|seen|seeing|consulted|spoke to|spoken to|talked to|calling|called|contacting|through|via|from > a|my|our > lawyer|solicitor|attorney|barrister
      licensing + officer*
      council > officer*|inspector*|complaint|report*
      solicitor*|lawyer*|attorney*|barrister*|legal team|legal counsel|legal department|legal adviser|legal advisor & hear|hearing|letter*|call|contact*|involved|will|instruct*|spoke|speak*|way|advice|advis*|writing|write|written|legal|consult*|court|engaged|hired|hire|next step|touch|soon|sue|already|appointed|deal with|documents|retain*|see what
      my lawyer|our lawyer|my lawyers|our lawyers|my solicitor|our solicitor|my attorney|our attorney & ${MONEY}|will|says|said|letter|soon|ready|agrees|claims|sees|believes|looks|looking
      lawyers are
      lawyered up
      attorney general
      sue > you|them|this|for|your|if|every|over|the company|him|her|the hotel|the clinic|the owner|the place|the pants
      to|will|would|could|can|should|i'll|we'll|gonna|might|may|shall|must|going to > sue
      suing
      sued
      lawsuit*
      law suit*
      legal > action|proceedings|route|steps|claim|case|advice|letter|notice|dispute|representation|redress|recourse|matter|means|channels|measures|threat
      take it legal
      legally > liable|entitled|obliged|required|bound|responsible|binding|wrong
      small claims
      claims court
      court > you|them|order|case|date|claim|hearing|papers|proceedings|judgment|summons|if|action|next
      to|in > court > you|over|if|for|and|with|unless|them|this|it|about|soon|will|by
      take|taking|taken|took|see|seeing|going|go|drag|meet|dragging|pursue|pursuing|proceeding > court|to court|in court|through the courts|the courts
      pursue|pursuing > this|it|the matter|you|further|legally|claim|damages|every > legal|court|in|with|through|further|law|and|until|all|to
      breaks|breaking|broke|breach*|violat*|against|infring*|contravene*|under|contrary to|broken > law|laws|consumer law|consumer rights|the consumer|contract law|employment law|tenancy law|the act|regulations|housing law|labour law|copyright|statut*|sale of goods|the contract|tenancy agreement|health code|building code
      against the law
      breach of contract
      breached > contract|our contract|the contract|the agreement|your own terms
      illegal
      illegally & ${PERSON}|they|charg*|evict*|kept|withheld|parked|towed|dump*|enter*|operat*|keep*
      unlawful*
      trading standards
      consumer > protection|affairs|court|rights act|watchdog|council|ombudsman|agency|law|laws
      consumer rights
      ombudsman*
      tribunal
      regulator*
      watchdog
      licensing > board|authority|office|council|team|department|body
      medical board|dental board|state board|bar association|general medical council|medical council|dental council|nursing board|health board
      environmental health
      health > inspector*|inspection|department|authority|authorities|inspectorate & report*|call*|complain*|contact*|inspect*|inform*|told|hear*|notif*|visit
      food standards agency|food safety authority|hygiene inspector*|food inspector*|fire marshal|fire department|building inspector|labor board|labour inspectorate|osha|hse
      ftc|fcc|cfpb|fca|bbb|faa|caa|dot complaint|department of transportation|better business bureau|financial conduct|ico|data protection authority|information commissioner & report*|complain*|file*|filing|filed|contact*|complaint|case|told|inform*|hear*|lodge*|going
      action fraud
      report|reported|reporting|reports > you|them|this|it|this place|this company|the company|your company|the landlord|the matter > to > police|the|trading|authorit*|council|health|my bank|government|consumer|regulator|fire|animal|social services|osha|rspca|tax|hmrc|irs|ofcom|citizens
      reporting you
      police & inform*|call*|report*|contact*|involved|statement|complaint|file*|going|went|case|charge*|crime|investigat*|came|gave|hear*
      police report*
      crime number
      crime reference
      press|pressing|pressed|file|filing|filed|lodge|lodged|lodging|brought|bring + charges|a complaint with the|a claim with the|a claim against|a case against|a formal complaint with|criminal|a lawsuit|a police|a complaint against
      filed|filing|lodged|lodging|logged|made|make|submitted|opened|claim|complaint > complaint|claim|case|with & authorit*|attorney|regulator|council|ombudsman|ftc|fcc|bbb|court|tribunal|police|board|ministry|consumer|department|agency|with the state|commission|better business|dot|faa
      class action
      letter before > action|claim
      formal notice
      cease and desist
      subpoena*
      statutory
      damages & claim*|sue|court|seek*|want|legal|lawyer|contract|compensat*|pursue
      liable & hold|held|you|legally|damages|are
      liability claim
      i know my rights
      know my rights
      my rights|our rights|my legal rights|consumer rights & under|violat*|breach*|law|legal*|consumer|aware|tenant*|exercise|enforce
      evict* & illegal*|court|unlawful*|lawyer|notice|tribunal
      defam*|libel|slander*
      bailiff*
      trademark|copyright > infring*|violat*|claim|stolen|my
      prosecut*
      criminal > charges|offence|offense|complaint|case|investigation|record|negligence|damage
      day in court
    `),
  },
];

/** Look-alikes of what is severe: their words do not count as severe. */
export const looksSevere: ComplaintWords['looksSevere'] = lines(`
  father|mother|brother|sister|son|daughter|parents + in law
  in laws
  prices make me ill|price makes me ill|prices made me sick|prices make me sick|makes me sick to|sick with worry|worried sick|helped themselves to the buffet
  lost the will to live|had us in stitches|in stitches|out by the price|died happy|die happy|die a happy|got sick of|attacked us with|attacked me with|police blocked|police road|lawyer loved|lawyer friend
  lawyer brother|lawyer sister|attorney friend
  sick of|sick and tired
  lawyer husband|lawyer wife|lawyer friend|attorney recommended|lawyer recommended|court date for our|allergic to smiling|allergic to smiles|allergic to work|stitches on|stitches are|law firm next
  live without this app|not live without|want to live without
  threatened us with a second|threatened us with a smile|threatened me with a smile|rash of|rash decision*|blew up my phone|blew up my playlist
  blew up my inbox|dangerously big|dangerously large|kicked me back|kicked back|kicked of my|gotten kicked|get kicked
  attacking our privacy|died laughing|died of boredom|died of laughter|almost died laughing|died on me
  battery died|phone died|died twice|died within|killed the mood|killed the vibe|killed the joy|kill you to|killed it
  killed the fun|killed the atmosphere|killed my appetite|killed my phone|killed the battery|nearly killed me
  almost killed me|sick of|so sick of|sick and tired|sick beat*|sick graphics|sick view*|sick design|sick place
  sick tune*|love sick|sick leave|sick day*|called in sick|was off sick|were off sick|off sick|sea sick|sick bay
  sick note|sick bag*|looking sick|poisoned atmosphere|heart attack on a plate|heart attack when
  nearly had a heart attack|almost had a heart attack|gave me a heart attack|heart attack price*|added insult to injury
  insult to injury|adding insult to injury|injury time|injury list|nobody was injured|no one was injured|no injuries
  explosion of flavour*|explosion of flavor*|exploded with flavour|exploded with flavor|flavour exploded
  exploded in my mouth|explodes in my mouth|explosion in my mouth|explosion of colour|explosion of color|exploding with
  exploding kittens|population exploded|exploded in popularity|prices exploded|price exploded|price explosion
  pink chicken logo|dangerously good|dangerously delicious|dangerous for my|dangerous for your wallet|dangerously cheap
  dangerously close|dangerously addictive|dangerously tasty|dangerously low|dangerously moreish|not dangerous
  live dangerously|illegally good|should be illegal|ought to be illegal|almost illegal|hospitality|children's hospital
  near the hospital|next to the hospital|opposite the hospital|work at the hospital|works at the hospital
  work in a hospital|works in a hospital|hospital food|hospital corner*|like a hospital|hospital ward
  across from the hospital|close to the hospital|hospital staff|hospital canteen|hospital parking|hospital is opposite
  hospital type|hospital gown|hospital bed|hospital lighting|from the hospital|animal hospital|hospital drama
  hospital waiting|hospital across|attacked my plate|attacked the|attacked with enthusiasm|guest attacked the buffet
  attacked the job|price discrimination|discriminating diner*|discriminating taste*|discriminating palate
  discriminating customer*|rat race|blood orange|blood pressure|blood moon|in cold blood|blood sugar|blood sausage
  blood boil*|boils my blood|made my blood boil|bad blood|young blood|new blood|blood type|blood bank|blood draw
  blood test*|blood work|burned my tongue|burnt my tongue|burned tongue|burned through|burned out|burnt out
  burnt orange|burned black|burnt black|burnt toast|burned a cd|burnt to a crisp|burned to a crisp|burnt ends
  burning my eyes with|ill advised|ill equipped|ill prepared|ill fitting|ill mannered|ill informed|ill tempered
  ill conceived|ill timed|ill thought|ill suited|ill will|ill trained|ill defined|allergic to hospitality
  took my allergy seriously|took my allergies seriously|racist joke free|rat race|police station|police presence
  near the police|police drama|fashion police|the police concert|police cover band|police museum|threw up my hands
  threw up their hands|throwing up their hands|throw up my hands|threw up his hands|threw up her hands
  throws up an error|threw up an error|throwing up errors|throws up a|throwing up an error|threw up a|roach coach
  cockroach ale|cockroach cluster|roach clip|beat up old|suicide wings|suicide sauce|suicide chicken|commercial suicide
  career suicide|suicide for your|suicide for the|suicide for this|business suicide|suicide squad|political suicide
  suicide doors|suicide burger|suicide hot|brand suicide|spiked punch|hit me with a|hit us with a|hit a wall
  cut to the chase|pulled my leg|twisted my arm|hurt my eyes|hurting my eyes|hurt our eyes|hurt my ears|hurt our ears
  burned my eyes|slapped in the face|stabbed us in the back|nearly broke a tooth|kicked us out|kicked me out|kicked off
  kicked myself|fell in love|fell off the bone|fell off a cliff|fell through|fell on deaf ears|fell off after
  fell off within|standards slipped|slipped through the cracks|quality slipped|slipped in quality|broccoli rape
  brocoli rape|broccolini rape|puke green|not safe for business|threw me off my game|followed me with|followed us with
  followed up|followed me on|followed instructions|following me on|followed us on|stalked by ads|stalked by pop
  stalked by ad|stalking me with ads|chased up|chased them|chased a refund|chased for|have chased|chased my
  threatening weather|threatening clouds|threatening sky|thief of|thieves of joy|time thief|locked in a contract
  locked into a contract|on fire tonight|false alarm|reeks of vomit|vomit inducing|vomit coloured|vomit colored
  vomit green|infected with a virus|blind eye|turned a blind eye|fraud protection|fraud alert|feel like a fraud
  fraud department|in danger of becoming|in danger of losing|dangerous curve*|bed bugs free|no bed bugs|no bedbugs
  no cockroach*|no roaches|mouse mat|mouse pad|mouse click*|mouse wheel|mouse that came|wireless mouse|gaming mouse
  bluetooth mouse|the mouse does|mickey mouse|cat and mouse|mouse cursor|computer mouse|mouse pointer|mouse scroll*
  mouse button|optical mouse|rat pack|smell a rat|mall rat*|gym rat*|lab rat*|worm hole|can of worms|book worm*
  worm composter|gummy worm*|ear worm*|crashed on my phone|died down|dye bled|colour bled|color bled|bled in the wash
  bleeding edge|bleeding heart|bled dry|bleeding money|colour bleeding|color bleeding|ink bled|unconscious bias
  knocked out of the park|police your|turn a blind eye
`).flatMap((line) => line.split('|'));
