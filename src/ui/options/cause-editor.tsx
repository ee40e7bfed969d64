import { useEffect, useRef } from 'preact/hooks';
import type { Cause } from '../../domain/cause.ts';
import { t } from '../../i18n/t.ts';
import { changeLine } from '../../templates/change-line.ts';
import { DeskIcon } from './desk-icon.tsx';
import { effectLine } from './effect-line.ts';
import type { InsightsModel } from './insights-model.ts';
import { dayText } from './log-page.tsx';
import { SavingLine } from './notice-line.tsx';

/** The sentence replies may say, null until there is a change and its day. */
const saidOf = ({ change, fixedOn }: Cause, now: Date): string | null =>
  fixedOn !== null && change.trim() !== '' ? changeLine({ change, fixedOn }, now) : null;

/** What was behind a kind of complaint, and what changed: as it stands, or as fields. */
export function CauseEditor({ model, issueId, name, now }: { model: InsightsModel; issueId: string; name: string; now: Date }) {
  const writing = model.writing.value;
  const isOpen = writing?.issueId === issueId;
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus(); // the field that had the focus is gone
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return <Fields model={model} cause={writing} name={name} now={now} />;
  const cause = model.causeOf(issueId);
  const said = saidOf(cause, now);
  const effect = model.effectOf(issueId);
  const isEmpty = cause.note === '' && cause.change === '';
  return (
    <div class="banner">
      <DeskIcon name="pencil" />
      <div class="banner__body">
        <b>{t('cause_title')}</b>
        {isEmpty ? <p class="second">{t('cause_none')}</p> : <p>{cause.note || cause.change}</p>}
        {said !== null && cause.fixedOn !== null && (
          <p class="second">
            {t('cause_fixed', dayText(cause.fixedOn))} {t('cause_said', said)}
          </p>
        )}
        {effect && <p data-effect={effect.state}>{effectLine(effect)}</p>}
      </div>
      <button ref={button} class="link link--alone" type="button" data-cause={issueId} onClick={() => model.write(issueId)}>
        {t(isEmpty ? 'cause_write' : 'cause_edit')}
        <span class="unseen"> {name}</span>
      </button>
    </div>
  );
}

function Fields({ model, cause, name, now }: { model: InsightsModel; cause: Cause; name: string; now: Date }) {
  const said = saidOf(cause, now);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="card stack-3"
      aria-label={t('cause_of', name)}
      onSubmit={(event) => {
        event.preventDefault();
        void model.keep();
      }}
    >
      <label class="field">
        <span class="label">{t('cause_note')}</span>
        <textarea
          class="input"
          rows={2}
          value={cause.note}
          ref={field}
          onInput={(event) => model.edit({ note: event.currentTarget.value })}
        />
      </label>
      <div class="pair">
        <label class="field">
          <span class="label">{t('cause_change')}</span>
          <input
            class="input"
            value={cause.change}
            placeholder={t('cause_change_example')}
            onInput={(event) => model.edit({ change: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span class="label">{t('cause_day')}</span>
          <input
            class="input"
            type="date"
            value={cause.fixedOn ?? ''}
            onChange={(event) => model.edit({ fixedOn: event.currentTarget.value || null })}
          />
        </label>
      </div>
      <p class="second" role="status">
        {said === null ? t('cause_how') : t('cause_said', said)}
      </p>
      <SavingLine saving={model.saving.value} />
      <div class="row">
        <button class="btn btn--primary" type="submit">
          {t('cause_keep')}
        </button>
        <button class="btn btn--quiet" type="button" onClick={() => model.leave()}>
          {t('cause_leave')}
        </button>
      </div>
    </form>
  );
}
