import { STEPS, type Step, type Walk } from '../../domain/walk.ts';
import { type MessageKey, t } from '../../i18n/t.ts';

const NAMES: Readonly<Record<Step, MessageKey>> = {
  calm: 'step_calm',
  acknowledge: 'step_acknowledge',
  solve: 'step_solve',
  offline: 'step_offline',
};

export const stepName = (step: Step): string => t(NAMES[step]);

/** The waterline: four stations, a bead where one is; done ones can be gone back to. */
export function Waterline({ walk, onGo }: { walk: Walk; onGo(step: Step): void }) {
  const isStep = (STEPS as readonly string[]).includes(walk.frame);
  return (
    <ol class={`waterline ${isStep ? '' : 'waterline--end'}`} aria-label={t('steps')}>
      {STEPS.map((step) => {
        if (walk.frame === step)
          return (
            <li key={step} aria-current="step">
              <span>{stepName(step)}</span>
            </li>
          );
        if (walk.done.includes(step))
          return (
            <li key={step} class="done">
              <button type="button" onClick={() => onGo(step)}>
                {stepName(step)}
                <span class="unseen">, {t('step_done')}</span>
              </button>
            </li>
          );
        return (
          <li key={step}>
            <span>{stepName(step)}</span>
          </li>
        );
      })}
    </ol>
  );
}
