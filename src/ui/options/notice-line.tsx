import { t } from '../../i18n/t.ts';
import { DeskIcon } from './desk-icon.tsx';
import type { Notice, Saving } from './notice.ts';
import { focusTitle } from './page-head.tsx';

/**
 * What the last deed did, with its way back. The region stands before there is anything to say.
 * @param props.onUndone takes the focus, which Undo had, where the writer looks next: the title by default
 */
export function NoticeLine({ notice, onUndone = focusTitle }: { notice: Notice | null; onUndone?(): void }) {
  const undo = async () => {
    await notice?.undo?.();
    onUndone();
  };
  return (
    <div role="status">
      {notice && (
        <div class="banner banner--done banner--line">
          <DeskIcon name="check" />
          <span class="banner__body">{t(notice.key, ...notice.args)}</span>
          {notice.undo && (
            <button class="link link--alone" type="button" onClick={undo}>
              {t('options_undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** How saving what is in the fields stands. */
export function SavingLine({ saving }: { saving: Saving }) {
  const isStuck = saving === 'full' || saving === 'unreadable';
  return (
    <div role="status" class="saving">
      {saving === 'saved' && <span class="quiet">{t('options_saved')}</span>}
      {isStuck && (
        <div class="banner banner--ask">
          <DeskIcon name="caution" />
          <span class="banner__body">{t(saving === 'full' ? 'options_full' : 'options_unreadable')}</span>
        </div>
      )}
    </div>
  );
}
