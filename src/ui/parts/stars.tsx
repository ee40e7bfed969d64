import type { Rating } from '../../domain/review.ts';
import { t } from '../../i18n/t.ts';

const STAR = 'm6 .9 1.5 3.3 3.6.4-2.7 2.4.8 3.6L6 8.8l-3.2 1.8.8-3.6L.9 4.6l3.6-.4L6 .9Z';

/** Stars in ink. Scales other than five are shown as figures. */
export function Stars({ rating }: { rating: Rating }) {
  const { value, best } = rating;
  if (best !== 5) return <span class="num">{t('stars_of', value, best)}</span>;
  return (
    <span class="stars" role="img" aria-label={t('stars_of', value, best)}>
      {[1, 2, 3, 4, 5].map((star) => (
        <svg key={star} viewBox="0 0 12 12" class={star <= Math.round(value) ? 'on' : ''} aria-hidden="true">
          <path d={STAR} />
        </svg>
      ))}
    </span>
  );
}
