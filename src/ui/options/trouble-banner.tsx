import { t } from '../../i18n/t.ts';
import { DeskIcon } from './desk-icon.tsx';
import type { Trouble } from './notice.ts';

/** Stored data that cannot be read: named, kept, shown, exportable. */
export function TroubleBanner({
  name,
  trouble,
  onExport,
  onStartAnew,
}: {
  name: string;
  trouble: Trouble;
  onExport(): void;
  onStartAnew(): void;
}) {
  return (
    <div class="banner banner--ask" role="group" aria-label={t('options_damaged_title', name)}>
      <DeskIcon name="caution" />
      <div class="banner__body">
        <b>{t('options_damaged_title', name)}</b>
        <p>{t(trouble.state === 'newer' ? 'options_state_newer' : 'options_state_damaged', trouble.reason)}</p>
        <p>{t('options_damaged_text')}</p>
        <div class="row">
          <button class="btn btn--small btn--line" type="button" onClick={onExport}>
            {t('options_export_entry')}
          </button>
          <a class="btn btn--small btn--line" href="#data">
            {t('options_show_it')}
          </a>
          <button class="btn btn--small btn--line" type="button" onClick={onStartAnew}>
            {t('options_start_anew')}
          </button>
        </div>
      </div>
    </div>
  );
}
