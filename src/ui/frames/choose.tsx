import { useEffect, useRef } from 'preact/hooks';
import { t, tCount } from '../../i18n/t.ts';
import { ageInDays, ageText, isLate } from '../age.ts';
import { PlainBar } from '../parts/bar.tsx';
import { ChangedTag } from '../parts/changed-tag.tsx';
import { Foot, Kbd, Primary } from '../parts/foot.tsx';
import { Stars } from '../parts/stars.tsx';
import type { Candidate, SurfaceModel } from '../surface-model.ts';
import { menuOf } from './menu-entries.ts';

/** Rows drawn at most; the rest can be reached by selecting words on the page. */
const MOST_ROWS = 100;

const isOpen = ({ found }: Candidate): boolean => found.field?.isVisible === true;

/** Which of several reviews: one recognisable line each, the likeliest first. */
export function Choose({ model }: { model: SurfaceModel }) {
  const list = useRef<HTMLUListElement>(null);
  const state = model.state.value;
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    element.dataset.entered = 'true'; // focused by us: the selected row shows where one is
    element.focus();
    element.addEventListener('blur', () => delete element.dataset.entered, { once: true });
  }, []);
  const selected = state.kind === 'choose' ? state.selected : 0;
  useEffect(() => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }), [selected]);
  if (state.kind !== 'choose') return null;
  const { candidates, platform } = state;
  const waiting = candidates.filter(({ found }) => found.review.ownerReply === null).length;
  const first = candidates[0];
  const why =
    first?.found.field?.isFocused || (first && isOpen(first) && candidates.filter(isOpen).length === 1)
      ? t('choose_box_open')
      : first?.found.isSelected
        ? t('choose_selected')
        : t('choose_in_view');
  const now = model.context().now;
  const move: Record<string, number> = {
    ArrowDown: selected + 1,
    ArrowUp: selected - 1,
    Home: 0,
    End: Math.min(candidates.length, MOST_ROWS) - 1,
    PageDown: selected + 5,
    PageUp: selected - 5,
    ...Object.fromEntries(candidates.slice(0, 9).map((_, index) => [String(index + 1), index])),
  };
  return (
    <div class="surface">
      <PlainBar title={platform} sub={tCount('choose_waiting', waiting)} menu={menuOf(model)} model={model} />
      <div />
      <div class="frame frame--list">
        <div class="stack-1">
          <h1 class="title" id="choose-title">
            {t('choose_title')}
          </h1>
          <p class="quiet">{why}</p>
        </div>
        <ul
          ref={list}
          class="list"
          role="listbox"
          aria-labelledby="choose-title"
          tabIndex={0}
          aria-activedescendant={`review-${selected}`}
          onKeyDown={(event) => {
            const to = move[event.key];
            if (to === undefined) return;
            event.preventDefault();
            model.select(Math.min(to, MOST_ROWS - 1));
          }}
        >
          {candidates.slice(0, MOST_ROWS).map((candidate, index) => {
            const { found, frameId } = candidate;
            const { review } = found;
            const days = ageInDays(review.date, now);
            const isAnswered = review.ownerReply !== null;
            const before = model.before.value.get(review.id);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it takes the keys
              <li
                key={`${frameId}-${review.id}`}
                id={`review-${index}`}
                class="item"
                role="option"
                tabIndex={-1}
                aria-selected={index === selected}
                onClick={() => model.select(index)}
                onDblClick={() => {
                  model.select(index);
                  void model.startSelected();
                }}
              >
                <span class="item__top">
                  <b>
                    <bdi>{review.author ?? t('bar_no_author')}</bdi>
                  </b>
                  {review.rating && <Stars rating={review.rating} />}
                  <span class={`item__end ${isLate(days) && !isAnswered ? 'late' : ''}`}>
                    {ageText(review.date, now, navigator.language)}
                  </span>
                </span>
                <span class="item__sub" dir="auto">
                  {review.text === '' ? t('choose_no_text') : review.text.slice(0, 90)}
                </span>
                {(isAnswered || isOpen(candidate) || before?.isChanged) && (
                  <span class="item__tags row">
                    {(isAnswered || isOpen(candidate)) && (
                      <span class="tag">{isAnswered ? t('choose_answered') : t('choose_box')}</span>
                    )}
                    <ChangedTag before={before} />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
        {candidates.length > MOST_ROWS && <p class="quiet">{t('choose_more', candidates.length - MOST_ROWS)}</p>}
      </div>
      <Foot
        start={
          <div class="keys">
            <span>
              <Kbd>↑</Kbd>
              <Kbd>↓</Kbd> {t('choose_keys')}
            </span>
          </div>
        }
      >
        <Primary onClick={() => void model.startSelected()}>{t('start')}</Primary>
      </Foot>
    </div>
  );
}
