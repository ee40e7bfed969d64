/** What a stretch of text looks like. */
export type PersonalKind = 'email' | 'phone' | 'card' | 'iban';

/** A number or address that belongs to somebody, in UTF-16 offsets, half-open. */
export type PersonalNumber = { kind: PersonalKind; start: number; end: number };

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:['’][\p{L}\p{N}._%+-]{1,40})?@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/giu;
const NUMBER =
  /(?<![\p{L}\p{N}.,/#-])(?:\+|00)?\(?\d(?:[ \u00a0()./-]{0,3}\d){5,18}(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?![\p{N}])/giu;

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The check sum every payment card carries (ISO/IEC 7812). */
export function isCardNumber(digits: string): boolean {
  if (digits.length < 12 || digits.length > 19) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/** The check sum every bank account number of this kind carries (ISO 13616): the rest by 97 is 1. */
export function isIban(text: string): boolean {
  const compact = text.replace(/[ -]/g, '').toUpperCase();
  if (compact.length < 15 || compact.length > 34) return false;
  let rest = 0;
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Dates, post codes, addresses on a network, social security and tax numbers, sums of money, counts, books, times. */
const NO_PHONE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{5}-\d{4}|\d{3}-\d{2}-\d{4}|(?:\d{1,3}\.){3}\d{1,3}|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d{4}-\d{3}|\d{1,2}(?:[ \u00a0]\d{3})+|97[89][ -]\d{1,5}[ -]\d[\d -]{5,12}|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d|\d+\.\d+)$/;

/** What people write before a phone number, and how far before in characters. */
const PHONE_WORD = /phone|call|cell|mobile|number|fax|text|dial|reach|answer|desk|office|whatsapp|tel\b|ring/i;
const PHONE_WORD_WITHIN = 30;

/** True for a number grouped or begun the way phone numbers are; bare runs of digits only from ten on. */
function isPhone(printed: string, isLedTo: boolean): boolean {
  const digits = digitsOf(printed.replace(/\s?(?:x|ext\.?)\s?\d{1,6}$/i, ''));
  if (digits.length < 7 || digits.length > 15 || NO_PHONE.test(printed.trim())) return false;
  if (/^(?:\+|00)/.test(printed)) return true;
  // Two bare groups are a house number and a post code as often as a phone number.
  if (/^\d+ \d+$/.test(printed.trim()) && !printed.startsWith('0') && !isLedTo) return false;
  if (/^\d{4}-\d\d-\d\d/.test(printed)) return false;
  const isGrouped = /\d[ ()./\u00a0-]+\d/.test(printed);
  return isGrouped ? digits.length >= 7 : digits.length >= 10 || (printed.startsWith('0') && digits.length >= 9);
}

/** E-mail addresses, payment cards, bank accounts and phone numbers in a text, in order, none over another. */
export function findPersonalNumbers(text: string): readonly PersonalNumber[] {
  const found: PersonalNumber[] = [];
  const add = (kind: PersonalKind, start: number, end: number) => {
    if (found.every((other) => other.end <= start || end <= other.start)) found.push({ kind, start, end });
  };
  for (const match of text.matchAll(EMAIL)) add('email', match.index, match.index + match[0].length);
  for (const match of text.matchAll(IBAN)) {
    // A word may follow the number: the longest beginning that checks out counts.
    for (let end = match[0].length; end >= 15; end--) {
      if (end < match[0].length && /[A-Z0-9]/i.test(match[0][end] ?? '') && /[A-Z0-9]/i.test(match[0][end - 1] ?? '')) continue;
      if (!isIban(match[0].slice(0, end))) continue;
      add('iban', match.index, match.index + match[0].slice(0, end).trimEnd().length);
      break;
    }
  }
  for (const match of text.matchAll(NUMBER)) {
    const digits = digitsOf(match[0]);
    const end = match.index + match[0].length;
    if (isCardNumber(digits) && !/^\+|[()]/.test(match[0]) && (digits.length > 12 || !/[ .-]/.test(match[0])))
      add('card', match.index, end);
    else if (isPhone(match[0], PHONE_WORD.test(text.slice(Math.max(0, match.index - PHONE_WORD_WITHIN), match.index))))
      add('phone', match.index, end);
  }
  return found.sort((a, b) => a.start - b.start);
}
