import { describe, expect, it } from 'vitest';
import { everyFinding } from '../../../src/tone/check-draft.ts';

const checksOn = (text: string) =>
  everyFinding({ text, language: 'en', reviewText: '', reviewer: null, rules: null, platformId: 'page' }).map(
    ({ checkId }) => checkId,
  );

describe('what others said, told again', () => {
  it.each([
    'You say that our manager called you a liar.',
    'You wrote that our cook was an idiot and shouted.',
    'Your friends told you that we are the best in town.',
  ])('is not the writer’s: %s', (text) => expect(checksOn(text)).toEqual([]));

  it.each([
    ['You wrote that we were rude, which is a lie.', 'denial'],
    ['You said that the soup was cold but you are a liar.', 'insult'],
    ['What you say is simply not true.', 'denial'],
    ['You told our nurse that your diabetes was the reason.', 'private-facts'],
  ])('ends at a comma or a "but", and hides nothing private: %s', (text, checkId) => expect(checksOn(text)).toContain(checkId));
});
