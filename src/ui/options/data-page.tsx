import { Fragment } from 'preact';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import type { Fate, StoredEntry } from '../../storage/export.ts';
import type { DataModel } from './data-model.ts';
import { DeskIcon } from './desk-icon.tsx';
import { FileButton } from './file-button.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PageHead } from './page-head.tsx';
import { PendingCard } from './pending-card.tsx';
import { Wide } from './wide.tsx';

const ITEMS: Readonly<Record<string, { name: MessageKey; why: MessageKey }>> = {
  library: { name: 'options_item_library', why: 'options_item_library_why' },
  profile: { name: 'options_item_profile', why: 'options_item_profile_why' },
  settings: { name: 'options_item_settings', why: 'options_item_settings_why' },
  causes: { name: 'options_item_causes', why: 'options_item_causes_why' },
  practice: { name: 'options_item_practice', why: 'options_item_practice_why' },
  welcomed: { name: 'options_item_welcomed', why: 'options_item_welcomed_why' },
  recent: { name: 'options_item_recent', why: 'options_item_recent_why' },
  sites: { name: 'options_item_sites', why: 'options_item_sites_why' },
  cases: { name: 'options_item_cases', why: 'options_item_cases_why' },
  started: { name: 'options_item_started', why: 'options_item_started_why' },
  typing: { name: 'options_item_typing', why: 'options_item_typing_why' },
  told: { name: 'options_item_told', why: 'options_item_told_why' },
  backup: { name: 'options_item_backup', why: 'options_item_backup_why' },
  'backup-missed': { name: 'options_item_backup_missed', why: 'options_item_backup_missed_why' },
  walk: { name: 'options_item_walk', why: 'options_item_walk_why' },
  intent: { name: 'options_item_intent', why: 'options_item_intent_why' },
};

