import { describe, expect, it } from 'vitest';
import { quote, retell, surelyPraises } from '../../../src/templates/retell.ts';

describe('retell', () => {
  it.each([
    ['My list keeps freezing when I scroll!!', 'your list keeps freezing when you scroll'],
    ["I wasn't told about the fee.", 'you were not told about the fee'],
    ['We waited for an hour at the gate', 'you waited for an hour at the gate'],
    ["Sadly the update DOESN'T save my notes", 'the update doesn’t save your notes'],
    ['Keeps crashing every time I open it', 'it keeps crashing every time you open it'],
    ["Can't log in since Monday", 'you can’t log in since Monday'],
    ['Great app, but it drains my battery in two hours.', 'it drains your battery in two hours'],
    ['Food was cold and the staff were rude.', 'the food was cold'],
    ['the only problem is that the reminders dont show up', 'the reminders don’t show up'],
    ['your customer service never answered my email', 'our customer service never answered your email'],
    ['I can’t find how to turn off the alerts/sounds', 'you can’t find how to turn off the alerts or sounds'],
  ])('says “%s” to the one who wrote it', (said, expected) => {
    expect(retell(said)).toEqual({ kind: 'clause', text: expected });
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

describe('quote', () => {
  it.each([
    ['They never came back to refill our glasses again.', '“they never came back to refill our glasses again”'],
    ['@acme i am still trying to resolve it four months later.', '“I am still trying to resolve it four months later”'],
  ])('gives “%s” back in the reviewer’s words', (said, expected) => {
    expect(quote(said)).toBe(expected);
  });

  it.each([
    'You never cared about any of us here',
    'the worst clowns never answered me',
    'never again',
    'Please do not send me more of it',
    'WE NEVER GOT OUR THINGS BACK',
    'it never helped with my ADHD at all',
    'the garden is lovely in the evening',
  ])('leaves “%s” alone', (said) => {
    expect(quote(said)).toBeNull();
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
