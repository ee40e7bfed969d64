import { t, tCount } from '../../i18n/t.ts';
import type { PracticeRound } from '../../practice/rounds.ts';
import { IndustrySelect } from '../options/industry-select.tsx';
import { Kbd } from '../parts/foot.tsx';
import { Icon, Mark } from '../parts/icon.tsx';
import { Stars } from '../parts/stars.tsx';
import type { WelcomeFields, WelcomeModel } from './welcome-model.ts';

function Field({
  model,
  of,
  label,
  example,
  autocomplete,
}: {
  model: WelcomeModel;
  of: Exclude<keyof WelcomeFields, 'industry'>;
  label: string;
  example: string;
  autocomplete: 'organization' | 'name' | 'email';
}) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="input"
        autocomplete={autocomplete}
        placeholder={example}
        value={model.fields.value[of]}
        onInput={(event) => model.edit({ [of]: event.currentTarget.value })}
      />
    </label>
  );
}

/** Opened once, after the install: what it does, four fields that may stay empty, and a review to try. */
export function Welcome({ model, round, profileAt }: { model: WelcomeModel; round: PracticeRound; profileAt: string }) {
  return (
    <main class="welcome">
      <div class="welcome__sky">
        <div class="desk__brand">
          <Mark />
          {t('options_nav')}
        </div>
        <div class="stack-3">
          <h1>{t('welcome_title')}</h1>
          <p class="second">{t('welcome_about')}</p>
        </div>
      </div>
      <div class="welcome__cols">
        <form
          class="card stack-4"
          aria-labelledby="welcome-fields"
          onSubmit={(event) => {
            event.preventDefault();
            void model.save();
          }}
        >
          <div class="stack-1">
            <h2 class="title" id="welcome-fields">
              {t('welcome_fields')}
            </h2>
            <p class="quiet">{t('welcome_fields_about')}</p>
          </div>
          <Field
            model={model}
            of="business"
            label={t('options_business')}
            example={t('welcome_business_example')}
            autocomplete="organization"
          />
          <Field model={model} of="signs" label={t('welcome_signs')} example={t('welcome_signs_example')} autocomplete="name" />
          <Field
            model={model}
            of="contact"
            label={t('welcome_contact')}
            example={t('welcome_contact_example')}
            autocomplete="email"
          />
          <IndustrySelect value={model.fields.value.industry} onChange={(industry) => model.edit({ industry })} />
          {model.isRefused.value && <p role="alert">{t('options_full')}</p>}
          <div class="row row--apart">
            <button class="btn btn--quiet" type="button" data-skip onClick={model.tryOne}>
              {t('welcome_skip')}
            </button>
            <button class="btn btn--primary" type="submit">
              {t('welcome_save')} <Kbd>⏎</Kbd>
            </button>
          </div>
        </form>
        <section class="stack-4" aria-labelledby="welcome-try">
          <div class="stack-1">
            <h2 class="title" id="welcome-try">
              {t('welcome_try')}
            </h2>
            <p class="quiet">{t('welcome_try_about')}</p>
          </div>
          <div class="card stack-3">
            <div class="row">
              <b>{round.author}</b>
              <Stars rating={{ value: round.stars, best: 5 }} />
              <span class="quiet">{tCount('practice_ago', round.daysAgo)}</span>
            </div>
            <p class="second">{round.text}</p>
            <div>
              <button class="btn" type="button" data-try onClick={model.tryOne}>
                {t('welcome_answer', round.author)}
              </button>
            </div>
          </div>
          <ul class="promises">
            <li>
              <Icon name="eye" />
              <span>{t('welcome_reads')}</span>
            </li>
            <li>
              <Icon name="check" />
              <span>{t('welcome_offline')}</span>
            </li>
            <li>
              <Icon name="letter" />
              <span>{t('welcome_inserts')}</span>
            </li>
          </ul>
          <p class="quiet">
            {t('welcome_later')}{' '}
            <a class="link" href={profileAt}>
              {t('welcome_options')}
            </a>
          </p>
        </section>
      </div>
    </main>
  );
}
