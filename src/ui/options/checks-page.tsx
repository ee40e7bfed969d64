import { LEVELS, type Level } from '../../domain/draft.ts';
import { isRegulated, type Profile } from '../../domain/profile.ts';
import type { CheckLines, HouseRule } from '../../domain/settings.ts';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import { CHECK_TITLES } from '../../languages/en-tone.ts';
import { CHECKS } from '../../tone/checks.ts';
import type { ChecksModel } from './checks-model.ts';
import { DeskIcon } from './desk-icon.tsx';
import { FileButton } from './file-button.tsx';
import { FindingLines } from './finding-lines.tsx';
import { NoticeLine, SavingLine } from './notice-line.tsx';
import { PageHead } from './page-head.tsx';

const LEVEL_TITLES: Readonly<Record<Level, MessageKey>> = {
  'ask-first': 'checks_level_ask',
  caution: 'checks_level_caution',
  hint: 'checks_level_hint',
};

/** The line a check draws: in what unit it is typed, and from where to where it may lie. `ours`: where Evenkeel draws it. */
const LINES: Readonly<
  Record<string, { line: keyof CheckLines; label: MessageKey; min: number; max: number; ours: number | null }>
> = {
  'too-long': { line: 'replyWords', label: 'checks_line_words', min: 20, max: 600, ours: null },
  'hard-to-read': { line: 'sentenceWords', label: 'checks_line_sentence', min: 10, max: 80, ours: 34 },
  'same-as-recent': { line: 'likeness', label: 'checks_line_likeness', min: 10, max: 100, ours: 45 },
};

const aboutOf = (id: string): string => t(`check_about_${id.replaceAll('-', '_')}` as MessageKey); // a test asks for every key

function Line({ model, id }: { model: ChecksModel; id: string }) {
  const drawn = LINES[id];
  if (!drawn) return null;
  const { line, label, min, max, ours } = drawn;
  const scale = line === 'likeness' ? 100 : 1;
  const value = model.settings.value.checkLines[line];
  return (
    <label class="row check__line">
      <span class="quiet">{t(label)}</span>
      <input
        class="input input--number num"
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        placeholder={ours === null ? t('checks_no_line') : String(ours)}
        value={value === null ? '' : Math.round(value * scale)}
        onInput={({ currentTarget: field }) => {
          if (field.value === '') model.draw(line, null);
          else if (field.validity.valid) model.draw(line, field.valueAsNumber / scale);
        }}
        onBlur={() => void model.flush()}
      />
    </label>
  );
}

function Check({ model, id, profile }: { model: ChecksModel; id: string; profile: Profile }) {
  const isOff = model.settings.value.checksOff.includes(id);
  return (
    <li class="check stack-1">
      <label class="tick">
        <input type="checkbox" data-check={id} checked={!isOff} onChange={() => model.toggle(id)} />
        <span>
          <b>{CHECK_TITLES[id]}</b>
          <span class="choice__why">{aboutOf(id)}</span>
          {id === 'regulated-breach' && (
            <span class="choice__why">{t(isRegulated(profile) ? 'checks_regulated_on' : 'checks_regulated_off')}</span>
          )}
        </span>
      </label>
      {!isOff && <Line model={model} id={id} />}
    </li>
  );
}

function Rule({ model, rule }: { model: ChecksModel; rule: HouseRule }) {
  const { id, kind, words, instead } = rule;
  return (
    <li class="rule" data-rule>
      <label class="field">
        <span class="label">{t('checks_rule_kind')}</span>
        <select
          class="select"
          value={kind}
          onChange={(event) => model.changeRule(id, { kind: event.currentTarget.value === 'always' ? 'always' : 'never' })}
        >
          <option value="never">{t('checks_rule_never')}</option>
          <option value="always">{t('checks_rule_always')}</option>
        </select>
      </label>
      <label class="field grow">
        <span class="label">{t('checks_rule_words')}</span>
        <input
          class="input"
          dir="auto"
          value={words}
          onInput={(event) => model.changeRule(id, { words: event.currentTarget.value })}
          onBlur={() => void model.flush()}
        />
      </label>
      {kind === 'never' && (
        <label class="field grow">
          <span class="label">{t('checks_rule_instead')}</span>
          <input
            class="input"
            dir="auto"
            value={instead}
            onInput={(event) => model.changeRule(id, { instead: event.currentTarget.value })}
            onBlur={() => void model.flush()}
          />
        </label>
      )}
      <button
        class="icon-btn"
        type="button"
        aria-label={t('checks_rule_remove', words)}
        title={t('checks_rule_remove', words)}
        onClick={() => model.removeRule(id)}
      >
        <DeskIcon name="trash" />
      </button>
    </li>
  );
}

function Rules({ model }: { model: ChecksModel }) {
  const rules = model.settings.value.houseRules;
  const add = () => {
    model.addRule();
    // Drawn by the next frame: the writer types on in its field.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-rule]:last-child input')?.focus());
  };
  return (
    <section class="card stack-3" aria-labelledby="house-rules">
      <div class="stack-1">
        <h2 class="heading" id="house-rules">
          {t('checks_rules')}
        </h2>
        <p class="second">{t('checks_rules_about')}</p>
      </div>
      {rules.length > 0 && (
        <ul class="stack-3" aria-labelledby="house-rules">
          {rules.map((rule) => (
            <Rule key={rule.id} model={model} rule={rule} />
          ))}
        </ul>
      )}
      <div>
        <button class="btn" type="button" onClick={add}>
          <DeskIcon name="plus" />
          {t('checks_rule_add')}
        </button>
      </div>
    </section>
  );
}

/** Every check with its switch and its line, the rules of the house, and a place to try them. */
export function ChecksPage({ model, profile }: { model: ChecksModel; profile: Profile }) {
  return (
    <>
      <PageHead title={t('options_checks')} about={t('checks_about')}>
        <FileButton label={t('options_import')} onText={(text) => void model.importFile(text)} />
        <button class="btn" type="button" onClick={() => model.exportFile()}>
          {t('options_export_entry')}
        </button>
      </PageHead>
      <NoticeLine notice={model.notice.value} />
      <div class="split split--profile">
        <div class="stack-4">
          <Rules model={model} />
          {LEVELS.toReversed().map((level) => (
            <section key={level} class="card stack-3" aria-labelledby={`level-${level}`}>
              <h2 class="heading" id={`level-${level}`}>
                {t(LEVEL_TITLES[level])}
              </h2>
              <ul class="stack-3">
                {CHECKS.filter((check) => check.level === level).map(({ id }) => (
                  <Check key={id} model={model} id={id} profile={profile} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <section class="card stack-3 stays" aria-labelledby="try">
          <h2 class="heading" id="try">
            {t('checks_try')}
          </h2>
          <textarea
            class="input letter-text"
            rows={6}
            dir="auto"
            aria-labelledby="try"
            placeholder={t('checks_try_example')}
            value={model.tried.value}
            onInput={(event) => {
              model.tried.value = event.currentTarget.value;
            }}
          />
          <div role="status">
            {model.tried.value.trim() !== '' && <p class="quiet">{tCount('checks_found', model.found.value.length)}</p>}
          </div>
          <FindingLines findings={model.found.value} />
          <SavingLine saving={model.saving.value} />
        </section>
      </div>
    </>
  );
}
