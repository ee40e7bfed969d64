import { describe, expect, it } from 'vitest';
import type { PageNode } from '../../../src/domain/page-snapshot.ts';
import { growTree, isWithin, lettersIn, plainText } from '../../../src/platforms/page-tree.ts';

const facts = { keepsLines: [], looks: [], met: [] };
const PAGE: PageNode[] = [
  [-1, 'html'],
  [0, 'body'],
  [1, 'p', 'class', 'a'],
  [2, '', ' Ada '],
  [2, 'b'],
  [3, '', 'wrote'],
  [2, '', 'this.'],
  [1, 'div', 'hidden', ''],
  [4, 'i'],
  [1, '', 'End'],
];

describe('the tree of a page', () => {
  it('knows what lies in what', () => {
    const tree = growTree(PAGE, facts);
    expect(tree.tags).toEqual(['html', 'body', 'p', 'b', 'div', 'i']);
    expect(tree.ends).toEqual([6, 6, 4, 4, 6, 6]);
    expect([2, 3, 4].map((index) => isWithin(tree, index, 2))).toEqual([true, true, false]);
    expect(tree.hidden).toEqual([false, false, false, false, true, true]);
  });

  it('knows whose every text is', () => {
    const tree = growTree(PAGE, facts);
    expect([0, 2, 3, 4].map((index) => plainText(tree, index))).toEqual([
      'Ada wrote this. End',
      'Ada wrote this.',
      'wrote',
      '',
    ]);
    expect([1, 2, 5].map((index) => lettersIn(tree, index))).toEqual([16, 13, 0]);
  });

  it.each([
    [[[0, 'html']]],
    [
      [
        [-1, 'html'],
        [-1, 'body'],
      ],
    ],
    [
      [
        [-1, 'html'],
        [1, 'body'],
      ],
    ],
    [[[-1, '', 'a text in nothing']]],
    [
      [
        [-1, 'html'],
        [0.5, 'body'],
      ],
    ],
  ] as [PageNode[]][])('takes no nodes a page cannot have: %j', (nodes) => {
    expect(() => growTree(nodes, facts)).toThrow('order');
  });
});
