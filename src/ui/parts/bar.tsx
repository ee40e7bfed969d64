import type { Review } from '../../domain/review.ts';
import { t, tCount } from '../../i18n/t.ts';
import { ageText } from '../age.ts';
import type { PanelModel } from '../panel-model.ts';
import type { SurfaceModel } from '../surface-model.ts';
import { Icon, Mark } from './icon.tsx';
import { type MenuGroup, MoreMenu } from './menu.tsx';
import { Stars } from './stars.tsx';

/** In a panel: how many reviews wait, and the way to them. */
function QueueButton({ panel }: { panel: PanelModel }) {
  const count = panel.waiting.value;
  if (panel.rows.value.length < 2) return null;
  return (
    <button
      class="btn btn--quiet btn--small"
      type="button"
      data-queue
      aria-label={tCount('queue_waiting', count)}
      title={tCount('queue_waiting', count)}
      onClick={panel.showQueue}
    >
      <span class="num">{count}</span>
      <Icon name="down" />
    </button>
  );
}

/** Opens the panel beside the page. */
function PanelButton({ openPanel }: { openPanel: (() => void) | null }) {
  if (!openPanel) return null;
  return (
    <button class="icon-btn" type="button" data-panel aria-label={t('open_panel')} title={t('open_panel')} onClick={openPanel}>
      <Icon name="panel" />
    </button>
  );
}

/** Frames on which the walk can be put away. */
const CAN_WAIT: readonly string[] = ['calm', 'acknowledge', 'solve', 'offline', 'review', 'express', 'severe'];

/** The bar of a walk: whose review it is, stars, age, platform. */
export function ReviewBar({
  review,
  now,
  menu,
  model,
}: {
  review: Review;
  now: Date;
  menu: readonly MenuGroup[];
  model: SurfaceModel;
}) {
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
        {model.panel && <QueueButton panel={model.panel} />}
        {!model.isPractice && CAN_WAIT.includes(model.walk.value?.frame ?? '') && (
          <button
            class="icon-btn"
            type="button"
            data-later
            aria-label={t('later')}
            title={t('later')}
            onClick={() => void model.send({ type: 'later' })}
          >
            <Icon name="clock" />
          </button>
        )}
        {menu.length > 0 && <MoreMenu groups={menu} />}
      </div>
    </header>
  );
}

/** How many follow-ups are due, as a person says it. */
export const duePhrase = (due: number): string => (due === 0 ? t('cases_none_due') : tCount('cases_due', due));

/** The bar where no walk is open. */
export function PlainBar({
  title,
  sub,
  menu,
  model,
}: {
  title: string;
  sub: string;
  menu: readonly MenuGroup[];
  model: SurfaceModel;
}) {
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
        {model.cases.open.value.length > 0 && model.state.value.kind !== 'cases' && (
          <button
            class="icon-btn"
            type="button"
            data-cases
            aria-label={duePhrase(model.cases.dueCount.value)}
            title={duePhrase(model.cases.dueCount.value)}
            onClick={() => void model.showCases()}
          >
            <Icon name="bell" />
          </button>
        )}
        <PanelButton openPanel={model.openPanel} />
        <MoreMenu groups={menu} />
      </div>
    </header>
  );
}
