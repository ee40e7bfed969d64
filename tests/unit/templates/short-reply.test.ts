import { describe, expect, it } from 'vitest';
import { dayInLanguage, SHORT_REPLIES } from '../../../src/languages/short-replies.ts';
import { answerOf, parseRequest } from '../../run/draft-line.ts';

const now = new Date(2026, 10, 22, 10);
const profile = { business: 'Nordlicht', signature: 'Mira Holt', role: 'owner', contact: 'mira@nordlicht.example' };
const draftOf = (text: string, rating: number) => answerOf(parseRequest({ id: 'r', text, rating, profile }), now).draft ?? '';

describe('a review in another language', () => {
  it.each([
    ['Das Essen war kalt und der Kellner war sehr unfreundlich. Wir kommen nicht wieder.', /Donnerstag, 26\. November/],
    ['La comida estaba fría y el camarero fue muy antipático. No volveremos nunca.', /jueves, 26 de noviembre/],
    ['Le repas était froid et le serveur très désagréable. Nous ne reviendrons pas.', /jeudi 26 novembre/],
    ['料理が冷たくて、店員の態度もとても悪かったです。もう行きません。', /11月26日/],
  ])('is answered in it, with a day and a way to talk: %s', (text, day) => {
    const draft = draftOf(text, 1);
    expect(draft).toMatch(day);
    expect(draft).toContain('mira@nordlicht.example');
    expect(draft).toMatch(/Mira Holt, Nordlicht$/);
    expect(draft).not.toMatch(/\{\{|[Tt]hank you/);
  });

  it('is thanked where it is kind', () => {
    expect(draftOf('Das Essen war wunderbar und alle waren sehr freundlich, wir kommen gern wieder.', 5)).toMatch(/Dank|danke/);
  });

  it('is answered in English where we have no words', () => {
    expect(draftOf('Сначала было офигенное приложение, но последние обновления максимально испортили.', 1)).toMatch(
      /thank|grateful/i,
    );
  });

  it('has three wordings of each in every language, and says days as it does', () => {
    for (const [code, { complaint, praise, email, phone }] of Object.entries(SHORT_REPLIES)) {
      expect(complaint.length).toBeGreaterThanOrEqual(3);
      expect(praise.length).toBeGreaterThanOrEqual(3);
      for (const text of complaint) expect(text).toContain('{{date}}');
      expect(email).toContain('{{email}}');
      expect(phone).toContain('{{phone}}');
      expect(dayInLanguage('2026-11-26', code)).toMatch(/26/);
    }
    expect(dayInLanguage('nonsense', 'de')).toBeNull();
  });
});
