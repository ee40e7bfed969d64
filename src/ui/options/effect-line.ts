import { type MessageKey, t } from '../../i18n/t.ts';
import { type ChangeEffect, WEEKS_NEEDED } from '../../insights/change-effect.ts';

type Told = Extract<ChangeEffect, { before: number }>['state'];

const SENTENCES: Readonly<Record<Told, MessageKey>> = {
  fewer: 'effect_fewer',
  more: 'effect_more',
  same: 'effect_same',
  'fewer-as-all': 'effect_fewer_as_all',
  'more-as-all': 'effect_more_as_all',
};

/** Whether a change helped, as one sentence: what was counted, and no more than it says. */
export function effectLine(effect: ChangeEffect): string {
  switch (effect.state) {
    case 'early':
      return t('effect_early', WEEKS_NEEDED, effect.weeksBefore, effect.weeksSince);
    case 'few':
      return t('effect_few', effect.repliesBefore, effect.repliesSince);
    default: {
      const one = (value: number) => new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(value);
      const { state, before, since, weeksBefore, weeksSince } = effect;
      return t(SENTENCES[state], one(before), weeksBefore, one(since), weeksSince);
    }
  }
}
