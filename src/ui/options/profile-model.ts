import { signal } from '@preact/signals';
import { EMPTY_PROFILE, type Place, type Profile } from '../../domain/profile.ts';
import type { Store } from '../../storage/item.ts';
import type { Notice, Trouble } from './notice.ts';
import { createSaver } from './saver.ts';

export type ProfileModel = ReturnType<typeof createProfileModel>;

/** The profile page: the fields as they stand, saved on every pause. */
export function createProfileModel(ports: { now(): Date; profile: Store<Profile> }) {
  const profile = signal<Profile>(EMPTY_PROFILE);
  const trouble = signal<Trouble | null>(null);
  /** What was done with a place. */
  const notice = signal<Notice | null>(null);
  const saver = createSaver(async () => {
    // The fields are taken as a whole: there is one profile, and the window that typed last has it right.
    await ports.profile.update(() => profile.value);
  });
  const setPlaces = (places: Place[]) => {
    profile.value = { ...profile.value, places };
    saver.touch();
  };
  async function load(): Promise<void> {
    const decoded = await ports.profile.read();
    trouble.value =
      decoded.state === 'ok'
        ? null
        : { state: decoded.state, reason: decoded.state === 'newer' ? String(decoded.version) : decoded.reason };
    const isBusy = saver.state.value !== 'idle' && saver.state.value !== 'saved';
    if (decoded.state === 'ok' && !isBusy) profile.value = decoded.data;
  }
  return {
    profile,
    trouble,
    notice,
    saving: saver.state,
    load,
    flush: saver.flush,
    edit(changed: Partial<Profile>): void {
      profile.value = { ...profile.value, ...changed };
      saver.touch();
    },
    /** Who signs; undefined for somebody of the house in the role that is named. */
    signAs(signsAs: Profile['signsAs']): void {
      const { signsAs: _, ...rest } = profile.value;
      profile.value = signsAs ? { ...rest, signsAs } : rest;
      saver.touch();
    },
    addPlace(id: string): void {
      const place: Place = { id, business: '', name: '', role: '', email: '', phone: '', pages: '' };
      notice.value = null;
      setPlaces([...(profile.value.places ?? []), place]);
    },
    changePlace(id: string, changed: Partial<Omit<Place, 'id'>>): void {
      setPlaces((profile.value.places ?? []).map((place) => (place.id === id ? { ...place, ...changed } : place)));
    },
    /** Removes a place; Undo puts it back where it stood. */
    async removePlace(id: string): Promise<void> {
      const places = profile.value.places ?? [];
      const at = places.findIndex((place) => place.id === id);
      const place = places[at];
      if (!place) return;
      setPlaces(places.filter((other) => other !== place));
      notice.value = {
        key: place.business.trim() === '' ? 'places_removed_unnamed' : 'places_removed',
        args: [place.business.trim()],
        undo: async () => {
          const now = profile.value.places ?? [];
          notice.value = null;
          if (now.some((other) => other.id === id)) return;
          setPlaces(now.toSpliced(at, 0, place));
          await saver.flush();
        },
      };
      await saver.flush();
    },
    async startAnew(): Promise<void> {
      await ports.profile.startAnew(profile.value, ports.now());
      saver.state.value = 'idle';
      await load();
    },
  };
}
