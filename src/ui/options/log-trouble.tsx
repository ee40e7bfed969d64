import { t } from '../../i18n/t.ts';
import type { LogTrouble } from '../../storage/reply-log.ts';
import { DeskIcon } from './desk-icon.tsx';

/** Why the log cannot be shown, and that nothing else is touched by it. */
export function LogTroubleBanner({ trouble, onRetry }: { trouble: LogTrouble; onRetry(): void }) {
  return (
    <div class="banner banner--ask" role="group" aria-label={t('log_trouble')}>
      <DeskIcon name="caution" />
      <div class="banner__body">
        <b>{t('log_trouble')}</b>
        <p>{t(trouble.state === 'newer' ? 'log_newer' : 'log_refused', trouble.reason)}</p>
        <p>{t('log_trouble_text')}</p>
        <div class="row">
          <button class="btn btn--small btn--line" type="button" onClick={onRetry}>
            {t('log_retry')}
          </button>
        </div>
      </div>
    </div>
  );
}
