import type { LogFilter } from '../../domain/log-entry.ts';
import { t } from '../../i18n/t.ts';
import type { LogFacets } from '../../insights/facets.ts';

/** A place as it is shown; a profile without a name leaves none. */
export const placeName = (place: string): string => place || t('log_no_place');

/** One of several, or all; null is all. */
function FacetSelect({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string | null;
  options: readonly { value: string; name: string }[];
  onChange(value: string | null): void;
}) {
  const at = options.findIndex((option) => option.value === value);
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select
        class="select"
        value={String(at)}
        onChange={(event) => onChange(options[Number(event.currentTarget.value)]?.value ?? null)}
      >
        <option value="-1">{t('log_all')}</option>
        {options.map((option, index) => (
          <option key={option.value} value={String(index)}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Place and platform, where there is more than one of them. */
export function PlaceAndPlatform({
  facets,
  filter,
  onChange,
}: {
  facets: LogFacets;
  filter: Pick<LogFilter, 'place' | 'platformId'>;
  onChange(change: Partial<Pick<LogFilter, 'place' | 'platformId'>>): void;
}) {
  return (
    <>
      {facets.places.length > 1 && (
        <FacetSelect
          label={t('log_place')}
          value={filter.place}
          options={facets.places.map((place) => ({ value: place, name: placeName(place) }))}
          onChange={(place) => onChange({ place })}
        />
      )}
      {facets.platforms.length > 1 && (
        <FacetSelect
          label={t('log_platform')}
          value={filter.platformId}
          options={facets.platforms.map(({ id, name }) => ({ value: id, name }))}
          onChange={(platformId) => onChange({ platformId })}
        />
      )}
    </>
  );
}

/** Everything the log can be asked for. */
export function LogFilterForm({
  facets,
  filter,
  issueName,
  onChange,
}: {
  facets: LogFacets;
  filter: LogFilter;
  issueName(id: string): string;
  onChange(change: Partial<LogFilter>): void;
}) {
  const dayField = (name: 'from' | 'to', label: string) => (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="input"
        type="date"
        value={filter[name] ?? ''}
        onChange={(event) => onChange({ [name]: event.currentTarget.value || null })}
      />
    </label>
  );
  return (
    <form class="card filters" role="search" aria-label={t('log_filter')} onSubmit={(event) => event.preventDefault()}>
      <label class="field filters__words">
        <span class="label">{t('log_words')}</span>
        <input
          class="input"
          type="search"
          autocomplete="off"
          value={filter.words}
          onInput={(event) => onChange({ words: event.currentTarget.value })}
        />
      </label>
      <PlaceAndPlatform facets={facets} filter={filter} onChange={onChange} />
      <FacetSelect
        label={t('log_about')}
        value={filter.issueId}
        options={facets.issueIds.map((id) => ({ value: id, name: issueName(id) }))}
        onChange={(issueId) => onChange({ issueId })}
      />
      {dayField('from', t('log_from'))}
      {dayField('to', t('log_to'))}
    </form>
  );
}
