/** A rectangle in client pixels. */
export type Area = { left: number; top: number; width: number; height: number };

/**
 * Where the button may stand at a box. `inside` covers a corner of the box itself and serves last, while it holds no words.
 * `edge`: the side that stays where it is when the button grows.
 */
export type Place = { kind: 'outside' | 'inside'; edge: 'left' | 'right'; area: Area };

/** Between the box and the button, in px. */
const GAP = 6;

/**
 * The places a button of `width` × `height` may stand at a box, best first: under its far end, over it, beside it, under
 * and over its near end, and in its far lower corner where it is tall. The far end is the left one in right-to-left boxes.
 */
export function placesAt(box: Area, width: number, height: number, isRightToLeft: boolean): readonly Place[] {
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const far = isRightToLeft ? box.left : right - width;
  const near = isRightToLeft ? right - width : box.left;
  const [farEdge, nearEdge]: readonly Place['edge'][] = isRightToLeft ? ['left', 'right'] : ['right', 'left'];
  const at = (left: number, top: number, edge: Place['edge'] = 'right', kind: Place['kind'] = 'outside'): Place => ({
    kind,
    edge,
    area: { left, top, width, height },
  });
  const places = [
    at(far, bottom + GAP, farEdge),
    at(far, box.top - height - GAP, farEdge),
    at(isRightToLeft ? box.left - width - GAP : right + GAP, bottom - height, nearEdge),
    at(near, bottom + GAP, nearEdge),
    at(near, box.top - height - GAP, nearEdge),
  ];
  const corner = isRightToLeft ? box.left + GAP : right - width - GAP;
  if (box.height >= height * 2 && box.width >= width * 3) places.push(at(corner, bottom - height - GAP, farEdge, 'inside'));
  return places;
}

/** What a hand or an eye is after: nothing of it may be covered. */
const TAKEN =
  'a[href], button, input, select, textarea, summary, img, svg, video, canvas, iframe, [role="button"], ' +
  '[role="link"], [role="menuitem"], [role="checkbox"], [role="switch"], [role="tab"], [onclick], [contenteditable]';

/** Between the points looked at, in px: smaller than any button. */
const STEP = 12;

/** True where an area lies in the window and covers no control, picture or word of the page. `own` is not looked at. */
export function isFree(area: Area, doc: Document, own: Element, box: Element | null): boolean {
  const view = doc.defaultView;
  const right = area.left + area.width;
  const bottom = area.top + area.height;
  if (!view || area.left < 2 || area.top < 2 || right > view.innerWidth - 2 || bottom > view.innerHeight - 2) return false;
  for (const x of stepsBetween(area.left + 1, right - 1)) {
    for (const y of stepsBetween(area.top + 1, bottom - 1)) {
      const under = doc.elementsFromPoint(x, y).find((element) => element !== own);
      if (!under) continue;
      if (box && (under === box || box.contains(under))) {
        if (hasWordsIn(under, area, doc)) return false;
        continue;
      }
      if (under.closest(TAKEN) || hasWordsIn(under, area, doc)) return false;
    }
  }
  return true;
}

function stepsBetween(from: number, to: number): number[] {
  const steps: number[] = [];
  for (let at = from; at < to; at += STEP) steps.push(at);
  return [...steps, to];
}

/** True when words that stand in the element itself, not in others in it, reach into the area. */
function hasWordsIn(element: Element, area: Area, doc: Document): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue; // 3: text
    const range = doc.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects())
      if (left < area.left + area.width && right > area.left && top < area.top + area.height && bottom > area.top) return true;
  }
  return false;
}
