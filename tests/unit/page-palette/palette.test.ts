import { describe, expect, it } from 'vitest';
import { isDarkColour } from '../../../src/page/over-page.ts';
import { blanksOf, fillBlanks, gistOf, PALETTE_WORDS, piecesOf, placed, rowAfter } from '../../../src/page/palette.ts';
import messages from '../../../src/static/_locales/en/messages.json' with { type: 'json' };
import { PLACEHOLDERS } from '../../../src/templates/fill.ts';

describe('the blanks of a template', () => {
  it('are cut out of the words around them', () => {
    expect(piecesOf('I will write by {{date}}, {{ name }}.')).toEqual([
      { text: 'I will write by ', blank: null },
      { text: '{{date}}', blank: 'date' },
      { text: ', ', blank: null },
      { text: '{{ name }}', blank: 'name' },
      { text: '.', blank: null },
    ]);
  });

  it('are asked for once each, in their order', () => {
    expect(blanksOf('{{date}} and {{name}} and {{date}}')).toEqual(['date', 'name']);
  });

  it('leave a text without blanks as it is, braces of other kinds included', () => {
    expect(blanksOf('A {word} and {{}} and }}{{')).toEqual([]);
    expect(fillBlanks('A {word} and {{}}', new Map())).toBe('A {word} and {{}}');
  });

  it('are filled everywhere they stand, and stay visible where the writer left them open', () => {
    const values = new Map([['date', 'Thursday']]);
    expect(fillBlanks('By {{date}}, so {{date}}: {{name}}', values)).toBe('By Thursday, so Thursday: {{name}}');
  });

  it('take an answer as it was typed, even if it looks like a blank or a pattern', () => {
    expect(fillBlanks('By {{date}}.', new Map([['date', '$& {{name}}']]))).toBe('By $& {{name}}.');
  });
});

describe('the keys of the list', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 9, 0],
    ['ArrowUp', 0, 9],
    ['PageDown', 0, 4],
    ['PageDown', 8, 9],
    ['PageUp', 2, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
  ])('%s leads from row %i to row %i of ten', (key, from, to) => {
    expect(rowAfter(key, from, 10)).toBe(to);
  });

  it('leave letters to the find field, and an empty list alone', () => {
    expect(rowAfter('a', 0, 10)).toBeNull();
    expect(rowAfter('ArrowDown', 0, 0)).toBeNull();
  });
});

describe('the place of the palette', () => {
  const view = { left: 0, top: 0, width: 1000, height: 800 };

  it('is under the caret', () => {
    expect(placed({ left: 100, top: 100, bottom: 120 }, 400, view)).toEqual({ left: 100, top: 128, width: 432, height: 400 });
  });

  it('is above the caret where there is no room under it', () => {
    expect(placed({ left: 100, top: 700, bottom: 720 }, 400, view).top).toBe(292);
  });

  it('is right of the box where there is room there, and leaves the review above it to be read', () => {
    expect(placed({ left: 100, top: 700, bottom: 720 }, 400, view, 500)).toMatchObject({ left: 508, top: 392 });
    expect(placed({ left: 100, top: 700, bottom: 720 }, 400, view, 580)).toMatchObject({ left: 100, top: 292 });
    expect(placed({ left: 100, top: 100, bottom: 120 }, 400, view, 500)).toMatchObject({ left: 100, top: 128 });
  });

  it('stays inside the window where there is room on neither side', () => {
    const at = placed({ left: 900, top: 60, bottom: 80 }, 400, { ...view, height: 300 });
    expect(at).toEqual({ left: 560, top: 8, width: 432, height: 284 });
  });

  it('takes the whole width of a narrow window', () => {
    expect(placed({ left: 200, top: 20, bottom: 40 }, 200, { ...view, width: 360 })).toMatchObject({ left: 8, width: 344 });
  });

  it('follows a window that was pinched or pushed up by a keyboard', () => {
    const pushed = { left: 0, top: 250, width: 360, height: 320 };
    const at = placed({ left: 20, top: 300, bottom: 320 }, 440, pushed);
    expect(at.top).toBe(258);
    expect(at.top + at.height).toBe(562);
  });
});

describe('the ground of the page', () => {
  it.each([
    ['rgb(255, 255, 255)', false],
    ['rgb(29, 29, 34)', true],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(0, 0, 0, 0.9)', true],
    ['oklch(0.21 0.01 250)', true],
    ['oklab(0.97 0 0)', false],
    ['lab(12 0 0)', true],
    ['color(srgb 0.1 0.1 0.12)', true],
    ['color(display-p3 1 1 1)', false],
    ['color(srgb 0 0 0 / 0.2)', null],
    ['transparent', null],
  ])('%s is dark: %s', (colour, isDark) => {
    expect(isDarkColour(colour)).toBe(isDark);
  });
});

describe('the words of the palette', () => {
  it('are all there, and say what every blank is called', () => {
    const keys = Object.keys(messages);
    expect(keys).toEqual(expect.arrayContaining([...PALETTE_WORDS]));
    expect(keys).toEqual(expect.arrayContaining(PLACEHOLDERS.map((name) => `palette_slot_${name}`)));
  });
});

describe('what a row tells of a template', () => {
  it('is what follows the opening sentence, or the greeting on a line of its own', () => {
    expect(gistOf('Dear Dana, thank you for writing. The bill was ours to explain.\n\nMira')).toBe(
      'The bill was ours to explain.\n\nMira',
    );
    expect(gistOf('Dear Dana,\n\nThe table was not kept. I am sorry.')).toBe('The table was not kept. I am sorry.');
  });

  it('is the whole where nothing follows', () => {
    for (const text of ['Thank you for telling us.', 'Open until 9.30 and on Sundays', '']) expect(gistOf(text)).toBe(text);
  });

  it('is no longer than a row can show', () => expect(gistOf(`Hello. ${'word '.repeat(500)}`)).toHaveLength(160));
});
