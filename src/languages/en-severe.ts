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
      tablets|pills|razor|rope|blade|noose|bottle of > next to|in my hand|in front of|ready|on the table|counted|beside
      can't|cannot|don't|no > see > future|a way out|way forward|point|tomorrow
      thinking|think|thought|thoughts > of|about > ending|killing|hurting|harming|not being here|suicide|jumping off
      not|never|rather not|don't want to + wake up
      all the pills|all my pills|bottle of pills|all the tablets|all my tablets|my whole prescription
      suicid*
      kill|killing|killed|hang|hurt|harm|harming|hurting|hanged > myself|himself|herself|themselves
      self harm*
      cutting myself
      cutting again
      slit my wrists
      end it all
      ending it all
      better off dead
      reason to go on living
      nothing left to live for
      nothing to live for
      goodbye everyone
      goodbye to everyone
      goodbye cruel world
      on the bridge|on a bridge|on the ledge|on the roof & because|after|thinking|last night|stood|sat|debt*
      suicidal
    `),
  },
  {
    route: 'child-safety',
    topic: 'child',
    words: lines(`
      locked|shut|tied > ${KID} > in|up|to
      child abuse
      child neglect
      child labour
      child labor
      choking hazard*
      pupils|students|classmates|other kids|other children|older kids & hit|kick|beat|attack|bully|hurt & ${KID}|every day
    `),
  },
  {
    route: 'threat-violence',
    topic: 'threat',
    words: lines(`
      accidents + happen
      break|smash > his|her|your|their > legs|neck|arms|jaw|nose|fingers|kneecaps|teeth|skull
      put|send > you|him|her|them|that|someone > in hospital|in the hospital|in a coma|six feet under|in the ground|in intensive care
      locked|blocked|trapped > door|doors|me|her|him|exit & touch*|scream*|scared|afraid|cry*|knee|leg
      know|knows|knew|find|found|finding|remember > where > live|lives|lived|sleep|work|works|kids go
      careful|watch|safe > walking|walk|on the way|way home|your back|driving home|going home|alone|tonight
      come|coming|came|be round|drive|show up > with > bat|knife|gun|weapon|hammer|boys|mates
      brick through
      coming|come|be there|come down > my brothers|my boys|my mates|my cousins|the lads
      coming for you
      come for you
      come after you
      watch your back
      sleep with one eye open
      one eye open
      i will find you
      i'll find you
      shoot up
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
      knock|take|beat|lay > him|her|you|them + out|down|cold
      set|sets|setting > alight|ablaze|on fire & i|i'll|someone|somebody|threat*
      make|making > you|him|her|them + bleed|suffer|regret it|beg
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
      sexually
      raised|raising|lifted|shook|swung|waved > fist*|hand to|hand at|hand against|wrench|bat|knife|hammer|stick|bottle|chair
      touched > inappropriately
      stalker
      wouldn't let me leave
      would not let us leave
      would not let me leave
      wouldn't let us leave
      drugged
      gunpoint
      knifepoint
      domestic violence
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
      never read this again|never see this again|never hear of this
      review|rating|stars + depends|depend
      take it down|takes it down|take this down|comes down & refund*|pay|money|dollars|euros|voucher*
      five stars|five|5 stars > when|once|if|after > refund*|money|voucher*|i get a free|you pay|i am paid
      followers|subscribers|influencer|my channel|my blog & ${MONEY}|on the house|think|worth|destroy|for nothing
      pay|send|transfer|give|wire + me|us > or|and > review*|rating*|star|stars|delete|remove|disappear*|quiet|no more|forget
      my next post
      take this down
      take this review down
      this down if
      review gone
    `),
  },
  {
    route: 'allergy',
    topic: 'health',
    words: lines(`
      coeliac|celiac|coeliacs|celiacs & shared|fryer|days|paid for it|safe|glutened
      glutened
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
      swell|swelling|swelled|swollen|puffed|ballooned > lip|lips|face|eye|eyes|tongue|throat|shut|up
      lip|lips|face|eye|eyes|tongue|throat|mouth > swell*|swelled|swollen|ballooned|puffed|tingl*|blew up|itch*
      swelled up
      hives
    `),
  },
  {
    route: 'illness',
    topic: 'health',
    words: lines(`
      bent over|hanging over|leaning over|hunched over > sink|bucket|bowl|basin
      smelled|smelt|tasted > off|funny|strange|wrong|sour|odd & toilet|ill|sick|stomach|night|bed|throwing|cramps|regret*
      cat|dog|puppy|kitten|pet|horse|rabbit|hamster > died|dies|dead|poorly|ill|sick & eat*|ate|food|treats|brand|after
      keep|kept|keeping|hold > food|dinner|anything|water|nothing|meal|lunch|it > down
      rat poison|contaminat*
      someone else's|somebody else's|another patient's + tablets|pills|medication|medicine|prescription|heart tablets|blood
      food poison*
      poisoning
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
      fever|chills & ${EATEN}|after|cramps|night
      hospitali*
      on a drip
      iv drip
      intensive care
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
      black mould
      black mold
      sepsis
      septic
      unsterili*
      not sterili*
      dirty needle*
      raw|undercooked|uncooked|pink|not cooked|under cooked|bloody & chicken|pork|turkey|poultry|mince|sausage*
      misdiagnos*
      wrong diagnosis
      collapsed & i|he|she|father|mother|husband|wife|heat|home|tablets|treatment|minutes
      fainted
      passed out & i|he|she|heat|food|ate|treatment|wife|husband|fumes
      seizure*
      heatstroke
      heat stroke
      hypothermia
      gastro
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
      stop bleeding|stopped bleeding
      tore|torn|pulled|ruptured|strained > ligament*|muscle*|tendon*|hamstring|acl|meniscus
      in + a brace|plaster|a cast|a sling|a neck brace|traction
      dropped|fell|plunged|falling > metres|meters|feet down|floors|storeys|stories
      concuss*
      whiplash
      broken bone*
      black eye
      second degree
      third degree
      chemical burn*
      nerve damage
      scarred for life
      paralysed|paralyzed|paraly*
      unconscious
      electric > shock*
      electrical shock
      electrocut*
      threw me off
      over the handlebars
      run over
      ran me over
      car accident
      physio|physiotherap*|crutches|sling|neck brace|splint & since|because|still|seeing|ended up|after i|after my
      cracked|bruised|broke|broken|broken > rib|ribs
      concussion
      drowned|drowning
      in agony
      carried out & fell|hurt|stretcher|guest*|people|two
      stretcher
      wax & burn*|ripped|skin|bleed*
    `),
  },
  {
    route: 'discrimination',
    topic: 'discrimination',
    words: lines(`
      mixed|interracial|same sex|gay + couple & suddenly|refus*|not be found|couldn't|gone|not let|staff|denied
      refus*|would not|wouldn't|won't|will not|did not|didn't + seat|serve|let|take|allow|accept & ${TRAIT}
      both men|two men|two women|two guys|both women|gay couple & table|room|bed|suddenly|holding hands|kiss*
      monkey + sounds|sound|noise*|chant*|gesture*
      foreigners|tourists|immigrants + pay|are charged|get charged|must pay & double|more|twice|extra
      racis*
      racial*
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
      ${ORIGIN} + ${FOLK} & first|before|only one|only ones|only family|only couple|only people|only person
      only + black|asian|brown|indian|african|muslim|hispanic|foreign + ${FOLK}
      learn english
      your own country
      people his age|people her age|people my age|people our age
      no foreigners
      does not want foreigners
      locals & charged more|more than|different price|tourist*|foreigner*|higher & asian|foreign*|accent|skin|look
      misgender*
      deadname*
      dead name*
      dead named
      wrong pronoun*
      hate speech
      hate crime
      swastika*
      monkey noises
      ching chong
    `),
  },
  {
    route: 'payment-fraud',
    topic: 'privacy',
    words: lines(`
      withdrawn|withdrew|debited|vanished > from my account|from our account|from her account|from his account
      card machine|card reader|terminal|atm|cash machine > rigged|tampered|skim*|fake|swapped|manipulated
      helping|helped|help + themselves|himself|herself
      waiter|waitress|driver|bartender|server|staff|cashier|they > changed|altered|raised|doubled > tip|gratuity
      in my name|in her name|in his name|in our name & opened|credit|loan|account*|contract|took out|applied
      signed for me
      fraud
      frauds
      fraudulent*
      fraudster*
      defraud*
      skimmer|skimming device
      unauthorised
      unauthorized & charge*|payment*|transaction*|card|bank|money|purchase*|account|withdraw*
      swindler*|conman|con man
      swindled
      forged|forgery
      phishing
      phished
      identity theft
      ponzi|pyramid scheme|money laundering|embezzl*
      gift card* & drained|empty|used already|zero balance|already|no balance|stolen|scratched|redeemed|never
      swapped|switched|tampered > card|card machine|card reader|terminal|my card|note*|bill
      double dipping on my card
    `),
  },
  {
    route: 'privacy-data',
    topic: 'privacy',
    words: lines(`
      see|saw|view|access|open|opened|shown|seeing|showed|logged > another|other|someone else's|somebody else's|strangers'|a stranger's|different > customer*|client*|patient*|user*|guest*|people*|person*|member*|tenant* & invoice*|address*|order|orders|account*|detail*|data|booking*|record*|message*|photo*|file*
      gave|give|told|sent|passed|handed > my|our|her > address|number|name|room|details|whereabouts & ex|stalker|stranger
      ${PRIVATE} & ${SEEN}
      data breach*
      data leak*
      data protection
      gdpr
      hipaa
      ccpa
      hidden camera*
      spy cam*
      uploads|uploaded|scrapes|copied|copies > contacts|address book|contact list
      spies|spying|spyware|spied
      malware|trojan|keylogger
      stole my identity
      lets|let|letting > himself|herself|themselves > in
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
      pilot|driver|captain|skipper|surgeon|nurse|lifeguard > drunk|stoned|intoxicated
      caught|catching|catches + light|alight|fire
      filled|fill|filling|full > room|house|flat|kitchen|car|cabin|of > fumes|smoke|gas
      only way out|way out|exit|exits + blocked|was blocked|were blocked|is blocked|barred
      banister|bannister|railing|handrail|rail > came away|came off|came loose
      no lock on
      carbon monoxide
      burst into flames
      in flames
      started|began|start|starts > smoking|sparking|to smoke|to spark|to burn|burning|melting|a fire
      spark|sparks|sparking|sparked & socket|plug|outlet|switch|charger|wire*|wall|cable|toaster|adapter|lamp|heater
      gas leak*
      death trap*
      deathtrap*
      tripping hazard
      bare|exposed|live|loose|hanging|frayed|dangling > wire*|wiring|cable*|electric*|cords|socket*|outlet*|bulb wire*
      intruder*
      gave > key|keys|key card|keycard|room key > to a|to another|to some|to someone|stranger*|wrong person|other guest*
      broke into|broken into|break into|breaking into
      break in|break ins|burglar*|burgled|burglary|robbers|looted
      thief|thieves & got|came|stole|room|car*|broke|took|smash*|staff|luggage|locker*|park*|lurk*|hotel|bike*|cabin
      glass all over
      asbestos|radon|lead paint|lead pipes|toxic fumes|toxic chemical*|toxic mould|toxic mold
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
      could have been killed
      could've died
      someone will get hurt
      someone could get hurt
      somebody will get hurt
      someone is going to
      someone will be killed
      accident waiting to happen
      disaster waiting to happen
      reckless*
      evacuat*
      collaps* & building|ceiling|roof|wall|stage|tent|bridge|bed|balcony|stairs|deck|stand|scaffold*|bunk
    `),
  },
  {
    route: 'legal',
    topic: 'law',
    words: lines(`
      lawyers are
      lawyered up
      attorney general
      to|will|would|could|can|should|i'll|we'll|gonna|might|may|shall|must|going to > sue
      suing
      sued
      lawsuit*
      law suit*
      take it legal
      small claims
      claims court
      court > you|them|order|case|date|claim|hearing|papers|proceedings|judgment|summons|if|action|next
      against the law
      breach of contract
      illegal
      unlawful*
      trading standards
      consumer rights
      ombudsman*
      tribunal
      regulator*
      watchdog
      medical board|dental board|state board|bar association|general medical council|medical council|dental council|nursing board|health board
      environmental health
      food standards agency|food safety authority|hygiene inspector*|food inspector*|fire marshal|fire department|building inspector|labor board|labour inspectorate|osha|hse
      action fraud
      reporting you
      police report*
      crime number
      crime reference
      class action
      formal notice
      cease and desist
      subpoena*
      statutory
      damages & claim*|sue|court|seek*|want|legal|lawyer|contract|compensat*|pursue
      liable & hold|held|you|legally|damages|are
      liability claim
      i know my rights
      know my rights
      defam*|libel|slander*
      bailiff*
      prosecut*
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
