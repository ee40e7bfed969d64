import { describe, expect, it } from 'vitest';
import { MAX_POINTS, readComplaint } from '../../../src/complaint/read-complaint.ts';
import type { Industry } from '../../../src/domain/profile.ts';
import type { Review } from '../../../src/domain/review.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { reviewOf, starsOf } from '../../support/review.ts';

const issues = SHIPPED_PACKS.flatMap((pack) => pack.issues);
const review = (text: string, stars: number | null = 2): Review =>
  reviewOf(text, { author: 'Dana K.', rating: starsOf(stars) });
const read = (text: string, stars: number | null = 2, industry: Industry = 'any') =>
  readComplaint(review(text, stars), issues, { industry });
const plains = (text: string, stars: number | null = 2, industry: Industry = 'any') =>
  read(text, stars, industry).points.map(({ plain }) => plain);

const SOUP =
  'Fifty minutes for two bowls of soup, and both came out stone cold. When I waved, the waiter looked straight through me. What a joke of a place.';

describe('points', () => {
  it('are said plainly, with the facts of the review', () => {
    const { points } = read(SOUP, 1);
    expect(points.map(({ plain }) => plain)).toEqual([
      'The wait was 50 minutes',
      'Both soups came out cold',
      'Waving for help got no answer',
    ]);
    expect(points.map(({ detail }) => detail)).toEqual([
      'the 50-minute wait',
      'the cold soups',
      'how nobody came when you waved',
    ]);
  });

  it('take a disappointment that speaks of one side of a place for a complaint about that side', () => {
    const issueOf = (text: string) => read(text, 2, 'restaurant').points.map(({ issueId }) => issueId);
    expect(issueOf('The tiramisu disappointed.')).toEqual(['food-quality']);
    expect(issueOf('The sommelier was a letdown.')).toEqual(['poor-service']);
    expect(issueOf('The whole evening was a letdown.')).toEqual(['let-down']);
  });

  it('go by weak words of the trade where no line says what they are about', () => {
    const issueOf = (text: string, stars: number | null = 2) =>
      read(text, stars, 'travel').points.map(({ issueId }) => issueId);
    expect(issueOf('Terrible. And the pilots and the captain, do not get me started.')).toEqual(['travel-staff']);
    expect(issueOf('The points and the upgrade on your site, what a disappointment.')).toEqual(['travel-booking']);
    expect(issueOf('Disappointed.')).toEqual(['let-down']);
    expect(issueOf('Great pilots and a lovely captain!', 5)).toEqual([]);
  });

  it('go by what a clause speaks of where no line says what went wrong with it', () => {
    const issueOf = (text: string, industry: Industry) => read(text, 2, industry).points.map(({ issueId }) => issueId);
    expect(issueOf('The invoice had a line on it that I cannot place.', 'clinic')).toEqual(['clinic-billing']);
    expect(issueOf('Check-in took an hour. The hot water gave up on us.', 'hotel')).toContain('room-equipment');
    expect(issueOf('The tap no longer drips. But they left rubble behind.', 'home-services')).toEqual(['home-mess']);
    expect(issueOf('The curtains are hand sewn. Sadly, the walls are like paper.', 'hotel')).toEqual(['hotel-noise']);
    expect(issueOf('The portal is a pleasure. The grades came weeks late.', 'education')).toContain('edu-grading');
  });

  it('part what stands beside one another with "while"', () => {
    const { points } = read('While the soup was good, the service was horrible.', 2, 'restaurant');
    expect(points.map(({ words, issueId }) => [words, issueId])).toEqual([['the service was horrible', 'poor-service']]);
  });

  it('are not what is only asked for, where something went wrong besides', () => {
    const wordsOf = (text: string) => read(text, 1, 'app').points.map(({ words }) => words);
    expect(wordsOf('It crashes on my phone. Please fix it soon.')).toEqual(['It crashes on my phone']);
    expect(wordsOf('Please fix it soon.')).toHaveLength(1);
  });

  it('tell a queue and damage by what was said of them', () => {
    const detailsOf = (text: string) => read(text, 1, 'travel').points.map(({ detail }) => detail);
    expect(detailsOf('I have been in line for two hours to see an agent.')).toEqual(['the 2-hour queue']);
    expect(detailsOf('My suitcase came back broken.')).toEqual(['the damaged luggage']);
  });

  it('stand on the exact words of the review', () => {
    for (const { words, start, end } of read(SOUP, 1).points) expect(SOUP.slice(start, end)).toBe(words);
  });

  it('keep two things of one kind apart', () => {
    expect(plains('The chicken was dry and the fries were soggy.', 2, 'restaurant')).toEqual([
      'The chicken was dry',
      'The fries were soggy',
    ]);
  });

  it.each([
    ['We waited an hour and a half for a table.', 'The wait for a table was 90 minutes'],
    ['It took almost 2 hours for our food to come.', 'The wait was almost 2 hours'],
    ['We waited 40-45 minutes for our main course.', 'The wait was 40 to 45 minutes'],
    ['In 24 hours we waited 40 minutes three times for a table.', 'The wait for a table was 40 minutes'],
    ['The bill for our dinner took half an hour.', 'The wait for the bill was 30 minutes'],
    ['Called 4 times and nobody picks up.', 'Calling 4 times brought no answer'],
    ['My parcel arrived three weeks late.', 'The order came 3 weeks late'],
    ['There was a hair in my soup.', 'There was a hair in the soup'],
    ['They forgot our fries.', 'The fries were forgotten'],
  ])('tell %s', (text, plain) => {
    expect(plains(text)).toContain(plain);
  });

  it('carry over no insult, no capitals and no sarcasm', () => {
    const { points } = read(
      'RUDE IDIOT of a waiter!!! Absolute JOKE. The food was DISGUSTING garbage, congratulations.',
      1,
      'restaurant',
    );
    expect(points.length).toBeGreaterThan(0);
    for (const { plain, detail } of points) {
      expect(`${plain} ${detail}`).not.toMatch(/idiot|joke|garbage|disgust|congrat/i);
      expect(`${plain} ${detail}`).not.toMatch(/\p{Lu}{2,}|!/u);
    }
  });

  it('are none where there are only stars', () => {
    expect(read('', 1)).toMatchObject({ points: [], issueIds: ['stars-only'], severity: 'mild', heat: 0 });
  });

  it('are at most six', () => {
    const everything =
      'We waited an hour for a table. The soup was cold. They forgot our fries. The waiter was rude. The table was dirty. The music was too loud. Overpriced. The bill was wrong. The chicken was dry.';
    expect(read(everything, 1, 'restaurant').points.length).toBe(MAX_POINTS);
  });

  it('have a last resort for a low rating that says little', () => {
    const { points } = read('The parking was dreadful.', 1);
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({ plain: 'The parking fell short', detail: 'the parking', issueId: 'let-down' });
  });

  it('are none in a kind review', () => {
    expect(read('Lovely food, friendly staff, we will be back.', 5).points).toEqual([]);
    expect(read('I can’t wait to return. Service was quick and the room was spotless.', 5).points).toEqual([]);
  });

  it('leave a thing of the clause before alone when this one names its own', () => {
    expect(
      plains('The starters were excellent and the mains came late: my sea bass was overcooked.', 3, 'restaurant'),
    ).toContain('The sea bass was overcooked');
  });

  it('take a wait at a counter for no kitchen matter', () => {
    expect(read('Waited 40 minutes at the counter.', 2).issueIds).toEqual(['long-wait']);
  });

  it('are the industry’s own where it is known', () => {
    expect(read('It arrived cold and late.', 2, 'restaurant').issueIds).not.toContain('late-delivery');
    expect(read('Crashes all the time.', 1, 'app').issueIds).toEqual(['app-crash']);
  });
});

