import { describe, expect, it } from 'vitest';
import { retell, surelyPraises, thingOf } from '../../../src/templates/retell.ts';

describe('retell', () => {
  it.each([
    ['My list keeps freezing when I scroll!!', 'your list keeps freezing when you scroll'],
    ["I wasn't told about the fee.", 'you were not told about the fee'],
    ['We waited for an hour at the gate', 'you waited for an hour at the gate'],
    ["Sadly the update DOESN'T save my notes", 'the update doesn’t save your notes'],
    ["Can't log in since Monday", 'you can’t log in since Monday'],
    ['Food was cold and the staff were rude.', 'the food was cold'],
    ['the only problem is that the reminders dont show up', 'the reminders don’t show up'],
    ['your customer service never answered my email', 'our customer service never answered your email'],
    ['I can’t find how to turn off the alerts/sounds', 'you can’t find how to turn off the alerts or sounds'],
  ])('says “%s” to the one who wrote it', (said, expected) => {
    expect(retell(said)).toEqual({ kind: 'clause', text: expected });
  });

  it.each([
    ['Keeps crashing every time I scroll', 'the app keeps crashing every time you scroll'],
    ['It drains my battery in two hours.', 'the app drains your battery in two hours'],
  ])('says what “it” is in “%s”, where only one thing can be meant', (said, expected) => {
    expect(retell(said, 'complains', 'the app')).toEqual({ kind: 'clause', text: expected });
    expect(retell(said)).toBeNull();
  });

  it('names a phrase without a verb as it is', () => {
    expect(retell('Too many ads!')).toEqual({ kind: 'noun', text: 'too many ads' });
  });

  it.each([
    'You people are thieves.',
    'What a joke of a company',
    'Why would you do this to us?',
    'Ask for Brenda and she ruins your evening.',
    'They should be ashamed',
    'Call me on 555 01423',
    'Soooo slow it never loads',
    'Do not buy this',
    'won’t refund me',
    'nice',
    '',
    'It is not delivered yet',
    'Not eating here again',
    'The screen freezes and eventually shows',
    'I bought a light that did not work I returned it',
    'The widgets keeps freezing',
    'You have to fix the login',
    'My wife is waiting on a delayed flight',
    'You can’t beat this place',
    'There is no update it also seems to reinstall',
    'Your drivers need to stop leaving boxes outside',
    'The line is crazy might miss my plane',
    'The message didn’t appeared',
    'The desktop version have sync issues',
    'The crispy duck wasn’t for us',
  ])('leaves “%s” alone', (said) => {
    expect(retell(said)).toBeNull();
  });

  it('chooses what was liked when asked to', () => {
    expect(retell('The queue was long, but the garden is lovely and quiet.', 'praises')?.text).toBe(
      'the garden is lovely and quiet',
    );
  });

  it('takes no time over a text that never ends', () => {
    expect(retell('the app and '.repeat(5000))).toBeNull();
  });
});

describe('surelyPraises', () => {
  it.each(['We love this place, the staff are wonderful!', 'Friendly crew and a quick check-in.'])('hears “%s”', (said) => {
    expect(surelyPraises(said)).toBe(true);
  });

  it.each([
    'Thanks a lot for losing my bags, guys',
    'Great, another hour at the gate',
    'Love how my call gets dropped',
    'It was fun until the update',
    'thank you for the quick "answer"',
    'Good morning to everyone',
  ])('does not take “%s” for praise', (said) => {
    expect(surelyPraises(said)).toBe(false);
  });
});

describe('thingOf', () => {
  it.each([
    ['The reordering in the project section is a mess.', 'the reordering in the project section'],
    ['Still no word about my companion pass!', 'your companion pass'],
    ['Your mobile site is broken, shows nothing', 'our mobile site'],
    ['I could do without the cigar smoke.', 'the cigar smoke'],
  ])('finds what “%s” is about', (said, expected) => {
    expect(thingOf(said)).toBe(expected);
  });

  it.each([
    'Never again.',
    'What a waste of time, the worst thing ever',
    'My wife was not amused',
    'the place was bad',
  ])('finds nothing in “%s”', (said) => {
    expect(thingOf(said)).toBeNull();
  });
});
