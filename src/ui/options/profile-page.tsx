import type { ComponentChildren } from 'preact';
import { isRegulated, type Profile, SIGNERS } from '../../domain/profile.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { IndustrySelect } from './industry-select.tsx';
import { SavingLine } from './notice-line.tsx';
import { PageHead } from './page-head.tsx';
import { Places } from './places.tsx';
import { FilledText } from './preview.tsx';
import type { ProfileModel } from './profile-model.ts';
import { CONTACT_LINE, sampleValues } from './sample.ts';
import { signatureHints } from './signature-coach.ts';
import { TroubleBanner } from './trouble-banner.tsx';

const SIGNER_NAMES: Readonly<Record<(typeof SIGNERS)[number], MessageKey>> = {
  owner: 'profile_signs_owner',
  agent: 'profile_signs_agent',
};

function Field({
  model,
  of,
  label,
  type = 'text',
  autocomplete,
  children,
}: {
  model: ProfileModel;
  of: keyof Omit<Profile, 'industry' | 'isRegulated' | 'places' | 'signsAs'>;
  label: string;
  type?: 'text' | 'email' | 'tel';
  autocomplete: 'organization' | 'name' | 'organization-title' | 'email' | 'tel';
  children?: ComponentChildren;
}) {
  return (
    <div class="field">
      <label class="label" for={`profile-${of}`}>
        {label}
      </label>
      <input
        class="input"
        id={`profile-${of}`}
        type={type}
        list={undefined}
        autocomplete={autocomplete}
        aria-describedby={children ? `profile-${of}-about` : undefined}
        value={model.profile.value[of]}
        onInput={(event) => model.edit({ [of]: event.currentTarget.value })}
        onBlur={() => void model.flush()}
      />
      {children && (
        <span class="quiet" id={`profile-${of}-about`}>
          {children}
        </span>
      )}
    </div>
  );
}

export function ProfilePage({
  model,
  now,
  newId,
  onExportRaw,
}: {
  model: ProfileModel;
  now: Date;
  newId(): string;
  onExportRaw(): void;
}) {
  const trouble = model.trouble.value;
  const profile = model.profile.value;
  const values = sampleValues(profile, now);
  return (
    <>
      <PageHead title={t('options_profile')} about={t('options_profile_about')} />
      {trouble ? (
        <TroubleBanner
          name={t('options_profile')}
          trouble={trouble}
          onExport={onExportRaw}
          onStartAnew={() => void model.startAnew()}
        />
      ) : (
        <div class="split split--profile">
          <form class="card stack-4" aria-label={t('options_profile')} onSubmit={(event) => event.preventDefault()}>
            <Field model={model} of="business" label={t('options_business')} autocomplete="organization" />
            <div class="pair">
              <Field model={model} of="name" label={t('options_signer')} autocomplete="name">
                {t('options_signer_hint')}
              </Field>
              <Field model={model} of="role" label={t('options_role')} autocomplete="organization-title">
                {t('options_role_hint')}
              </Field>
            </div>
            <fieldset class="stack-1">
              <legend class="label">{t('profile_signs_as')}</legend>
              <div class="seg seg--inline seg--long">
                {([undefined, ...SIGNERS] as const).map((signsAs) => (
                  <label key={signsAs ?? 'staff'}>
                    <input
                      type="radio"
                      name="signs-as"
                      value={signsAs ?? 'staff'}
                      checked={profile.signsAs === signsAs}
                      onChange={() => model.signAs(signsAs)}
                    />
                    {t(signsAs ? SIGNER_NAMES[signsAs] : 'profile_signs_staff')}
                  </label>
                ))}
              </div>
              <p class="quiet">{t('profile_signs_why')}</p>
            </fieldset>
            <div class="pair">
              <Field model={model} of="email" label={t('options_email')} type="email" autocomplete="email">
                {t('options_contact_hint')}
              </Field>
              <Field model={model} of="phone" label={t('options_phone')} type="tel" autocomplete="tel" />
            </div>
            <IndustrySelect value={profile.industry} onChange={(industry) => model.edit({ industry })} />
            <label class="tick">
              <input
                type="checkbox"
                checked={isRegulated(profile)}
                disabled={profile.industry === 'clinic'}
                onChange={(event) => model.edit({ isRegulated: event.currentTarget.checked })}
              />
              <span>
                {t('profile_regulated')}
                <span class="choice__why">{t('profile_regulated_why')}</span>
              </span>
            </label>
            <SavingLine saving={model.saving.value} />
          </form>
          <div class="stack-4">
            <section class="card stack-3" aria-labelledby="reads">
              <h2 class="heading" id="reads">
                {t('options_reads')}
              </h2>
              <div class="letter-text stack-2">
                <p>
                  <FilledText text={CONTACT_LINE} values={values} />
                </p>
                <p>
                  <FilledText text="{{signature}}" values={values} />
                  {profile.business.trim() !== '' && profile.signsAs !== 'agent' && (
                    <>
                      <br />
                      {profile.business}
                    </>
                  )}
                </p>
              </div>
              {signatureHints(profile).map((key) => (
                <p key={key} class="quiet" data-coach>
                  {t(key)}
                </p>
              ))}
              <p class="quiet">{t('options_reads_note')}</p>
            </section>
            <Places model={model} newId={newId} />
          </div>
        </div>
      )}
    </>
  );
}
