import type { AnsweredBefore } from '../../domain/log-entry.ts';
import { t } from '../../i18n/t.ts';

/** Says of a review that it has changed since it was answered, and what it gave then; nothing of any other. */
export function ChangedTag({ before }: { before: AnsweredBefore | undefined }) {
  if (!before?.isChanged) return null;
  const { rating } = before;
  return (
    <span class="tag tag--ask" data-changed>
      {rating ? t('before_changed_stars', t('stars_of', rating.value, rating.best)) : t('before_changed')}
    </span>
  );
}
