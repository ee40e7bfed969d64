import { useRef, useState } from 'preact/hooks';
import type { Place } from '../../domain/profile.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import { DeskIcon } from './desk-icon.tsx';
import { NoticeLine } from './notice-line.tsx';
import type { ProfileModel } from './profile-model.ts';

const FIELDS = [
  ['business', 'options_business', 'text'],
  ['name', 'options_signer', 'text'],
  ['role', 'options_role', 'text'],
  ['email', 'options_email', 'email'],
  ['phone', 'options_phone', 'tel'],
] as const satisfies readonly (readonly [keyof Place, MessageKey, string])[];

/** By the next frame what was added or removed is drawn. */
const focusSoon = (find: () => HTMLElement | null | undefined): void => void requestAnimationFrame(() => find()?.focus());
const summaries = () => [...document.querySelectorAll<HTMLElement>('[data-place] > summary')];

/** One place, folded away to its name and what its pages are known by. */
function PlaceCard({
  model,
  place,
  isOpen,
  onFold,
  onRemove,
}: {
  model: ProfileModel;
  place: Place;
  isOpen: boolean;
  onFold(isOpen: boolean): void;
  onRemove(): void;
}) {
  const name = place.business.trim() || t('options_unnamed');
  return (
    <details
      class="more"
      data-place={place.id}
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) onFold(event.currentTarget.open);
      }}
    >
      <summary>
        <span class="place-line">
          <b>{name}</b>
          {place.pages.trim() !== '' && <span class="quiet">{place.pages}</span>}
        </span>
        <DeskIcon name="down" className="chev" />
      </summary>
      <div class="more__body stack-2">
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
          <button class="btn btn--quiet" type="button" data-remove-place onClick={onRemove}>
            {t('places_remove')}
            <span class="unseen"> {name}</span>
          </button>
        </div>
      </div>
    </details>
  );
}

/** Other addresses or brands: each with its own name, signature and contact, known by words of its pages. */
export function Places({ model, newId }: { model: ProfileModel; newId(): string }) {
  const places = model.profile.value.places ?? [];
  /** What the writer opened or folded, by id; else the only one is open. */
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map());
  const fold = (id: string, isOpen: boolean) => setFolds((before) => new Map(before).set(id, isOpen));
  /** Where the place stood that was removed last. */
  const removedFrom = useRef(0);
  const add = () => {
    const id = newId();
    fold(id, true);
    model.addPlace(id);
    focusSoon(() => document.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"] input`));
  };
  const remove = (id: string, at: number) => {
    void model.removePlace(id);
    removedFrom.current = at;
    focusSoon(() => summaries()[at] ?? summaries().at(-1) ?? document.querySelector<HTMLElement>('[data-add-place]'));
  };
  return (
    <section class="card stack-3" aria-labelledby="places">
      <h2 class="heading" id="places">
        {t('places')}
      </h2>
      <p class="second">{t('places_about')}</p>
      <NoticeLine notice={model.notice.value} onUndone={() => focusSoon(() => summaries()[removedFrom.current])} />
      {places.length > 0 && (
        <ul class="stack-2" aria-labelledby="places">
          {places.map((place, at) => (
            <li key={place.id}>
              <PlaceCard
                model={model}
                place={place}
                isOpen={folds.get(place.id) ?? places.length === 1}
                onFold={(isOpen) => fold(place.id, isOpen)}
                onRemove={() => remove(place.id, at)}
              />
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
