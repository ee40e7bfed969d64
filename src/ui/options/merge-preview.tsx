import type { Template } from '../../domain/library.ts';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import type { BadRow } from '../../storage/templates-csv.ts';
import { DeskIcon } from './desk-icon.tsx';
import type { LibraryModel } from './library-model.ts';
import { MERGE_CHOICES, type MergeChoice, sentenceKey } from './merge-pack.ts';
import { PendingCard } from './pending-card.tsx';
import { compareWords, type Stretch } from './word-diff.ts';

const CHOICES: Readonly<Record<MergeChoice, MessageKey>> = {
  mine: 'merge_mine',
  theirs: 'merge_theirs',
  both: 'merge_both',
};

/** Clashes shown one by one; more of them go by the choice for all. */
const SHOWN = 50;

/** What of a template a writer reads, by what it is called. */
const FIELDS: readonly (readonly [MessageKey, (template: Template) => string])[] = [
  ['options_name', ({ name }) => name],
  ['options_short', ({ variants }) => variants.short],
  ['options_medium', ({ variants }) => variants.medium],
  ['options_full_length', ({ variants }) => variants.full],
  ['library_tags', ({ tags = [] }) => tags.join(', ')],
  ['library_abbreviation', ({ abbreviation = '' }) => abbreviation],
  ['options_issues', ({ issueIds }) => issueIds.join(', ')],
];

/** The names of templates, folded away: a pack may bring hundreds. */
function Names({ label, templates }: { label: string; templates: readonly Template[] }) {
  if (templates.length === 0) return null;
  return (
    <details class="more">
      <summary>
        {label}
        <DeskIcon name="down" className="chev" />
      </summary>
      <ul class="more__body stack-1">
        {templates.slice(0, SHOWN).map(({ id, name }) => (
          <li key={id}>{name || t('options_unnamed')}</li>
        ))}
        {templates.length > SHOWN && <li class="quiet">{tCount('merge_more', templates.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}

const WHY_BAD: Readonly<Record<BadRow['why'], MessageKey>> = {
  'no-text': 'table_bad_no_text',
  quote: 'table_bad_quote',
  cells: 'table_bad_cells',
};

/** Rows of a table that are left out, by the lines they stand in. */
function BadRows({ bad }: { bad: readonly BadRow[] }) {
  if (bad.length === 0) return null;
  return (
    <div class="banner banner--ask" data-bad-rows>
      <DeskIcon name="caution" />
      <div class="banner__body stack-1">
        <p>{tCount('table_bad', bad.length)}</p>
        <ul>
          {bad.slice(0, SHOWN).map(({ line, why }) => (
            <li key={line}>{t(WHY_BAD[why], line)}</li>
          ))}
          {bad.length > SHOWN && <li>{tCount('merge_more', bad.length - SHOWN)}</li>}
        </ul>
      </div>
    </div>
  );
}

/** A wording with the words marked that the other one has not. */
function Compared({ label, stretches }: { label: string; stretches: readonly Stretch[] }) {
  return (
    <div>
      <p class="quiet">{label}</p>
      <p class="clash-text" dir="auto">
        {stretches.length === 0
          ? t('merge_nothing')
          : stretches.map(({ text, isCommon }, at) => {
              const key = `${at}-${text}`;
              return isCommon ? (
                text
              ) : (
                <mark key={key} class="fresh">
                  {text}
                </mark>
              );
            })}
      </p>
    </div>
  );
}

/** Both wordings of one text, side by side. */
function Pair({ label, mine, theirs }: { label: string; mine: string; theirs: string }) {
  const [here, inFile] = compareWords(mine, theirs);
  return (
    <div class="pair">
      <Compared label={t('merge_here', label)} stretches={here} />
      <Compared label={t('merge_in_file', label)} stretches={inFile} />
    </div>
  );
}

/** Something that stands here in other words: both wordings, and which of them shall stand. */
function ClashCard({
  name,
  id,
  texts,
  model,
}: {
  name: string;
  id: string;
  texts: readonly { label: string; mine: string; theirs: string }[];
  model: LibraryModel;
}) {
  const chosen = model.choiceOf(id);
  return (
    <li class="stack-2" data-clash>
      <fieldset class="stack-2">
        <legend class="label">{name}</legend>
        {texts.map((text) => (
          <Pair key={text.label} {...text} />
        ))}
        <div class="seg seg--inline">
          {MERGE_CHOICES.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={`merge-${id}`}
                checked={chosen === choice}
                onChange={() => model.chooseMerge(id, choice)}
              />
              {t(CHOICES[choice])}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}

/** What a file brings, before anything is stored: new, the same, and in other words. */
export function MergePreview({ model }: { model: LibraryModel }) {
  const pending = model.pending.value;
  if (!pending) return null;
  const { fresh, same, clashing, sentences } = pending.plan;
  const clashes = clashing.length + sentences.clashing.length;
  return (
    <PendingCard
      of={pending.pack}
      title={t('merge_title')}
      onTake={() => model.takePending()}
      onLeave={() => model.leavePending()}
    >
      <BadRows bad={pending.bad} />
      <Names label={tCount('merge_fresh', fresh.length)} templates={fresh} />
      <Names label={tCount('merge_same', same.length)} templates={same} />
      {sentences.fresh.length > 0 && <p class="second">{tCount('merge_sentences', sentences.fresh.length)}</p>}
      {clashes > 0 && (
        <>
          <div class="row row--apart">
            <p>{tCount('merge_clashing', clashes)}</p>
            {clashes > 1 && (
              <div class="row" role="group" aria-label={t('merge_all')}>
                <span class="quiet">{t('merge_all')}</span>
                {MERGE_CHOICES.map((choice) => (
                  <button
                    key={choice}
                    class="btn btn--small"
                    type="button"
                    data-all={choice}
                    onClick={() => model.chooseMerge(null, choice)}
                  >
                    {t(CHOICES[choice])}
                  </button>
                ))}
              </div>
            )}
          </div>
          <ul class="stack-4">
            {sentences.clashing.slice(0, SHOWN).map(({ name, mine, theirs }) => (
              <ClashCard
                key={name}
                name={t('merge_sentence', name)}
                id={sentenceKey(name)}
                texts={[{ label: t('options_text'), mine, theirs }]}
                model={model}
              />
            ))}
            {clashing.slice(0, SHOWN).map(({ id, mine, theirs }) => (
              <ClashCard
                key={id}
                name={mine.name || theirs.name || t('options_unnamed')}
                id={id}
                texts={FIELDS.map(([label, of]) => ({ label: t(label), mine: of(mine), theirs: of(theirs) })).filter(
                  (field) => field.mine !== field.theirs,
                )}
                model={model}
              />
            ))}
          </ul>
          {clashing.length > SHOWN && <p class="quiet">{tCount('merge_more', clashing.length - SHOWN)}</p>}
        </>
      )}
    </PendingCard>
  );
}
