// WebKitGTK 2.50 lifts or lowers a whole Arabic word that ends in a vowel sign (عادةً, محامٍ), because the run then
// starts with a glyph that is not on the baseline. A zero-width non-joiner after the sign keeps the word in place;
// it changes neither look nor sound.

const ENDING = /([\u064b-\u0652\u0670])(?![\p{L}\p{M}\u200c\u200d])/gu;
const NON_JOINER = '\u200c';

/** Returns the text with every final vowel sign held in place. */
export function settled(text: string): string {
  return text.replace(ENDING, `$1${NON_JOINER}`);
}

/** Returns an answer with all its texts settled. Ids and codes have no vowel signs and stay as they are. */
export function settledAnswer<T>(answer: T): T {
  const settle = (value: unknown): unknown => {
    if (typeof value === 'string') return settled(value);
    if (Array.isArray(value)) return value.map(settle);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settle(inner)]));
    }
    return value;
  };
  return settle(answer) as T;
}