describe('negation and look-alikes', () => {
  it.each([
    'The waiter was not rude at all.',
    'We never waited more than five minutes.',
    'The soup wasn’t cold.',
    'No bugs, no crashes, it simply works.',
    'A bug-free release at last.',
    'The steak was medium rare and the raw bar is wonderful.',
    'The waiter could not have been nicer.',
  ])('stay quiet: %s', (text) => {
    expect(read(text, 5).points).toEqual([]);
  });

  it('hear “not only” as no negation', () => {
    expect(plains('The waiter was not only rude, he was slow.', 1)).toContain('The waiter spoke to them unkindly');
  });

  it.each([
    'The cheesecake is to die for.',
    'This is a killer app, but it crashes.',
    'I am sick of waiting for my food.',
    'There is poison ivy on the terrace wallpaper.',
    'The food court was crowded and my burger was cold.',
    'They are allergic to good service.',
    'The hospital is opposite, easy to find. Room was noisy.',
    'Cold chips. I love the suicide wings though.',
    'The bomb! Best burger, slow service.',
    'She killed the mood with her attitude.',
    'Nobody got sick, but the food was bland.',
    'My wife, a lawyer, found the chairs uncomfortable.',
    'Overheated room, and the squash court was closed.',
  ])('do not call it severe: %s', (text) => {
    expect(read(text).severeTopic).toBeNull();
    expect(read(text).severity).not.toBe('severe');
  });

  it.each([
    ['health', 'We both got food poisoning from the oysters.'],
    ['health', 'I told them about my nut allergy and had an allergic reaction.'],
    ['health', 'Bed bugs everywhere, I am covered in bites.'],
    ['safety', 'I slipped on the wet floor and broke my wrist.'],
    ['safety', 'A stranger came into our room at night, the door would not lock.'],
    ['discrimination', 'We were turned away because of my wheelchair.'],
    ['discrimination', 'The doorman used a racist slur.'],
    ['privacy', 'They shared my phone number with another guest without my consent.'],
    ['law', 'You will hear from my lawyer.'],
    ['threat', 'I know where you live.'],
    ['child', 'My daughter was burned by the soup they spilled.'],
    ['extortion', 'Refund me or I will leave one star everywhere.'],
    ['self-harm', 'After this I want to kill myself.'],
  ])('call it %s: %s', (topic, text) => {
    expect(read(text, 1)).toMatchObject({ severeTopic: topic, severity: 'severe' });
  });
});

