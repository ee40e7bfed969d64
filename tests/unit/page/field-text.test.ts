import { beforeEach, describe, expect, it } from 'vitest';
import { countHollowBlocks, escapeHtml, hasParagraphGaps, isSameText, textToHtml } from '../../../src/page/field-text.ts';
import { isFilled, readField, readFieldText } from '../../../src/page/read-field.ts';

const SPACED =
  '<style>p { display: block; margin: 16px 0 } div { display: block; margin: 0 } b, i, span { display: inline }</style>';

/** A box with this inside it. */
function box(html: string): HTMLElement {
  document.head.innerHTML = SPACED;
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('text as HTML', () => {
  it('shows markup literally', () => {
    expect(escapeHtml('<img src=x onerror="a()"> & <b>')).toBe('&lt;img src=x onerror="a()"&gt; &amp; &lt;b&gt;');
  });

  it('keeps spaces that HTML would fold', () => {
    expect(escapeHtml(' a  b ')).toBe('&nbsp;a &nbsp;b&nbsp;');
  });

  it.each([
    ['paragraphs', '<p>Thanks!</p><p>Best,<br>Maria</p>'],
    ['lines', '<p>Thanks!</p><p></p><p>Best,</p><p>Maria</p>'],
    ['breaks', 'Thanks!<br><br>Best,<br>Maria'],
  ] as const)('shapes lines as %s', (shape, html) => {
    expect(textToHtml('Thanks!\n\nBest,\nMaria', shape)).toBe(html);
  });
});

describe('reading a box', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['paragraphs with margins as a blank line apart', '<p>Hi</p><p>Best,<br>Maria</p>', 'Hi\n\nBest,\nMaria'],
    ['blocks without margins as lines', '<div>Hi</div><div><br></div><div>Best</div>', 'Hi\n\nBest'],
    ['breaks as lines', 'Hi<br><br>Best', 'Hi\n\nBest'],
    ['words before the first block as its own line', 'Hi<div>Best</div>', 'Hi\nBest'],
    ['a filler break as nothing', '<p>Hi<br></p>', 'Hi'],
    ['an empty paragraph as nothing written', '<p><br></p>', ''],
    ['two breaks at the end as one line break', '<p>Hi<br><br></p>', 'Hi\n'],
    ['markup indentation as nothing', '\n  <p>\n  Hi\n  </p>\n  <p>Best</p>\n', 'Hi\n\nBest'],
    ['fixed spaces as spaces', '<p>Hi&nbsp; Ana</p>', 'Hi  Ana'],
    ['marks inside words as part of them', '<p>H<b>i</b> <i>Ana</i></p>', 'Hi Ana'],
    ['placeholders as nothing', '<p><span contenteditable="false" style="pointer-events:none">Write…</span><br></p>', ''],
  ])('reads %s', (_, html, text) => {
    expect(readFieldText(box(html))).toBe(text);
  });

  it('tells where a selection falls', () => {
    const field = box('<p>Old draft</p><p>Two</p>');
    const [one, two] = [...field.querySelectorAll('p')].map((block) => block.firstChild as Text);
    expect(readField(field, { start: { node: one!, offset: 4 }, end: { node: two!, offset: 1 } })).toEqual({
      text: 'Old draft\n\nTwo',
      start: 4,
      end: 12,
    });
  });

  it('places a caret in an empty paragraph behind the gap before it', () => {
    const field = box('<p>One</p><p><br></p>');
    const place = { node: field.lastElementChild as Node, offset: 0 };
    expect(readField(field, { start: place, end: place })).toEqual({ text: 'One\n\n', start: 5, end: 5 });
  });

  it('reads the value of a plain field', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const field = document.body.firstElementChild as HTMLTextAreaElement;
    expect(isFilled(field)).toBe(false);
    field.value = 'Hi\nAna';
    expect(readFieldText(field)).toBe('Hi\nAna');
    expect(isFilled(field)).toBe(true);
  });

  it('sees paragraph gaps only where there are margins', () => {
    expect(hasParagraphGaps(box('<p>One</p>'))).toBe(true);
    expect(hasParagraphGaps(box('<div>One</div>'))).toBe(false);
    expect(hasParagraphGaps(box('One'))).toBe(false);
  });
});

describe('comparing and counting', () => {
  it('counts blocks without anything in them, none that a break or an invisible character keeps open', () => {
    expect(countHollowBlocks(box('<p>Hi</p><p></p><div> \n</div>'))).toBe(2);
    expect(countHollowBlocks(box('<p>Hi</p><p><br></p><div>\u200b</div><p>&nbsp;</p>'))).toBe(0);
  });

  it('takes line ends, fixed spaces and fillers for what they show', () => {
    expect(isSameText('Hi \r\n\u00a0Ana\ufeff', 'Hi\n Ana')).toBe(true);
  });

  it('tells a lost blank line and a lost joiner', () => {
    expect(isSameText('Hi\n\nAna', 'Hi\nAna')).toBe(false);
    expect(isSameText('👩‍👩‍👧', '👩👩👧')).toBe(false);
  });
});
