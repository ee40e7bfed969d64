import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Place, type Profile, placeOf, profileFor } from '../../../src/domain/profile.ts';
import { signatureHints } from '../../../src/ui/options/signature-coach.ts';

const place = (id: string, pages: string, more: Partial<Place> = {}): Place => ({
  id,
  business: id,
  name: '',
  role: '',
  email: '',
  phone: '',
  pages,
  ...more,
});
const profile: Profile = {
  ...EMPTY_PROFILE,
  business: 'Lantern Street',
  name: 'Mira Holt',
  role: 'owner',
  email: 'mira@lantern.example',
  phone: '555 0142',
  places: [
    place('Harbour', 'harbour, lantern-harbour', { email: 'harbour@lantern.example' }),
    place('Harbour North', 'lantern-harbour-north', { name: 'Jo Ade' }),
    place('Nowhere', ' , '),
  ],
};

describe('a place of the writer’s', () => {
  it('is known by words of the page’s address or title, the longest first', () => {
    const at = (url: string, title = '') => placeOf(profile, { url, title })?.id ?? null;
    expect(at('https://maps.example/lantern-street')).toBeNull();
    expect(at('https://maps.example/LANTERN-harbour')).toBe('Harbour');
    expect(at('https://maps.example/lantern-harbour-north')).toBe('Harbour North');
    expect(at('https://maps.example/', 'Reviews of Harbour')).toBe('Harbour');
  });

  it('signs with its own, and with the profile’s where it has none', () => {
    const harbour = profileFor(profile, { url: 'https://x.example/harbour', title: '' });
    expect(harbour).toMatchObject({
      business: 'Harbour',
      name: 'Mira Holt',
      role: 'owner',
      email: 'harbour@lantern.example',
      phone: '',
    });
    const north = profileFor(profile, { url: 'https://x.example/lantern-harbour-north', title: '' });
    expect(north).toMatchObject({ name: 'Jo Ade', role: '', email: 'mira@lantern.example' });
    expect(profileFor(profile, { url: 'https://x.example/', title: '' })).toBe(profile);
  });
});

describe('the signature coach', () => {
  it('asks for a person: name, last name, role, an address of their own', () => {
    expect(signatureHints({ name: 'Mira Holt', role: 'owner', email: 'mira@x.example' })).toEqual([]);
    expect(signatureHints({ name: '', role: '', email: 'info@x.example' })).toEqual(['coach_no_name', 'coach_address']);
    expect(signatureHints({ name: 'MIRA', role: '', email: '' })).toEqual(['coach_last_name', 'coach_capitals', 'coach_role']);
    expect(signatureHints({ name: 'The Support Team', role: 'us', email: '' })).toEqual(['coach_team']);
  });
});
