import { useRef } from 'preact/hooks';
import { ABBREVIATION_MARK, asAbbreviation } from '../../domain/abbreviation.ts';
import type { Finding } from '../../domain/draft.ts';
import { issuesOf, LENGTHS, type Length, type Template, withShared } from '../../domain/library.ts';
import type { Profile } from '../../domain/profile.ts';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import { fillText } from '../../templates/fill.ts';
import { CHECKS } from '../../tone/checks.ts';
import { DeskIcon } from './desk-icon.tsx';
import { FindingLines } from './finding-lines.tsx';
import { IndustrySelect, industryName } from './industry-select.tsx';
import { longAgo } from './library-list.tsx';
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

/** The tags in a line with commas, each once. */
const tagsIn = (line: string): string[] => [
  ...new Set(
    line
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

/** What Tab turns into the template, and which others answer to the same. */
function Abbreviation({ model, template }: { model: LibraryModel; template: Template }) {
  const { id, abbreviation = '' } = template;
  const others = model.all.value.filter((other) => other.id !== id && abbreviation && other.abbreviation === abbreviation);
  return (
    <div class="stack-2">
      <label class="field">
        <span class="label">{t('library_abbreviation')}</span>
        <span class="row">
          <span aria-hidden="true">{ABBREVIATION_MARK}</span>
          <input
            class="input grow"
            id="template-abbreviation"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="template-abbreviation-about"
            key={id}
            defaultValue={abbreviation}
            onInput={(event) => model.edit({ abbreviation: asAbbreviation(event.currentTarget.value) })}
            onBlur={(event) => {
              event.currentTarget.value = asAbbreviation(event.currentTarget.value);
              void model.flush();
            }}
          />
        </span>
      </label>
      <p class="quiet" id="template-abbreviation-about">
        {t('library_abbreviation_hint', abbreviation || t('library_abbreviation_example'))}
      </p>
      {others.length > 0 && (
        <p class="quiet">
          {t(
            'library_abbreviation_shared',
            others
              .slice(0, 3)
              .map(({ name }) => name || t('options_unnamed'))
              .join(', '),
          )}
        </p>
      )}
    </div>
  );
}

/** What the checks find in it, which other templates say the same, and when it was last looked at. */
function Standing({
  model,
  template,
  now,
  findings,
  hasText,
}: {
  model: LibraryModel;
  template: Template;
  now: Date;
  findings: readonly Finding[];
  hasText: boolean;
}) {
  const { checkedAt = null } = template;
  const alike = model.looksAlike(template.id);
  return (
    <div class="stack-2">
      <div class="row row--apart">
        <span class="row" role="status">
          {findings.length === 0 && hasText && (
            <>
              <DeskIcon name="check" />
              {t('library_no_finding', CHECKS.length)}
            </>
          )}
          <span class="quiet">
            {checkedAt === null ? t('library_not_checked') : t('library_checked', longAgo(checkedAt, now))}
          </span>
        </span>
        <button class="btn btn--quiet btn--small" type="button" data-checked onClick={() => model.markChecked()}>
          {t('library_mark_checked')}
        </button>
      </div>
      <FindingLines findings={findings} />
      {alike.length > 0 && (
        <p class="quiet">
          {t('library_alike_to')}{' '}
          {alike.slice(0, 3).map((id) => (
            <button key={id} class="link link--alone" type="button" onClick={() => void model.open(id)}>
              {model.all.value.find((other) => other.id === id)?.name || t('options_unnamed')}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

/** One template in the making: its name, its three lengths, and how it reads. */
export function TemplateEditor({
  model,
  profile,
  now,
  findingsIn,
}: {
  model: LibraryModel;
  profile: Profile;
  now: Date;
  findingsIn(text: string): readonly Finding[];
}) {
  const title = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const template = model.draft.value;
  if (!template) return null;
  const length = model.length.value;
  const text = template.variants[length];
  const values = sampleValues(profile, now);
  const shared = model.library.value.shared ?? [];
  /** As a reader would meet it, shared sentences in their places. */
  const whole = withShared(text, shared);
  const findings = findingsIn(fillText(whole, values).text).filter(({ checkId }) => checkId !== 'unfilled-placeholder');
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

  const duplicate = async () => {
    await model.duplicate(t('library_copy_of', template.name || t('options_unnamed')));
    // By the next frame the field has the copy's name: to be written over at once, or kept.
    requestAnimationFrame(() => {
      title.current?.focus();
      title.current?.select();
    });
  };

  return (
    <section class="card stack-4" aria-label={t('options_editor')}>
      <div class="name-row">
        <label class="field grow">
          <span class="label">{t('options_name')}</span>
          <input
            ref={title}
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
          aria-label={t('library_duplicate')}
          title={t('library_duplicate')}
          data-duplicate
          onClick={() => void duplicate()}
        >
          <DeskIcon name="copy" />
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
            <PlaceholderMenu shared={shared.map(({ name }) => name)} onTake={(name) => insert(`{{${name}}}`)} />
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
          <Preview text={whole} values={values} />
        </div>
      </div>
      <Standing model={model} template={template} now={now} findings={findings} hasText={text.trim() !== ''} />
      <details class="more">
        <summary>
          {t('options_offered')}
          <DeskIcon name="down" className="chev" />
        </summary>
        <div class="more__body pair">
          <IndustrySelect value={template.industry} onChange={(industry) => model.edit({ industry })} />
          <Issues model={model} template={template} />
          <label class="field">
            <span class="label">{t('library_tags')}</span>
            <input
              class="input"
              id="template-tags"
              autocomplete="off"
              aria-describedby="template-tags-about"
              key={template.id}
              defaultValue={(template.tags ?? []).join(', ')}
              onInput={(event) => model.edit({ tags: tagsIn(event.currentTarget.value) })}
              onBlur={() => void model.flush()}
            />
            <span class="quiet" id="template-tags-about">
              {t('library_tags_hint')}
            </span>
          </label>
          <Abbreviation model={model} template={template} />
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
