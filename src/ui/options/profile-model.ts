import { signal } from '@preact/signals';
import { EMPTY_PROFILE, type Place, type Profile } from '../../domain/profile.ts';
import type { Store } from '../../storage/item.ts';
import type { Trouble } from './notice.ts';
import { createSaver } from './saver.ts';

export type ProfileModel = ReturnType<typeof createProfileModel>;

/** The profile page: the fields as they stand, saved on every pause. */
export function createProfileModel(ports: { now(): Date; profile: Store<Profile> }) {
  const profile = signal<Profile>(EMPTY_PROFILE);
  const trouble = signal<Trouble | null>(null);
  const saver = createSaver(async () => {
    // The fields are taken as a whole: there is one profile, and the window that typed last has it right.
    await ports.profile.update(() => profile.value);
  });
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
      profile.value = { ...profile.value, places: [...(profile.value.places ?? []), place] };
      saver.touch();
    },
    changePlace(id: string, changed: Partial<Omit<Place, 'id'>>): void {
      const places = (profile.value.places ?? []).map((place) => (place.id === id ? { ...place, ...changed } : place));
      profile.value = { ...profile.value, places };
      saver.touch();
    },
    removePlace(id: string): void {
      profile.value = { ...profile.value, places: (profile.value.places ?? []).filter((place) => place.id !== id) };
      saver.touch();
    },
    async startAnew(): Promise<void> {
      await ports.profile.startAnew(profile.value, ports.now());
      saver.state.value = 'idle';
      await load();
    },
  };
}