describe('praise, feeling, heat and language', () => {
  it('keeps praise apart from points', () => {
    const { praise, points } = read('The chicken was dry. Our waitress was lovely though, and the view is beautiful.', 3);
    expect(praise).toEqual(['the lovely waitress', 'the beautiful view']);
    expect(points.map(({ issueId }) => issueId)).toEqual(['food-quality']);
  });

  it('takes no praise from sarcasm', () => {
    expect(read('Great service if you like waiting.', 1).praise).toEqual([]);
    expect(read('Well done, wonderful food supposedly.', 1).praise).toEqual([]);
  });

  it('takes what was counted on for no praise; under few stars it is what was missed', () => {
    const bathroom = 'Breakfast was fine, but for 160 a night I expect a clean bathroom.';
    expect(read(bathroom, 2, 'hotel').praise).toEqual(['the breakfast']);
    expect(plains(bathroom, 2, 'hotel')).toEqual(['The bathroom fell short']);
    expect(plains('At this price we expect friendly staff.')).toEqual(['The staff was not friendly']);
    expect(plains('I expected a quiet room.', 2, 'hotel')).toEqual(['The room fell short']);
    expect(read('The room was lovely, better than I expected.', 2, 'hotel').praise).toEqual(['the lovely room']);
    expect(plains('I expected a quiet room and was not let down.', 5, 'hotel')).toEqual([]);
  });

  it('hears of a connection that drops beside what the review turns to', () => {
    const text =
      'The wifi dropped every ten minutes, so I did my work in the car park. Breakfast was fine, but the desk was sticky.';
    expect(read(text, 2, 'hotel').points.map(({ issueId }) => issueId)).toContain('room-equipment');
  });

  it.each([
    ['ignored', SOUP],
    ['embarrassed', 'He laughed at my card in front of everyone, I was humiliated.'],
    ['cheated', 'Total scam, they ripped us off.'],
    ['let-down', 'It was our anniversary and the evening was ruined by the wait.'],
    ['tired', 'It crashes. I gave up after the fourth time.'],
  ])('hears %s', (feeling, text) => {
    expect(read(text, 1).feeling).toBe(feeling);
  });

  it('measures heat from cool to hot', () => {
    const cool = read('The soup was a little cold.', 3).heat;
    const warm = read('The soup was cold! Pathetic.', 1).heat;
    const hot = read('YOU ARE IDIOTS!!! This is bullshit, you pathetic LIARS!!!', 1).heat;
    expect(cool).toBeLessThan(0.05);
    expect(warm).toBeGreaterThan(cool);
    expect(hot).toBeGreaterThan(0.8);
    expect(hot).toBeLessThanOrEqual(1);
  });

  it.each([
    ['en', 'The room was not clean and we had to wait for an hour.'],
    ['de', 'Das Essen war kalt und wir haben eine Stunde auf den Kellner gewartet.'],
    ['fr', 'Le service était très lent et les plats sont arrivés froids, nous ne reviendrons pas.'],
    ['es', 'La comida estaba fría y el camarero no nos hizo caso en toda la noche.'],
    ['it', 'Il servizio è stato molto lento e la zuppa era fredda.'],
    ['nl', 'Het eten was koud en we hebben een uur op de rekening gewacht.'],
    ['pt', 'A comida estava fria e não fomos bem atendidos pelo garçom.'],
    ['sv', 'Maten var kall och vi fick vänta i en timme på notan.'],
    ['pl', 'Jedzenie było zimne i bardzo długo czekaliśmy na rachunek.'],
    ['ja', '料理が冷めていて、五十分も待たされました。'],
    ['ru', 'Суп был холодный, ждали почти час.'],
    ['und', '👎👎👎'],
    ['und', 'Meh'],
  ])('tells %s', (code, text) => {
    expect(read(text).language.code).toBe(code);
  });
});

describe('any text', () => {
  it('is read to its end, with no more points than anyone answers', () => {
    const long = `${SOUP} The room was fine, and I would not say that it was bad! `.repeat(200).slice(0, 20_000);
    const { points } = read(long);
    expect(points.length).toBeLessThanOrEqual(MAX_POINTS);
  });

  it.each([
    '',
    ' ',
    '.',
    '!!!',
    '…',
    'a'.repeat(20_000),
    '\u{1F4A9}'.repeat(5000),
    'İstanbul İİİ was cold food',
    '((((((',
    ',,,,',
    'x, '.repeat(6000),
    '\n\n\n',
  ])('is read without a slip', (text) => {
    for (const point of read(text).points) expect(text.slice(point.start, point.end)).toBe(point.words);
  });

  it('is read without any pack', () => {
    expect(readComplaint(review(SOUP), []).points).toEqual([]);
    expect(readComplaint(review('I got food poisoning.'), []).severeTopic).toBe('health');
  });
});
