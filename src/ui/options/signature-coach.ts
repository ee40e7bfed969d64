import type { Profile } from '../../domain/profile.ts';
import type { MessageKey } from '../../i18n/t.ts';

const CROWD = /\b(?:team|staff|management|support|customer (?:service|care)|crew|service desk)\b/i;
const NOBODY = /^(?:info|contact|office|mail|hello|hi|support|service|admin|noreply|no-reply)@/i;

/** What would make the signature sound more like a person: readers trust a first name, a last name and a role. In order of weight. */
export function signatureHints({
  name,
  role,
  email,
  signsAs,
}: Pick<Profile, 'name' | 'role' | 'email' | 'signsAs'>): readonly MessageKey[] {
  const hints: MessageKey[] = [];
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) hints.push('coach_no_name');
  else if (CROWD.test(name)) hints.push('coach_team');
  else if (words.length === 1) hints.push('coach_last_name');
  if (name !== '' && name === name.toUpperCase() && name !== name.toLowerCase()) hints.push('coach_capitals');
  if (role.trim() === '' && signsAs !== 'owner' && words.length > 0) hints.push('coach_role');
  if (NOBODY.test(email.trim())) hints.push('coach_address');
  return hints;
}
