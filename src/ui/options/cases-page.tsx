import { signal } from '@preact/signals';
import { CASE_STATUSES, type Case } from '../../domain/case.ts';
import { isOpen } from '../../followups/due.ts';
import { t } from '../../i18n/t.ts';
import type { createCases } from '../cases-model.ts';
import { dueText, STATUS_NAMES } from '../frames/cases.tsx';
import { duePhrase } from '../parts/bar.tsx';
import { Horizon } from '../parts/horizon.tsx';
import type { Notice } from './notice.ts';
import { NoticeLine } from './notice-line.tsx';
import { PageHead } from './page-head.tsx';
import { Wide } from './wide.tsx';

export type CasesModel = ReturnType<typeof createCases>;

const notice = signal<Notice | null>(null);

function Row({ model, each, now }: { model: CasesModel; each: Case; now: Date }) {
  const { author, url, platform } = each.walk.review;
  const who = author ?? t('bar_no_author');
  const remove = async () => {
    await model.drop(each.id);
    notice.value = {
      key: 'followups_removed',
      args: [who],
      undo: async () => {
        await model.putBack(each);
        notice.value = null;
      },
    };
  };
  return (
    <tr data-case={each.id}>
      <th scope="row">
        <bdi>{who}</bdi>{' '}
        {/^https?:/.test(url) ? (
          <a class="link link--alone" href={url} target="_blank" rel="noreferrer">
            {platform.name}
          </a>
        ) : (
          <span class="quiet">{platform.name}</span>
        )}
      </th>
      <td>{each.promise}</td>
      <td class="n">{isOpen(each) ? dueText(each, now) : ''}</td>
      <td>
        <select
          class="select"
          aria-label={t('followups_status', who)}
          value={each.status}
          onChange={(event) => {
            const status = CASE_STATUSES.find((known) => known === event.currentTarget.value);
            if (status) void model.setStatus(each.id, status);
          }}
        >
          {CASE_STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(STATUS_NAMES[status])}
            </option>
          ))}
        </select>
      </td>
      <td>
        <button class="link link--alone" type="button" onClick={() => void remove()}>
          {t('followups_remove')}
          <span class="unseen"> {who}</span>
        </button>
      </td>
    </tr>
  );
}

/** Every promise kept, open ones first and the longest overdue on top; what is done stands below. */
export function CasesPage({ model, now }: { model: CasesModel; now: Date }) {
  const done = model.all.value.filter((each) => !isOpen(each));
  const due = duePhrase(model.dueCount.value);
  const rows = [...model.open.value, ...done.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))];
  return (
    <>
      <PageHead title={t('cases')} about={t('followups_about')} />
      <NoticeLine notice={notice.value} />
      <div role="status">{model.isRefused.value && <p class="banner">{t('case_refused')}</p>}</div>
      {rows.length === 0 ? (
        <div class="card empty">
          <Horizon />
          <h2 class="heading">{t('cases_none')}</h2>
          <p>{t('cases_none_why')}</p>
        </div>
      ) : (
        <section class="card stack-3" aria-labelledby="due">
          <h2 class="heading" id="due">
            {due}
          </h2>
          <Wide label={due}>
            <table class="table">
              <caption class="unseen">{due}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('followups_who')}</th>
                  <th scope="col">{t('followups_promise')}</th>
                  <th scope="col" class="n">
                    {t('followups_due')}
                  </th>
                  <th scope="col">{t('followups_stands')}</th>
                  <th scope="col">
                    <span class="unseen">{t('options_actions')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((each) => (
                  <Row key={each.id} model={model} each={each} now={now} />
                ))}
              </tbody>
            </table>
          </Wide>
        </section>
      )}
    </>
  );
}
