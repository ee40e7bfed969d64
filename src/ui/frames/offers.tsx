import type { Part } from '../../domain/library.ts';
import { t } from '../../i18n/t.ts';
import type { SurfaceModel } from '../surface-model.ts';

/** New sentences for parts the writer changed by hand: offered beside them, never put over them. */
export function Offers({ model, parts }: { model: SurfaceModel; parts: readonly Part[] }) {
  const offers = model.walk.value?.offers ?? {};
  const open = parts.filter((part) => offers[part]);
  if (open.length === 0) return null;
  return (
    <div class="stack-2">
      {open.map((part) => (
        <button key={part} class="swap" type="button" onClick={() => void model.send({ type: 'use-offer', part })}>
          <b>{t('offer_use')}</b>
          <bdi>{offers[part]}</bdi>
        </button>
      ))}
    </div>
  );
}
