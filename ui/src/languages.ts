// The languages that the gate and the language menu list.
import type { LanguageView } from './generated/view';
import { directionOf } from './i18n';

/** Languages shown before the reader types or asks for all: about as many as `content/languages.toml` names. */
export const SHOWN_FIRST = 31;

/** Adds the languages of the interface that the library does not name, so that the app stays usable without one. */
export function withInterface(languages: readonly LanguageView[], interfaceTags: readonly string[]): LanguageView[] {
  const missing = interfaceTags.filter((tag) => !languages.some((language) => language.tag === tag));
  return [...missing.map(described), ...languages];
}

/** Font families of scripts other than Latin, Cyrillic and Greek, as `content/languages.toml` names them. */
const FONTS: Record<string, string> = { Arab: 'Vazirmatn', Ethi: 'Noto Sans Ethiopic' };

/** Puts the languages whose tags `first` names before the others, in its order. */
export function inOrder(languages: readonly LanguageView[], first: readonly string[]): LanguageView[] {
  const rank = (tag: string) => (first.includes(tag) ? first.indexOf(tag) : first.length);
  return [...languages].sort((one, other) => rank(one.tag) - rank(other.tag));
}

function described(tag: string): LanguageView {
  const nameIn = (lang: string) => new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  const endonym = nameIn(tag);
  const script = new Intl.Locale(tag).maximize().script ?? '';
  return {
    tag,
    endonym: endonym.charAt(0).toLocaleUpperCase(tag) + endonym.slice(1),
    name: nameIn('en'),
    script,
    direction: directionOf(tag),
    font: FONTS[script] ?? 'Noto Sans',
    interface: true,
    items: 0,
  };
}
