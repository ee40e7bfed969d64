import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, tCount } from '../../i18n/t.ts';
import { lengthOf } from '../../tone/length.ts';
import { trimOf } from '../../tone/trim.ts';
import { rangesOf } from '../../walk/edit-parts.ts';
import { blanksOf } from '../../walk/reduce.ts';
import type { SurfaceModel } from '../surface-model.ts';

type Marks = { fresh: Range[]; slot: Range[]; found: Range[]; 'found-hint': Range[]; 'found-ask': Range[] };

/** Marks lie over the text by the Highlight API, so that the text itself stays plain. */
function paint(marks: Marks): void {
  if (!('highlights' in CSS)) return;
  for (const [name, ranges] of Object.entries(marks)) {
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  }
}

/** Plain text of the editable: Firefox writes `<br>` for a line break. */
function textIn(element: HTMLElement): string {
  let text = '';
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (child.nodeName === 'BR') text += '\n';
      else walk(child);
    }
  };
  walk(element);
  return text;
}

function rangeIn(node: Text, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return range;
}

/** The draft: always there, always the writer's to change. Ctrl+Enter goes on, Enter is a new line. */
export function Letter({ model, isWhole = false }: { model: SurfaceModel; isWhole?: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const walk = model.walk.value;
  const draft = model.draft.value;
  const findings = model.findings.value;
  const fresh = walk?.fresh.join() ?? '';

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !walk) return;
    if (textIn(element).replace(/\n$/, '') !== draft.replace(/\n$/, '')) element.textContent = draft;
    const node = element.firstChild;
    const marks: Marks = { fresh: [], slot: [], found: [], 'found-hint': [], 'found-ask': [] };
    if (node instanceof Text && element.childNodes.length === 1) {
      for (const range of rangesOf(walk.parts)) {
        const part = walk.parts[range.index];
        if (part && walk.fresh.includes(part.part)) marks.fresh.push(rangeIn(node, range.start, range.end));
      }
      for (const blank of blanksOf(draft)) marks.slot.push(rangeIn(node, blank.start, blank.end));
      if (isWhole) {
        for (const finding of findings) {
          if (finding.end <= finding.start || finding.checkId === 'unfilled-placeholder') continue;
          const name = finding.level === 'hint' ? 'found-hint' : finding.level === 'caution' ? 'found' : 'found-ask';
          marks[name].push(rangeIn(node, finding.start, finding.end));
        }
      }
    }
    paint(marks);
    const last = marks.slot[0] ?? marks.fresh.at(-1);
    if (!isWhole && last && document.activeElement !== element) {
      const rect = last.getBoundingClientRect();
      const own = element.getBoundingClientRect();
      element.scrollTop += rect.bottom - own.bottom + 18; // what was just written, or the blank to fill
    }
  }, [draft, fresh, findings, isWhole]);

  if (!walk) return null;
  const length = lengthOf(draft, walk.rules);
  const trim = trimOf(findings, draft);
  const isTight = length.limit !== null && length.limit < 1000 && length.count >= length.limit * 0.8;
  return (
    <div class={`letter ${isWhole ? 'letter--whole' : ''}`}>
      <div
        ref={box}
        class="letter__text"
        role="textbox"
        aria-multiline="true"
        aria-label={t('letter_label')}
        contentEditable={'plaintext-only' as unknown as boolean} // a value Preact's types do not know yet
        spellcheck={true}
        tabIndex={0}
        lang="en"
        dir="auto"
        onInput={(event) => {
          const text = textIn(event.currentTarget);
          void model.send({ type: 'edit', text: text.endsWith('\n\n') ? text.slice(0, -1) : text });
        }}
      />
      <div class="letter__foot">
        <span class="length num">
          <span class="length__track" style={{ '--at': Math.min(1, length.words / 150) }} aria-hidden="true" />
          <bdi>{tCount('words', length.words)}</bdi>
        </span>
        <span class={`num ${length.over > 0 ? 'length--over' : ''}`}>
          <bdi dir="ltr">
            {length.limit === null
              ? tCount('characters', length.count)
              : length.over > 0
                ? t('letter_over', length.over.toLocaleString())
                : isTight
                  ? t('letter_left', (length.left ?? 0).toLocaleString())
                  : `${length.count.toLocaleString()} / ${length.limit.toLocaleString()}`}
          </bdi>
        </span>
        <span class={`trim ${trim.word === 'even' ? '' : 'trim--off'}`}>
          <span class="trim__vial" style={{ '--lean': trim.lean }} aria-hidden="true" />
          {t(`trim_${trim.word}`)}
        </span>
      </div>
    </div>
  );
}
