import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../domain/draft.ts';
import type { Walk } from '../../domain/walk.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { replyLanguageOf } from '../../templates/short-reply.ts';
import { trimOf } from '../../tone/trim.ts';
import { BackButton, Foot, Primary } from '../parts/foot.tsx';
import { Icon } from '../parts/icon.tsx';
import { Letter } from '../parts/letter.tsx';
import { SiteRules } from '../parts/site-rules.tsx';
import { Stars } from '../parts/stars.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import { Points } from './acknowledge.tsx';
import { reviewerOf } from './calm.tsx';
import { Framed } from './frame-and-dock.tsx';

const LEVEL_NAMES: Readonly<Record<Finding['level'], MessageKey>> = {
  hint: 'level_hint',
  caution: 'level_caution',
  'ask-first': 'level_ask',
};

/** What a swap button says: the words to use instead, or that they go. */
export function SwapWords({ text }: { text: string }) {
  if (text === '') return <b>{t('leave_out')}</b>;
  return (
    <>
      <b>{t('swap_use')}</b>
      <bdi>{text}</bdi>
    </>
  );
}

/** Findings: the words, what readers will hear, what to write instead. One open at most. */
export function Findings({ model }: { model: SurfaceModel }) {
  const findings = model.findings.value.filter(({ checkId }) => checkId !== 'unfilled-placeholder');
  const [openAt, setOpenAt] = useState(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || findings.length === 0) return;
      event.preventDefault();
      setOpenAt((at) => (at + (event.shiftKey ? findings.length - 1 : 1)) % findings.length);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [findings.length]);
  if (findings.length === 0) return null;
  return (
    <section class="stack-2" aria-label={t('findings')}>
      <div class="findings">
        {findings.map((finding, index) => (
          <details
            key={`${finding.checkId}-${finding.start}`}
            class={`finding finding--${finding.level === 'hint' ? 'hint' : 'caution'}`}
            open={index === openAt}
          >
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control */}
            <summary
              onClick={(event) => {
                event.preventDefault();
                setOpenAt(index === openAt ? -1 : index);
              }}
            >
              <Icon name={finding.level === 'hint' ? 'hint' : 'caution'} />
              <span class="unseen">{t(LEVEL_NAMES[finding.level])}: </span>
              <bdi>{finding.words === '' ? finding.why : `“${finding.words}”`}</bdi>
              <Icon name="down" className="chev" />
            </summary>
            <div class="finding__body">
              {finding.words !== '' && <p class="quiet">{finding.why}</p>}
              <div class="row">
                {finding.swaps.map((swap) => (
                  <button
                    key={swap.text}
                    class="swap"
                    type="button"
                    onClick={() => void model.send({ type: 'swap', finding, swap })}
                  >
                    <SwapWords text={swap.text} />
                  </button>
                ))}
                <button
                  class="btn btn--quiet btn--small"
                  type="button"
                  onClick={() => void model.send({ type: 'leave-finding', finding })}
                >
                  {t('keep_it')}
                </button>
              </div>
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}

/** The button that shows the letter as readers will see it. */
export function ReadersToggle({ isOn, onToggle }: { isOn: boolean; onToggle: (isOn: boolean) => void }) {
  return (
    <button class="btn btn--quiet btn--small" type="button" data-readers aria-pressed={isOn} onClick={() => onToggle(!isOn)}>
      <Icon name="eye" />
      {t('as_readers')}
    </button>
  );
}

/** When the writer's own words run hot: a pause, one press away. */
export function HotWords({ model }: { model: SurfaceModel }) {
  if (trimOf(model.findings.value, model.draft.value).word !== 'hot') return null;
  return (
    <div class="banner banner--ask" data-hot>
      <Icon name="clock" />
      <div>
        <b>{t('hot_title')}</b>
        {t('hot_why')}{' '}
        <button class="link link--alone" type="button" onClick={() => void model.send({ type: 'later' })}>
          {t('later')}
        </button>
      </div>
    </div>
  );
}

/** The reply beneath the review as a stranger meets it on a phone. */
export function Preview({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const { business } = model.context().profile;
  const author = walk.review.author ?? t('bar_no_author');
  const draft = model.draft.value;
  const fold = draft.length > 140 ? (draft.lastIndexOf(' ', 120) > 60 ? draft.lastIndexOf(' ', 120) : 120) : draft.length;
  return (
    <div class="preview" role="group" aria-label={t('as_readers')}>
      <div class="preview__who">
        <span class="preview__face" aria-hidden="true">
          {[...author][0]}
        </span>
        <span>
          <b>
            <bdi>{author}</bdi>
          </b>{' '}
          {walk.review.rating && <Stars rating={walk.review.rating} />}
        </span>
      </div>
      <p class="preview__said" dir="auto">
        {walk.review.text}
      </p>
      <div class="preview__reply">
        <b>
          <bdi>{business || t('preview_business')}</bdi>
        </b>
        <p class="preview__text" dir="auto">
          {draft.slice(0, fold)}
          {fold < draft.length && '…'}
        </p>
        {fold < draft.length && (
          <>
            <p class="preview__fold">{t('preview_fold')}</p>
            <p class="second preview__text" dir="auto">
              {draft.slice(fold).trimStart()}
            </p>
          </>
        )}
      </div>
    </div>
  );
}

/** Least confidence in a review's language to speak of it. */
const SURE_OF_LANGUAGE = 0.6;

/** Says in which language the review is, and the reply, where that is not English. */
export function LanguageNote({ walk }: { walk: Walk }) {
  const { code, confidence } = walk.reading.language;
  if (code === 'en' || code === 'und' || confidence < SURE_OF_LANGUAGE) return null;
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  return <p class="quiet">{t(replyLanguageOf(walk.reading) === code ? 'language_same' : 'language_other', name)}</p>;
}

/** The same reply in other words, for a writer to whom these do not sound like themselves. */
export function OtherWords({ model }: { model: SurfaceModel }) {
  return (
    <div class="row">
      <button
        class="btn btn--quiet btn--small"
        type="button"
        data-other-words
        onClick={() => void model.send({ type: 'other-words' })}
      >
        {t('other_words')}
      </button>
    </div>
  );
}

/** Copy and Insert, or Copy alone where there is no box. */
export function InsertButtons({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  if (!walk.place.hasBox) return <Primary onClick={() => void model.send({ type: 'continue' })}>{t('copy')}</Primary>;
  return (
    <>
      <button class="btn btn--quiet" type="button" onClick={() => void model.copy()}>
        {t('copy')}
      </button>
      <Primary onClick={() => void model.send({ type: 'continue' })} isBusy={model.isBusy.value}>
        {t('insert')}
      </Primary>
    </>
  );
}

/** The whole draft with its findings, or as readers will see it. */
export function ReviewDraft({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const [asReaders, setAsReaders] = useState(false);
  return (
    <>
      <Framed label={t('review_label')} className="frame--tight">
        <div class="row row--apart">
          <h1 class="title">{t('review_title', reviewerOf(walk))}</h1>
          <ReadersToggle isOn={asReaders} onToggle={setAsReaders} />
        </div>
        {asReaders ? (
          <>
            <Preview model={model} walk={walk} />
            {walk.reading.points.length > 0 && (
              <div class="stack-2">
                <span class="label">{t('review_points')}</span>
                <Points walk={walk} draft={model.draft.value} />
              </div>
            )}
          </>
        ) : (
          <>
            <Letter model={model} isWhole />
            <HotWords model={model} />
            <SiteRules walk={walk} now={model.context().now} />
            <LanguageNote walk={walk} />
            <OtherWords model={model} />
            <Findings model={model} />
            {!walk.place.hasBox && <p class="quiet">{t('nothing_copy')}</p>}
          </>
        )}
      </Framed>
      <Foot start={<BackButton onClick={() => void model.send({ type: 'back' })} />}>
        <InsertButtons model={model} walk={walk} />
      </Foot>
    </>
  );
}
