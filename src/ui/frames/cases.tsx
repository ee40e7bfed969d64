import { useState } from 'preact/hooks';
import type { Case, CaseStatus } from '../../domain/case.ts';
import { dayFrom } from '../../domain/day.ts';
import { dueAt, isDue } from '../../followups/due.ts';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import { composeFollowUp } from '../../templates/follow-up.ts';
import { ageInDays } from '../age.ts';
import { duePhrase, PlainBar } from '../parts/bar.tsx';
import { BackButton, Foot, Primary } from '../parts/foot.tsx';
import { Horizon } from '../parts/horizon.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import { Framed, Segments } from './frame-and-dock.tsx';
import { menuOf } from './menu-entries.ts';

export const STATUS_NAMES: Readonly<Record<CaseStatus, MessageKey>> = {
  holding: 'case_holding',
  investigating: 'case_investigating',
  solved: 'case_solved',
  checked: 'case_checked',
};

/** The status that a press leads to: nobody marks a case as held. */
const NEXT: Readonly<Record<CaseStatus, CaseStatus>> = {
  holding: 'solved',
  investigating: 'solved',
  solved: 'checked',
  checked: 'checked',
};

const KINDS = ['follow-working', 'follow-solved', 'follow-unsolved'] as const;
type Kind = (typeof KINDS)[number];
const KIND_NAMES: Readonly<Record<Kind, MessageKey>> = {
  'follow-working': 'case_text_working',
  'follow-solved': 'case_text_solved',
  'follow-unsolved': 'case_text_unsolved',
};

/** Days until the next word when it takes longer. */
const NEXT_WORD_DAYS = 4;

/** How long a follow-up can be put off, in days. */
const WAITS: readonly (readonly [days: number, name: MessageKey])[] = [
  [1, 'case_wait_day'],
  [7, 'case_wait_week'],
];

/** When it is due, as a person says it. */
export function dueText(each: Case, now: Date): string {
  const late = ageInDays({ shown: '', day: each.dueOn }, now) ?? 0;
  if (late > 0) return tCount('case_late', late);
  return new Intl.DateTimeFormat(navigator.language, { weekday: 'short', day: 'numeric', month: 'short' }).format(
    dueAt(each.dueOn),
  );
}

/** What was promised, the longest overdue first; the chosen one with a text that is ready to go. */
export function Cases({ model }: { model: SurfaceModel }) {
  const { cases } = model;
  const open = cases.open.value;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [kindChosen, setKind] = useState<Kind | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const now = model.context().now;
  const chosen = open.find(({ id }) => id === chosenId) ?? open[0];
  const choose = (id: string | null) => {
    setChosenId(id);
    setKind(null);
    setEdited(null);
  };
  const kind = kindChosen ?? (chosen?.status === 'solved' ? 'follow-solved' : 'follow-working');
  const text =
    edited ?? (chosen ? composeFollowUp(kind, { ...model.context(), ...chosen.walk }, dayFrom(now, NEXT_WORD_DAYS)) : '');
  const write = async (each: Case) => {
    await model.writeFollowUp(each, text.trim());
    if (kind === 'follow-working') {
      await cases.setStatus(each.id, 'investigating');
      await cases.wait(each.id, NEXT_WORD_DAYS);
    } else await cases.setStatus(each.id, kind === 'follow-solved' && each.status !== 'solved' ? 'solved' : 'checked');
    choose(null);
  };
  return (
    <div class="surface">
      <PlainBar title={t('cases')} sub={duePhrase(cases.dueCount.value)} menu={menuOf(model)} model={model} />
      <div />
      <Framed label={t('cases')} className="frame--tight">
        {!chosen && (
          <div class="empty">
            <Horizon />
            <h1 class="title">{t('cases_none')}</h1>
            <p>{t('cases_none_why')}</p>
          </div>
        )}
        {chosen && (
          <>
            <ul class="list" aria-label={t('cases')}>
              {open.map((each) => (
                <li key={each.id}>
                  <button
                    class="item"
                    type="button"
                    data-case={each.id}
                    aria-current={each === chosen ? 'true' : undefined}
                    onClick={() => choose(each.id)}
                  >
                    <span class="item__top">
                      <b>
                        <bdi>{each.walk.review.author ?? t('bar_no_author')}</bdi>
                      </b>
                      <span class="tag">{t(STATUS_NAMES[each.status])}</span>
                      <span class={`item__end ${isDue(each, now) ? 'late' : ''}`}>{dueText(each, now)}</span>
                    </span>
                    <span class="item__sub">{t('case_promised', each.promise)}</span>
                  </button>
                </li>
              ))}
            </ul>
            <div class="row row--apart">
              <h1 class="title">
                <bdi>{chosen.walk.review.author ?? t('bar_no_author')}</bdi>
              </h1>
              <fieldset class="row">
                <legend class="unseen">{t('case_wait')}</legend>
                {WAITS.map(([days, key]) => (
                  <button
                    key={days}
                    class="btn btn--small btn--quiet"
                    type="button"
                    data-wait={days}
                    onClick={() => void cases.wait(chosen.id, days).then(() => choose(null))}
                  >
                    {t(key)}
                  </button>
                ))}
              </fieldset>
            </div>
            <Segments
              name="follow-up"
              label={t('case_text_kind')}
              value={kind}
              options={KINDS.map((value) => ({ value, label: t(KIND_NAMES[value]) }))}
              onChoose={(value) => {
                setKind(value);
                setEdited(null);
              }}
            />
            <textarea
              class="input letter-text"
              rows={11}
              aria-label={t('case_text')}
              data-case-text
              value={text}
              onInput={(event) => setEdited(event.currentTarget.value)}
            />
          </>
        )}
        {cases.isRefused.value && (
          <p class="banner" role="alert">
            {t('case_refused')}
          </p>
        )}
      </Framed>
      <Foot start={<BackButton onClick={() => (model.panel ? void model.open() : model.choose())} />}>
        {chosen && (
          <>
            <button
              class="btn btn--quiet"
              type="button"
              data-solved
              onClick={() => void cases.setStatus(chosen.id, NEXT[chosen.status]).then(() => choose(null))}
            >
              {t(STATUS_NAMES[NEXT[chosen.status]])}
            </button>
            <Primary onClick={() => void write(chosen)} isBusy={model.isBusy.value}>
              {t('case_insert')}
            </Primary>
          </>
        )}
      </Foot>
    </div>
  );
}

/** The promises of the reply that just went in: one tick keeps each. */
export function PromiseTicks({ model }: { model: SurfaceModel }) {
  const { cases } = model;
  const promises = cases.promises.value;
  if (promises.length === 0) return null;
  const format = new Intl.DateTimeFormat(navigator.language, { weekday: 'long', day: 'numeric', month: 'short' });
  return (
    <div class="list promises">
      {promises.map((promised) => (
        <label key={promised.day} class="tick item promise">
          <input
            type="checkbox"
            data-promise={promised.day}
            checked={cases.keptAs(promised) !== undefined}
            onChange={() => void cases.tick(promised)}
          />
          <span>
            {t('promise_remind', format.format(dueAt(promised.day)))}
            <span class="choice__why">{t('case_promised', promised.words)}</span>
          </span>
        </label>
      ))}
      {cases.isRefused.value && (
        <p class="quiet" role="alert">
          {t('case_refused')}
        </p>
      )}
    </div>
  );
}
