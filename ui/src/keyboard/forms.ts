// Letters that other letters grow from, and the package's layouts without what a search needs no key for.
import type { Layout } from './layouts';

/** Orders of an Ethiopic letter: its vowels and the labialised form. */
const ORDERS = 8;

/** Letters of the labial rows, which have forms of their own. */
const LABIAL = new Set(['ቈ', 'ቘ', 'ኈ', 'ኰ', 'ዀ', 'ጐ']);

/** Returns the vowel forms of an Ethiopic letter, `ለ` first: ለ ሉ ሊ ላ ሌ ል ሎ ሏ. */
export function ethiopicForms(letter: string): string[] {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x1200 || point > 0x135f) return [];
  const first = point - (point % ORDERS);
  const row = Array.from({ length: ORDERS }, (_, order) => String.fromCodePoint(first + order)).filter((one) => /\p{L}/u.test(one));
  const labial = String.fromCodePoint(first + ORDERS);
  return LABIAL.has(labial) ? [...row, labial] : row;
}

const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** Returns a Vietnamese vowel with its five tones; nothing for other letters. */
export function toneForms(letter: string): string[] {
  if (!/^[aăâeêioôơuưy]$/i.test(letter)) return [];
  return [letter, ...TONES.map((tone) => (letter + tone).normalize('NFC'))];
}

/** What a search needs no key for: control keys, signs, digits (they have a row of their own), invisible joiners. */
const KEPT = /^(?:[\p{L}\p{M}]+|[-'?؟،؛।])$/u;

/** Takes the letters out of a layout of the simple-keyboard package. */
export function lettersOf(layout: Record<string, string[]>): Layout {
  const letters = (rows: string[] = []): string[] =>
    rows
      .map((row) => row.split(' ').filter((key) => KEPT.test(key) && key !== 'com').join(' '))
      .filter((row) => row !== '');
  const [last = '', ...others] = letters(layout.default).reverse();
  // One or two keys make no row.
  const few = others.filter((row) => row.split(' ').length < 3);
  const rows = [...others.filter((row) => !few.includes(row)).reverse(), [last, ...few].join(' ')];
  const known = new Set(rows.join(' ').split(' '));
  // A key that the first set has already does not need a second place.
  const more = letters(layout.shift).map((row) => row.split(' ').filter((key) => !known.has(key)).join(' '));
  return { rows, more: more.filter((row) => row !== '') };
}
