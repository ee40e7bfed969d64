import type { Walk } from '../../domain/walk.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { composeFollowUp, FOLLOW_UPS, type FollowUp } from '../../templates/follow-up.ts';
import { composeNote } from '../../templates/note.ts';
import { composePrivate } from '../../templates/private-message.ts';
import { dateChoices } from '../../templates/suggest.ts';
import { Icon } from '../parts/icon.tsx';
import type { SurfaceModel } from '../surface-model.ts';

const FOLLOW_UP_NAMES: Readonly<Record<FollowUp, MessageKey>> = {
  holding: 'companion_holding',
  'follow-solved': 'companion_solved',
  'follow-working': 'companion_working',
  'follow-unsolved': 'companion_unsolved',
  'ask-review': 'companion_ask_review',
};

/** The day a follow-up names when none was promised: the one the solve step would suggest. */
function dayOf(walk: Walk, now: Date): string {
  const chosen = walk.choices.date;
  const suggested = dateChoices(now)[0]?.date;
  if (chosen.kind === 'day') return chosen.day;
  return suggested?.kind === 'day' ? suggested.day : now.toISOString().slice(0, 10);
}

/** What goes with the public reply, to copy: the private message, the note for colleagues, what to write later. */
export function Companions({ model, walk }: { model: SurfaceModel; walk: Walk }) {
  const context = model.context();
  const input = { ...context, review: walk.review, reading: walk.reading, choices: walk.choices, rules: walk.rules };
  const day = dayOf(walk, context.now);
  const later = walk.isSevere ? [] : FOLLOW_UPS.filter((kind) => kind !== 'holding');
  const texts: readonly { name: MessageKey; text: string }[] = [
    { name: 'companion_private', text: composePrivate(input) },
    { name: 'companion_note', text: composeNote(input) },
    ...later.map((kind) => ({ name: FOLLOW_UP_NAMES[kind], text: composeFollowUp(kind, input, day) })),
  ];
  return (
    <section class="stack-1" aria-label={t('companions')} data-companions>
      <h2 class="label">{t('companions')}</h2>
      {texts
        .filter(({ text }) => text !== '')
        .map(({ name, text }) => (
          <details key={name} class="more" data-companion={name}>
            <summary>
              {t(name)}
              <Icon name="down" className="chev" />
            </summary>
            <div class="stack-1 more__body">
              <p class="quote letter-text" dir="auto">
                {text}
              </p>
              <button class="btn btn--quiet btn--small" type="button" onClick={() => void model.copyText(text)}>
                {t('copy')}
              </button>
            </div>
          </details>
        ))}
    </section>
  );
}
