import type { SevereTopic } from '../../domain/complaint.ts';
import type { Walk } from '../../domain/walk.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { holdingFor } from '../../templates/compose.ts';
import { Foot } from '../parts/foot.tsx';
import { Letter } from '../parts/letter.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import { Framed } from './frame-and-dock.tsx';
import { Findings, InsertButtons } from './review.tsx';

const NOT_ABOUT: Readonly<Record<SevereTopic, MessageKey>> = {
  health: 'severe_not_health',
  safety: 'severe_not_safety',
  discrimination: 'severe_not_discrimination',
  privacy: 'severe_not_privacy',
  law: 'severe_not_law',
  threat: 'severe_not_threat',
  child: 'severe_not_child',
  extortion: 'severe_not_extortion',
  'self-harm': 'severe_not_self_harm',
};

/** A severe complaint: the templates are put away; a short reply, then a person. */
export function Severe({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const topic = walk.reading.severeTopic ?? 'health';
  const holding = holdingFor(topic, model.context().library);
  return (
    <>
      <Framed label={t('severe_label')} className="frame--tight">
        <div class="stack-1">
          <h1 class="title">{holding?.title ?? t('severe_label')}</h1>
          <p class="second">{t('severe_away')}</p>
        </div>
        <Letter model={model} isWhole />
        <Findings model={model} />
        {holding && holding.beforePosting.length > 0 && (
          <div class="stack-2">
            <h2 class="label">{t('severe_before')}</h2>
            <div class="stack-1">
              {holding.beforePosting.map((line) => (
                <label key={line} class="tick">
                  <input type="checkbox" />
                  <span>{line}</span>
                </label>
              ))}
            </div>
          </div>
        )}
      </Framed>
      <Foot
        start={
          <button class="btn btn--quiet" type="button" onClick={() => void model.send({ type: 'not-severe' })}>
            {t(NOT_ABOUT[topic])}
          </button>
        }
      >
        <InsertButtons model={model} walk={walk} />
      </Foot>
    </>
  );
}
