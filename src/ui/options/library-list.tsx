import type { Template } from '../../domain/library.ts';
import { t, tCount } from '../../i18n/t.ts';
import { DeskIcon } from './desk-icon.tsx';
import { industryName } from './industry-select.tsx';
import type { LibraryFilter, LibraryModel } from './library-model.ts';

const FILTERS = [
  ['all', 'options_all'],
  ['favourites', 'options_favourites'],
  ['mine', 'options_mine'],
] as const satisfies readonly (readonly [LibraryFilter, string])[];

const DAY_MS = 86_400_000;

/** "2 days ago", in the interface's language. */
function longAgo(at: string, now: Date): string {
  const days = Math.round((Date.parse(at) - now.getTime()) / DAY_MS);
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  if (days > -14) return words.format(days, 'day');
  if (days > -60) return words.format(Math.round(days / 7), 'week');
  return words.format(Math.round(days / 30), 'month');
}

function aboutOf({ industry, lastUsedAt }: Template, now: Date): string {
  const kind = industryName(industry);
  return lastUsedAt === null ? t('options_unused', kind) : t('options_used', kind, longAgo(lastUsedAt, now));
}

function emptyKey(model: LibraryModel) {
  if (model.all.value.length === 0) return 'options_no_templates';
  if (model.query.value.trim() !== '') return 'options_none_found';
  return model.filter.value === 'mine' ? 'options_no_mine' : 'options_no_favourites';
}

/** Search, chips and the list. One stop for Tab; arrows move inside it. */
export function LibraryList({ model, now }: { model: LibraryModel; now: Date }) {
  const found = model.found.value;
  const openId = model.draft.value?.id;
  const stopId = found.some(({ template }) => template.id === openId) ? openId : found[0]?.template.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const list = event.currentTarget;
    if (!(list instanceof HTMLElement)) return;
    const items = [...list.querySelectorAll('button')];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    items[to]?.focus();
  };
  return (
    <section class="stack-3" aria-label={t('options_templates')}>
      <div class="search">
        <DeskIcon name="search" />
        <input
          class="input"
          type="search"
          aria-label={t('options_search')}
          placeholder={t('options_search_count', model.all.value.length)}
          value={model.query.value}
          onInput={(event) => {
            model.query.value = event.currentTarget.value;
          }}
        />
      </div>
      <div class="chips" role="radiogroup" aria-label={t('options_show')}>
        {FILTERS.map(([filter, key]) => (
          <label key={filter} class="chip-choice">
            <input
              type="radio"
              name="library-filter"
              checked={model.filter.value === filter}
              onChange={() => {
                model.filter.value = filter;
              }}
            />
            {t(key)}
          </label>
        ))}
      </div>
      {found.length === 0 ? (
        <p class="second" role="status">
          {t(emptyKey(model))}
        </p>
      ) : (
        <ul class="list library-list" aria-label={t('options_templates')} onKeyDown={onKeyDown}>
          {found.map(({ template }) => (
            <li key={template.id}>
              <button
                class="item"
                type="button"
                tabIndex={template.id === stopId ? 0 : -1}
                aria-current={template.id === openId ? 'true' : undefined}
                onClick={() => void model.open(template.id)}
              >
                <span class="item__top">
                  <b>{template.name || t('options_unnamed')}</b>
                  {template.isFavourite && (
                    <span class="item__end" role="img" aria-label={t('options_favourite')}>
                      <DeskIcon name="star" isFull />
                    </span>
                  )}
                </span>
                <span class="item__sub">{aboutOf(template, now)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {model.library.value.hidden.length > 0 && (
        <div>
          <button class="link link--alone" type="button" onClick={() => void model.unhide()}>
            {tCount('options_unhide', model.library.value.hidden.length)}
          </button>
        </div>
      )}
    </section>
  );
}
