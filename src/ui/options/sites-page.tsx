import type { Site } from '../../domain/site.ts';
import { t } from '../../i18n/t.ts';
import { NoticeLine } from './notice-line.tsx';
import { PageHead } from './page-head.tsx';
import { hostOf, type SitesModel } from './sites-model.ts';

const dayText = (instant: string): string => new Date(instant).toLocaleDateString(undefined, { dateStyle: 'long' });

function Taught({ model, site }: { model: SitesModel; site: Site }) {
  const { taught, origin } = site;
  if (!taught) return null;
  const shapes = [
    taught.card.length > 0 && t('options_site_taught_card'),
    taught.field.length > 0 && t('options_site_taught_field'),
    taught.opener.length > 0 && t('options_site_taught_opener'),
  ].filter((words) => words !== false);
  const host = hostOf(origin);
  return (
    <div class="stack-2">
      <p class="second">{t('options_site_taught', dayText(taught.taughtAt), new Intl.ListFormat().format(shapes))}</p>
      <div class="row">
        <button class="btn btn--small btn--line" type="button" onClick={() => model.exportTaught(origin)}>
          {t('options_site_export')}
          <span class="unseen"> {host}</span>
        </button>
        <button class="btn btn--small btn--quiet" type="button" onClick={() => void model.forget(origin)}>
          {t('options_site_forget')}
          <span class="unseen"> {host}</span>
        </button>
      </div>
      <p class="quiet">{t('options_site_export_about')}</p>
    </div>
  );
}

function SiteCard({ model, site }: { model: SitesModel; site: Site }) {
  const { origin, watchedSince } = site;
  const host = hostOf(origin);
  const id = `site-${host}`;
  const toggle = (name: 'showsButton' | 'countsReviews', label: string) => (
    <label class="tick">
      <input type="checkbox" checked={site[name]} onChange={() => void model.toggle(origin, name)} />
      {label}
    </label>
  );
  return (
    <section class="card stack-3" aria-labelledby={id}>
      <div class="row row--apart">
        <div class="stack-1">
          <h2 class="heading" id={id}>
            {host}
          </h2>
          <p class="quiet">
            {watchedSince === null ? t('options_site_not_watched') : t('options_site_since', dayText(watchedSince))}
          </p>
        </div>
        {watchedSince === null ? (
          <button class="btn btn--line" type="button" onClick={() => void model.watch(origin)}>
            {t('options_site_watch')}
            <span class="unseen"> {host}</span>
          </button>
        ) : (
          <button class="btn btn--line" type="button" onClick={() => void model.stop(origin)}>
            {t('options_site_stop')}
            <span class="unseen"> {host}</span>
          </button>
        )}
      </div>
      {watchedSince !== null && (
        <div class="stack-1" role="group" aria-labelledby={id}>
          {toggle('showsButton', t('options_site_button'))}
          {toggle('countsReviews', t('options_site_count'))}
        </div>
      )}
      <Taught model={model} site={site} />
    </section>
  );
}

/** Sites that are watched or were taught, each with its switches, and the way to watch one more. */
export function SitesPage({ model }: { model: SitesModel }) {
  const sites = model.sites.value;
  return (
    <>
      <PageHead title={t('options_sites')} about={t('options_sites_about')} />
      <NoticeLine notice={model.notice.value} />
      <form
        class="card stack-2"
        aria-label={t('options_site_add')}
        onSubmit={(event) => {
          event.preventDefault();
          void model.watchTyped();
        }}
      >
        <div class="name-row">
          <label class="field grow">
            <span class="label">{t('options_site_address')}</span>
            <input
              class="input"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              placeholder={t('options_site_example')}
              value={model.typed.value}
              aria-describedby="site-problem"
              aria-invalid={model.isBad.value}
              onInput={(event) => {
                model.typed.value = event.currentTarget.value;
              }}
            />
          </label>
          <button class="btn" type="submit">
            {t('options_site_watch')}
          </button>
        </div>
        <p class="quiet" id="site-problem" role="alert">
          {model.isBad.value && t('options_site_bad')}
        </p>
      </form>
      {sites.length === 0 ? (
        <p class="second">{t('options_site_none')}</p>
      ) : (
        sites.map((site) => <SiteCard key={site.origin} model={model} site={site} />)
      )}
    </>
  );
}
