import { t } from '../../i18n/t.ts';

/** Nothing for 200 ms, then three grey lines. */
export function Loading() {
  return (
    <div class="surface">
      <div />
      <div />
      <div class="frame loading" role="status">
        <span class="unseen">{t('loading')}</span>
        <p class="skeleton" style={{ inlineSize: '60%' }} />
        <p class="skeleton" />
        <p class="skeleton" style={{ inlineSize: '80%' }} />
      </div>
      <div />
    </div>
  );
}
