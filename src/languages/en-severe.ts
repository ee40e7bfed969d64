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
const PERSON =
  'i|we|she|he|they|mother|father|mum|mom|dad|wife|husband|partner|friend|friends|grandmother|grandfather|grandma|grandpa|gran|granny|nan|aunt|uncle|sister|brother|colleague|boyfriend|girlfriend|neighbour|neighbor|guest|guests|customer|people|me|us|lady|woman|man|someone|somebody|everyone|everybody|all|both|half';
const SICK = 'sick|ill|unwell|nauseous|nauseated|queasy|feverish';
const EATEN =
  'food|meal|ate|eaten|eating|eat|dinner|lunch|breakfast|brunch|buffet|takeaway|takeout|chicken|fish|prawn*|shrimp*|oyster*|mussel*|seafood|burger*|kebab*|meat|pork|beef|salad|sushi|rice|curry|pizza|sandwich|wrap|sauce|soup|dish|catering|carvery|restaurant|served|drank|drink|milk|cheese|egg|eggs|mayo|cream';
const MONEY =
  "refund*|money|pay|paid|voucher*|for free|a free|free night|free meal|free month|compensat*|comp|discount*|upgrade*|reimburse*|dollars|euros|pounds|bucks|cash|gift card|credit|night's|half price";
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
      want|wants|wanted|wanting|ready > to die
      think|thought|thinking|considered|wanted|tempted > driving|jumping|walking|stepping|throwing myself > into|off|in front of > river|bridge|train|trains|traffic|lake|sea|cliff|tree|roof|platform
      sister|brother|mother|father|son|daughter|wife|husband|friend|partner|cousin|nephew|niece + overdosed
      started|been|began|caught|found > cutting|hurting|burning|starving > her|his|my|their > arms|arm|wrists|wrist|legs|skin
      cutting|hurting|harming > herself|himself|themselves|myself
      had|have|having > enough of + life|living|this life
      tired|sick + of > living|life|being alive
      nobody|no one|noone|none > would|will|to > miss me|notice if|care if i|care whether|be sad
      tablets|pills|razor|rope|blade|noose|bottle of > next to|in my hand|in front of|ready|on the table|counted|beside
      can't|cannot|don't|no > see > future|a way out|way forward|point|tomorrow
      want|wanted|going|ready|decided > disappear|be gone|not exist|sleep forever|leave this world|stop existing
      thinking|think|thought|thoughts > of|about > ending|killing|hurting|harming|not being here|suicide|jumping off
      not|don't|won't|can't > be here|be around|go on|carry on|cope > any more|anymore|any longer|tomorrow|much longer
      farewell|goodbye|suicide + letter|note|message|letters
      not|never|rather not|don't want to + wake up
      overdose & took|taken|take|after|friend|tried
      all the pills|all my pills|bottle of pills|all the tablets|all my tablets|my whole prescription
      suicid*
      kill|killing|killed|hang|hurt|harm|harming|hurting|hanged > myself|himself|herself|themselves
      self harm*
      cutting myself
      cutting again
      slit my wrists
      overdose|overdosed|overdosing & on purpose|myself|pills|tablets|tried|want
      end it all
      ending it all
      better off dead
      reason to go on living
      nothing left to live for
      nothing to live for
      can't|cannot|can not > go on living|go on anymore|go on any more|live like this
      without|world|everyone|everybody|family|better off & without me & better
      goodbye everyone
      goodbye to everyone
      goodbye cruel world
      take|swallow|took|swallowed > all the pills|all my pills|all of the pills|whole bottle|bottle of pills|all the tablets
      on the bridge|on a bridge|on the ledge|on the roof & because|after|thinking|last night|stood|sat|debt*
      suicidal
    `),
  },
  {
    route: 'child-safety',
    topic: 'child',
    words: lines(`
      rough|rougher|cruel|violent|shouting|screaming > with|to|at > ${KID}
      ${KID} > locked|shut|tied|left|forgotten|trapped > in|on|at|alone|out
      locked|shut|tied > ${KID} > in|up|to
      gate|door|pool|window|medicine|cupboard > open|unlocked|unfenced & ${KID}
      ${KID} > found > on the road|on the street|outside|wandering|in the car park|by the road
      hit|hits|slapped|smacked|shook|grabbed|struck + a boy|a girl|a child|a kid|a toddler|a pupil|a student
      bunk|cot|crib|bed|slide|swing > ${KID}|our little one|my little one > fell|fallen|hurt|head|trapped
      ${KID} > alone|unattended|unsupervised|left behind|abandoned|forgotten|went missing|got lost in
      let|allowed|allow > ${KID} & stranger*|someone we|leave the|wander|walk out|walked out|escape*|run off|onto the road
      ${KID} & inappropriate > content|ads|ad|video*|pictures|touch*|messages|contact
      child abuse
      child neglect
      child labour
      child labor
      choking hazard*
      small parts & ${KID}|swallow*|choke|choking|mouth
      ${KID} > bullied|bullying|beaten up|attacked|tormented
      bullied|bullying|bully|bullies & school|class|teacher*|camp|${KID}
      pupils|students|classmates|other kids|other children|older kids & hit|kick|beat|attack|bully|hurt & ${KID}|every day
      groomed|groomer|grooming & ${KID}|game|chat|teen*|school
      predator|predators|paedophile*|pedophile*|perverts & ${KID}|game|app|chat|school|pool
    `),
  },
  {
    route: 'threat-violence',
    topic: 'threat',
    words: lines(`
      accidents + happen
      break|smash > his|her|your|their > legs|neck|arms|jaw|nose|fingers|kneecaps|teeth|skull
      put|send > you|him|her|them|that|someone > in hospital|in the hospital|in a coma|six feet under|in the ground|in intensive care
      put|puts|putting|laid + his|her|their + hand|hands > where|on me|on her|on him|on us
      sorry|regret it|regret this|pay for this > when|what > i|we > come|do|send|find|am done
      locked|blocked|trapped > door|doors|me|her|him|exit & touch*|scream*|scared|afraid|cry*|knee|leg
      know|knows|knew|find|found|finding|remember > where > live|lives|lived|sleep|work|works|kids go
      careful|watch|safe > walking|walk|on the way|way home|your back|driving home|going home|alone|tonight
      come|coming|came|be round|drive|show up > with > bat|knife|gun|weapon|hammer|boys|mates
      brick through
      brick|rock|petrol bomb|molotov > window|windows|through
      coming|come|be there|come down > my brothers|my boys|my mates|my cousins|the lads
      coming for you
      come for you
      come after you
      watch your back
      watch your step & next time|dark|alley|night
      sleep with one eye open
      one eye open
      i will find you
      i'll find you
      you will pay for this & find|regret|blood|dearly|one day
      you'll pay for this & find|regret|blood|dearly|one day
      kill|shoot|stab > you|you all|you people|them all|that waiter|that driver|that manager|the owner|the manager|him|her
      bomb|explosive|grenade & going|will|place|your|put|plant*
      shoot up
      burn > down|to the ground > i'll|i will|someone|somebody|should|hope|myself|night
      burn it down
      burn|torch > place|this|your|shop|dump|restaurant|hotel|building|office > down|to the ground|inside
      you're dead
      you are dead meat
      dead meat
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
      raised|raising|lifted|shook|swung|waved > fist*|hand to|hand at|hand against|wrench|bat|knife|hammer|stick|bottle|chair
      inappropriately > touch*|behaved|massag*
      touched > inappropriately
      hands > on me|on my|up my|under my|all over me|all over her|around my neck|around her neck|around his neck
      stalker
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
      unless|until|before|if > i|we > changed|change|removed|remove|deleted|delete|edited|edit|took|take > review*|rating*|post|feedback|stars & refund*|money|deposit|collections|voucher|lawyer*|discount*|invoice|said|threaten*|offered
      review|reviews|rating|ratings|posts > disappear|disappears|vanish|go away|goes away|gone|removed|buried & a month|per month|monthly|for a fee|pay|price|euros|dollars|pounds|offered|rang us|called us|agency
      pay|send|give|transfer|refund > or > viral|public|online|everywhere|everyone|all over|post*|press|internet
      never read this again|never see this again|never hear of this
      forget about it|forget it & comp|bill|pay|refund*|free|dollars|euros
      review|rating|stars + depends|depend
      take it down|takes it down|take this down|comes down & refund*|pay|money|dollars|euros|voucher*
      back to five stars|back to 5 stars|goes to five|five stars again & dollars|euros|pounds|pay|refund*|money|free
      five stars|five|5 stars > when|once|if|after > refund*|money|voucher*|i get a free|you pay|i am paid
      one star|1 star & until|unless & refund*|my money|voucher|compensat*
      in exchange for|in return for & review*|rating*|stars|my post|this down
      persuaded|convince|convinced & take this down|review|rating|stars
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
      brought|broke|came|come|comes|breaks > out|up > in|with > blisters|hives|welts|spots|lumps|bumps|weals
      patch test & nobody|asked|before|skip*
      coeliac|celiac|coeliacs|celiacs & shared|fryer|days|paid for it|safe|glutened
      glutened
      no|zero|without|wrong|missing|false + allergen*|allergy information|allergy advice|allergy warning|allergy label*
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
      cross contamination
      cross contaminated
      allergen* & no|not|wrong|missing|list|label*|information|know|knew|ignore*|undeclared
      throat|airway > clos*|swell*|swelled|swollen|tighten*|tight|itch*|up
      swell|swelling|swelled|swollen|puffed|ballooned > lip|lips|face|eye|eyes|tongue|throat|shut|up
      lip|lips|face|eye|eyes|tongue|throat|mouth > swell*|swelled|swollen|ballooned|puffed|tingl*|blew up|itch*
      swelled up
      hives
      no nuts|no peanuts|no dairy|no gluten|no shellfish|no sesame & told|asked|said|still|got|came|full|despite|twice
      patch test & no|not|without|never|skipped|didn't|react*|burn*
    `),
  },
  {
    route: 'illness',
    topic: 'health',
    words: lines(`
      bent over|hanging over|leaning over|hunched over > sink|bucket|bowl|basin
      hugging|over|bent over|kneeling|slept next to|next to|glued to|living on > toilet|loo|toilet bowl|bathroom
      stomach|belly|insides|guts > churning|turning|in knots|killing|exploded|emptied|out of both|cramping
      smelled|smelt|tasted > off|funny|strange|wrong|sour|odd & toilet|ill|sick|stomach|night|bed|throwing|cramps|regret*
      cat|dog|puppy|kitten|pet|horse|rabbit|hamster > died|dies|dead|poorly|ill|sick & eat*|ate|food|treats|brand|after
      keep|kept|keeping|hold > food|dinner|anything|water|nothing|meal|lunch|it > down
      so|this|that|too|seriously|properly|dreadfully|horribly + ill
      rat poison|contaminat*
      mould|mold|mouldy|moldy > ${EATEN}|bun|jam|coffee
      ${EATEN}|bread|jam > mould|mold|mouldy|moldy & sick|ill|doctor|under|inside|ate
      someone else's|somebody else's|another patient's + tablets|pills|medication|medicine|prescription|heart tablets|blood
      food poison*
      poisoned
      poisoning
      made|make|makes|making|got|getting|leaves|left > me|us|him|her|them|my|our|everyone|everybody|people|both > ${SICK}
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
      fever|chills & ${EATEN}|after|cramps|night
      came|come|comes|coming|went|gone|go|going > down with
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
      bed bug*
      bedbug*
      fleas
      scabies
      head lice
      lice
      rash
      mould|mold|mouldy|moldy|damp & asthma|lungs|lung|breath*|cough*|${SICK}|chest|inhaler|health|wheez*
      black mould
      black mold
      sepsis
      septic
      unsterili*
      not sterili*
      dirty needle*
      raw|undercooked|uncooked|pink|not cooked|under cooked|bloody & chicken|pork|turkey|poultry|mince|sausage*
      raw|undercooked|uncooked|pink|not cooked & burger*|beef|duck|prawns|shrimp & ill|sick|unsafe|dangerous|poison*|stomach
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
      finger|fingers|hand|foot|toe|toes|thumb > crushed|trapped|caught|jammed|severed > door|lift|gate|machine|drawer|hinge|window
      scalded|scald|scalding|burned|burnt > my|her|his > thigh|thighs|leg|legs|lap|arm|arms|hand|hands|chest|stomach|neck|foot|feet|scalp|face|fingers
      broke|broken|breaking|fractured|fracture|sprained|sprain|twisted|dislocated|shattered|smashed > my|her|his > wrist|ankle|arm|leg|hip|elbow|shoulder|foot|toe|finger|thumb|nose|jaw|knee|kneecap|collarbone|hand|back|neck
      needed|needs|needing|required|got|had|with|took > stitches|sutures|butterfly strips|a tetanus shot|a tetanus jab
      van|car|truck|lorry|bike|scooter|bus|trolley|forklift|cyclist|driver > clipped|hit|struck|knocked|caught|reversed into|backed into > me|my leg|my foot|my hip|my shoulder|my knee|my arm|her leg|his leg|my child|my son|my daughter|my dog
      been|still|me|i'm|am > limping|on crutches|in plaster|in a cast|off work with my
      stop bleeding|stopped bleeding
      tore|torn|pulled|ruptured|strained > ligament*|muscle*|tendon*|hamstring|acl|meniscus
      in + a brace|plaster|a cast|a sling|a neck brace|traction
      went flying & floor|tiles|stairs|wet|ice|step
      dropped|fell|plunged|falling > metres|meters|feet down|floors|storeys|stories
      ${PERSON} + got|was|were|been + burned|burnt|scalded|electrocuted|crushed|run over
      nicked|sliced|snipped|stabbed|drilled + my|her|his + ear|neck|lip|gum|scalp|finger|cheek
      gash|wound|cut + on|in|to > my|her|his
      injur*
      burn|burns|blister* > all over|on my|on her|on his|to my|degree|across|scalp|skin|face|neck|legs
      burned|burnt|scalded > me|her|him|us|myself|herself|himself
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
      wound|wounds|gash & leg|arm|hand|head|open|deep|infected|stitch*|surgery|bandage|dress*
      landed on > my|her|his
      hit > my|his|her > head|face|knee|back
      landed|land > on my|on her|on his > back|head|face|hip|side|arm|knee
      tooth|teeth > broke|broken|cracked|chipped|on a|on the
      broke|chipped|cracked|lost > a tooth|a filling|my crown|two teeth
      electric > shock*
      electrical shock
      electrocut*
      got|gave|getting > a shock & lamp|socket|plug|outlet|kettle|wire*|switch|heater|light|shower
      drilled|drill & nerve|gum|wrong|numb|jaw
      jaw|lip|face|hand|arm|leg|foot|tongue > numb
      threw me off
      over the handlebars
      run over
      ran me over
      ran over & me|my foot|dog|foot|him|her
      knocked > me|her|him|us > over|down|off|to the ground|unconscious
      car accident
      accident & bus|driver|taxi|hospital|serious|car crash|hurt
      crashed & driver|bus|taxi|coach|into a|into the|we|boat & hurt|hospital|whiplash|into|neck|hit|road
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
      mixed|interracial|same sex|gay + couple & suddenly|refus*|not be found|couldn't|gone|not let|staff|denied
      women|men|woman|girls > should not|shouldn't|don't belong|can't|cannot & refus*|would not|wouldn't|denied|not let
      both men|both women|both guys|two husbands|two wives|two dads|two mums|two moms & booking|book|reservation|refus*|would not|wouldn't|cancel*|no longer
      refus*|would not|wouldn't|won't|will not|did not|didn't + seat|serve|let|take|allow|accept & ${TRAIT}
      hair|skin|accent|face|faces|name|names + like > mine|ours|hers|his
      dark|darker|light|lighter + skinned|skin & only|searched|first|refus*|treated|checked|ignored|entry|follow*
      your|our|my|their|his|her + sort|type|lot & elsewhere|don't serve|not welcome|not wanted|go somewhere
      hijab*|headscar*|turban*|niqab*|kippah|veil > uncover|take off|remove|removed|hair|take it off|no entry
      both men|two men|two women|two guys|both women|gay couple & table|room|bed|suddenly|holding hands|kiss*
      monkey + sounds|sound|noise*|chant*|gesture*
      foreigners|tourists|immigrants + pay|are charged|get charged|must pay & double|more|twice|extra
      from + my country|our country|his country|her country & not|don't|doesn't|do not|refus*|won't|never|people
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
      ${GROUP} & ${SLIGHT}
      ${ORIGIN} + ${FOLK} & ${SLIGHT}
      ${ORIGIN} + ${FOLK} & first|before|only one|only ones|only family|only couple|only people|only person
      whites|blacks|asians|arabs|mexicans|africans|indians > only|were|get|got|are|first|not|before|served
      only + black|asian|brown|indian|african|muslim|hispanic|foreign + ${FOLK}
      learn english
      your own country
      people his age|people her age|people my age|people our age
      his kind|her kind|your kind|my kind|our kind|those people & refus*|not welcome|not serve|country|not want
      no ramp|no step free|not accessible|inaccessible & wheelchair*|disab*|told|laughed|elsewhere|refus*|mobility
      no foreigners
      does not want foreigners
      locals & charged more|more than|different price|tourist*|foreigner*|higher & asian|foreign*|accent|skin|look
      misgender*
      deadname*
      dead name*
      dead named
      wrong pronoun*
      ethnic*|religious|religion|nationality|gender & mocked|insult*|remark*|comment*|jokes|refus*|denied|treated|hate*
      skin > colour|color & ${SLIGHT}|because|treated|comment*
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
      added|put|wrote|changed|written > tip|gratuity|percent > receipt|bill|slip|check > after & signed|paid|left
      shop|site|website|store|seller|page > is|was|are > fake|a fake|not real|a scam|bogus
      on|from > my card|my credit card|our card|my debit card > after|weeks after|days after|months after|hours after|long after > checked out|checkout|check out|i left|we left|leaving|cancel*|closed
      paid|sent|transferred|wired|paying > deposit|money|rent|invoice|payment & email*|account|details|number & never sent|not yours|wasn't yours|isn't yours|wasn't you|hacked|intercepted|not from you|never wrote
      card machine|card reader|terminal|atm|cash machine > rigged|tampered|skim*|fake|swapped|manipulated
      helping|helped|help + themselves|himself|herself
      waiter|waitress|driver|bartender|server|staff|cashier|they > changed|altered|raised|doubled > tip|gratuity
      in my name|in her name|in his name|in our name & opened|credit|loan|account*|contract|took out|applied
      was|were|been|got|card + cloned|skimmed
      ran|charged|swiped > my card + for|twice & instead|deny|denied|extra|denies
      signed for me
      fraud
      frauds
      fraudulent*
      fraudster*
      defraud*
      skimmer|skimming device
      unauthorised
      unauthorized & charge*|payment*|transaction*|card|bank|money|purchase*|account|withdraw*
      bank account|account|savings|my balance|my wallet > emptied|drained|wiped out|cleared out|debited|cleaned out
      scam + listing|website|shop|operation|page
      swindler*|conman|con man
      swindled
      forged|forging|forgery|falsified|faked|forge > signature*|my|the|documents|contract|receipt*|paperwork|our
      forged|forgery
      my signature & fake*|forge*|not mine|never signed|copied|without
      phishing
      phished
      identity theft
      ponzi|pyramid scheme|money laundering|embezzl*
      gift card* & drained|empty|used already|zero balance|already|no balance|stolen|scratched|redeemed|never
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
      shouted|announced|yelled|called out|read out|reads out|said loudly > my|her|his|our > medication|prescription|hiv|condition|diagnosis|results|pregnancy|weight|debt|salary|date of birth
      see|saw|view|access|open|opened|shown|seeing|showed|logged > another|other|someone else's|somebody else's|strangers'|a stranger's|different > customer*|client*|patient*|user*|guest*|people*|person*|member*|tenant* & invoice*|address*|order|orders|account*|detail*|data|booking*|record*|message*|photo*|file*
      gave|give|told|sent|passed|handed > my|our|her > address|number|name|room|details|whereabouts & ex|stalker|stranger
      number|address|email|photo*|details|records|file > ended up|landed|found its way|turned up > with|at|on|in
      ${PRIVATE} & ${SEEN}
      ${PRIVATE} > of|from|belonging > other|another|someone|somebody|different|strangers|people|all|every
      told + my mother|my parents|my father|my wife|my husband|my boss > that i|about my|i had|i was|why i
      reads|read|uploads|opened|reading|scans + my|your|our + contacts|messages|mails|emails|texts|letters|chats
      data breach*
      data leak*
      data protection
      privacy > breach*|violat*|invad*|invasion|nightmare
      gdpr
      hipaa
      ccpa
      confidential* & shared|told|breach*|broke*|loud|others|everyone|open|disclos*
      delete|erase|remove > my data|our data|my personal data & gdpr|refus*|times|ignored|never|still|asked
      my data|our data & refus*|third part*|sold|stolen|breach|deleted under
      hidden camera*
      spy cam*
      taking > pictures|photos|videos > of me|of us|of my|of our|of women|of guests
      uploads|uploaded|scrapes|copied|copies > contacts|address book|contact list
      listens|listening|eavesdrop* & microphone|mic|conversation*|phone|even when|on us|closed|tv
      spies|spying|spyware|spied
      malware|trojan|keylogger
      identity > stolen|theft|stole|fraud
      stole my identity
      room number > stranger*|to a man|loud|aloud|another|to my|anyone|out loud|in front
      gave|given|told|shouted|said|handed > my|our > room number|room key|key & stranger*|man|loud|anyone|another|someone|ex
      lets|let|letting > himself|herself|themselves > in
      looked > in my bag|in our bags|through my things
      surveil*
      wiretap*
      doxx*|doxed|doxing
      cc'd|cc|carbon copied|bcc & everyone|all|customers|addresses|email*
    `),
  },
  {
    route: 'property-safety',
    topic: 'safety',
    words: lines(`
      caught|catching|catches + light|alight|fire
      went up|burst|goes up > in flames|into flames
      filled|fill|filling|full > room|house|flat|kitchen|car|cabin|of > fumes|smoke|gas
      leak*|leaking|smell*|smelled|reek*|escaping > gas|of gas|carbon monoxide|petrol|fuel
      water|damp|rain|leak* & socket*|fuse*|plug*|light fitting*|electric*|wiring|consumer unit
      only way out|way out|exit|exits + blocked|was blocked|were blocked|is blocked|barred
      banister|bannister|railing|handrail|rail > came away|came off|came loose
      water > fuse box|electrics|electric panel|socket*|consumer unit|fuse
      no lock on
      carbon monoxide
      caught > fire|alight
      burst into flames
      in flames
      on fire & charger|battery|phone|room|kitchen|device|laptop|car|plug|building|house|set|oven|was|nearly
      started|began|start|starts > smoking|sparking|to smoke|to spark|to burn|burning|melting|a fire
      spark|sparks|sparking|sparked & socket|plug|outlet|switch|charger|wire*|wall|cable|toaster|adapter|lamp|heater
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
      intruder*
      gave > key|keys|key card|keycard|room key > to a|to another|to some|to someone|stranger*|wrong person|other guest*
      broke into|broken into|break into|breaking into
      break in|break ins|burglar*|burgled|burglary|robbers|looted
      thief|thieves & got|came|stole|room|car*|broke|took|smash*|staff|luggage|locker*|park*|lurk*|hotel|bike*|cabin
      theft & room|luggage|car|staff|hotel|locker|parking|bag|bike|happen*|report*|problem|things|our|my
      cleaner|housekeep*|maid|mover*|technician|valet|mechanic|staff|carer & stole|stolen|theft|nicked
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
      red light|red lights & ran|drove|jumped|went
      reckless*
      seat belt*|seatbelt* & no|broken|missing|not work*|without|none|jammed|didn't
      flood*|flooded & electric*|socket*|room|ceiling|sewage|apartment & dangerous|unsafe|wire*|electr*
      evacuat*
      collaps* & building|ceiling|roof|wall|stage|tent|bridge|bed|balcony|stairs|deck|stand|scaffold*|bunk
      electrical > fault|fire|hazard|installation|wiring
      structural* & crack*|unsafe|damage|collapse|dangerous
    `),
  },
  {
    route: 'legal',
    topic: 'law',
    words: lines(`
      licensing + officer*
      council > officer*|inspector*|complaint|report*
      lawyers are
      lawyered up
      attorney general
      sue > you|them|this|for|your|if|every|over|the company|him|her|the hotel|the clinic|the owner|the place|the pants
      to|will|would|could|can|should|i'll|we'll|gonna|might|may|shall|must|going to > sue
      suing
      sued
      lawsuit*
      law suit*
      take it legal
      legally > liable|entitled|obliged|required|bound|responsible|binding|wrong
      small claims
      claims court
      court > you|them|order|case|date|claim|hearing|papers|proceedings|judgment|summons|if|action|next
      to|in > court > you|over|if|for|and|with|unless|them|this|it|about|soon|will|by
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
      food standards agency|food safety authority|hygiene inspector*|food inspector*|fire marshal|fire department|building inspector|labor board|labour inspectorate|osha|hse
      action fraud
      reporting you
      police report*
      crime number
      crime reference
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
  burned on the|burnt on the|burned by the price
  mouth on fire|tongue on fire|lips on fire|set my mouth|throat on fire from|broke my heart|broke my back carrying|bike broke|locked after
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
