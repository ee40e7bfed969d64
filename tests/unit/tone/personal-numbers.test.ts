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
});
