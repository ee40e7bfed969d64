import type { Review } from '../../domain/review.ts';
import { t } from '../../i18n/t.ts';
import { ageText } from '../age.ts';
import { Mark } from './icon.tsx';
import { type MenuEntry, MoreMenu } from './menu.tsx';
import { Stars } from './stars.tsx';

/** The bar of a walk: whose review it is, stars, age, platform. */
export function ReviewBar({ review, now, menu }: { review: Review; now: Date; menu: readonly MenuEntry[] }) {
  const age = ageText(review.date, now, navigator.language);
  return (
    <header class="bar">
      <Mark />
      <div class="bar__who">
        <b>
          <bdi>{review.author ?? t('bar_no_author')}</bdi>
        </b>
        <span class="bar__meta">
          {review.rating && (
            <span>
              <bdi>
                <Stars rating={review.rating} />
              </bdi>
            </span>
          )}
          {age !== '' && (
            <span>
              <bdi>{age}</bdi>
            </span>
          )}
          {review.platform.name !== '' && (
            <span>
              <bdi>{review.platform.name}</bdi>
            </span>
          )}
        </span>
      </div>
      <div class="bar__tools">
        <MoreMenu entries={menu} />
      </div>
    </header>
  );
}

/** The bar where no walk is open. */
export function PlainBar({ title, sub, menu }: { title: string; sub: string; menu: readonly MenuEntry[] }) {
  return (
    <header class="bar">
      <Mark />
      <div class="bar__who">
        <b>
          <bdi>{title}</bdi>
        </b>
        <span class="bar__meta">
          <span>
            <bdi>{sub}</bdi>
          </span>
        </span>
      </div>
      <div class="bar__tools">
        <MoreMenu entries={menu} />
      </div>
    </header>
  );
}
