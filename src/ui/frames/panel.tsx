import { QUEUE_ORDERS, type QueueOrder } from '../../domain/settings.ts';
import type { Walk } from '../../domain/walk.ts';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import { ageText, isLate } from '../age.ts';
import type { PanelModel } from '../panel-model.ts';
import { PlainBar } from '../parts/bar.tsx';
import { ChangedTag } from '../parts/changed-tag.tsx';
import { Foot, Primary, UndoButton } from '../parts/foot.tsx';
import { Horizon } from '../parts/horizon.tsx';
import { Icon } from '../parts/icon.tsx';
import { Letter } from '../parts/letter.tsx';
import { Stars } from '../parts/stars.tsx';
import type { QueueRow } from '../queue.ts';
import type { SurfaceModel } from '../surface-model.ts';
import { Points } from './acknowledge.tsx';
import { PromiseTicks } from './cases.tsx';
import { Companions } from './companions.tsx';
import { Framed } from './frame-and-dock.tsx';
import { menuOf } from './menu-entries.ts';
import { Findings, InsertButtons } from './review.tsx';

const ORDER_NAMES: Readonly<Record<QueueOrder, MessageKey>> = {
  urgent: 'queue_order_urgent',
  oldest: 'queue_order_oldest',
  worst: 'queue_order_worst',
};

/** Rows drawn at most. */
const MOST_ROWS = 100;

const nameOf = ({ candidate }: QueueRow): string => candidate.found.review.author ?? t('bar_no_author');

/** The bar of the panel where no walk has it: whose inbox this is. */
function PanelBar({ model }: { model: SurfaceModel }) {
  const read = model.read.value;
  const platform = read?.state === 'read' ? (read.frames[0]?.reading.platform.name ?? '') : '';
  const { business } = model.profile.value;
  return <PlainBar title={business || platform} sub={business ? platform : ''} menu={menuOf(model)} model={model} />;
}

