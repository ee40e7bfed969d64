import { issuesOf, type Template } from '../../domain/library.ts';
import { INDUSTRIES } from '../../domain/profile.ts';
import { t, tCount } from '../../i18n/t.ts';
import { DeskIcon } from './desk-icon.tsx';
import { industryName } from './industry-select.tsx';
import type { LibraryFilter, LibraryModel } from './library-model.ts';

const FILTERS = [
  ['all', 'options_all'],
  ['favourites', 'options_favourites'],
  ['mine', 'options_mine'],
  ['stale', 'library_stale'],
  ['alike', 'library_alike'],
] as const satisfies readonly (readonly [LibraryFilter, string])[];

const DAY_MS = 86_400_000;

/** "2 days ago", in the interface's language. */
export function longAgo(at: string, now: Date): string {
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
  if (model.filter.value === 'stale') return 'library_no_stale';
  if (model.filter.value === 'alike') return 'library_no_alike';
  if (model.filter.value === 'mine') return 'options_no_mine';
  return model.filter.value === 'favourites' ? 'options_no_favourites' : 'options_none_found';
}

/** One of several to narrow the list by; the first shows all. */
function Choice({
  label,
  any,
  value,
  options,
  onChoose,
}: {
  label: string;
  any: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
  onChoose(value: string | null): void;
}) {
  return (
    <select
      class="select"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
    >
      <option value="">{any}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Browsing: by industry, by complaint, by tag. */
function Narrowing({ model }: { model: LibraryModel }) {
  const industry = model.industry.value;
  const issues = issuesOf(model.library.value).filter((issue) => industry === null || issue.industry === industry);
  return (
    <div class="narrowing">
      <Choice
        label={t('options_industry')}
        any={t('library_any_industry')}
        value={industry}
        options={INDUSTRIES.map((each) => [each, industryName(each)])}
        onChoose={(id) => model.narrow({ industry: INDUSTRIES.find((each) => each === id) ?? null, issueId: null })}
      />
      <Choice
        label={t('library_issue')}
        any={t('library_any_issue')}
        value={model.issueId.value}
        options={issues.map(({ id, name }) => [id, name])}
        onChoose={(issueId) => model.narrow({ issueId })}
      />
      {model.tags.value.length > 0 && (
        <Choice
          label={t('library_tag')}
          any={t('library_any_tag')}
          value={model.tag.value}
          options={model.tags.value.map((tag) => [tag, tag])}
          onChoose={(tag) => model.narrow({ tag })}
        />
      )}
    </div>
  );
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
                model.narrow({ filter });
              }}
            />
            {t(key)}
          </label>
        ))}
      </div>
      <Narrowing model={model} />
      {found.length === 0 ? (
        <p class="second" role="status">
          {t(emptyKey(model))}
        </p>
      ) : (
        <ul class="list library-list" aria-label={t('options_templates')} onKeyDown={onKeyDown}>
          {found.slice(0, model.rows.value).map(({ template }) => (
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
      {found.length > model.rows.value && (
        <div>
          <button class="btn btn--small" type="button" onClick={() => model.more()}>
            {t('library_more', Math.min(100, found.length - model.rows.value))}
          </button>
        </div>
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
