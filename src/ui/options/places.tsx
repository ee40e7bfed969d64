import type { Place } from '../../domain/profile.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { DeskIcon } from './desk-icon.tsx';
import type { ProfileModel } from './profile-model.ts';

const FIELDS = [
  ['business', 'options_business', 'text'],
  ['name', 'options_signer', 'text'],
  ['role', 'options_role', 'text'],
  ['email', 'options_email', 'email'],
  ['phone', 'options_phone', 'tel'],
] as const satisfies readonly (readonly [keyof Place, MessageKey, string])[];

/** Other addresses or brands: each with its own name, signature and contact, known by words of its pages. */
export function Places({ model, newId }: { model: ProfileModel; newId(): string }) {
  const places = model.profile.value.places ?? [];
  const add = () => {
    model.addPlace(newId());
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-place]:last-child input')?.focus());
  };
  return (
    <section class="card stack-3" aria-labelledby="places">
      <h2 class="heading" id="places">
        {t('places')}
      </h2>
      <p class="second">{t('places_about')}</p>
      {places.length > 0 && (
        <ul class="stack-4" aria-labelledby="places">
          {places.map((place) => (
            <li key={place.id} class="stack-2" data-place>
              {FIELDS.map(([of, label, type]) => (
                <label key={of} class="field">
                  <span class="label">{t(label)}</span>
                  <input
                    class="input"
                    type={type}
                    list={undefined}
                    autocomplete="off"
                    placeholder={of === 'business' ? '' : model.profile.value[of]}
                    value={place[of]}
                    onInput={(event) => model.changePlace(place.id, { [of]: event.currentTarget.value })}
                    onBlur={() => void model.flush()}
                  />
                </label>
              ))}
              <label class="field">
                <span class="label">{t('places_pages')}</span>
                <input
                  class="input"
                  autocomplete="off"
                  spellcheck={false}
                  value={place.pages}
                  onInput={(event) => model.changePlace(place.id, { pages: event.currentTarget.value })}
                  onBlur={() => void model.flush()}
                />
                <span class="quiet">{t('places_pages_hint')}</span>
              </label>
              <div>
                <button class="btn btn--quiet btn--small" type="button" onClick={() => model.removePlace(place.id)}>
                  {t('places_remove', place.business)}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div>
        <button class="btn" type="button" data-add-place onClick={add}>
          <DeskIcon name="plus" />
          {t('places_add')}
        </button>
      </div>
    </section>
  );
}