/** The unanswered reviews of the page in the order the writer likes; the present one with its gist. */
export function Queue({ model, panel, isAlone = false }: { model: SurfaceModel; panel: PanelModel; isAlone?: boolean }) {
  const Heading = isAlone ? 'h1' : 'h2';
  const rows = panel.rows.value;
  const now = model.context().now;
  const here = model.walk.value?.review.id;
  return (
    <div class="queue" role="group" aria-label={t('queue_label')}>
      <div class="row row--apart">
        <div role="status">
          <Heading class="heading">{tCount('queue_waiting', panel.waiting.value)}</Heading>
        </div>
        <select
          class="select select--small"
          aria-label={t('queue_order')}
          value={panel.order.value}
          onChange={(event) => {
            const order = QUEUE_ORDERS.find((known) => known === event.currentTarget.value);
            if (order) void model.orderQueue(order);
          }}
        >
          {QUEUE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(ORDER_NAMES[order])}
            </option>
          ))}
        </select>
      </div>
      <ul class="list">
        {rows.slice(0, MOST_ROWS).map((row) => {
          const { review } = row.candidate.found;
          const isHere = review.id === here;
          return (
            <li key={`${row.candidate.frameId}-${review.id}`}>
              <button
                class="item"
                type="button"
                data-review={review.id}
                aria-current={isHere ? 'true' : undefined}
                onClick={() => void panel.take(row)}
              >
                <span class="item__top">
                  <b>
                    <bdi>{nameOf(row)}</bdi>
                  </b>
                  {review.rating && <Stars rating={review.rating} />}
                  {row.state === 'waiting' ? (
                    <span class={`item__end ${isLate(row.days) ? 'late' : ''}`}>
                      {ageText(review.date, now, navigator.language)}
                    </span>
                  ) : (
                    <span class="item__end">{row.state === 'inserted' ? t('queue_inserted') : t('queue_away')}</span>
                  )}
                </span>
                <ChangedTag before={model.before.value.get(review.id)} />
                <span class="item__sub">{row.gist || (review.text === '' ? t('choose_no_text') : t('queue_no_gist'))}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length > MOST_ROWS && <p class="quiet">{t('choose_more', rows.length - MOST_ROWS)}</p>}
    </div>
  );
}

/** The queue alone: where the panel begins, and where it ends when nothing waits. */
export function PanelQueue({ model, panel }: { model: SurfaceModel; panel: PanelModel }) {
  const next = panel.next.value;
  const open = model.walk.value;
  const isOpen = open !== null && open.frame !== 'inserted' && open.snooze === null;
  if (panel.waiting.value === 0 && !isOpen) {
    return (
      <div class="surface">
        <PanelBar model={model} />
        <div />
        <Framed label={t('queue_empty')}>
          <div class="empty">
            <Horizon />
            <h1 class="title">{t('queue_empty')}</h1>
            <p>{t('queue_empty_why')}</p>
          </div>
          {panel.rows.value.length > 0 && <Queue model={model} panel={panel} />}
        </Framed>
        <div />
      </div>
    );
  }
  return (
    <div class="surface">
      <PanelBar model={model} />
      <div />
      <Framed label={t('queue_label')}>
        <Queue model={model} panel={panel} isAlone />
      </Framed>
      <Foot>
        {isOpen ? (
          <Primary onClick={() => model.goOnWith(open)}>{t('queue_go_on', open.review.author ?? t('the_reviewer'))}</Primary>
        ) : (
          next && <Primary onClick={() => void panel.takeNext()}>{t('queue_start', nameOf(next))}</Primary>
        )}
      </Foot>
    </div>
  );
}

/** The next review on its whole suggestion: check, insert. */
export function PanelSuggestion({ model, panel, walk }: { model: SurfaceModel; panel: PanelModel; walk: Walk }) {
  const { review } = walk;
  const author = review.author ?? t('bar_no_author');
  const age = ageText(review.date, model.context().now, navigator.language);
  return (
    <div class="surface">
      <PanelBar model={model} />
      <div />
      <Framed label={t('queue_reply_to', author)}>
        <Queue model={model} panel={panel} />
        <section class="stack-3" aria-label={t('queue_reply_to', author)}>
          <div class="row row--apart">
            <h1 class="title">
              <bdi>{author}</bdi>
            </h1>
            <span class="quiet row">
              {review.rating && <Stars rating={review.rating} />} {age}
            </span>
          </div>
          <Points walk={walk} draft={model.draft.value} />
          <Letter model={model} isWhole />
          <Findings model={model} />
          <div class="row">
            <button
              class="link link--alone"
              type="button"
              data-walk-instead
              onClick={() => void model.send({ type: 'walk-instead' })}
            >
              {t('queue_walk')}
            </button>
            <button class="link link--alone" type="button" data-later onClick={() => void model.send({ type: 'later' })}>
              {t('later')}
            </button>
          </div>
        </section>
      </Framed>
      <Foot
        start={
          panel.next.value && (
            <button class="btn btn--quiet" type="button" data-skip onClick={() => void panel.skip()}>
              {t('queue_skip')}
            </button>
          )
        }
      >
        <InsertButtons model={model} walk={walk} />
      </Foot>
    </div>
  );
}

/** It is in the box; the next review is one press away. */
export function PanelInserted({ model, panel, walk }: { model: SurfaceModel; panel: PanelModel; walk: Walk }) {
  const next = panel.next.value;
  const platform = walk.review.platform.name;
  return (
    <div class="surface">
      <PanelBar model={model} />
      <div />
      <Framed label={t('inserted_label')}>
        <Queue model={model} panel={panel} />
        <div class="banner banner--done" role="status">
          <Icon name="check" />
          <div>
            <h1 class="heading">{t('inserted_title')}</h1>
            {walk.outcome?.outcome === 'inserted-shortened' && <p>{t('inserted_shortened')}</p>}
            {platform ? t('inserted_where', platform) : t('inserted_where_any')}
          </div>
        </div>
        <PromiseTicks model={model} />
        <Companions model={model} walk={walk} />
      </Framed>
      <Foot start={<UndoButton onClick={() => void model.send({ type: 'undo' })} />}>
        <Primary onClick={() => void panel.takeNext()}>{next ? t('queue_next', nameOf(next)) : t('inserted_done')}</Primary>
      </Foot>
    </div>
  );
}
