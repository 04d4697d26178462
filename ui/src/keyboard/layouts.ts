// The letters of the on-screen keyboards. Every row is text: keys stand between spaces.
import arabic from 'simple-keyboard-layouts/build/layouts/arabic.js';
import armenian from 'simple-keyboard-layouts/build/layouts/armenianEastern.js';
import bengali from 'simple-keyboard-layouts/build/layouts/bengali.js';
import georgian from 'simple-keyboard-layouts/build/layouts/georgian.js';
import hindi from 'simple-keyboard-layouts/build/layouts/hindi.js';
import punjabi from 'simple-keyboard-layouts/build/layouts/punjabi.js';
import russian from 'simple-keyboard-layouts/build/layouts/russian.js';
import ukrainian from 'simple-keyboard-layouts/build/layouts/ukrainian.js';
import { ethiopicForms, lettersOf, toneForms } from './forms';

/** The keys of one keyboard. */
export interface Layout {
  rows: string[];
  /** Shown instead of `rows` while "more letters" is on; without it, capitals are. */
  more?: string[];
  /** Returns the forms that a letter just typed can take. */
  forms?: (letter: string) => string[];
}

const QWERTY = ['q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m'];
const QWERTZ = ['q w e r t z u i o p', 'a s d f g h j k l', 'y x c v b n m'];
const AZERTY = ['a z e r t y u i o p', 'q s d f g h j k l m', 'w x c v b n'];
const PERSIAN = ['ض ص ث ق ف غ ع ه خ ح ج چ', 'ش س ی ب ل ا ت ن م ک گ', 'ظ ط ز ژ ر ذ د پ و ئ'];
const PERSIAN_MORE = ['آ أ ؤ ء ۀ ة ي ك', 'َ ُ ِ ً ٌ ٍ ّ ْ', '، ؛ ؟ «  »'];
const ETHIOPIC = ['ሀ ለ ሐ መ ረ ሰ ሸ ቀ በ ተ', 'ቸ ነ ኘ አ ከ ኸ ወ ዐ ዘ ዠ', 'የ ደ ጀ ገ ጠ ጨ ጰ ጸ ፈ ፐ'];
const ETHIOPIC_MORE = ['ሠ ኀ ፀ ቨ ቐ ቈ ኈ ኰ ዀ ጐ', '። ፣ ፤ ፡ ፥ ፦', '፩ ፪ ፫ ፬ ፭ ፮ ፯ ፰ ፱ ፲'];

/** Keyboards under the names that `content/languages.toml` uses. */
export const LAYOUTS: Record<string, Layout> = {
  albanian: { rows: [...QWERTZ, 'ç ë'] },
  amharic: { rows: ETHIOPIC, more: ETHIOPIC_MORE, forms: ethiopicForms },
  arabic: lettersOf(arabic.layout),
  armenian: lettersOf(armenian.layout),
  bengali: lettersOf(bengali.layout),
  dari: { rows: PERSIAN, more: PERSIAN_MORE },
  dutch: { rows: [...QWERTY, 'é è ë ï ö ü'] },
  english: { rows: ['q w e r t y u i o p', 'a s d f g h j k l', "z x c v b n m ' - ?"] },
  farsi: { rows: PERSIAN, more: PERSIAN_MORE },
  french: { rows: [...AZERTY, 'é è ê ë à â ç î ï ô ù û ü œ'] },
  georgian: lettersOf(georgian.layout),
  german: { rows: [...QWERTZ, 'ä ö ü ß'], more: [...capitals(QWERTZ), 'Ä Ö Ü ẞ'] },
  greek: {
    rows: ['ς ε ρ τ υ θ ι ο π', 'α σ δ φ γ η ξ κ λ', 'ζ χ ψ ω β ν μ', 'ά έ ή ί ό ύ ώ ϊ ϋ ΐ ΰ'],
    more: ['Ε Ρ Τ Υ Θ Ι Ο Π', 'Α Σ Δ Φ Γ Η Ξ Κ Λ', 'Ζ Χ Ψ Ω Β Ν Μ', 'Ά Έ Ή Ί Ό Ύ Ώ Ϊ Ϋ'],
  },
  hindi: lettersOf(hindi.layout),
  italian: { rows: [...QWERTY, 'à è é ì ò ù'] },
  kurdish: { rows: [...QWERTY, 'ç ê î ş û'] },
  pashto: {
    rows: ['ض ص ث ق ف غ ع ه خ ح ج چ', 'ش س ی ب ل ا ت ن م ک ګ', 'ظ ط ز ژ ر ذ د پ و ئ', 'ټ ډ ړ ږ ښ ځ څ ڼ ې ۍ'],
    more: ['آ أ ؤ ء ۀ ي ك گ ة', 'َ ُ ِ ً ٌ ٍ ّ ْ', '، ؛ ؟ « »'],
  },
  polish: { rows: [...QWERTY, 'ą ć ę ł ń ó ś ź ż'] },
  portuguese: { rows: [...QWERTY, 'á à â ã ç é ê í ó ô õ ú'] },
  punjabi: lettersOf(punjabi.layout),
  romanian: { rows: [...QWERTY, 'ă â î ș ț'] },
  russian: lettersOf(russian.layout),
  sorani: { rows: ['ق و ە ر ت ی ێ ئ ع ۆ پ', 'ا س ش د ف گ ه ح ژ ک ل ڵ', 'ز خ ج چ ڤ ب ن م غ ڕ'], more: ['ث ذ ص ض ط ظ ء آ أ ة ؤ', '، ؛ ؟ « »'] },
  spanish: { rows: [...QWERTY, 'ñ á é í ó ú ü ¿ ?'] },
  tigrinya: { rows: ETHIOPIC, more: ETHIOPIC_MORE, forms: ethiopicForms },
  turkish: { rows: ['q w e r t y u ı o p ğ ü', 'a s d f g h j k l ş i', 'z x c v b n m ö ç'] },
  ukrainian: lettersOf(ukrainian.layout),
  urdu: { rows: ['ق و ع ر ت ے ء ی ہ پ', 'ا س د ف گ ھ ج ک ل', 'ز ش چ ط ب ن م', 'ٹ ڈ ڑ ں ث ح خ ذ ژ ص ض ظ غ'], more: ['آ أ ئ ؤ ۓ ۂ ة', 'َ ُ ِ ً ّ ْ ٰ', '، ؛ ؟ ۔'] },
  vietnamese: { rows: [...QWERTY, 'ă â đ ê ô ơ ư'], forms: toneForms },
};

