import type { ComponentChildren } from 'preact';
import type { Cause } from '../../domain/cause.ts';
import { type HoldingReply, type Issue, issuesOf, type Library } from '../../domain/library.ts';
import { isRegulated, type Profile, profileAt } from '../../domain/profile.ts';
import type { HouseRule } from '../../domain/settings.ts';
import { type MessageKey, t, tCount } from '../../i18n/t.ts';
import { changeLine } from '../../templates/change-line.ts';
import { fillText } from '../../templates/fill.ts';
import { industryName } from './industry-select.tsx';
import { PageHead } from './page-head.tsx';
import { playbookTemplates, templateText } from './playbook-templates.ts';
import { Wide } from './wide.tsx';

const STEPS = [
  { name: 'step_calm', text: 'playbook_calm' },
  { name: 'step_acknowledge', text: 'playbook_acknowledge' },
  { name: 'step_solve', text: 'playbook_solve' },
  { name: 'step_offline', text: 'playbook_offline' },
] as const satisfies readonly { name: MessageKey; text: MessageKey }[];

/** What to write, and what it takes the place of. */
const SWAPS = [
  { write: 'playbook_write_name', not: 'playbook_not_name' },
  { write: 'playbook_write_sorry', not: 'playbook_not_sorry' },
  { write: 'playbook_write_date', not: 'playbook_not_date' },
  { write: 'playbook_write_possible', not: 'playbook_not_possible' },
  { write: 'playbook_write_true', not: 'playbook_not_true' },
  { write: 'playbook_write_private', not: 'playbook_not_private' },
  { write: 'playbook_write_stars', not: 'playbook_not_stars' },
  { write: 'playbook_write_guess', not: 'playbook_not_guess' },
] as const satisfies readonly { write: MessageKey; not: MessageKey }[];

const REGULATED = [
  'playbook_regulated_nobody',
  'playbook_regulated_record',
  'playbook_regulated_all',
] as const satisfies readonly MessageKey[];

/** Questions and actions listed for a kind of complaint. */
const MOST_LISTED = 3;

const saidTo = (text: string): string => fillText(text, { reviewer: t('the_reviewer') }).text;

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="card stack-3 playbook__part" aria-labelledby={id}>
      <h2 class="title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function IssueRow({ issue }: { issue: Issue }) {
  return (
    <tr>
      <th scope="row">{issue.name}</th>
      <td>{issue.questions.slice(0, MOST_LISTED).join(' ')}</td>
      <td>
        {issue.actions
          .slice(0, MOST_LISTED)
          .map(({ label }) => saidTo(label))
          .join(' · ')}
      </td>
      <td>{issue.mayNotClaim.join(' · ')}</td>
    </tr>
  );
}