/** A size as a person reads it: "412 bytes", "186 kB". */
function sizeText(bytes: number): string {
  const unit = bytes < 1000 ? 'byte' : bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const value = unit === 'byte' ? bytes : bytes / (unit === 'kilobyte' ? 1000 : 1_000_000);
  const unitDisplay = unit === 'byte' ? 'long' : 'short'; // the short form knows no plural: "412 byte"
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** The moment in a kept copy's key, as a person reads it; the key's own words where it is none. */
function keptAt(time: string): string {
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? time : at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

/** What the value under a key is called, and what is known of it; `time` of a copy kept aside. */
function nameOf(key: string) {
  const [, base = key, time = ''] = /^(.+?)\.kept\.(.+)$/s.exec(key) ?? [];
  const [own = base, id = ''] = base.split('.'); // each walk lies under `walk.<id>`
  const item = ITEMS[own];
  const short = id.slice(0, own === 'backup' ? 10 : 4); // a day, or the beginning of an id
  return { name: item ? `${t(item.name)} ${short}`.trim() : base, item, time, short };
}

/** What a stored value is called and why it is there. A copy kept aside goes by the name of what it was. */
function wordsFor({ key, state, reason, of }: StoredEntry): { name: string; why: string } {
  const { name: plain, item, time } = nameOf(key);
  const name = of === '' ? plain : t('options_item_walk_of', of);
  if (state === 'kept') return { name, why: t('options_kept_why', keptAt(time)) };
  if (state === 'damaged') return { name, why: t('options_state_damaged', reason) };
  if (state === 'newer') return { name, why: t('options_state_newer', reason) };
  return { name, why: item ? t(item.why) : t('options_unknown_why') };
}

/** What tells an entry from others of its name: the moment a copy was kept, or the beginning of a walk's id; empty where neither is. */
function apartBy({ key, of }: StoredEntry): string {
  const { time, short } = nameOf(key);
  return time !== '' ? keptAt(time) : of === '' ? '' : short;
}

/** `isShared`: another entry has its name. */
function Row({ model, entry, isShared }: { model: DataModel; entry: StoredEntry; isShared: boolean }) {
  const { name: plain, why } = wordsFor(entry);
  const name = isShared ? `${plain} ${apartBy(entry)}`.trim() : plain;
  const id = `json-${entry.area}-${entry.key}`;
  const isShown = model.shown.value.has(`${entry.area}/${entry.key}`);
  const isUnreadable = entry.state === 'damaged' || entry.state === 'newer';
  return (
    <Fragment>
      <tr>
        <th scope="row">
          {isUnreadable && <DeskIcon name="caution" />} {name}
        </th>
        <td class="second">{why}</td>
        <td class="n">{sizeText(entry.bytes)}</td>
        <td class="n">
          <span class="row">
            <button
              class="link link--alone"
              type="button"
              aria-expanded={isShown}
              aria-controls={isShown ? id : undefined}
              onClick={() => model.toggle(entry)}
            >
              {t(isShown ? 'options_hide' : 'options_view')}
              <span class="unseen"> {name}</span>
            </button>
            <button class="link link--alone" type="button" onClick={() => model.exportEntry(entry)}>
              {t('options_export_entry')}
              <span class="unseen"> {name}</span>
            </button>
          </span>
        </td>
      </tr>
      {isShown && (
        <tr>
          <td colSpan={4}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reachable by key */}
            <pre class="code" id={id} tabIndex={0} role="region" aria-label={name}>
              {entry.json}
            </pre>
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function Stored({ model }: { model: DataModel }) {
  const entries = model.entries.value;
  const { value: logBytes } = model.logBytes;
  const byName = Map.groupBy(entries, (entry) => wordsFor(entry).name);
  if (entries.length === 0 && logBytes === null) return <p class="second">{t('options_nothing_stored')}</p>;
  return (
    <div class="card">
      <Wide label={t('options_stored')}>
        <table class="table">
          <caption class="unseen">{t('options_stored')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('options_what')}</th>
              <th scope="col">{t('options_why')}</th>
              <th scope="col" class="n">
                {t('options_size')}
              </th>
              <th scope="col">
                <span class="unseen">{t('options_actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row
                key={`${entry.area}/${entry.key}`}
                model={model}
                entry={entry}
                isShared={(byName.get(wordsFor(entry).name)?.length ?? 0) > 1}
              />
            ))}
            {logBytes !== null && (
              <tr>
                <th scope="row">{t('options_item_log')}</th>
                <td class="second">{t('options_item_log_why')}</td>
                <td class="n">{sizeText(logBytes)}</td>
                <td class="n">
                  <a class="link link--alone" href="#log">
                    {t('options_view')}
                    <span class="unseen"> {t('options_item_log')}</span>
                  </a>
                </td>
              </tr>
            )}
            <tr>
              <th scope="row">{t('options_total')}</th>
              <td />
              <td class="n">{sizeText(model.bytes.value)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </Wide>
    </div>
  );
}

const FATES: Readonly<Record<Exclude<Fate, 'same'>, MessageKey>> = {
  fresh: 'restore_fresh',
  differs: 'restore_differs',
  aside: 'restore_aside',
};

/** What a file or a copy of a day would change, before anything is stored. */
function RestorePreview({ model }: { model: DataModel }) {
  const pending = model.pending.value;
  if (!pending) return null;
  const { plan, file } = pending;
  const changing = plan.filter(({ fate }) => fate !== 'same');
  const replies = file.log?.length ?? 0;
  const title = t('restore_title', keptAt(file.exportedAt));
  return (
    <PendingCard
      of={pending}
      title={title}
      about={t('restore_about')}
      onTake={() => model.takePending()}
      onLeave={() => model.leavePending()}
    >
      {changing.length > 0 && (
        <Wide label={title}>
          <table class="table">
            <caption class="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('options_what')}</th>
                <th scope="col">{t('restore_fate')}</th>
                <th scope="col" class="n">
                  {t('restore_here')}
                </th>
                <th scope="col" class="n">
                  {t('restore_in_file')}
                </th>
              </tr>
            </thead>
            <tbody>
              {changing.map(({ area, key, fate, bytes, hereBytes }) => (
                <tr key={`${area}/${key}`}>
                  <th scope="row">{nameOf(key).name}</th>
                  <td class="second">{fate !== 'same' && t(FATES[fate])}</td>
                  <td class="n">{hereBytes === 0 ? t('merge_nothing') : sizeText(hereBytes)}</td>
                  <td class="n">{sizeText(bytes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {plan.length > changing.length && <p class="second">{tCount('restore_same', plan.length - changing.length)}</p>}
      {replies > 0 && <p class="second">{tCount('restore_replies', replies)}</p>}
    </PendingCard>
  );
}

/** Two presses: the first says what will happen, the second does it. */
function DeleteAll({ model }: { model: DataModel }) {
  const asks = model.asksToDelete.value;
  return (
    <section class="card stack-3" aria-labelledby="delete-all">
      <h2 class="heading" id="delete-all">
        {t('options_delete_all')}
      </h2>
      <p class="second">{t('options_delete_about')}</p>
      <div role="status">{asks && <p>{t('options_delete_ask')}</p>}</div>
      <div class="row">
        <button class="btn btn--danger" type="button" onClick={() => void model.deleteAll()}>
          {t(asks ? 'options_delete_now' : 'options_delete_all')}
        </button>
        {asks && (
          <button class="btn" type="button" onClick={() => model.keepAll()}>
            {t('options_delete_keep')}
          </button>
        )}
      </div>
    </section>
  );
}

export function DataPage({ model }: { model: DataModel }) {
  const missedAt = model.missedAt.value;
  return (
    <>
      <PageHead title={t('options_data')} about={t('options_data_about')} />
      <NoticeLine notice={model.notice.value} />
      <RestorePreview model={model} />
      <Stored model={model} />
      <div class="split split--even">
        <section class="card stack-3" aria-labelledby="backup">
          <h2 class="heading" id="backup">
            {t('options_backup')}
          </h2>
          <p class="second">{t('options_backup_text')}</p>
          <div class="row">
            <button class="btn" type="button" onClick={() => void model.exportAll()}>
              {t('options_export_all')}
            </button>
            <FileButton label={t('options_import_all')} onText={(text) => void model.readFile(text)} />
          </div>
          <h3 class="label">{t('backup_daily')}</h3>
          {missedAt && (
            <div class="banner banner--ask" data-backup-missed>
              <DeskIcon name="caution" />
              <span class="banner__body">{t('backup_missed', keptAt(missedAt))}</span>
            </div>
          )}
          {(missedAt === null || model.backups.value.length > 0) && (
            <p class="second">{t(model.backups.value.length === 0 ? 'backup_none' : 'backup_about')}</p>
          )}
          <ul class="stack-2" aria-label={t('backup_daily')}>
            {model.backups.value.map(({ key, bytes }) => {
              const when = keptAt(key.slice('backup.'.length));
              return (
                <li key={key} class="row row--apart">
                  <span>
                    {when} <span class="quiet num">{sizeText(bytes)}</span>
                  </span>
                  <button class="link link--alone" type="button" data-restore onClick={() => void model.readBackup(key)}>
                    {t('backup_restore')}
                    <span class="unseen"> {when}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
        <DeleteAll model={model} />
      </div>
    </>
  );
}
