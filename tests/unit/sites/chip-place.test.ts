import { describe, expect, it } from 'vitest';
import { placesAt } from '../../../src/page/chip-place.ts';

const box = { left: 100, top: 200, width: 400, height: 120 };

describe('the button at a box', () => {
  it('stands under the far end first, and outside wherever it can', () => {
    const places = placesAt(box, 28, 28, false);
    expect(places[0]).toEqual({ kind: 'outside', edge: 'right', area: { left: 472, top: 326, width: 28, height: 28 } });
    expect(places.map(({ kind }) => kind)).toEqual([...Array(5).fill('outside'), 'inside']);
    for (const { area, kind } of places) {
      const isOver = area.left < 500 && area.left + 28 > 100 && area.top < 320 && area.top + 28 > 200;
      expect(isOver).toBe(kind === 'inside');
    }
  });

  it('has the far end on the left in right-to-left boxes', () => {
    const [first] = placesAt(box, 28, 28, true);
    expect(first).toMatchObject({ edge: 'left', area: { left: 100 } });
  });

  it('never stands in a box of one line', () => {
    expect(placesAt({ ...box, height: 40 }, 28, 28, false).some(({ kind }) => kind === 'inside')).toBe(false);
  });

  it('grows from the edge that stays', () => {
    const small = placesAt(box, 28, 28, false);
    const wide = placesAt(box, 148, 28, false);
    for (const [index, { edge, area }] of small.slice(0, 5).entries()) {
      const grown = wide[index]?.area;
      if (edge === 'right') expect((grown?.left ?? 0) + 148).toBe(area.left + 28);
      else expect(grown?.left).toBe(area.left);
    }
  });
});
