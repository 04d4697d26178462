import { expect, test } from 'vitest';
import { tables } from '../fixtures/tree';
import { formsOf, keysFor, keysOf, LAYOUT_OF, LAYOUTS } from './layouts';

const languages = Object.entries(tables('languages.toml')).filter(([tag]) => tag !== '');

/** All that can be typed in a language. */
function typeable(tag: string): Set<string> {
  const keys = [...keysOf(tag, false), ...keysOf(tag, true)].flat();
  return new Set([...keys, ...keys.flatMap((key) => formsOf(tag, key))].flatMap((key) => [key, ...key.normalize('NFD')]));
}

test('each language has the keyboard that the content names, save Chinese', () => {
  const named = Object.fromEntries(languages.map(([tag, { keyboard }]) => [tag, keyboard]));
  delete named.zh;
  expect(LAYOUT_OF).toEqual(named);
  expect(new Set(Object.values(LAYOUT_OF))).toEqual(new Set(Object.keys(LAYOUTS)));
});

const WORDS: Record<string, string> = {
  am: 'ጥገኝነት መብቴ ሐኪም ቋንቋ', ti: 'ዑቕባ ሓኪም ትምህርቲ ቤት ጽሕፈት', ckb: 'پەنابەر پزیشک قوتابخانە مافەکان ژڤ ێ ۆ ڵ ڕ', ps: 'پناه غوښتونکی ډاکټر ښوونځی ګوتې نښې ځای ړ ږ ڼ ۍ څ',
  'fa-AF': 'پناهنده داکتر مکتب آدرس', fa: 'پناهنده پزشک مدرسه', ar: 'حق اللجوء طبيب مدرسة أين إلى آخر', ur: 'پناہ ڈاکٹر سکول ہے میں',
  uk: 'притулок лікар є ї ґ', ru: 'убежище врач объект ё', el: 'άσυλο γιατρός σχολείο', vi: 'tị nạn bác sĩ trường học đường', ku: 'penaber pizîşk dibistan çê şû',
  tr: 'sığınma doktor okul çocuk ığdır', ro: 'școală înțelege âăț', pl: 'zażółć gęślą jaźń', pt: 'proteção coração', fr: 'école où naïf cœur', de: 'straße ärztin',
  es: 'niño escuela ¿dónde?', it: 'perché città', so: 'magangalyo dhakhtar', en: "what's asylum", hi: 'शरण डॉक्टर विद्यालय', bn: 'আশ্রয় ডাক্তার স্কুল', pa: 'ਸ਼ਰਨ ਡਾਕਟਰ ਸਕੂਲ',
  ka: 'თავშესაფარი ექიმი ჟჭ', hy: 'ապաստան բժիշկ', nl: 'asiel één', sq: 'azil mjek çështje',
};

test.each(Object.entries(WORDS))('%s can type its words', (tag, words) => {
  const can = typeable(tag);
  expect([...words.replace(/\s/g, '')].filter((letter) => !can.has(letter))).toEqual([]);
});

test('no keyboard shows a key twice in one set', () => {
  for (const tag of Object.keys(LAYOUT_OF)) {
    for (const more of [false, true]) {
      const keys = keysOf(tag, more).flat();
      expect(keys.filter((key, index) => keys.indexOf(key) !== index), `${tag} ${more}`).toEqual([]);
    }
  }
});

test.each([
  ['ti', 'ለ', 'ለሉሊላሌልሎሏ'],
  ['am', 'ገ', 'ገጉጊጋጌግጎጏጐ'],
  ['am', 'ጐ', 'ጐጒጓጔጕ'],
  ['vi', 'ơ', 'ơớờởỡợ'],
  ['en', 'o', ''],
])('%s: %s takes the forms %s', (tag, letter, forms) => {
  expect(formsOf(tag, letter).join('')).toBe(forms);
});

test.each([['ar', 'ar'], ['en-GB', 'en'], ['prs', 'ar'], ['kk', 'ru'], ['ug', 'ar'], ['zh', 'en'], ['not a tag', 'en']])(
  'a reader of %s types with the keys of %s', (tag, keys) => expect(keysFor(tag)).toBe(keys),
);
