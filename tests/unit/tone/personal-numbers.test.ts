import { describe, expect, it } from 'vitest';
import { findPersonalNumbers } from '../../../src/tone/personal-numbers.ts';

const kinds = (text: string) => findPersonalNumbers(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findPersonalNumbers', () => {
  it('knows a bank account by its check sum, in capitals or not', () => {
    expect(kinds('It goes to DE89 3704 0044 0532 0130 00 today.')).toEqual([['iban', 'DE89 3704 0044 0532 0130 00']]);
    expect(kinds('it goes to de89370400440532013000 today')).toEqual([['iban', 'de89370400440532013000']]);
  });

  it('ends an account where the next word begins', () =>
    expect(kinds('use gb29 nwbk 6016 1331 9268 19 from now on')).toEqual([['iban', 'gb29 nwbk 6016 1331 9268 19']]));

  it('leaves alone what does not check out', () => expect(kinds('Part xy12 abcd efgh ijkl mnop is back')).toEqual([]));

  it('takes an apostrophe as part of an address', () =>
    expect(kinds("We wrote to maria.o'brien@mail.example twice.")).toEqual([['email', "maria.o'brien@mail.example"]]));

  it.each([
    'We had 3 500 000 visitors.',
    'The book is 978-3-16-148410-0.',
  ])('takes no count and no book for a phone: %s', (text) => expect(kinds(text)).toEqual([]));
});
