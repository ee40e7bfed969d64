import { t } from '../../i18n/t.ts';
import { ReadingLines } from '../parts/reading-lines.tsx';

/** A surface while the page is read. */
export function Loading() {
  return (
    <div class="surface">
      <div />
      <div />
      <ReadingLines label={t('loading')} />
      <div />
    </div>
  );
}