/** Who answers, and where the two can talk: what stands in the profile, with lines to write on for what does not. */
function Contacts({ profile }: { profile: Profile }) {
  const facts = [
    { name: t('playbook_signs'), value: [profile.name, profile.role].filter(Boolean).join(', ') },
    { name: t('playbook_email'), value: profile.email },
    { name: t('playbook_phone'), value: profile.phone },
  ];
  return (
    <dl class="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || <span class="playbook__line">{t('playbook_open')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What it is for: the business by its name, or by its kind; neither on an empty profile. */
const aboutOf = ({ business, industry }: Profile): string =>
  business === '' && industry === 'any' ? t('playbook_about_any') : t('playbook_about', business || industryName(industry));

/** The writer's own templates and favourites, as they are stored: what is in braces is filled in each time. */
function Templates({ library }: { library: Library }) {
  const { printed, more } = playbookTemplates(library);
  if (printed.length === 0) return null;
  return (
    <Part id="playbook-templates" title={t('playbook_templates')}>
      <dl class="stack-3">
        {printed.map(({ id, name, variants }) => (
          <div key={id} class="playbook__template">
            <dt>
              <b>{name}</b>
            </dt>
            <dd class="letter-text">{templateText(variants)}</dd>
          </div>
        ))}
      </dl>
      {more > 0 && <p class="second">{tCount('playbook_templates_more', more)}</p>}
    </Part>
  );
}

/** The playbook: house rules and the library as a few pages to print and pin up. */
export function PlaybookPage({
  library,
  profile,
  causes,
  houseRules,
  now,
}: {
  library: Library;
  profile: Profile;
  causes: readonly Cause[];
  houseRules: readonly HouseRule[];
  now: Date;
}) {
  const issues = issuesOf(library);
  const own = issues.filter(({ industry }) => industry === profile.industry && industry !== 'any');
  const general = issues.filter(({ industry, severeTopic }) => industry === 'any' && severeTopic === null);
  const listed = own.length > 0 ? [...own.filter(({ severeTopic }) => severeTopic === null), ...general] : general;
  const holding = library.packs.flatMap<HoldingReply>((pack) => pack.holdingReplies);
  const rules = houseRules.filter(({ words }) => words.trim() !== '');
  const changes = causes.filter(({ change, fixedOn }) => change !== '' && fixedOn !== null);
  return (
    <div class="playbook stack-6">
      <PageHead title={t('options_playbook')} about={aboutOf(profile)}>
        <button class="btn btn--primary" type="button" data-print onClick={() => print()}>
          {t('playbook_print')}
        </button>
      </PageHead>
      <Part id="playbook-steps" title={t('playbook_steps')}>
        <ol class="stack-2 playbook__steps">
          {STEPS.map(({ name, text }) => (
            <li key={name}>
              <b>{t(name)}.</b> {t(text)}
            </li>
          ))}
        </ol>
      </Part>
      <Part id="playbook-who" title={t('playbook_who')}>
        <Contacts profile={profile} />
        {(profile.places ?? []).map((place) => (
          <div key={place.id} class="stack-2 playbook__place">
            <h3 class="heading">{place.business || place.pages || t('log_no_place')}</h3>
            <Contacts profile={profileAt(profile, place)} />
          </div>
        ))}
      </Part>
      {isRegulated(profile) && (
        <Part id="playbook-regulated" title={t('profile_regulated')}>
          <ul class="stack-1">
            {REGULATED.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part id="playbook-words" title={t('playbook_words')}>
        <Wide label={t('playbook_words')}>
          <table class="table">
            <caption class="unseen">{t('playbook_words')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('playbook_write')}</th>
                <th scope="col">{t('playbook_not')}</th>
              </tr>
            </thead>
            <tbody>
              {SWAPS.map(({ write, not }) => (
                <tr key={write}>
                  <td class="letter-text">{t(write)}</td>
                  <td class="second">{t(not)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </Part>
      {rules.length > 0 && (
        <Part id="playbook-house" title={t('playbook_house')}>
          <ul class="stack-1">
            {rules.map(({ id, kind, words, instead }) => (
              <li key={id}>
                {kind === 'always'
                  ? t('playbook_always', words)
                  : instead === ''
                    ? t('playbook_never', words)
                    : t('playbook_instead', words, instead)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {changes.length > 0 && (
        <Part id="playbook-changes" title={t('playbook_changes')}>
          <ul class="stack-1">
            {changes.map(({ issueId, change, fixedOn }) => (
              <li key={issueId}>{changeLine({ change, fixedOn: fixedOn ?? '' }, now)}</li>
            ))}
          </ul>
        </Part>
      )}
      <Templates library={library} />
      <Part id="playbook-severe" title={t('playbook_severe')}>
        <p class="second">{t('playbook_severe_about')}</p>
        <dl class="stack-3">
          {holding.map(({ topic, title, beforePosting }) => (
            <div key={topic}>
              <dt>
                <b>{title}</b>
              </dt>
              {beforePosting.map((step) => (
                <dd key={step}>{step}</dd>
              ))}
            </div>
          ))}
        </dl>
      </Part>
      <Part id="playbook-issues" title={t('playbook_issues')}>
        <Wide label={t('playbook_issues')}>
          <table class="table">
            <caption class="unseen">{t('playbook_issues')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('playbook_complaint')}</th>
                <th scope="col">{t('playbook_ask')}</th>
                <th scope="col">{t('playbook_can')}</th>
                <th scope="col">{t('playbook_claim')}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map((issue) => (
                <IssueRow key={issue.id} issue={issue} />
              ))}
            </tbody>
          </table>
        </Wide>
      </Part>
    </div>
  );
}
