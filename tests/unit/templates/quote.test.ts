import { describe, expect, it } from 'vitest';
import { isOnlyWish, isOverall, quotationsIn } from '../../../src/templates/quote.ts';

const best = (stretch: string, names: readonly string[] = []) => quotationsIn(stretch, names)[0]?.text ?? null;

describe('quotationsIn', () => {
  it.each([
    ['Tasks sometimes get lost somewhere else.', 'Tasks sometimes get lost somewhere else'],
    ['Love it. But they changed the widget size, sadly.', 'they changed the widget size'],
    ['@airline website isnt working :(', 'website isn’t working'],
    ['I WAS ON HOLD FOR OVER 20 MINUTES!!!', 'I was on hold for over 20 minutes'],
    ['they delivered me a empty box , again', 'they delivered me an empty box, again'],
    ['If we could hide completed tasks instead of clearing them', 'If we could hide completed tasks instead of clearing them'],
    ['Pros - fast sync Cons - no filters and no tags at all', 'no filters and no tags at all'],
    ['Its slow when sending big files', 'it’s slow when sending big files'],
    ['What arrived at our door was cold and soggy.', 'What arrived at our door was cold and soggy'],
    ['Now it takes 4 taps to reach the list I keep it for.', 'Now it takes 4 taps to reach the list I keep it for'],
    ['Almost all of my playlists just disappeared It was fine before', 'Almost all of my playlists just disappeared'],
    [
      'My bar is telling me I have no tasks today even when I know that I do which is kind of frustrating',
      'My bar is telling me I have no tasks today',
    ],
  ])('takes from “%s” the remark that tells most', (stretch, text) => {
    expect(best(stretch)).toBe(text);
  });

  it.each([
    'You people are thieves.',
    'What a joke of a company',
    'Fix your app or lose me',
    'Please bring it back',
    'You can’t beat this place',
    'I will tell everybody I know',
    'I am moving to another airline',
    'My wife was crying at the gate',
    'The waiter Brenda ruined our evening',
    'Call me on 555 014 2233 about the late order',
    'The pasta was cold and tasted of piss',
    'Are you kidding me?',
    'No need to respond, thanks',
    'This place is just not for me',
    'The stereo works well in the kitchen',
    'It is free without ads, and looks lovely',
    'Not sure why, tried everything',
    'nice',
    '',
  ])('leaves “%s” alone', (stretch) => {
    expect(best(stretch)).toBeNull();
  });

  it('quotes nothing with a name that the review gave', () => {
    expect(best('kim never brought the bill', ['Kim'])).toBeNull();
    expect(best('nobody ever brought the bill', ['Kim'])).toBe('nobody ever brought the bill');
  });

  it('keeps a question that wants an answer as one', () => {
    const [question] = quotationsIn('The tags are gone. Is there a way that I can recover them?').filter(
      ({ isQuestion }) => isQuestion,
    );
    expect(question?.text).toBe('Is there a way that I can recover them?');
  });

  it('tells remarks that complain from those that do not', () => {
    expect(quotationsIn('The menu comes on a wooden board.')[0]?.tells).toBe(false);
    expect(quotationsIn('I have used it for years and never had a problem').some(({ tells }) => tells)).toBe(false);
    expect(quotationsIn('The menu was dirty and sticky.')[0]?.tells).toBe(true);
  });

  it('takes a clause cut off from its question for none', () => {
    const all = quotationsIn('Is there a way to hide them, when it gets added to the list?');
    expect(all.some(({ text }) => text.startsWith('when'))).toBe(false);
  });
});

describe('isOverall', () => {
  it.each([
    'the latest version of the app doesn’t work well at all',
    'the app is having some major problems',
    'the update is worse',
  ])('knows that “%s” names nothing in particular', (text) => expect(isOverall(text)).toBe(true));

  it.each(['the app loses my lists', 'the app crashes when I scroll', 'the shower doesn’t work'])('lets “%s” stand', (text) =>
    expect(isOverall(text)).toBe(false));
});

describe('isOnlyWish', () => {
  it.each(['Would be nice if it had a dark mode', 'I wish it could repeat a task'])('takes “%s” for a wish', (text) =>
    expect(isOnlyWish(text)).toBe(true));

  it.each([
    'I wish they had not lost my bag',
    'we need better communication',
    'the room that was supposed to be clean',
  ])('takes “%s” for a complaint', (text) => expect(isOnlyWish(text)).toBe(false));
});
