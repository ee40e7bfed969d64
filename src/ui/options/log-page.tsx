import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Library, Part } from '../../domain/library.ts';
import type { LogEntry } from '../../domain/log-entry.ts';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import { fillText } from '../../templates/fill.ts';
import { findAction } from '../../templates/wordings.ts';
import { Stars } from '../parts/stars.tsx';
import { LogFilterForm } from './log-filter.tsx';
import type { Deletion, LogModel } from './log-model.ts';
import { LogTroubleBanner } from './log-trouble.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PageHead } from './page-head.tsx';
import { Wide } from './wide.tsx';

const momentText = (at: string): string => new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A day YYYY-MM-DD as the interface's language writes it. */
export const dayText = (day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(undefined, { dateStyle: 'medium' });

/** Time at work: "under a minute", "4 minutes". */
const workText = (ms: number): string =>
  ms < 60_000 ? t('log_work_short') : tCount('log_work', Math.min(999, Math.round(ms / 60_000)));

const PART_NAMES: Readonly<Record<Part, MessageKey>> = {
  greeting: 'part_greeting',
  thanks: 'part_thanks',
  feeling: 'part_feeling',
  responsibility: 'part_responsibility',
  action: 'part_action',
  date: 'part_date',
  questions: 'part_questions',
  contact: 'part_contact',
  signature: 'part_signature',
};

const partNames = (parts: readonly Part[]): string => parts.map((part) => t(PART_NAMES[part])).join(', ');

type Named = { library: Library; issueName(id: string): string };

/** What a reply was made of, in the words of the interface. */
function Made({ entry, library }: { entry: LogEntry; library: Library }) {
  const reviewer = entry.review.author ?? t('the_reviewer');
  const undertaken = entry.actionIds.map((id) => fillText(findAction(library, id)?.label ?? id, { reviewer }).text);
  const facts = [
    { name: t('log_parts'), value: partNames(entry.parts) },
    { name: t('log_touched'), value: partNames(entry.touched) },
    { name: t('log_undertaken'), value: undertaken.join(' · ') },
  ].filter(({ value }) => value !== '');
  if (facts.length === 0) return null;
  return (
    <dl class="log__made">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** In the place of the entry deleted last. Its button takes the focus, and is told with its sentence: no second announcement. */
function GoneRow({ model, entry }: { model: LogModel; entry: LogEntry }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <tr data-gone={entry.walkId}>
      <td colSpan={7}>
        <div class="log__open row">
          <span id="log-gone">{t('log_one_deleted', entry.review.author ?? t('bar_no_author'))}</span>
          <button
            ref={button}
            class="link link--alone"
            type="button"
            aria-describedby="log-gone"
            onClick={() => void model.bringBack()}
          >
            {t('options_undo')}
          </button>
        </div>
      </td>
    </tr>
  );
}

function Row({ model, entry, library, issueName }: Named & { model: LogModel; entry: LogEntry }) {
  const { review, walkId, points } = entry;
  const isShown = model.shown.value.has(walkId);
  const who = review.author ?? t('bar_no_author');
  const id = `reply-${walkId}`;
  const deleting = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (model.returned.peek() === walkId) deleting.current?.focus(); // it was pressed, and Undo has brought it back
  }, [model, walkId]);
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <bdi>{who}</bdi> {review.rating && <Stars rating={review.rating} />}
          <span class="quiet log__when log__moment">{momentText(entry.at)}</span>
        </th>
        <td>
          <bdi>{entry.platform.name}</bdi>
          {entry.place !== '' && (
            <span class="quiet log__when">
              <bdi>{entry.place}</bdi>
            </span>
          )}
        </td>
        <td>
          {entry.issueIds.slice(0, 3).map(issueName).join(', ')}
          {entry.again?.isChanged && <span class="tag tag--ask">{t('log_changed')}</span>}
        </td>
        <td class="n">{entry.ageDays === null ? '' : tCount('log_days', entry.ageDays)}</td>
        <td class="n">{workText(entry.workedMs)}</td>
        <td class="n">{points.total === 0 ? '' : t('log_of', points.answered, points.total)}</td>
        <td class="n">
          <span class="row log__deeds">
            <button
              class="link link--alone"
              type="button"
              aria-expanded={isShown}
              aria-controls={isShown ? id : undefined}
              onClick={() => model.toggle(walkId)}
            >
              {t(isShown ? 'options_hide' : 'options_view')}
              <span class="unseen"> {t('log_reply_to', who)}</span>
            </button>
            <button
              ref={deleting}
              class="link link--alone"
              type="button"
              data-delete={walkId}
              onClick={() => void model.remove(entry)}
            >
              {t('log_delete_this')}
              <span class="unseen"> {t('log_reply_to', who)}</span>
            </button>
          </span>
        </td>
      </tr>
      {isShown && (
        <tr>
          <td colSpan={7} id={id}>
            <div class="log__open stack-3">
              {entry.text === null ? <p class="second">{t('log_no_text')}</p> : <p class="log__text">{entry.text}</p>}
              <Made entry={entry} library={library} />
            </div>
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function Entries({ model, library, issueName }: Named & { model: LogModel }) {
  const entries = model.entries.value;
  const matching = model.matching.value;
  const removed = model.removed.value;
  const gone = removed && <GoneRow key={`gone ${removed.entry.walkId}`} model={model} entry={removed.entry} />;
  const isBelow = entries.some(({ walkId }) => walkId === removed?.after);
  const isEmpty = entries.length === 0 && !removed && !model.isLooking.value;
  return (
    <section class="card stack-3" aria-label={t('log_replies')}>
      <p class="second" role="status" data-looking={model.isLooking.value}>
        {model.isLooking.value && matching === null
          ? t('log_looking')
          : matching === null
            ? tCount('log_found', entries.length)
            : tCount('log_matching', matching)}
        {model.unreadable.value > 0 && ` ${tCount('log_unreadable', model.unreadable.value)}`}
      </p>
      {isEmpty && <p>{t(model.total.value === 0 ? 'log_empty' : 'log_none')}</p>}
      {(entries.length > 0 || removed) && (
        <Wide label={t('log_replies')}>
          <table class="table">
            <caption class="unseen">{t('log_replies')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('log_reviewer')}</th>
                <th scope="col">{t('log_platform')}</th>
                <th scope="col">{t('log_about')}</th>
                <th scope="col" class="n">
                  {t('log_age')}
                </th>
                <th scope="col" class="n">
                  {t('log_worked')}
                </th>
                <th scope="col" class="n">
                  {t('log_points')}
                </th>
                <th scope="col">
                  <span class="unseen">{t('options_actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {!isBelow && gone}
              {entries.map((entry) => (
                <Fragment key={entry.walkId}>
                  <Row model={model} entry={entry} library={library} issueName={issueName} />
                  {removed?.after === entry.walkId && gone}
                </Fragment>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      {model.next.value !== null && (
        <div class="row">
          <button class="btn" type="button" data-more onClick={() => void model.more()}>
            {t('log_more')}
          </button>
        </div>
      )}
    </section>
  );
}

const askText = (deletion: Deletion, total: number): string =>
  deletion.kind === 'all'
    ? tCount('log_delete_all_ask', total)
    : tCount('log_delete_days_ask', deletion.replies, dayText(deletion.from), dayText(deletion.to));

/** Two presses: the first says what will go, the second deletes. */
function Deleting({ model }: { model: LogModel }) {
  const asks = model.asksToDelete.value;
  const { from, to } = model.filter.value;
  return (
    <section class="card stack-3" aria-labelledby="log-delete">
      <h2 class="heading" id="log-delete">
        {t('log_delete')}
      </h2>
      <p class="second">{t('log_delete_about')}</p>
      <div role="status">{asks && <p>{askText(asks, model.total.value)}</p>}</div>
      <div class="row">
        {(from !== null || to !== null) && asks?.kind !== 'all' && (
          <button class="btn btn--danger" type="button" onClick={() => void model.deleteDays()}>
            {t(asks ? 'options_delete_now' : 'log_delete_days')}
          </button>
        )}
        {asks?.kind !== 'days' && (
          <button class="btn btn--danger" type="button" onClick={() => void model.deleteAll()}>
            {t(asks ? 'options_delete_now' : 'log_delete_all')}
          </button>
        )}
        {asks && (
          <button class="btn" type="button" onClick={() => model.keepAll()}>
            {t('options_delete_keep')}
          </button>
        )}
      </div>
    </section>
  );
}

/** The reply log: what was answered, when and how, by page and under one filter. */
export function LogPage({ model, library, issueName }: Named & { model: LogModel }) {
  const trouble = model.trouble.value;
  return (
    <>
      <PageHead title={t('options_log')} about={t('log_page_about')}>
        {!trouble && model.total.value > 0 && (
          <>
            <button class="btn" type="button" onClick={() => void model.exportAs('csv')}>
              {t('log_csv')}
            </button>
            <button class="btn" type="button" onClick={() => void model.exportAs('json')}>
              {t('log_json')}
            </button>
          </>
        )}
      </PageHead>
      <NoticeLine notice={model.notice.value} />
      {trouble ? (
        <LogTroubleBanner trouble={trouble} onRetry={() => void model.load()} />
      ) : (
        <>
          {model.total.value > 0 && (
            <LogFilterForm
              facets={model.facets.value}
              filter={model.filter.value}
              issueName={issueName}
              onChange={(change) => void model.ask(change)}
            />
          )}
          <Entries model={model} library={library} issueName={issueName} />
        </>
      )}
      <div class="split split--even">
        <section class="card stack-3" aria-labelledby="log-keep">
          <h2 class="heading" id="log-keep">
            {t('log_keep')}
          </h2>
          <label class="tick">
            <input
              type="checkbox"
              checked={model.keepsText.value}
              onChange={(event) => void model.setKeepsText(event.currentTarget.checked)}
            />
            {t('log_keep_text')}
          </label>
          <p class="second">{t('log_keep_about')}</p>
        </section>
        <Deleting model={model} />
      </div>
    </>
  );
}
