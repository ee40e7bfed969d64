import { signal } from '@preact/signals';
import type { Industry, Profile } from '../../domain/profile.ts';
import type { Store } from '../../storage/item.ts';

/** The four fields of the first run, as they are typed. */
export type WelcomeFields = { business: string; signs: string; contact: string; industry: Industry };

/** What the first run needs of the world. */
export type WelcomePorts = {
  profile: Store<Profile>;
  /** Goes to the round to try. */
  tryOne(): void;
};

export type WelcomeModel = ReturnType<typeof createWelcomeModel>;

/** What the fields say of the profile: "Mira Holt, owner" is a name and a role, and a contact with an @ an address. */
export function profileFrom({ business, signs, contact, industry }: WelcomeFields): Partial<Profile> {
  const [name = '', ...role] = signs.split(',').map((part) => part.trim());
  const known = {
    business: business.trim(),
    name,
    role: role.join(', '),
    email: contact.includes('@') ? contact.trim() : '',
    phone: contact.includes('@') ? '' : contact.trim(),
  };
  const said = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
  return industry === 'any' ? said : { ...said, industry };
}

/** The first run: four fields, all optional, and a review to try at once. */
export function createWelcomeModel(ports: WelcomePorts) {
  const fields = signal<WelcomeFields>({ business: '', signs: '', contact: '', industry: 'any' });
  /** True when the last saving failed; the words stay in the fields. */
  const isRefused = signal(false);
  return {
    fields,
    isRefused,
    edit(change: Partial<WelcomeFields>): void {
      fields.value = { ...fields.value, ...change };
    },
    tryOne: ports.tryOne,
    /** Keeps what was typed, nothing else, and goes on to the round to try. */
    async save(): Promise<void> {
      try {
        const said = profileFrom(fields.value);
        if (Object.keys(said).length > 0) await ports.profile.update((profile) => ({ ...profile, ...said }));
        ports.tryOne();
      } catch {
        isRefused.value = true;
      }
    },
  };
}
