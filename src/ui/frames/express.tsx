import { useState } from 'preact/hooks';
import { LENGTHS } from '../../domain/library.ts';
import type { Walk } from '../../domain/walk.ts';
import { t } from '../../i18n/t.ts';
import { Foot, Kbd } from '../parts/foot.tsx';
import { Letter } from '../parts/letter.tsx';
import { SiteRules } from '../parts/site-rules.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import { Framed, Segments } from './frame-and-dock.tsx';
import { Findings, InsertButtons, LanguageNote, OtherWords, Preview, ReadersToggle } from './review.tsx';

/** The suggestion, whole, read before it goes in. */
export function Express({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const [showsWhy, setShowsWhy] = useState(false);
  const [asReaders, setAsReaders] = useState(false);
  const { library } = model.context();
  const names = walk.reading.issueIds
    .slice(0, 2)
    .map((id) => library.packs.flatMap((pack) => pack.issues).find((issue) => issue.id === id)?.name)
    .filter((name) => name !== undefined);
  return (
    <>
      <Framed label={t('express_label')} className="frame--tight">
        <div class="stack-1">
          <div class="row row--apart">
            <h1 class="title">{t('express_title')}</h1>
            <ReadersToggle isOn={asReaders} onToggle={setAsReaders} />
          </div>
          <p class="quiet">
            {names.length > 0 ? names.join(', ') : t('express_any')}.{' '}
            {walk.reading.points.length > 0 && (
              <button class="link" type="button" aria-expanded={showsWhy} onClick={() => setShowsWhy(!showsWhy)}>
                {t('express_why')}
              </button>
            )}
          </p>
          {showsWhy && (
            <ul class="points">
              {walk.reading.points.map((point) => (
                <li key={point.id}>
                  <span class="quiet">
                    {point.plain}: “{point.words}”
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <Segments
          name="length"
          label={t('express_length')}
          value={walk.choices.length}
          options={LENGTHS.map((length) => ({ value: length, label: t(`length_${length}`) }))}
          onChoose={(length) => void model.send({ type: 'choose-length', length })}
        />
        {asReaders ? (
          <Preview model={model} walk={walk} />
        ) : (
          <>
            <Letter model={model} isWhole />
            <SiteRules walk={walk} now={model.context().now} />
            <LanguageNote walk={walk} />
            <OtherWords model={model} />
            <Findings model={model} />
          </>
        )}
      </Framed>
      <Foot
        start={
          <button class="btn btn--quiet" type="button" onClick={() => void model.send({ type: 'walk-instead' })}>
            {t('walk_instead')} <Kbd>W</Kbd>
          </button>
        }
      >
        <InsertButtons model={model} walk={walk} />
      </Foot>
    </>
  );
}
