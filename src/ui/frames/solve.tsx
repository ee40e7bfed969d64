import { useState } from 'preact/hooks';
import type { PromisedDate } from '../../domain/draft.ts';
import type { Walk } from '../../domain/walk.ts';
import { t } from '../../i18n/t.ts';
import { actionsFor, dateChoices, questionsFor } from '../../templates/suggest.ts';
import { BackButton, Foot, Primary } from '../parts/foot.tsx';
import { Icon } from '../parts/icon.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import { reviewerOf } from './calm.tsx';
import { Chips, Choices, FrameAndDock } from './frame-and-dock.tsx';
import { Offers } from './offers.tsx';

/** A promised date as one text, to compare and to choose by. */
export const dateKey = (date: PromisedDate): string =>
  date.kind === 'day' ? `day:${date.day}` : date.kind === 'words' ? `words:${date.words}` : date.kind;

/** Questions asked in public at most; more belong into the private message. */
const MOST_QUESTIONS = 2;

/** Solve: one action or a pair of options, and an honest day. */
export function Solve({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const [asks, setAsks] = useState(walk.choices.questions.length > 0);
  const who = reviewerOf(walk);
  const { library, now } = model.context();
  const actions = actionsFor(walk.reading, library);
  const dates = dateChoices(now);
  const questions = questionsFor(walk.reading, library);
  const chosen = actions.find((action) => walk.choices.actionIds.includes(action.id));
  const picked = new Set(walk.choices.questions);
  return (
    <>
      <FrameAndDock model={model} label={t('step_solve')}>
        <h1 class="title">{t('solve_title')}</h1>
        <Choices
          name="action"
          label={t('solve_title')}
          value={chosen?.id ?? null}
          options={actions.map((action) => ({
            value: action.id,
            label: action.label.replaceAll('{{reviewer}}', who),
            ...(action.claims ? { why: t('solve_claims') } : {}),
          }))}
          onChoose={(id) => void model.send({ type: 'choose', choices: { actionIds: [id] } })}
        />
        {chosen?.needsDate && (
          <div class="stack-2">
            <span class="label">{t('solve_when')}</span>
            <Chips
              name="date"
              label={t('solve_when')}
              value={dateKey(walk.choices.date)}
              options={dates.map(({ label, date }) => ({ value: dateKey(date), label }))}
              onChoose={(key) => {
                const date = dates.find((each) => dateKey(each.date) === key)?.date;
                if (date) void model.send({ type: 'choose', choices: { date } });
              }}
            />
          </div>
        )}
        {questions.length > 0 && (
          <details class="more" open={asks} onToggle={(event) => setAsks(event.currentTarget.open)}>
            <summary>
              {t('solve_ask')}
              <Icon name="down" className="chev" />
            </summary>
            <div class="stack-1 more__body">
              {questions.map((question) => (
                <label key={question} class="tick">
                  <input
                    type="checkbox"
                    checked={picked.has(question)}
                    onChange={(event) => {
                      const next = event.currentTarget.checked
                        ? [...walk.choices.questions, question].slice(-MOST_QUESTIONS)
                        : walk.choices.questions.filter((each) => each !== question);
                      void model.send({ type: 'choose', choices: { questions: next } });
                    }}
                  />
                  <span>{question}</span>
                </label>
              ))}
            </div>
          </details>
        )}
        <Offers model={model} parts={['action', 'date', 'questions']} />
      </FrameAndDock>
      <Foot start={<BackButton onClick={() => void model.send({ type: 'back' })} />}>
        <Primary onClick={() => void model.send({ type: 'continue' })}>{t('continue')}</Primary>
      </Foot>
    </>
  );
}
