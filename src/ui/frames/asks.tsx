import { useState } from 'preact/hooks';
import type { Walk } from '../../domain/walk.ts';
import { t, tCount } from '../../i18n/t.ts';
import { dateChoices } from '../../templates/suggest.ts';
import { lengthOf } from '../../tone/length.ts';
import { blanksOf, firstToConfirm } from '../../walk/reduce.ts';
import { BackButton, Foot, Primary } from '../parts/foot.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import { Choices, FrameAndDock, Framed } from './frame-and-dock.tsx';
import { SwapWords } from './review.tsx';

/** One blank is still open: fill it, leave its sentence out, or insert it as it is. */
export function AskBlank({ model }: { model: SurfaceModel }) {
  const blanks = blanksOf(model.draft.value);
  const name = blanks[0]?.name ?? '';
  const [value, setValue] = useState('');
  const dates = name === 'date' ? dateChoices(model.context().now).filter(({ date }) => date.kind === 'day') : [];
  const fill = (words: string) => {
    if (words.trim() === '') return;
    setValue('');
    void model.send({ type: 'fill-blank', name, value: words });
  };
  return (
    <>
      <FrameAndDock model={model} label={t('blank_label')}>
        <div class="stack-1">
          <h1 class="title">{tCount('blank_title', new Set(blanks.map((blank) => blank.name)).size)}</h1>
          <p class="second">{t('blank_what', name)}</p>
        </div>
        {dates.length > 0 && (
          <div class="chips">
            {dates.map(({ label }) => (
              <button key={label} class="chip-choice" type="button" onClick={() => fill(label)}>
                {label}
              </button>
            ))}
          </div>
        )}
        <label class="field">
          <span class="label">{t('blank_words', name)}</span>
          <input
            class="input"
            data-focus
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              event.stopPropagation();
              fill(value);
            }}
          />
        </label>
        <div class="row">
          <button class="link link--alone" type="button" onClick={() => void model.send({ type: 'leave-sentence-out', name })}>
            {t('blank_leave_out')}
          </button>
          <button class="link link--alone" type="button" onClick={() => void model.send({ type: 'insert-anyway' })}>
            {t('blank_anyway')}
          </button>
        </div>
      </FrameAndDock>
      <Foot start={<BackButton onClick={() => void model.send({ type: 'back' })} />}>
        <Primary onClick={() => fill(value)} isDisabled={value.trim() === ''}>
          {t('insert')}
        </Primary>
      </Foot>
    </>
  );
}

/** A finding that asks first: is it so? */
export function AskFinding({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const finding = firstToConfirm(walk, model.context());
  if (!finding) return null;
  return (
    <>
      <FrameAndDock model={model} label={t('confirm_label')}>
        <div class="stack-1">
          <h1 class="title">{finding.words === '' ? t('confirm_title_whole') : t('confirm_title')}</h1>
          <p class="second">{finding.why}</p>
        </div>
        {finding.words !== '' && (
          <p class="quote letter-text" dir="auto">
            {finding.words}
          </p>
        )}
        <div class="row">
          {finding.swaps.map((swap, index) => (
            <button
              key={swap.text}
              class="swap"
              type="button"
              data-focus={index === 0 ? true : undefined}
              onClick={async () => {
                await model.send({ type: 'swap', finding, swap });
                await model.send({ type: 'continue' });
              }}
            >
              <SwapWords text={swap.text} />
            </button>
          ))}
        </div>
      </FrameAndDock>
      <Foot start={<BackButton onClick={() => void model.send({ type: 'back' })} />}>
        <Primary onClick={() => void model.send({ type: 'confirm-finding', finding })} isBusy={model.isBusy.value}>
          {finding.checkId === 'unticked-claim' ? t('confirm_true') : t('confirm_keep')}
        </Primary>
      </Foot>
    </>
  );
}

type FilledAnswer = 'append' | 'replace' | 'keep';

/** Somebody has written in the box already. */
export function AskFilled({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const [answer, setAnswer] = useState<FilledAnswer>('append');
  const text = walk.boxText ?? '';
  return (
    <>
      <Framed label={t('ask_label')}>
        <div class="stack-1">
          <h1 class="title">{t('ask_title')}</h1>
          <p class="second">{tCount('ask_holds', lengthOf(text, null).words)}</p>
        </div>
        <p class="quote letter-text box-text" dir="auto">
          {text}
        </p>
        <Choices<FilledAnswer>
          name="filled"
          label={t('ask_title')}
          value={answer}
          options={[
            { value: 'append', label: t('ask_append') },
            { value: 'replace', label: t('ask_replace'), why: t('ask_replace_why') },
            { value: 'keep', label: t('ask_keep') },
          ]}
          onChoose={(next) => setAnswer(next)}
        />
      </Framed>
      <Foot start={<BackButton onClick={() => void model.send({ type: 'back' })} />}>
        <Primary onClick={() => void model.send({ type: 'answer-filled', answer })} isBusy={model.isBusy.value}>
          {answer === 'keep' ? t('copy') : t('insert')}
        </Primary>
      </Foot>
    </>
  );
}
