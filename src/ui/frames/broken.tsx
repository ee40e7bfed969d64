import { t } from '../../i18n/t.ts';
import { PlainBar } from '../parts/bar.tsx';
import { Foot, Primary } from '../parts/foot.tsx';
import type { SurfaceModel } from '../surface-model.ts';
import { Framed } from './frame-and-dock.tsx';
import { menuOf } from './menu-entries.ts';

/** The browser did not give us what is stored: says so, and tries again. Nothing is shown that might be stale. */
export function Broken({ model }: { model: SurfaceModel }) {
  return (
    <div class="surface">
      <PlainBar title="Evenkeel" sub="" menu={menuOf(model)} model={model} />
      <div />
      <Framed label={t('broken_title')}>
        <div class="stack-1">
          <h1 class="title">{t('broken_title')}</h1>
          <p class="second">{t('broken_why')}</p>
        </div>
      </Framed>
      <Foot>
        <Primary onClick={() => void model.open()}>{t('broken_again')}</Primary>
      </Foot>
    </div>
  );
}