/** Keyboard of each language that has one; the same as in `content/languages.toml`. */
export const LAYOUT_OF: Record<string, string> = {
  am: 'amharic', ar: 'arabic', bn: 'bengali', ckb: 'sorani', de: 'german', el: 'greek', en: 'english', es: 'spanish',
  fa: 'farsi', 'fa-AF': 'dari', fr: 'french', hi: 'hindi', hy: 'armenian', it: 'italian', ka: 'georgian', ku: 'kurdish',
  nl: 'dutch', pa: 'punjabi', pl: 'polish', ps: 'pashto', pt: 'portuguese', ro: 'romanian', ru: 'russian', so: 'english',
  sq: 'albanian', ti: 'tigrinya', tr: 'turkish', uk: 'ukrainian', ur: 'urdu', vi: 'vietnamese',
};

/** Languages whose keys are offered with one press, one for each script that many readers use. */
export const OFFERED_FIRST: readonly string[] = ['en', 'ar', 'fa-AF', 'ti', 'uk', 'ru'];

/** Returns the tag whose keys a reader of `tag` types with: its own, else those of its script, else Latin ones. */
export function keysFor(tag: string): string {
  if (tag in LAYOUT_OF) return tag;
  const primary = tag.split('-')[0] ?? '';
  if (primary in LAYOUT_OF) return primary;
  const byScript: Record<string, string> = { Arab: 'ar', Cyrl: 'ru', Ethi: 'am', Beng: 'bn', Deva: 'hi', Grek: 'el' };
  try {
    return byScript[new Intl.Locale(tag).maximize().script ?? ''] ?? 'en';
  } catch {
    return 'en'; // Not every tag of the library is one that the web view knows.
  }
}

/** Returns the keys of `tag`, row by row; with `more`, the second set. */
export function keysOf(tag: string, more: boolean): string[][] {
  const { rows, more: second } = layoutOf(tag);
  const letters = more ? (second ?? capitals(rows, tag)) : rows;
  return ['1 2 3 4 5 6 7 8 9 0', ...letters].map((row) => row.split(' ').filter((key) => key !== ''));
}

/** Returns whether letters of `tag` take forms. */
export function takesForms(tag: string): boolean {
  return layoutOf(tag).forms !== undefined;
}

/** Returns the forms that `letter` can take in `tag`; none for most letters. */
export function formsOf(tag: string, letter: string): string[] {
  return layoutOf(tag).forms?.(letter) ?? [];
}

function capitals(rows: string[], tag = 'en'): string[] {
  return rows.map((row) => row.toLocaleUpperCase(tag));
}

function layoutOf(tag: string): Layout {
  return LAYOUTS[LAYOUT_OF[tag] ?? ''] ?? { rows: QWERTY };
}
