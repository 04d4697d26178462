// Every word on screen comes from here: Fluent messages in locales/<language>/.
import { FluentBundle, FluentDateTime, FluentResource, type FluentVariable } from '@fluent/bundle';
import { settled } from './marks';

/** Values for the variables of a message. */
export type Values = Record<string, FluentVariable>;

/** The interface in one language. */
export interface Messages {
  /** BCP 47 tag of the words. */
  lang: string;
  direction: 'ltr' | 'rtl';
  /** Returns a message as text; one that is missing is given in English. */
  format(id: string, values?: Values): string;
  /** Names a language in this language, if known. */
  nameOf(tag: string): string | null;
}

const ENGLISH = 'en';
const files = import.meta.glob<string>('../../locales/*/{main,errors}.ftl', { query: '?raw', import: 'default' });

/** Tags of the languages that the interface speaks. */
export const interfaceTags: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? ENGLISH)),
];

/**
 * Returns the interface language for a reader of `tag`: itself, else a sister with the same primary language
 * (Dari for Persian), else `otherwise`.
 */
export function interfaceFor(tag: string, tags = interfaceTags, otherwise = ENGLISH): string {
  const primary = (one: string) => one.split('-')[0];
  return tags.find((one) => one === tag) ?? tags.find((one) => primary(one) === primary(tag)) ?? otherwise;
}

/** Loads the interface in `lang`, one of [`interfaceTags`]. */
export async function loadMessages(lang: string): Promise<Messages> {
  const bundles = await Promise.all([...new Set([lang, ENGLISH])].map(loadBundle));
  return messagesOf(lang, bundles);
}

/** Puts bundles in order: the first that has a message says it. */
export function messagesOf(lang: string, bundles: FluentBundle[]): Messages {
  const names = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  return {
    lang,
    direction: directionOf(lang),
    format(id, values) {
      for (const bundle of bundles) {
        const pattern = bundle.getMessage(id)?.value;
        // Errors are collected so that a wrong variable shows its name instead of stopping the screen.
        if (pattern) return settled(bundle.formatPattern(pattern, values, []));
      }
      return id;
    },
    nameOf(tag) {
      try {
        return names.of(tag) ?? null;
      } catch {
        return null; // Not every tag of the library is one that the web view knows.
      }
    },
  };
}

/** Builds the bundle of one language from the text of its files. */
export function bundleOf(lang: string, texts: string[]): FluentBundle {
  // Western digits and calendar everywhere, English as in Europe: as they stand on letters, tickets and laws here.
  // A web view that cannot write dates in a language writes them as English does, never as the computer is set up.
  const locales = [...new Set([lang === ENGLISH ? 'en-GB' : lang, 'en-GB'])];
  const bundle = new FluentBundle(locales.map((locale) => `${locale}-u-ca-gregory-nu-latn`));
  for (const text of texts) bundle.addResource(new FluentResource(text));
  return bundle;
}

/** Returns a day (`YYYY-MM-DD`) as a value that messages write out in words. */
export function day(iso: string): FluentDateTime {
  return new FluentDateTime(Date.parse(iso), { timeZone: 'UTC' });
}

/** Returns the writing direction of an interface language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return ['Arab', 'Hebr', 'Thaa'].includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}

async function loadBundle(lang: string): Promise<FluentBundle> {
  const paths = Object.keys(files).filter((path) => path.split('/').at(-2) === lang);
  return bundleOf(lang, await Promise.all(paths.map((path) => files[path]?.() ?? '')));
}
