import type { ComplaintWords } from './define.ts';

const list = (words: string) => words.split(',').map((word) => word.trim());

/** English words for reading a complaint. */
export const complaint: ComplaintWords = {
  negators: list(
    "not, no, never, without, hardly, barely, nor, neither, none, nobody, nothing, cannot, didn't, don't, doesn't, wasn't, weren't, isn't, aren't, hasn't, haven't, hadn't, can't, won't, wouldn't, shouldn't, ain't, didnt, dont, doesnt, wasnt, isnt, cant, wont, couldn't, couldnt, less, far from",
  ),
  notNegating: list('only, just, even, to mention, forget, miss, better, believe, expect such, expected such'),
  good: list(
    'good, great, excellent, amazing, lovely, delicious, tasty, friendly, helpful, kind, nice, polite, attentive, clean, beautiful, comfortable, cosy, cozy, fantastic, wonderful, perfect*, brilliant, superb, fresh, quick, fast, welcoming, charming, professional, pleasant, enjoy*, love*, loved, impress*, gorgeous, quiet, generous, delight, delightful, happy, pleased, outstanding, awesome, fine, best, decent, smooth, spotless, thoughtful, warm welcome, worth, recommend, incredible, stunning, sweet, terrific, fun, easy to use, useful, handy, solid, fair, spacious, reasonable, patient',
  ),
  bad: list(
    'bad, badly, terrible, terribly, awful, awfully, horrible, horrid, horrendous, poor, poorly, worst, worse, disappoint*, disgust*, mediocre, pathetic, dreadful, appalling, atrocious, useless, unacceptable, nightmare, joke, ridiculous, lousy, gross, nasty, inedible, bland, tasteless, rubbish, trash, garbage, crap, crappy, shocking, abysmal, subpar, below par, overrated, lacking, let down, letdown, annoy*, frustrat*, irritat*, sloppy, shoddy, shambles, disgrace*, unprofessional, regret, waste, fail*, problem*, issue*, broken, sucks, sucked, suck, hate, hated, slow, rude, dirty, unhappy, unpleasant, off putting, leaves a lot to be desired, left a lot to be desired, could be better, could have been better, nothing special, not up to, went wrong, goes wrong, all wrong, mess, messy, chaos, chaotic, unreliable, confusing, clunky, laggy, disaster, unusable, unfortunate*, weak, stale, unfair, dismal, substandard, underwhelm*, expected a lot better, expected much better, expected better, expected more, expect more, expect better, meh, miserable, lack, lacks, lacked, stupid, absurd, weird, below average, inconsistent, average at best, so so, hit or miss, lackluster, lacklustre, unsuccessful, borked, dealbreaker, deal breaker, gone downhill, overhyped, not consistent, dissapoint*, disapoint*, terible, horible, rediculous, went downhill',
  ),
  kindWords: list(
    'friendly, helpful, kind, polite, attentive, clean, fresh, quick, welcoming, comfortable, cosy, lovely, delicious, beautiful, patient, thoughtful, spotless, spacious, quiet',
  ),
  sarcasm: list(
    'thanks for nothing, if you like, if you enjoy, if you want, great job, nice job, good job, good luck, congratulations, well done, slow clap, bravo, what a, so much for, supposed to, supposedly, used to, would have been, would be, should be, could be, wish, hoping, hoped, expected, expecting, told us, looks, looked, seemed, claims, claim, advertised, promised, as if, like to, would love, would like, i would, try to be, nothing',
  ),
  pointers: list('it, its, they, them, both, this, that, these, those, which, everything, all, each, he, she'),
  things: {
    food: list(
      'food, soup, steak, burger, pizza, pasta, rice, salad, chicken, fish, lamb, beef, pork, duck, curry, fries, chips, bread, sandwich, omelette, egg, pancake, breakfast, lunch, dinner, meal, main, starter, dessert, dish, plate, coffee, tea, noodles, sushi, roll, taco, burrito, wrap, prawn, shrimp, salmon, tuna, sea bass, cod, trout, scallop, risotto, lasagne, lasagna, ribs, wings, sauce, gravy, potato, vegetable, toast, croissant, cake, pie, bacon, sausage, drink, beer, wine, cocktail, latte, cappuccino, hot chocolate, roast, kebab, falafel, dumpling, ramen, bowl, order, appetizer, appetiser, entree, buffet, meat, seafood, lobster, crab, mussels, oyster, paella, quiche, muffin, bagel, waffle, ice cream, cheesecake, brunch, takeaway, delivery, kids meal',
    ),
    staff: list(
      'waiter, waitress, server, hostess, host, manager, owner, receptionist, bartender, barista, cashier, chef, bouncer, doorman, clerk, agent, driver, technician, assistant, salesman, saleswoman, shop assistant, supervisor, cook, concierge, housekeeper, cleaner, security guard, barman, nurse, doctor, dentist, reception, front desk, support, customer service, service desk, host, staff',
    ),
    place: list(
      'room, bathroom, toilet, shower, bed, sheets, pillow, mattress, towel, carpet, floor, table, chair, kitchen, restaurant, lobby, lift, elevator, pool, gym, balcony, window, wall, bath, bathtub, sink, fridge, bedding, linen, cutlery, glass, plate, curtain, sofa, restroom, bar, dining room, apartment, flat, cup, fork, knife, menu, ceiling, hallway, corridor, duvet, blanket, washroom, loo',
    ),
    fixture: list(
      'shower, heating, air conditioning, air con, aircon, ac, lift, elevator, tv, television, wifi, wi fi, internet, heater, radiator, boiler, kettle, fridge, safe, lock, door, key card, key, lamp, light, fan, toilet, sink, plug, hairdryer, phone, remote, window, blind, tap, oven, dishwasher, washing machine, hot tub, jacuzzi, sauna, thermostat, socket',
    ),
    item: list(
      'parcel, package, box, dress, shirt, t shirt, jumper, sweater, jacket, coat, shoes, boots, trainers, trousers, jeans, bag, lamp, chair, table, sofa, mattress, phone, laptop, tablet, charger, cable, headphones, watch, ring, necklace, toy, book, mug, vase, mirror, frame, rug, blender, kettle, toaster, vacuum, camera, speaker, printer, monitor, keyboard, bike, helmet, tent, backpack, suitcase, hat, scarf, gloves, socks, candle, plant, glass, bottle, cup, poster, desk, shelf, wardrobe, curtain, blanket, pillow, case, battery, tv, part, screen, zip, strap, handle, stitching, product, item, order',
    ),
    feature: list(
      'app, login, password, widget, notification, reminder, calendar, sync, backup, dark mode, search, keyboard, camera, map, timer, alarm, player, video, audio, upload, download, export, import, payment, subscription, ad, account, screen, button, menu, list, task, note, photo, file, chat, message, playlist, filter, login page, home screen, update, sign in',
    ),
    function: list(
      'login, widget, notification, reminder, calendar, sync, backup, dark mode, search, camera, map, timer, alarm, player, video, audio, upload, download, export, import, payment, button, menu, filter, sharing, sound, keyboard, link, chat, message, voice, scanner, playback, autosave, calendar sync, update, web version, desktop version, watch app',
    ),
    part: list(
      'food, service, staff, room, location, view, atmosphere, ambience, decor, music, parking, breakfast, coffee, dessert, wine, menu, portion, bed, bathroom, pool, lobby, reception, waiter, waitress, server, manager, owner, host, bartender, chef, design, quality, interface, layout, garden, terrace, patio, drinks, cocktail, delivery, packaging, soup, steak, pizza, pasta, salad, cake, fish, sushi, bread, selection, support, website, wifi, gym, spa, balcony, graphics, gameplay, story, widget, calendar, search, map, desktop, web version, sharing, sound, material, fabric, product, communication, organisation, queue, ticket, seat, tour, guide, appointment, treatment, haircut, repair, booking, price, sync',
    ),
    service: list(
      'service, waiter, waitress, server, staff, host, hostess, bartender, manager, owner, attitude, attentive, rude, friendly, helpful, courteous, waited, wait, seated, reservation, delivery, accommodating, welcoming, prompt, professional, waitstaff, busboy, maitre d, greeted, ignored, servers, polite, hospitality, tip',
    ),
    cost: list(
      'price, cheap, expensive, overpriced, pricey, value, cost, bill, dollar, bucks, affordable, inexpensive, worth, paid, pay, money, prix fixe, deal, bargain, costly, reasonable, reasonably, check, charge',
    ),
    mood: list(
      'atmosphere, ambience, ambiance, decor, music, cozy, cosy, romantic, loud, noisy, noise, crowded, cramped, space, setting, interior, decoration, lighting, vibe, view, garden, patio, seating, small, intimate, charming, scene, trendy, room, table, environment, feel, comfortable, dark, hip, beautiful, casual, quaint, relaxing',
    ),
    taste: list(
      'food, dish, meal, menu, pizza, sushi, delicious, tasty, fresh, flavor, flavour, bland, appetizer, appetiser, dessert, cuisine, sauce, portion, ingredient, bagel, roll, cooked, taste, chef, eat, wine, wine list, drink, specials, dining, authentic, steak, salad, pasta, noodle, burger, spicy, sandwich, margarita, martini, entree, cake, bread, soup, meat, tasted, ate, edible, yummy, brunch, lunch, dinner, thai, indian, italian, japanese, chinese, mexican, french, korean, vietnamese, spanish, greek, dim sum, curry, cheese, fries, dumpling, tea, coffee, shrimp, lobster, oyster, rice, tuna, salmon, vegetarian',
    ),
    aspect: list(
      'food, service, staff, room, location, view, atmosphere, ambience, decor, music, parking, breakfast, coffee, dessert, wine, menu, portion, price, bed, bathroom, pool, lobby, reception, waiter, waitress, server, manager, owner, host, hostess, barista, bartender, chef, design, quality, app, interface, layout, garden, terrace, patio, bar, drinks, cocktail, delivery, packaging, fabric, colour, color, starter, main, soup, steak, pizza, pasta, salad, cake, fish, sushi, bread, selection, place, hotel, team, support, website, wifi, gym, spa, balcony, building, neighbourhood, garden, features, idea, concept, sound, graphics, gameplay, story, widget, calendar, search, map, tutorial',
    ),
  },
  plurals: {
    dish: 'dishes',
    sandwich: 'sandwiches',
    glass: 'glasses',
    knife: 'knives',
    box: 'boxes',
    dress: 'dresses',
    watch: 'watches',
    lunch: 'lunches',
    battery: 'batteries',
    delivery: 'deliveries',
    pastry: 'pastries',
    curry: 'curries',
    potato: 'potatoes',
    waitress: 'waitresses',
    hostess: 'hostesses',
    shelf: 'shelves',
    toothbrush: 'toothbrushes',
    fries: 'fries',
    chips: 'chips',
    noodles: 'noodles',
    ribs: 'ribs',
    wings: 'wings',
    mussels: 'mussels',
    sheets: 'sheets',
    shoes: 'shoes',
    boots: 'boots',
    trainers: 'trainers',
    trousers: 'trousers',
    jeans: 'jeans',
    headphones: 'headphones',
    gloves: 'gloves',
    socks: 'socks',
    drinks: 'drinks',
    features: 'features',
    graphics: 'graphics',
  },
  mass: list(
    'food, communication, organisation, treatment, sound, sharing, playback, dark mode, voice, chat, quality, packaging, staff, rice, bread, chicken, fish, lamb, beef, pork, duck, meat, seafood, bacon, toast, coffee, tea, beer, wine, pasta, heating, wifi, internet, linen, bedding, cutlery, staff, support, sync, search, reception, customer service, delivery, stitching, bar, tuna, salmon, crab, sushi, breakfast, lunch, dinner, brunch, ac, aircon, air con, air conditioning, wi fi, service, location, atmosphere, ambience, decor, music, parking, gameplay',
  ),
  spellings: {
    wifi: 'Wi-Fi',
    'wi fi': 'Wi-Fi',
    tv: 'TV',
    tvs: 'TVs',
    ac: 'air conditioning',
    aircon: 'air conditioning',
    'air con': 'air conditioning',
    't shirt': 'T-shirt',
    't shirts': 'T-shirts',
    loo: 'toilet',
  },
  feelings: {
    embarrassed: list('embarrass*, humiliat*, mortif*, in front of everyone, in front of my, ashamed, laughed at'),
    ignored: list(
      'ignore*, nobody answer*, no one answer*, no response, never replied, never responded, not one reply, invisible, look* through me, look* through us, looked straight through, nobody cared, walked past, no reply, brushed off, fobbed off',
    ),
    worried: list('worried, worry*, scared, afraid, frighten*, unsafe, nervous, anxious, terrified, panick*, concern*'),
    cheated: list(
      'rip off, ripoff, ripped off, scam*, cheat*, conned, con artist*, stole, steal*, thief, thieves, fraud*, mislead*, misled, bait and switch, deceiv*, decept*, daylight robbery, overcharged, false advertising, robbed, lied, liar*, lies',
    ),
    angry: list('furious, angry, outrag*, livid, fuming, disgrace*, how dare, sick of, fed up, infuriat*, enraged, raging'),
    tired: list(
      'tired of, exhaust*, again and again, every single time, third time, fourth time, for months, gave up, given up, over and over, still waiting, still not, yet again, went back and forth',
    ),
    'let-down': list(
      'let down, letdown, anniversary, birthday, honeymoon, looking forward, special occasion, special evening, ruined, spoiled, spoilt, wedding, once loved, used to love, loyal, regulars, been coming',
    ),
    disappointed: list('disappoint*, underwhelm*, expected more, expected better, not what i expected, overrated, sad*'),
  },
  severe: [
    {
      topic: 'self-harm',
      words: list(
        "kill myself, end my life, suicid*, want to die, don't want to live, hurt myself, harm myself, self harm, ending it all, end it all, no reason to live, better off dead, don't want to live any*, not want to live any*, don't want to go on, killing myself, reason to go on living, take my own life, taking my own life, ending my own life, slit my wrists, hang myself, overdose on purpose",
      ),
    },
    {
      topic: 'child',
      words: list(
        'my child & hurt|injur*|touched|unattended|lost|burn*|grabbed|hit, my son & hurt|injur*|touched|burned|burnt|grabbed|choked|choking, my daughter & hurt|injur*|touched|burned|burnt|grabbed|choked|choking|followed, our child & hurt|injur*|burned|burnt, toddler & hurt|injur*|choked|choking|burn*|fell, baby & hurt|injur*|choked|choking|burned|burnt|swallowed, child abuse, inappropriate* & child*|minor|kids, kid* & choked|choking hazard|got hurt, left alone & child*|toddler|son|daughter, choking hazard, minors & nude|explicit|groom*, grooming & child*|kids|minor*, predator* & child*|kids|minor*, bullied, bully & son|daughter|child|kid|class|school|teacher*, hit my son, hit my daughter, hit my child, bruise* & son|daughter|child|kid|daycare|nursery|baby, fell on & baby|toddler|child, baby & fell|dropped, picked up my & child|son|daughter & stranger|strange|wrong|nobody|checked, child & burned|burnt|scalded|unattended|alone|lost|choked|grabbed, kid* & explicit|porn*|nude|unattended|unsupervised|lured, explicit content & kid*|child*|minor*, inappropriate* & daughter|son, children & unattended|unsupervised|alone|hurt|injur*|abuse*',
      ),
    },
    {
      topic: 'threat',
      words: list(
        "burn * place down, burn it down, burn this place, burn your, i know where you live, know where you live, watch your back, i will find you, i'll find you, i will hurt, smash your, smash * face, beat you up, come for you, coming for you, you will pay for this & find|regret, bomb & going|will|place|your, shoot up, break your & legs|neck|face|arms|windows, kill you, kill them, hope you die, deserve to die, i'll kill, i will kill, bring a gun, bring my gun, bring a knife, come back with a gun, come back with a knife, bomb in, put a bomb, beat up your, beat up the & manager|owner|waiter|driver|staff, beat you up, someone should & burn|bomb|shoot, somebody should & burn|bomb|shoot|hurt, deserves a beating, deserve a beating, knock your teeth, punch you, punch your, slash your, will pay with",
      ),
    },
    {
      topic: 'extortion',
      words: list(
        "refund & or i will|or i'll|or else|otherwise i|unless & one star|1 star|review*, or i will leave|or i'll leave & review*|star|stars, or i will post|or i'll post & review*|everywhere, change my review if, remove this review if, remove my review if, delete this review if, delete my review if, take this down if, take down this review if, take this review down if, update my review if & refund*|pay*|money|free|voucher, pay me & review*|star|stars|or, one star & until & refund*|money|paid, 1 star & until & refund*|money|paid, change * to five stars if, change * to 5 stars if, five stars if you, 5 stars if you, will change & 5 stars|five stars|rating|review & refund*|pay*|free, delete this review, delete the review, will delete my review, remove the review if, remove the review when, take this down, take it down if, want this review gone, review gone, and i will delete & review*|pay|refund|money, or i post, or i'll post, or i put this & online|everywhere|internet, otherwise i post, otherwise i'll post, otherwise i write, or the internet & hears|knows|learns, go viral & or|unless|refund*|free, stars go up & money|refund*|paid|voucher, stars & go up|back|more & once|when|after & money|refund*, free & or & internet|post|everywhere|review*|social media, change my rating & refund*|pay|money|voucher|free, better review & if|when & refund*|pay|money|voucher|free",
      ),
    },
    {
      topic: 'health',
      words: list(
        'food poisoning, poisoned, got sick, gotten sick, getting sick, became ill, fell ill, felt ill, made me sick, made us sick, made me ill, made us ill, made * sick, were sick all night, was sick all night, sick all night, sick for days, sick after, ill after, throwing up, threw up, vomit*, diarrhea, diarrhoea, salmonella, e coli, norovirus, ended up in hospital, ended up in the hospital, taken to hospital, taken to the hospital, rushed to hospital, rushed to the hospital, went to hospital, went to the hospital, go to hospital, go to the hospital, hospitali*, in hospital, hospital & sick|ill|ate|food|reaction|stomach|days in, emergency room, ambulance & call*|came|needed|took|taken|had, allergic reaction, anaphyla*, epipen, allerg* & nuts|nut|peanut*|dairy|gluten|shellfish|reaction|ignored|told|served|despite|milk|sesame, coeliac, celiac, rash & skin|bites|bed|cream|after|all over, bed bug*, bedbug*, bitten & bed|bugs|night, infection & after|caused|got, stitches & hospital|needed|wound|cut, concussion, chemical burn*, stomach cramps, stomach bug, violently ill, violently sick, terribly ill, mouse droppings, rat droppings, cockroach*, roach, roaches, maggot*, glass in my, glass in the food, piece of glass, pieces of glass, metal in my, plastic in my & swallow*|choked|throat, raw & chicken, undercooked & chicken, pink & chicken, doctor & after eating|sick|ill|prescri*, stomach & cramps|pumped|ill, i was ill, was ill for, were ill, we were ill, ill for days, ill for three days, ill for two days, so ill, swelled up, swollen & face|lips|eyes|throat|tongue, lips swelled, lips & swell*|swollen|tingl*, throat & clos*|swell*|swollen, no peanuts, tooth & infect*|agony|abscess, infected & tooth|wound|toe|cut|piercing|tattoo|skin, in agony, raw inside & ill|sick|chicken|burger|pork, hives, fainted, passed out & food|heat|dose|ate|treatment, blood poisoning, legionnaire*, hepatitis, listeria, scabies, head lice, fleas, rats in, rat in, mouse in, mice in & kitchen|food|restaurant|dining, found & maggot*|insect*|bug in|worm in|cockroach*|tooth in|needle in|blade',
      ),
    },
    {
      topic: 'safety',
      words: list(
        "injur*, broke my & arm|leg|wrist|ankle|tooth|hip|nose|foot|finger, broken & arm|leg|wrist|ankle|tooth|hip & fell|slipped|after|floor|stairs, slipped & fell|floor|wet|stairs|hurt, tripped & fell|hurt, electric shock, electrocut*, caught fire, on fire & charger|battery|phone|room|kitchen|device, exploded, burst into flames, overheat* & burn*|melt*|fire, gas leak, carbon monoxide, smoke detector*, smoke alarm & no|missing|removed|broken|not work*, fire exit & block*|locked, fire hazard, exposed wires, exposed wiring, burned my, burnt my, burns on my, assault*, attacked & guest|staff|man|me|us|by, broke into our, broken into, stranger & room|door, strangers & room, door & would not lock|did not lock|didn't lock|wouldn't lock|no lock|lock broken, lock & broken|did not work|didn't work & door|room, unsafe, felt in danger, dangerous, stolen from our, stolen from my, stole my & wallet|bag|phone|money|jewel*|laptop|passport, fell through, collapsed & chair|bed|table|shelf|under, sharp edge & cut*, groped, drugged, spiked & drink*, hidden camera*, gun & pulled|had|pointed, knife & pulled|threaten*, smoke detector* & whole|apartment|room|flat|house|not one, smoke alarm* & whole|apartment|flat|house|not one, railing & loose|broke|gave way|came off, ceiling fell, ceiling collapsed, ceiling came down, roof fell, roof collapsed, fell on the bed & ceiling|fan|lamp|light, hit her head, hit his head, hit my head, pushed my, pushed me & down|over|hard|wall|floor, punched, choked me, threatened me, threatened us, threatened my, stalked, followed me home, followed us to our room, went off & carbon monoxide|alarm & ignore*, almost drowned, nearly drowned, drowned, lifeguard & asleep|no|missing|phone, no seat belt*, seat belt* & broken|missing|not work*, drunk & driver|driving, asleep at the wheel, ran a red light, reckless*, trapped in & lift|elevator, stuck in the & elevator|lift & hour|hours|panic*",
      ),
    },
    {
      topic: 'discrimination',
      words: list(
        "racis*, racial*, discriminat*, homophob*, transphob*, sexis*, antisemit*, islamophob*, xenophob*, bigot*, because we are black|because i am black|because i'm black|because we're black, because we are asian|because i'm asian|because i am asian, because of my & skin|race|accent|religion|headscarf|hijab|wheelchair|disab*|colour|color|age|gender, because of our & skin|race|accent|religion|colour|color, slur, slurs, racist slur*, wheelchair & refus*|denied|turned away|not allowed|no ramp|no access|laughed|could not get in|couldn't get in, guide dog & refus*|denied|turned away|not allowed, service dog & refus*|denied|turned away|not allowed, hijab & refus*|remove|denied|stare*|told, headscarf & refus*|remove|denied|told, skin colour, skin color, gay & refus*|denied|couple|slur|comment*|asked to leave, foreigners & not|don't|worse|treat*, people of colour, people of color, black people & treat*|not|don't|ignored, go back where they came from, go back where you came from, go back where i came from, go back to your country, back to your own country, people like me & refus*|country|not welcome|belong|came from|entry, people like us & refus*|country|not welcome|belong|came from|entry, your kind & refus*|not welcome|serve|country, my wheelchair & not|no|refus*|could|come in|allowed, in a wheelchair & refus*|denied|not allowed|turned away|no way in, due to my disability, my disability & denied|refus*|entry|laughed|mocked, denied entry & disab*|black|race|skin|gay|turban|hijab, hijab & problem|entry|refused|doorman|off, turban & problem|entry|refused|off|told, foreigners & want|no|refus*|rent, does not want foreigners, no foreigners, black & customers|guests|family|couple|people & only|checked|followed|asked|refus*|seat*|ignored, mocked & race|accent|religion|disab*|skin, my race, his race, her race, son's race, our race, my ethnicity, because i am gay, because we are gay, because i'm gay, because we're gay, because i am muslim, because i am jewish, because i am trans, because of my gender, because i am a woman, because i'm a woman, two men & bed|room|refus*|couple, misgender*",
      ),
    },
    {
      topic: 'privacy',
      words: list(
        "data breach, data leak*, leaked my, leaked our, shared my & data|number|address|details|email|information|photos|phone|medical, sold my & data|email|number|details|information, selling my & data|information, selling our data, sells your data, sells my data, sold our data, personal data & shared|sold|leak*|stolen|without|third, personal information & shared|sold|leak*|stolen|without|third, gdpr, identity theft, stole my identity, my card was charged & not|never|without|unknown, card details & stolen|leak*|shared|fraud*|used, credit card & stolen|fraud*|skimm*|compromised|cloned, hacked & account|my|data|phone|got|was, someone else's & details|data|account|order|address|name & saw|see|sent|showed|shown|shows|shared, other people's & data|details|messages|photos & see|saw|show*, posted my & photo|picture|name|number|address, filmed & without|us|me|room, without my consent, without our consent, spyware, spying, spies on, steals your data, steal* & data|photos|contacts|information, diagnosis & out loud|loud|waiting room|front of|everyone|shared|told, read out my, read my & out loud|aloud|diagnosis, somebody else's & results|records|details|data|medical|prescription|account, someone else's & results|records|medical|prescription|passport|invoice, another customer's & order|name|address|details|data|account|card, other customers' & orders|names|addresses|details|data, looked up my & number|address|account|profile|record*, texted me & number|employee|staff|private*|night, got my number from, gave my & address|number|phone|details & new|ex|stranger|husband|without|out|to, reads my & contacts|messages|mails|emails|texts, uploads & contacts|photos|permission, without permission & contacts|photos|data|camera|microphone|recorded|filmed, without my permission & posted|shared|used|photo*|recorded|filmed|data|contacts, wrote down my card, card number & used|wrote|copied|online|someone|fraud*|stole*, used my card, copied my card, took a photo of my & card|passport|id, passport copy & stolen|lost|leaked|identity, recorded us, recorded me, listening in & phone|microphone|app, tracks my location, tracking me",
      ),
    },
    {
      topic: 'law',
      words: list(
        'my lawyer, our lawyer, my lawyers, our lawyers, your lawyer, lawyer will, lawyers will, lawyer & contact*|hear|sue|letter|legal|consult*|court, lawyers & contact*|hear|sue|letter|legal|consult*|court, my attorney, our attorney, attorney & contact*|hear|sue|letter|legal|general|consult*, my solicitor, our solicitor, solicitor & contact*|hear|letter|write|legal|consult*, sue you, suing, sue them, sue this, will sue, going to sue, legal action, small claims, take you to court, taking you to court, taken to court, see you in court, court & you|them|this & see|meet|take|taking|going, trading standards, lawsuit, law suit, legal advice, consumer protection & report*|complain*|contact*|file*, ombudsman, police report, reported you to, report you to, reported to the police, called the police, health department & report*|call*|complain*|inspect*, health inspector*, environmental health, class action, illegal, breach of contract, better business bureau & complain*|report*|fil*, chargeback & fil*|bank|dispute, against the law, legal proceedings, start proceedings, reported & police & fraud|theft|shop|you|them|this, report & police|authorities & will|going|you|this, going to the police, go to the police, went to the police, press charges, pressing charges, file charges, filing charges, filed a complaint with, file a complaint with, filing a complaint with, formal complaint & authority|regulator|council|ombudsman, regulator, consumer affairs, consumer rights & violat*|breach*|office|report*, letter before action, statutory rights, tribunal, cease and desist, subpoena, damages & claim|sue|court|seek',
      ),
    },
  ],
  harmless: list(
    "to die for, die for, vomit inducing, hospital type, kill you to, would it kill, which i hacked, i hacked, reeks of vomit, dying to, dying for, died laughing, killer app, killer feature, killer cocktail*, killer burger*, killer deal, killing it, kill for, killed the mood, killed the vibe, killing time, kill time, kills time, sick of, so sick of, sick and tired, sick beat*, sick graphics, sick view*, sick design, sick place, love sick, homesick, poison ivy, poison oak, name your poison, pick your poison, poison on the, bug fix*, bug free, court yard, courtyard, food court, tennis court*, squash court*, basketball court*, court side, court street, at the court, heart attack on a plate, sugar coma, food coma, insulting my intelligence, added insult to injury, insult to injury, adding insult to injury, injury time, no one was hurt, lawyer joke*, lawyers convention, law school, my lawyer friend, explosion of flavour*, explosion of flavor*, exploded with flavour, exploded with flavor, flavour exploded, taste bomb, bomb diggity, the bomb, bath bomb*, cherry bomb*, hot chicken, medium rare, steak tartare, raw bar, dangerously good, dangerously delicious, dangerous for my, dangerous for your wallet, dangerously cheap, criminally good, illegally good, should be illegal, so good it should be, was hospitable, hospitality, hospitable, children's hospital, near the hospital, next to the hospital, opposite the hospital, work at the hospital, works at the hospital, hospital food, hospital corner*, like a hospital, hospital ward, across from the hospital, close to the hospital, hospital staff, attacked my plate, attacked the, price discrimination, lost my appetite, rat race, mad as, shoot me an email, shoot an email, shot of, shooting star, shot in the dark, blood orange, bloody mary, drop dead gorgeous, drop dead, dead good, dead nice, burn calories, burning question, slow burn, crime scene tape decor, murder mystery, ill advised, ill equipped, ill prepared, ill fitting, ill mannered, ill informed, ill tempered, sick leave, called in sick, was off sick, seasick, doctor who, doctor's orders, what the doctor ordered, allergic to good service, allergic to work, allergic to smiling, allergic to customer*, allergic to fun, dog friendly, racing, racist joke free, privacy screen, privacy curtain*, lots of privacy, plenty of privacy, great privacy, police station, police presence, near the police, my attorney colleague, threw up my hands, threw up their hands, throwing up their hands, throw up my hands, roach coach, cockroach ale, beat up old, suicide wings, suicide sauce, suicide chicken, commercial suicide, infectious laugh*, infectious smile*, child friendly, kid friendly, gun metal, top gun, glue gun, spiked punch, hidden gem, guest attacked the buffet, exploded in my mouth, explodes in my mouth, explosion in my mouth, burned my tongue a little, burned my tongue but, stitches on, stitches are, stitches came, bug reports, bullied by seagulls, take it down a notch, swollen prices",
  ),
  swearing: list(
    'fuck*, fucking, shit*, bullshit, damn*, bloody, crap, crappy, arse*, ass, asshole*, bastard*, bitch*, piss*, wtf, goddamn, bollocks, hell, sodding, dick*, prick*, wank*, twat*, cunt*, effing, freaking, frigging, sucks',
  ),
  insults: list(
    'idiot*, moron*, stupid, incompetent, clown*, joke, liar*, scammer*, thieves, thief, crook*, pathetic, morons, imbecile*, dumb, lazy, clueless, scum*, shame on you, disgrace*, a joke, brain dead, braindead, trash, garbage, worthless, useless, con artist*, pig, pigs, rats, losers, loser, criminal*, worst, disgusting, horrible people',
  ),
  businesses: {
    clinic: list(
      'doctor, doctors, dr, dentist, dental, clinic, nurse, patient, patients, surgery, pharmacy, pharmacist, prescription, physician, gp, hygienist, orthodontist, veterinarian, vet, root canal, filling, medical, medication, diagnosis, physio, physiotherapist, optician',
    ),
    'home-services': list(
      'plumber, electrician, technician, handyman, contractor, roofer, roof, painter, painters, boiler, cleaner, cleaners, carpenter, plumbing, installer, hvac, landscaper, gardener, removal men, movers, tiler, builder, builders, joiner',
    ),
    salon: list(
      'haircut, hairdresser, stylist, salon, barber, nails, manicure, pedicure, massage, facial, spa, balayage, highlights, eyebrows, lashes, wax, waxing, gym, membership, treadmill, personal trainer, sauna, my hair, nail, tattoo, therapist',
    ),
    auto: list(
      'mechanic, garage, dealership, dealer, brakes, engine, tyres, tires, oil change, workshop, test drive, car wash, body shop, transmission, salesman, bumper, alloys, car, truck, windscreen, windshield',
    ),
    'real-estate': list(
      'landlord, tenant, tenants, lease, rent, apartment, flat, letting agent, realtor, estate agent, leasing office, property manager, deposit, viewing, maintenance, house, condo, tenancy',
    ),
    education: list(
      'teacher, teachers, tutor, school, nursery, daycare, preschool, kindergarten, instructor, classroom, lesson, lessons, tuition, exam, professor, university, college, homework, course, academy, lecture',
    ),
    delivery: list(
      'courier, driver, rider, parcel, depot, delivery guy, delivery man, delivery driver, tracking, deliveries, delivery app, postman, carrier',
    ),
    travel: list(
      'flight, flights, flt, plane, airport, airline, gate, train, bus, ferry, luggage, baggage, boarding, concert, tour, guide, theatre, theater, festival, ticket, tickets, coach, cruise, seat, venue, pilot, layover, jfk, crew',
    ),
  },
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  },
};
