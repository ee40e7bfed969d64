import { useRef } from 'preact/hooks';
import { issuesOf, LENGTHS, type Length, type Template } from '../../domain/library.ts';
import type { Profile } from '../../domain/profile.ts';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import { DeskIcon } from './desk-icon.tsx';
import { IndustrySelect, industryName } from './industry-select.tsx';
import type { LibraryModel } from './library-model.ts';
import { SavingLine } from './notice-line.tsx';
import { PlaceholderMenu } from './placeholder-menu.tsx';
import { Preview } from './preview.tsx';
import { sampleValues } from './sample.ts';

const LENGTH_NAMES: Readonly<Record<Length, MessageKey>> = {
  short: 'options_short',
  medium: 'options_medium',
  full: 'options_full_length',
};

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** Which complaints a template is offered for. */
function Issues({ model, template }: { model: LibraryModel; template: Template }) {
  const issues = issuesOf(model.library.value);
  const nameOf = (id: string) => issues.find((issue) => issue.id === id)?.name ?? id;
  const set = (issueIds: string[]) => model.edit({ issueIds });
  return (
    <div class="stack-2">
      <label class="field">
        <span class="label">{t('options_add_issue')}</span>
        <select
          class="select"
          value=""
          onChange={(event) => {
            const id = event.currentTarget.value;
            event.currentTarget.value = '';
            if (id) set([...template.issueIds, id]);
          }}
        >
          <option value="">{t('options_choose')}</option>
          {issues
            .filter(({ id, industry }) => {
              const fits = template.industry === 'any' || industry === 'any' || industry === template.industry;
              return fits && !template.issueIds.includes(id);
            })
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {template.issueIds.length > 0 && (
        <ul class="chips" aria-label={t('options_issues')}>
          {template.issueIds.map((id) => (
            <li key={id}>
              <button
                class="btn btn--small"
                type="button"
                aria-label={t('options_remove_issue', nameOf(id))}
                onClick={() => set(template.issueIds.filter((other) => other !== id))}
              >
                {nameOf(id)}
                <DeskIcon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** One template in the making: its name, its three lengths, and how it reads. */
export function TemplateEditor({ model, profile, now }: { model: LibraryModel; profile: Profile; now: Date }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const template = model.draft.value;
  if (!template) return null;
  const length = model.length.value;
  const text = template.variants[length];
  const values = sampleValues(profile, now);
  const nameOf = (id: string) => issuesOf(model.library.value).find((issue) => issue.id === id)?.name ?? id;

  /** At the caret, through the field's own undo. */
  const insert = (words: string) => {
    const area = field.current;
    if (!area) return;
    area.focus();
    if (document.execCommand('insertText', false, words)) return; // deprecated, and the only way that keeps undo
    area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end');
    model.write(area.value);
  };

  return (
    <section class="card stack-4" aria-label={t('options_editor')}>
      <div class="name-row">
        <label class="field grow">
          <span class="label">{t('options_name')}</span>
          <input
            class="input"
            id="template-name"
            value={template.name}
            autocomplete="off"
            onInput={(event) => model.edit({ name: event.currentTarget.value })}
            onBlur={() => void model.flush()}
          />
        </label>
        <button
          class="icon-btn"
          type="button"
          aria-label={t('options_favourite')}
          title={t('options_favourite')}
          aria-pressed={template.isFavourite}
          onClick={() => void model.toggleFavourite()}
        >
          <DeskIcon name="star" isFull={template.isFavourite} />
        </button>
        <button
          class="icon-btn"
          type="button"
          aria-label={t('options_delete')}
          title={t('options_delete')}
          onClick={() => void model.remove()}
        >
          <DeskIcon name="trash" />
        </button>
      </div>
      <div class="row row--apart">
        <div class="seg seg--inline" role="radiogroup" aria-label={t('options_length')}>
          {LENGTHS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="template-length"
                checked={length === each}
                onChange={() => {
                  model.length.value = each;
                }}
              />
              {t(LENGTH_NAMES[each])}
            </label>
          ))}
        </div>
        <span class="row">
          <span class="tag">{industryName(template.industry)}</span>
          {template.issueIds.slice(0, 3).map((id) => (
            <span key={id} class="tag">
              {nameOf(id)}
            </span>
          ))}
        </span>
      </div>
      <div class="pair">
        <div class="stack-2">
          <div class="row row--apart label-row">
            <label class="label" for="template-text">
              {t('options_text')}
            </label>
            <PlaceholderMenu onTake={(name) => insert(`{{${name}}}`)} />
          </div>
          <div class="letter">
            <textarea
              ref={field}
              class="letter__text"
              id="template-text"
              dir="auto"
              value={text}
              onInput={(event) => model.write(event.currentTarget.value)}
              onBlur={() => void model.flush()}
            />
            <div class="letter__foot">
              <span class="num">{tCount('options_words', countWords(text))}</span>
              <span class="num">{tCount('options_characters', text.length)}</span>
            </div>
          </div>
        </div>
        <div class="stack-2">
          <div class="row label-row">
            <h2 class="label">{t('options_preview')}</h2>
          </div>
          <Preview text={text} values={values} />
        </div>
      </div>
      <details class="more">
        <summary>
          {t('options_offered')}
          <DeskIcon name="down" className="chev" />
        </summary>
        <div class="more__body pair">
          <IndustrySelect value={template.industry} onChange={(industry) => model.edit({ industry })} />
          <Issues model={model} template={template} />
        </div>
      </details>
      {model.isOwnCopy.value && (
        <div class="row row--apart">
          <span class="quiet">{t('options_own_copy')}</span>
          <button class="btn btn--quiet btn--small" type="button" onClick={() => void model.backToShipped()}>
            {t('options_back_to_shipped')}
          </button>
        </div>
      )}
      <SavingLine saving={model.saving.value} />
    </section>
  );
}
