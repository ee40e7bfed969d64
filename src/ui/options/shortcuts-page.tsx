import { t } from '../../i18n/t.ts';
import type { OptionsModel } from './options-model.ts';
import { PageHead } from './page-head.tsx';

export function ShortcutsPage({ model }: { model: OptionsModel }) {
  const shortcuts = model.shortcuts.value.filter(({ description }) => description !== '');
  return (
    <>
      <PageHead title={t('options_shortcuts')} about={t('options_shortcuts_about')}>
        {shortcuts.length > 0 && (
          <button class="btn" type="button" onClick={() => void model.openShortcutSettings()}>
            {t('options_shortcut_change')}
          </button>
        )}
      </PageHead>
      <div role="status">{model.isRefused.value && <p class="banner">{t('options_shortcut_where')}</p>}</div>
      {shortcuts.length === 0 ? (
        <p class="second">{t('options_shortcut_missing')}</p>
      ) : (
        <ul class="list" aria-label={t('options_shortcuts')}>
          {shortcuts.map(({ name, description, shortcut }) => (
            <li key={name} class="shortcut">
              <span>{description}</span>
              {shortcut === '' ? <span class="quiet">{t('options_shortcut_none')}</span> : <kbd class="kbd">{shortcut}</kbd>}
            </li>
          ))}
        </ul>
      )}
      <section class="card stack-3" aria-labelledby="abbreviations">
        <h2 class="heading" id="abbreviations">
          {t('options_abbreviations')}
        </h2>
        <label class="tick">
          <input
            type="checkbox"
            checked={model.expandsAbbreviations.value}
            onChange={(event) => void model.setExpandsAbbreviations(event.currentTarget.checked)}
          />
          {t('options_abbreviations_on')}
        </label>
        <p class="second">{t('options_abbreviations_about')}</p>
      </section>
    </>
  );
}
