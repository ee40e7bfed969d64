import type { ComplaintWords } from './define.ts';
import { hints } from './en-hints.ts';
import { looksSevere, severe } from './en-severe.ts';

const list = (words: string) => words.split(',').map((word) => word.trim());
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** English words for reading a complaint. */
export const complaint: ComplaintWords = {
  negators: list(
    "not, no, never, without, hardly, barely, nor, neither, none, nobody, nothing, cannot, didn't, don't, doesn't, wasn't, weren't, isn't, aren't, hasn't, haven't, hadn't, can't, won't, wouldn't, shouldn't, ain't, didnt, dont, doesnt, wasnt, isnt, cant, wont, couldn't, couldnt, less, far from",
  ),
  notNegating: list('only, just, even, to mention, forget, miss, better, believe, expect such, expected such'),
  good: list(
    'good, great, excellent, amazing, lovely, delicious, tasty, friendly, helpful, kind, nice, polite, attentive, clean, beautiful, comfortable, cosy, cozy, fantastic, wonderful, marvellous, marvelous, heavenly, perfect*, brilliant, superb, fresh, quick, quickly, promptly, fast, welcoming, charming, professional, pleasant, enjoy*, love*, loved, impress*, gorgeous, quiet, generous, delight, delightful, happy, pleased, outstanding, awesome, fine, best, decent, smooth, spotless, thoughtful, warm welcome, worth, recommend, incredible, stunning, sweet, terrific, fun, easy to use, useful, handy, solid, fair, calmly, patiently, in full, treat to, a star, a gem, a joy, within minutes, within an hour, in no time, in one go, on the dot, ahead of time, as agreed, as promised, as described, on time, well prepared, well organised, well organized, spacious, reasonable, patient',
  ),
  bad: list(
    'bad, badly, terrible, terribly, awful, awfully, horrible, horrid, horrendous, poor, poorly, worst, worse, disappoint*, disgust*, mediocre, pathetic, dreadful, appalling, atrocious, useless, unacceptable, nightmare, joke, ridiculous, lousy, gross, nasty, inedible, bland, tasteless, rubbish, trash, garbage, crap, crappy, shocking, ruin*, abysmal, subpar, below par, overrated, lacking, let down, letdown, annoy*, frustrat*, irritat*, sloppy, shoddy, shambles, disgrace*, unprofessional, regret, waste, fail*, problem*, issue*, broken, sucks, sucked, suck, hate, hated, slow, rude, dirty, unhappy, unpleasant, off putting, leaves a lot to be desired, left a lot to be desired, could be better, could have been better, nothing special, not up to, went wrong, goes wrong, all wrong, mess, messy, chaos, chaotic, unreliable, confusing, clunky, laggy, disaster, unusable, unfortunate, weak, stale, unfair, dismal, substandard, underwhelm*, expected a lot better, expected much better, expected better, expected more, expect more, expect better, meh, miserable, lack, lacks, lacked, stupid, absurd, weird, below average, inconsistent, average at best, so so, hit or miss, lackluster, lacklustre, unsuccessful, borked, dealbreaker, deal breaker, gone downhill, overhyped, not consistent, dissapoint*, disapoint*, terible, horible, rediculous, went downhill',
  ),
  kindWords: list(
    'friendly, helpful, kind, polite, attentive, clean, fresh, quick, welcoming, comfortable, cosy, lovely, delicious, beautiful, patient, thoughtful, spotless, spacious, quiet',
  ),
  sarcasm: list(
    'thanks for nothing, if you like, if you enjoy, if you want, great job, nice job, good job, good luck, congratulations, well done, slow clap, bravo, what a, so much for, supposed to, supposedly, used to, would have been, would be, should be, could be, wish, hoping, hoped, expected, expecting, told us, looks, looked, seemed, claims, claim, advertised, promised, as if, like to, would love, would like, i would, try to be, nothing',
  ),
  expects: list(
    'i expect, we expect, i expected, we expected, i would expect, we would expect, would have expected, i had expected, we had expected',
  ),
  pointers: list('it, its, they, them, both, this, that, these, those, which, everything, all, each, he, she'),
  things: {
    food: list(
      'food, soup, steak, burger, pizza, pasta, rice, salad, chicken, fish, lamb, beef, pork, duck, curry, fries, chips, bread, sandwich, omelette, egg, pancake, breakfast, lunch, dinner, meal, main, starter, dessert, dish, plate, coffee, tea, noodles, sushi, roll, taco, burrito, wrap, prawn, shrimp, salmon, tuna, sea bass, cod, trout, scallop, risotto, lasagne, lasagna, ribs, wings, sauce, gravy, potato, vegetable, toast, croissant, cake, pie, bacon, sausage, drink, beer, wine, cocktail, latte, cappuccino, hot chocolate, roast, kebab, falafel, dumpling, ramen, bowl, order, appetizer, appetiser, entree, buffet, meat, seafood, lobster, crab, mussels, oyster, paella, quiche, muffin, bagel, waffle, ice cream, cheesecake, brunch, takeaway, delivery, kids meal',
    ),
    staff: list(
      'waiter, waitress, server, hostess, host, manager, owner, receptionist, bartender, barista, cashier, chef, bouncer, doorman, clerk, agent, driver, technician, assistant, salesman, saleswoman, shop assistant, supervisor, cook, concierge, housekeeper, cleaner, security guard, barman, nurse, doctor, dentist, reception, front desk, support, customer service, service desk, host, staff, stylist, hairdresser, barber, therapist, trainer, mechanic, plumber, electrician, courier, fitter, landlord, teacher, tutor, instructor, porter, hygienist, pharmacist',
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
  aspects: {
    food: list(
      'food, foods, dish, dishes, flavor*, flavour*, taste, tastes, tasted, tasty, tasteless, tasting, bland, delicious*, yummy, delish, mouthwatering, scrumptious, savory, seasoned, seasoning, overcooked, undercooked, cooked, grilled, fried, roasted, baked, steamed, raw, greasy, soggy, juicy, crispy, tender, stale, inedible, edible, portion*, serving of, servings, ingredient*, recipe*, appetizer*, appetiser*, starter*, entree*, main course*, mains, dessert*, desert, side dish*, specials, meal & good|great|best|delicious|amazing|excellent|bad|cold|perfect|was|tasty|fantastic|wonderful|mediocre|satisfying|enjoyed, meals, menu, cuisine, pizza*, pasta*, spaghetti, lasagna, ravioli, gnocchi, risotto, sushi, sashimi, roll, rolls, noodle*, ramen, udon, soba, pho, pad thai, dumpling*, dim sum, wonton*, curry, curries, naan, tandoori, masala, samosa*, tikka, rice, beans, taco*, burrito*, enchilada*, quesadilla*, guacamole, salsa, nachos, fajita*, burger*, hamburger*, fries, hot dog*, sandwich*, panini, wrap, bagel*, lox, bread*, baguette, toast, croissant*, pancake*, waffle*, omelet*, egg, eggs, bacon, sausage*, steak*, filet, rib, ribs, ribeye, beef, pork, lamb, veal, duck, chicken, turkey, meat*, brisket, bbq, barbecue, fish, salmon, tuna, cod, bass, snapper, eel, yellowtail, toro, seafood, shrimp*, prawn*, lobster*, crab*, oyster*, mussel*, clam*, scallop*, calamari, squid, octopus, salad*, soup*, chowder, bisque, vegetable*, veggie*, vegetarian, vegan, tofu, mushroom*, potato*, onion*, tomato*, garlic, spinach, cheese*, mozzarella, fondue, sauce*, gravy, dressing, spice, spices, spicy, salty, sour, sweet, wine, wines, wine list, beer, beers, sake, sangria, cocktail*, martini*, margarita*, mojito*, mimosa*, drink, drinks, coffee, espresso, cappuccino, tea, juice, lemonade, cake*, cheesecake, pie, pies, tart, ice cream, gelato, chocolate, pudding, tiramisu, creme brulee, pastry, pastries, cookie*, muffin*, donut*, crust, slice, slices, topping*, mole, falafel, hummus, pita, kebab*, gyro*, tapas, paella, ceviche, empanada*, arepa*, plantain*, bruschetta, antipasti, meze, mezze, tempura, teriyaki, kimchi, bibimbap, bulgogi, foie gras, caviar, truffle*, brunch & good|great|best|delicious|amazing, prix fixe, tasting menu, buffet, lunch special*, hot and sour, appetizing, fresh, freshness, freshest, chef, chefs, gourmet, quality of the, thai food, indian food, italian food, chinese food, japanese food, mexican food, pickles, oil, butter, cream, honey, shabu, paneer, kofta, dosa*, daiquiri*, popcorn, omelette*, cheesy, creamy, buttery, fishy, melts in, melted in, melt in your mouth, yucky, well done, crunchy, moist, dry & was|were|too, eats & great|good, seltzer, soda, champagne, liqueur*, liquor*, milkshake*, shake, shakes, smoothie*, thali, biryani, chutney*, slaw, knish*, pastrami, consistency, hungry, variety, selection & wine|beer|good|great|large|wide|limited|huge, lamb chops, tartare, carpaccio, sorbet, flan, churro*, hash, grits, gumbo, jambalaya, schnitzel, pierogi*, borscht, latkes, kasha, quantity, bite to eat, cooking, calzone*, nigiri, kabab*, dhal, dal, chole, cheeseburger*, bun, buns, jalapeno, plate of, the meal, course was, everything i had was, everything we had was, satisfied and full, eaten & well|good|best',
    ),
    service: list(
      "service, services, waiter*, waitress*, server, servers, staff, staffs, waitstaff, wait staff, waiting staff, bartender*, barman, bar tender*, hostess*, host, hosts, maitre*, manager, managers, management, owner, owners, busboy*, bus boy*, busser*, sommelier, waitperson*, employees, workers, cashier, counter girl, counter guy, delivery guy, delivery man, delivery boy, delivery person, rude*, friendliest, unfriendly, attentive*, inattentive, courteous, polite*, impolite, helpful, unhelpful, accommodating, accomodating, prompt, promptly, efficient*, treated, treat, treatment, ignored, ignore, rushed, rushing, rush, hustled, greeted, attitude, hospitable, hospitality, professional*, unprofessional, gracious*, apolog*, welcomed, welcoming, waited & minutes|hour|hours|forever|long|20|30|40|45|min, wait & minutes|hour|forever|long|20|30|40|45, waiting & minutes|hour|forever|long, took > minutes|forever|hour|hours|long|while|20|30|40|45|order, minutes > to get|for our|before|later, seated promptly, seated right away, seated immediately, never came, never brought, brought us, brought the, delivery & fast|quick|late|time|never|hour|prompt, refill*, knows our, know my name, made us feel, made me feel, make you feel, makes you feel, condescending, arrogant, obnoxious, snobby, snooty, disinterested, smile, smiling, forgot, glad you came, told us, told me, told that, told we, told they, told our, told it, reservation* & make|made|take|taken|taking|lost|no|without|limited, get a table, got a table, getting a table, find a table, get our table, finding a seat, find a seat, seat us, seated, to wait, a wait, no wait, short wait, long wait, made us wait, made me wait, kept us waiting, kept me waiting, less wait, waiting for, waiting to, people there, people here, people who work, people that work, people serving, people were, people are, taken care, took care, takes care, take care of, cares about, care about you, care about your, care about us, don't care, didn't care, doesn't care, kitchen & slow, treats you, treats us, treat you, treated us, asked her, asked him, asked them, asked & times|again|twice, hung up, hang up, answer the phone, delivery & terrible|great|good|bad|slow|excellent|wrong, deliveries, takeout & great|good|slow|wrong, tip, tips, lied to, lie to, refuse to, refused to, wrong + order|dish|dishes|drink|drinks|table|food|thing, showed up, svc, service's, served us, served by, serving you, serve you, attended, slow & kitchen|they|always|painfully, proprietor*, the guy, the girl, the lady, this guy, take our order, took our order, give us, let us, wouldn't let, kicked out, asked to leave, yelled, ignoring, overlooked, coat check, accomodate, accommodate, accommodated, incompetent, evil & people|staff|guy, they forgot, forgets, greets, greet, oblige*, obliging, overcharged, slow to arrive, very quick, fast and friendly, replied, walked away, usher us, caters to, cater to, brought & glasses|check|bill|wrong, personally, friendly, the wait & long|worth|hour|minutes|was|terrible, wait & always|usually|long",
    ),
    price: list(
      'price, prices, priced, pricing, pricey, pricy, pricier, expensive, inexpensive, cheap, cheaper, cheapest, overpriced, over priced, underpriced, affordable, value, reasonable, reasonably, bill, cost, costs, costly, bucks, dollar, dollars, bargain*, good deal, great deal, best deal, steal, a deal, deals, charged, charge, charges, fortune, wallet, pocket, bank, budget, paid, paying, pay, moderately, free, on the house, economical, per person, tab, rip off, ripoff, discount*, gratuity, prix fixe & worth|deal|only|value, worth + the money|the price|every penny|every cent|what you pay, money & worth|waste*|save|spend|spent|for your|for the|of money|cost',
    ),
    ambience: list(
      'atmosphere, atmospheric, ambien*, ambian*, decor, décor, decorated, decoration*, decorations, music, dj, live band, jazz, cozy, cosy, romantic, romance, loud, noise, noisy, crowded, cramped, packed & tables|like|place|small|close, spacious, space, spaces, setting, interior, lighting, lights, lit, dimly, dim lighting, dim light, too dim, candle*, vibe*, view, views, garden, patio, backyard, outdoor*, outside & sit|seating|eat|tables|dining, seats, uncomfortable, comfortable, comfy, intimate, charming, charm, scene, trendy, hip, hipster*, quaint, relaxed, relaxing, laid back, low key, lively, elegant, classy, chic, stylish, modern, rustic, upscale, swanky, kitsch*, funky, gorgeous, beautiful, pretty place, very pretty, booth*, bathroom*, restroom*, quiet, peaceful, fireplace, wall, walls, ceiling, room is, room was, dining room, back room, tables are, tables were, table was & close|small|tiny|cramped|next, close together, next to each other, feels like, feel like you, feels as if, hang out, hangout, place to hang, place is small, place is beautiful, place is cute, place is nice, place looks, cute, fun place, warm & inviting|cozy|atmosphere|place, dark, dingy, dirty, clean, cleanliness, kid friendly, smoky, stuffy, air conditioning, waterfront, rooftop, terrace, floor, always busy, so busy, too busy, sit outside, sit inside, to sit down, place to relax, great place to relax, the shows, the show, character, architecture, looks like, the look, look of, the feel, feel of, layout, lay out, scenery, lounge, jukebox, dress code*, dressed, pretentious, unpretentious, small place, little place, small restaurant, nice and calm, nice little, roomy, roomier, fun night, night out, ghetto, smoke, smoking, cigar*, waterbugs, bugs, roach*, cockroach*, clientele, location & good|great|perfect|convenient|nice|excellent|love|beautiful, felt as if, fish tank*, tanks, painting*, pictures on, pics, photos, poster*, theme, theming, atmo*, decore, window*, cool place, cool bar, cool spot, cool & place|inside|spot|vibe|music, counter & sit|squeezed|seats|behind, on top of the people, elbow to elbow, tables & few|close|full|small|tiny, table & close|small|tiny|cramped|next to, squeez*, tiny & place|tables|space|restaurant|room|spot, casual & atmosphere|place|feel|setting|dining, style & decor|art|room|dining room, beautifully & decorated|designed|lit|done, seating & outdoor|comfortable|area|cramped|limited|tight, outside table, upstairs, downstairs, karaoke, belly dancer*, dancing, dance, entertainment, energetic, energy, fun atmosphere, catch up, meeting friends, with friends & place|spot|great|fun, attractive, eye catching, sleek, people watching, for dates, for a date, for groups, too cold, so cold, freezing, drafty, breezy, surroundings, sunset, neighborhood feel*, neighborhood feeling, place is lovely, lovely place, pretension, convenient place, perfume, empty & place|restaurant|tables, place is packed, conversation & hear|hold|quiet|loud|can|noise, the crowd is, crowd was, great crowd, fun crowd',
    ),
    none: list(
      'food|pizza|sushi|steak|burger|bagel|coffee|sandwich|deli|bbq|barbecue|noodle|ramen|dim sum|seafood|wine|taco|dessert|bread|vegetarian|tapas|chocolate|oyster|salad|dumpling|falafel|curry|cuisine|tea|chicken|fish|cheese|slice + restaurant|restaurants|place|places|joint|joints|spot|spots|bar|bars|shop|shops|house|houses|critic, food court, food critic, co workers, coworkers, at all costs, paying customer*, big a deal, big deal, great deal of, free of, taste buds, fish tank*, feel free, free to, kept open, dinner menu, menu item*, the bill turned up, make money, make some money, in the dark',
    ),
    story: list(
      "went, going, area, street, neighborhood, neighbourhood, block, blocks, ny, nyc, new york, city, town, village, manhattan, brooklyn, queens, friends, friend, husband, wife, girlfriend, boyfriend, eating, returned, return, been, trying, found, find, moved, live, lived, since, saturday, friday, sunday, night, birthday, search, heard, read, reviews, restaurants, this restaurant, the restaurant, next, coming, fan, years, grew, worst, best, if you're, if you",
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
  hints,
  severe,
  looksSevere,
  harmless: list(
    "can't live without, can't do without, couldn't live without, can't do better, can't do much better, can't go wrong, can't beat, can't complain, can't get enough, can't imagine, can't recommend enough, couldn't be happier, can't do that on, can't find elsewhere, cannot find elsewhere, fixed the *, fixed it, stuck on some, stuck on level*, stuck on a level, bug me, bugs me, bugging me, stuck with, phone down on, don't prefer, don't care for, can't wait to *, cannot wait to *, cant wait to *, couldn't wait to *, to die for, killer app, killer feature*, killer cocktail*, killer burger*, killer deal, killed the mood, killing it, sick beat*, sick view*, sick graphics, poison ivy, bug fix*, bug free, bug report*, computer bug, food court, medium rare, steak tartare, raw bar, raw fish, raw food, hot chicken, slow burn, slow cooked, slow roasted, slow cooker, suicide wings, suicide sauce, allergic to good service, allergic to smiling, stitches on, blood orange, bloody mary, the bomb, taste bomb, crash course, crash diet, cold brew, cold cuts, cold drink*, cold beer*, ice cold, cold press*, no complaints, without any problem*, without a problem, no problem at all, no issue*, no problem*, without issue*, white noise, quality bug, hard rock, hard to find fault, dead sea, mad as, rat pack, broke the ice, late night, dirty fries, dirty martini, rude health",
  ),
  swearing: list(
    'fuck*, fucking, shit*, bullshit, damn*, bloody, crap, crappy, arse*, ass, asshole*, bastard*, bitch*, piss*, wtf, goddamn, bollocks, hell, sodding, dick*, prick*, wank*, twat*, cunt*, effing, freaking, frigging, sucks',
  ),
  insults: list(
    'idiot*, moron*, stupid, incompetent, clown*, joke, liar*, scammer*, thieves, thief, crook*, pathetic, morons, imbecile*, dumb, lazy, clueless, scum*, shame on you, disgrace*, a joke, brain dead, braindead, trash, garbage, worthless, useless, con artist*, pig, pigs, rats, losers, loser, criminal*, worst, disgusting, horrible people',
  ),
  businesses: {
    restaurant: list(
      'restaurant, restaurants, resturant, waiter*, waitress*, waitstaff, server, servers, hostess, bartender, maitre, menu, menus, dish, dishes, meal, meals, dinner, lunch, brunch, appetizer*, appetiser*, starters, entree*, dessert*, chef, cuisine, sushi, sashimi, bistro, cafe, pizzeria, steakhouse, diner, dining, food, soup, steak, burger, burgers, pizza, pasta, rice, salad, chicken, lamb, beef, pork, curry, fries, sandwich, sandwiches, noodles, roll, rolls, taco, tacos, burrito, shrimp, salmon, tuna, lobster, oysters, sauce, seafood, dumpling*, cocktail*, wine, beer, martini*, bagel, bagels, dim sum, our table, a table, took our order, my order was cold, portions, undercooked, overcooked, flavor, flavour, ate, eat, eating, deli',
    ),
    hotel: list(
      'hotel, hotels, hostel, motel, resort, check in, checked in, checkin, check out, checkout desk, front desk, housekeeping, lobby, our room, the room, my room, rooms, suite, pillow, pillows, bed, beds, minibar, room service, airbnb, concierge, bathroom, shower, towels, night stay, our stay, my stay, nights',
    ),
    shop: list(
      'seller, shop, store, amazon, ebay, etsy, order, ordered, my order, package, parcel, shipped, shipping, returned it, return it, refund, warranty, product, purchase, purchased, bought, buy, item, items, size, prime, delivery, delivered',
    ),
    app: list(
      'app, apps, widget*, android, iphone, ios, ipad, play store, app store, login, log in, sign in, logging in, notification*, sync*, reinstall*, uninstall*, developer*, devs, premium, ui, interface, alexa, calendar, reminder*, todo, to do list, tasks, the update, last update, latest update, new update, updates, latest version, new version, beta, backup, screen, whatsapp, facebook, spotify, messenger, viber, telegram, skype, snapchat, dark mode, crash*, bug, bugs, password, homescreen, ads, chat, chats, status, messages, video call, video calls, voice message*, otp, verification code, logged out, log out, mic, ringtone, free version, paid version, trial, screenshot, settings',
    ),
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
      'flight, flights, flt, plane, airport, airline, gate, train, bus, ferry, luggage, baggage, boarding, concert, tour, tour guide, theatre, theater, festival, ticket, tickets, coach, cruise, seat, venue, pilot, layover, jfk, crew',
    ),
  },
  asks: {
    refund: lines(`
      refund* & want|need|give|please|demand|expect|request*|issue|process|like|my|full|still|waiting|where|never|owe|deserve|asked|get|due|immediately|now|back|promised|when
      no refund
      won't refund
      refuse to refund
      refused to refund
      refused a refund
      money back
      return my money
      give me my money
      reimburse*
      compensat*
      want my cash
      owe me & money|for|back|dollars|pounds|euros
      credit my & account|card
      pay me back
      want|need|expect|demand|like|give > money|cash|payment|payments|fee|fees|deposit|tuition|fare > back|returned|repaid|refunded
      want|need|expect|demand|like|think|least|should > part|partial|full > refund
      part refund|partial refund|full refund & fair|due|owed|in order
      money|fees|deposit|payments > returned|repaid & want|expect|need|like|please
      about|where > my|our > money|deposit
      not a penny|not a cent|not a dollar
      give me back|give us back|pay us back
      like|want|need|expect + it|them|that|this + back|returned|refunded|repaid
      refund + me|us|it|them|my
    `),
    replacement: lines(`
      replace*|replacing|replacement* & want|send|please|need|asked|expect|like|request*|refus*|should|new|ask|get|waiting|free|my|it|never
      send|sent|give|want|need|provide|deliver > a new one|another one|a new|the right one|the correct|the right|new one|a working
      exchange* & want|please|like|need|asked|refus*|could|can
      swap it
      want|need|like|expect|prefer > a new one|another one|a replacement|a fresh one
      could|can > redo|replace
      send|bring|deliver > again & please|want|like|need|just
      send|bring|deliver > the missing|what is missing|another one
      redo|redone|do it again & want|please|should|need|asked|free
    `),
    apology: lines(`
      apolog* & want|owe|owed|expect|deserve|demand|least|like|waiting|await*|need|hear|would be nice|would have been|no|not even|never|without|some kind
      no apology
      not even an apology
      not even a sorry
      never apologi*
      not apologi*
      say sorry
      said sorry & nobody|no one|never|not even|could have|at least
      not a word of & sorry|apology
    `),
    answer: lines(`
      explain|explanation & want|please|need|expect|demand|can|could|someone|would|like|why|to me|no|deserve|owe|without
      can|could|will|would > you|someone|anyone|somebody|anybody > tell|explain|answer|clarify|confirm|let me know|advise
      tell me|let me know|advise|clarify|confirm & please|pls|plz|how|why|when|what|where|if
      i want|we want|need|demand|waiting for|expect|want|like > answer*|to know|explanation|clarity|information|an update
      want to know
      would like to know
      like an answer
      why > is|are|was|were|do|does|did|can't|cannot|can|don't|doesn't|won't|would|should|not|has|have|isn't|am|would|must|didn't|haven't|no|the hell
      how > do i|can i|do you|do we|can you|can we|am i|long|come|is it|are we|to|much longer|hard
      when > will|can|is my|are you|do i|does|are we
      where > is my|is the|are my|is our|do i|can i|are you|are the
      what > is going on|is happening|happened to|should i|am i|do i|are you|can i|is wrong|do you
      what's going on
      what's up with
      is there > any way|a way|anyone|someone|something
      any idea
      any update*
    `),
    fix: lines(`
      fix > this|it|your|the|my|that|these|them|these|asap|bugs|issue*|problem*|please|soon|up & please|pls|plz|asap|now|need*|must|should|until|when|can|could|would|needs|want|kindly|soon|just|guys
      please|pls|plz|kindly|just|must > fix|solve|resolve|repair|sort|update|correct|help|improve|add|bring back|remove|look into|do something|change|make|restore|stop|check|get rid
      fix this
      fix it
      fix your
      fix the
      needs to be fixed|need to be fixed|needs fixing|need fixing|should be fixed|must be fixed|has to be fixed|to be sorted
      sort it out
      sort this out
      sort yourselves
      sort your
      get it together
      resolve > this|it|the|my|issue*|problem*
      bring back
      put|set|made|make > right & like|want|please|need|expect|it|this
      correct|finish|redo > it|this|the|your & please|pls|come|want|like|need|expect
      do something about
      get it|get this|get that > fixed|treated|sorted|repaired|seen to|done
      want|need|like|expect > done|fixed|sorted|finished|repaired
      solve|resolve > this|my|it|issue|problem
      come > repair|fix|finish|complete|redo|sort
      i need help
      need help
      help me
    `),
    contact: lines(`
      contact|call|ring|phone|email|e mail|message|dm|write > me|us & please|asap|someone|back|want|need|can|could|would|should|now|immediately|manager|at|on|or|urgently|waiting
      please|pls|plz|kindly > contact|call|reply|respond|get in touch|get back|email|answer|dm|message|write|ring|reach out
      get in touch
      reach out to me
      reach me
      get back to me
      call me back
      want|need|like|waiting|demand|expect|asked|trying > a call|callback|call back|to speak|to talk|a reply|a response|a human|a real person|someone to call|someone to contact|to hear from|to be contacted|hear back|contacted
      speak to|talk to|speak with|talk with > someone|somebody|a human|a person|a manager|the manager|a real|an actual|the owner|anyone|a supervisor & want|need|like|can|could|how|please|let|demand|trying|asked|would|way
      how > contact|reach|get hold|get in touch
      word|call|reply|hear > from & like|want|appreciate|expect|would|love
      who > do i|can i|should i > speak|talk|call|contact|write|ask
      someone|somebody|a human|a manager > to phone|to ring|to call|to contact|to email|to ring back
      can|could|will|would > someone|somebody|anyone|you > contact|call|reply|respond|get in touch|get back|email|dm|message|reach|ring|phone
      is there & number|email & call|contact|speak|reach
    `),
  },
  months: list(
    'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
  ),
  weekdays: list('monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
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
