// Finding a language by its name, in any script.
import type { LanguageView } from './generated/view';

/** A language with the words under which it is found. */
export interface Listed {
  language: LanguageView;
  words: string[];
}

/** Letters that keyboards mix up, each to the one we compare with. */
const ALIKE: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ı: 'i', ł: 'l', ø: 'o', đ: 'd' };

/** Returns `text` without case, accents, vowel marks and punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[يىكةıłøđ]/g, (letter) => ALIKE[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Prepares languages for [`match`]; `localName` names a language in the interface's own language. */
export function list(languages: readonly LanguageView[], localName: (tag: string) => string | null): Listed[] {
  return languages.map((language) => ({
    language,
    words: [language.endonym, language.name, localName(language.tag) ?? '', language.tag].map(fold),
  }));
}

/** Returns the languages that `typed` names, best first; all of them when nothing is typed. */
export function match(listed: readonly Listed[], typed: string): LanguageView[] {
  const wanted = fold(typed);
  if (wanted === '') return listed.map(({ language }) => language);
  return listed
    .map(({ language, words }) => ({ language, rank: rankOf(words, wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((one, other) => one.rank - other.rank)
    .map(({ language }) => language);
}

const NO_MATCH = 4;

function rankOf(words: string[], wanted: string): number {
  return Math.min(
    ...words.map((word) => {
      if (word === wanted) return 0;
      if (word.startsWith(wanted)) return 1;
      if (word.includes(` ${wanted}`)) return 2;
      return word.includes(wanted) ? 3 : NO_MATCH;
    }),
  );
}
