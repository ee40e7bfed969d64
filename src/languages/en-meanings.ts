/**
 * Families of English words by what they stand for, for the score of what is severe: a word it never saw counts as its
 * family, and so do two families near each other. `stem*` is the beginning of a word. A word may be of several families.
 */
export const meanings: readonly string[] = [
  // self
  "i me my myself we us our ourselves i'm i've i'd we've we're mine",
  // kin
  'wife husband mum mom mother dad father parents gran grandma granny nan nana grandpa grandad grandmother grandfather sister brother uncle aunt* cousin partner fianc* boyfriend girlfriend friend friends mate flatmate roommate colleague* neighbo* guest guests she her he him family',
  // kid
  'child* kid kids toddler* baby babies infant* newborn* son sons daughter* boy boys girl girls lad lads niece* nephew* grandson granddaughter twins teen* pupil* schoolgirl* schoolboy* student* minor minors youngest eldest stepson stepdaughter preschooler*',
  // staff
  'staff waiter* waitress* owner* manager* driver* bouncer* guard* security receptionist* landlord* cook cooks chef* technician* courier* instructor* doorman porter* cleaner* barman bartender* salesman agent* trainer* masseu* mechanic* barber* stylist* hairdresser* dentist* doctor* nurse* surgeon* carer* babysitter* nanny teacher* coach plumber* electrician* cashier* host* employee* worker* clerk he they him guy man',
  // body
  'arm arms wrist* ankle* hip hips nose foot feet finger* toe toes thumb* hand hands head face back neck shoulder* elbow* knee* jaw lip lips eye eyes eyelid* skin scalp chin cheek* throat collarbone thigh* shin shins ear ears forehead* forearm* spine heel calf chest leg legs hamstring palm* rib ribs bone bones skull tooth teeth gum gums tongue muscle* tendon* ligament* nerve* vertebra* disc pelvis tailbone kneecap* cheekbone* hair nail nails brow* hearing eyesight vision sight',
  // gut
  'stomach* tummy belly bowel* gut guts insides intestin* toilet* loo bathroom bucket bowl basin sick bed',
  // harm
  'burn* scald* cut cuts cutting slice* sliced crush* hit hits hitting injur* bruise* bled bleed* blood bloody gash* wound* scar scars scarred scratch* tore torn rip ripped stab* pierc* impal* snipped nicked bitten bit bite bites sting stung trapped caught jammed severed squash* shock* electrocut* hurt* pain* agony numb* swell* concuss* whiplash dislocat* sprain* ruptur* graz* splinter* struck smash* knocked slam* crash* damage* blind* deaf*',
  // fall
  'fell fall falling falls slip* tripped trip stumbl* tumbl* plung* landed dropped drop toppl* collapse* gave snapped went down over',
  // snap
  'broke broken break breaks breaking fractur* snapped crack* split shatter* chip chipped came off loose',
  // medical
  'hospital* a&e er icu ambulance* paramedic* surgery surgical operation operated stitch* sutur* staples plaster cast sling crutch* brace physio* scan x ray xray mri specialist doctor* gp clinic* emergency casualty ward drip iv antibiotic* tetanus injection* bandag* wheelchair diagnos* treatment* jab antihistamine* steroid* oxygen resuscitat* 999 911 112 urgent consultant',
  // sick
  'sick ill illness vomit* threw throwing puk* retch* heav* nause* queasy diarrh* runs cramp* fever* feverish chills poison* salmonella norovirus coli listeria campylobacter gastro* infect* bug unwell poorly dehydrat* sweats dizzy faint* collapsed seizure* unconscious blacked passed migraine* headache* cough* asthma* lungs contaminat* virus bacteria* parasite* rash hospitali*',
  // swell
  'swell* swollen swelled puff* balloon* hives welts rash* itch* blister* closed closing tighten* tight tingl* blotch* lumps bumps red raw reaction* anaphyla* epipen* pen adrenaline injector antihistamine* twice',
  // breath
  'breath* breathe* chok* wheez* gasp* suffocat* airway* inhaler drown* swallow* gag gagged',
  // allergen
  'allerg* nut nuts peanut* cashew* hazelnut* walnut* almond* pistachio* sesame shellfish shrimp prawn* crab lobster milk dairy egg eggs soy soya gluten wheat flour celiac* coeliac* lactose mustard celery lupin latex penicillin intoleran* ingredient* label* vegan free tahini satay pesto',
  // food
  'food meal* ate eat eaten eating dinner lunch* breakfast* brunch buffet takeaway takeout chicken fish oyster* mussel* seafood burger* kebab* meat pork beef salad* sushi rice curry pizza* sandwich* wrap* sauce* soup* dish* restaurant* served drank drink* cheese mayo cream cake* dessert* starter* menu yoghurt* yogurt* chocolate* ice bread pasta pie paella turkey sausage* steak* wings brownie* dumpling* kitchen',
  // pest
  'cockroach* roach* maggot* weevil* rat rats mouse mice rodent* bedbug* bug bugs flea fleas lice insect* worm worms larva* grub* dropping* fly flies infest* vermin crawl*',
  // rotten
  'raw undercooked uncooked pink mould* mold* rotten rotting off spoiled expired rancid sour date stale reheated lukewarm sewage filthy unsterili* dirty contaminated bloody bone',
  // law
  'police* cop cops court* judge* lawyer* solicitor* attorney* barrister* ombudsman* regulator* tribunal* authorit* inspect* council trading standards commission* watchdog licensing law lawful unlawful* illegal* legal* lawsuit* claim* sue suing sued charges charged prosecut* liable liabil* rights statut* act breach contract evict* case warrant bailiff* agency department board union hygiene consumer',
  // report
  'report* complain* fil* lodg* inform* contact* notif* pass* hear* hearing letter* summons serv* bring bringing seek* pursue taking take evidence video footage photograph* number reference investigat* statement proceed* action damages compensat*',
  // group
  "black white asian african indian chinese mexican arab* pakistani turkish polish romanian roma jew* muslim* hindu sikh christian hijab* headscar* niqab* turban* burka kippah gay lesbian* trans transgender queer lgbt* bisexual disab* wheelchair* deaf blind autis* down's downs syndrome pregnant breastfeed* nursing foreign* immigrant* migrant* refugee* traveller* traveler* gypsy accent* race racial ethnic* religio* faith skin colour* color* brown mixed overweight fat size elderly old age women woman female surname nationality country english husbands wives queue stutter* dementia guide dog mobility ramp",
  // refuse
  "refus* denied deny denies turned away allowed let wouldn't won't don't serve serving served seat seated welcome leave elsewhere banned barred rent gone taken closed full members only entry rejected excluded ignored last separate suitable hire hired interview",
  // mock
  'laugh* mock* joke* imitat* mimic* slur* insult* remark* comment* called calling stare* staring suspicio* watched trailed searched accent* impression fake gesture* noises monkey nickname* names sneer* nervous uncomfortable smell belong whites blacks prejudice* racis* sexis* homophob* discriminat* bigot* xenophob* kind sort lot back',
  // threat
  'kill* shoot* stab* murder* smash* burn* regret* sorry find wait* waiting watch careful dead teeth legs coming outside walking threaten* threat* warn* bomb* revenge suffer pay dark alone home where live lives shift street',
  // weapon
  'knife knives gun guns bat hammer* brick* bottle* axe weapon* stick crowbar spanner wrench machete pistol rod chair ladle pan fist* petrol',
  // force
  'grab* grop* shov* push* slap* punch* kick* touch* corner* pinned drag* attack* assault* hit hits hitting beat beaten headbutt* chok* strangl* throttl* threw thrown spat spit* swung swing* lunged chas* wrestl* restrain* manhandl* block* held hold trapped locked yank* pulled squeez* smack* shook shake* choke* fight* fist* bully* bullied',
  // sexual
  'sex* breast* bottom bum thigh* groin naked nude nudes undress* porn* underwear bra skirt inappropriat* intimate lewd creepy flirt* kiss* rape* molest* indecent hands photos pics pictures masturbat* exposed private harass*',
  // fear
  'scared frighten* terrif* afraid scream* cry* crying tears shak* fear* panic* traumati* nightmare* shouting shouted yell* drunk* aggressive* violent* rage dangerous* unsafe danger',
  // intrude
  'follow* stalk* entered himself herself intrud* burglar* thie* stole* stolen strange stranger* key keys keycard unlocked open lock locks broke room midnight night asleep slept bedroom lurking',
  // data
  'passport* address* number* phone email* e mail record* result* diagnos* medical history file files photo* picture* pictures details data birth salary payslip* prescription* x ray chat* message* messages contacts id licence license card* statement* invoice* contract* name names profile account* letter* envelope papers documents hiv therapy pregnan* condition medication mortgage loan',
  // share
  "post* posted shar* sent send* gave give given handed told tell* show* shown read reads aloud announc* shout* leak* expos* publish* cc cc'd bcc forward* visible upload* saw see seen looked sold passed open opened listening camera* record* film* mic microphone spy* permission consent asking without",
  // other
  "stranger* neighbo* else else's another employer boss everyone everybody anyone public facebook instagram online group ex colleague* wrong other others somebody someone somebody's third whole",
  // money
  'money refund* euro euros dollar* pound* quid bucks grand thousand* hundred* deposit* voucher* gift cash price* discount* comp bill free bitcoin fee payment* pay pays paid paying invoice* rent savings loan half tip month',
  // account
  'card cards account* bank* statement* iban paypal transfer* reader terminal atm pin wallet balance signature signed sign cheque crypto transaction* purchase* charge* charges insurance credit debit',
  // take
  'took taken take taking stole stolen steal* withdr* empt* drain* clear* gone disappear* vanish* debit* charged charging clone* skim* kept keep* used opened ran swiped doubled altered changed twice again extra',
  // fake
  'fake* forg* invent* bogus scam* fraud* pretend* counterfeit phish* con conned swindl* trick* lie lied lying imposter* impersonat* identity hack* unauthori* never nonexistent exist* false* dishonest rigged stolen ghost*',
  // review
  'review* rating* star stars feedback post posts wrote write comment* google trustpilot tripadvisor yelp page',
  // terms
  'if unless until or otherwise else once when moment before after exchange return depends either',
  // remove
  'delet* remov* down change* changes edit* vanish* disappear* gone away stop stops quit quiet forget stay stays raise* release* write',
  // crowd
  'follower* subscriber* channel tiktok youtube instagram viral press newspaper* media blog* influenc* publish* video* reporter* journalist* photos expose',
  // death
  'die dies died dying dead death suicid* kill* alive living live life existing exist overdos* hang hanging hanged harm* anymore survive funeral burial grave bury',
  // ending
  'end ending ended over anymore longer point reason tomorrow without goodbye farewell letters note better off wish disappear sleep wake hope hopeless* worthless future burden enough cope carry depress* nothing left bear',
  // means
  'pills pill tablets razor* blade* bridge balcony rope train* ledge roof garage engine river cliff overdose bottle knife noose wrist* rails track* cutting',
  // fire
  'fire fires smok* flame* burn* melt* spark* explod* explos* blew alight hot overheat* crackl* fizz* scorch* alarm* detector* extinguisher* exit exits',
  // building
  'ceiling* roof wall* balcon* stair* floor* lift lifts elevator* shelf shelves beam* scaffold* banister* railing* handrail* step steps decking plaster bed bunk door* window* glass tile* pane mirror wardrobe cupboard',
  // electric
  'wire* wiring cable* socket* plug* charger* batter* switch* outlet* electric* fuse* lamp* light fitting heater* shower adapter* power toaster kettle oven',
  // gas
  'gas carbon monoxide fumes boiler* leak* leaking petrol fuel smell* chemical* chlorine bleach asbestos radon ammonia',
  // vehicle
  'car cars brake* wheel* tyre* tire* van bus taxi cab driver* drive driving drove seatbelt* belt speed* motorway highway road traffic lane engine steering lorry truck scooter bike phone airbag*',
  // alone
  'alone unattended unsupervised wander* lost left leave missing forgot* abandon* behind own outside road street escaped unlocked open gate pool water under asleep wrong supervision noticed watching',
  // parts
  'small parts magnet* button* battery swallow* mouth chok* cord strap* harness bolted fitted cot crib pram highchair seat nursery daycare school camp playground slide',
  // online
  'game chat app messag* ads ad video* cartoon content groom* adult adults man men asking webcam dm dms',
  // wrong
  'wrong wrongly mistake* missed overlook* misdiagnos* botched negligen* dose dosage overdose double incorrect forgot* failed fail* fault* defective',
  // not
  "no not never nobody none nothing without couldn't can't cannot don't didn't doesn't wasn't weren't isn't aren't won't wouldn't hasn't haven't hadn't barely hardly nor neither",
  // later
  'later night nights morning days day hours hour weeks week since still next after within minutes midnight until weekend months yesterday tomorrow saturday sunday monday tuesday wednesday thursday friday',
  // good
  'great lovely delicious love loved excellent amazing brilliant perfect wonderful friendly kind best happy enjoy* recommend* thank* good nice fantastic super awesome careful* helpful attentive laughed funny',
  // dull
  'boring waiting slow price* prices cold late queue* bored update* screen battery wifi music taste* menu decor parking wait bland overpriced login ticket* upgrade joke',
];
