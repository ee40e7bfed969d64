import type { Finding, Level } from '../../domain/draft.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { DeskIcon } from './desk-icon.tsx';

const LEVEL_NAMES: Readonly<Record<Level, MessageKey>> = {
  hint: 'level_hint',
  caution: 'level_caution',
  'ask-first': 'level_ask',
};

/** What the checks found: the words, what a reader will hear, and what to write instead. */
export function FindingLines({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings" aria-label={t('findings')}>
      {findings.map(({ checkId, start, level, words, why, swaps }) => (
        <li key={`${checkId}-${start}`} class={`finding finding-line finding--${level === 'hint' ? 'hint' : 'caution'}`}>
          <DeskIcon name="caution" />
          <div class="stack-1">
            <span>
              <span class="unseen">{t(LEVEL_NAMES[level])}: </span>
              <bdi>{words === '' ? why : `“${words}”`}</bdi>
            </span>
            {words !== '' && <span class="quiet">{why}</span>}
            {swaps[0] && swaps[0].text !== '' && (
              <span class="quiet">
                {t('checks_instead')} <span class="letter-text">{swaps[0].text}</span>
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
