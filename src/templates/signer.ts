import type { Profile } from '../domain/profile.ts';

/** How the writer signs in English: "Ana Ruiz, owner", "Ana Ruiz, guest relations, for The Harbor"; empty without a name. */
export function signatureOf({ name, role, business, signsAs }: Profile): string {
  const [who, does, house] = [name.trim(), role.trim(), business.trim()];
  if (who === '') return '';
  const parts = [who, does || (signsAs === 'owner' ? 'owner' : '')];
  if (signsAs === 'agent' && house !== '') parts.push(`for ${house}`);
  return parts.filter((part) => part !== '').join(', ');
}

/** What only somebody of the house can say: that they see to it in person, that people or rooms are theirs. Answering is the signer's own. */
const OF_THE_HOUSE = /(?<!\b(?:answer|speak|read|talk)\b[^.;]{0,16})\bmyself\b|\bmy (?:own (?:hands|eyes|list|name)|door)\b/i;

/** The wordings that somebody who answers for the owner may say; all of them where none is left, and for everybody else. */
export function sayable(wordings: readonly string[], signsAs: Profile['signsAs']): readonly string[] {
  if (signsAs !== 'agent') return wordings;
  const fit = wordings.filter((wording) => !OF_THE_HOUSE.test(wording));
  return fit.length > 0 ? fit : wordings;
}

/** An English sentence as the signer says it: the people of the house are an agent's own no more than the house is. */
export const asSigned = (text: string, signsAs: Profile['signsAs']): string =>
  signsAs === 'agent'
    ? text.replace(/\b([Mm])y (?:team|colleagues)\b/g, (_, first: string) => (first === 'M' ? 'The team' : 'the team'))
    : text;
