import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';
import { tables } from '../fixtures/tree';
import css from './fonts.css?raw';

/** Letters that readers of a language need, beyond those that every text has. */
const LETTERS: Record<string, string> = {
  en: 'aAzZ0–9’“”€', de: 'äöüßÄÖÜẞ', fr: 'éèêëàâçîïôùûüœŒÿ«»', es: 'áéíñóúü¿¡', it: 'àèéìòù', pt: 'ãõáâàçéêíóôú',
  pl: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ', ro: 'ăâîșțĂÂÎȘȚ', el: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώΆΈΉΊΌΎΏ',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяҐЄІЇ', ru: 'ыэёъЫЭЁ', tr: 'çğıİöşüÇĞÖŞÜ', ku: 'çêîşûÇÊÎŞÛ', so: 'dhkhshxcqʼ',
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩،؛؟', fa: 'پچژگکیهٔ۰۱۲۳۴۵۶۷۸۹',
  'fa-AF': 'پچژگکیهٔئؤ', ps: 'ټځڅډړږښګڼېۍيیئۀ', ckb: 'ئاڵڕۆێەھوپچژگڤ', ur: 'ٹڈڑںےہھگچپژۓۂ',
  am: 'ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐቨ፡።፣', ti: 'ቐቑኸኹጐኰቈዅዐዓዕጸጻ፡።፣', bn: 'অআইঈকখগঘঙক্ষড়ঢ়য়ংঃঁ০১২৩',
  hi: 'अआइईकखगघङक्षड़ढ़ंःँ०१२३', pa: 'ਅਆਇਈਕਖਗਘਙੜੱੰਂ੦੧੨੩', ka: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
  hy: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև՞՝', nl: 'éëïĳ', sq: 'çëÇË', vi: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
};

interface Face {
  family: string;
  weight: string;
  path: string;
  ranges: [number, number][];
}

const FACE = /font-family: "(.+)";\s+font-weight: (\d+);[^}]*url\("(.+?)"\)[^}]*unicode-range: (.+);/g;
const faces: Face[] = [...css.matchAll(FACE)].map(([, family = '', weight = '', path = '', ranges = '']) => ({
  family, weight, path,
  ranges: ranges.split(', ').map((range): [number, number] => {
    const [from = '', to = from] = range.slice(2).split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  }),
}));

const files = import.meta.glob<string>('../../node_modules/@fontsource/*/files/*.woff2', { query: '?inline', import: 'default' });
const fonts = new Map<string, Font>();
for (const { path } of faces) {
  const data = await files[`../../node_modules/${path}`]?.();
  const bytes = Uint8Array.from(atob(data?.split(',')[1] ?? ''), (letter) => letter.charCodeAt(0));
  const font = create(bytes as Parameters<typeof create>[0]);
  if (!font.isCollection) fonts.set(path, font);
}

/** Letters of `text` that no face of `families` has, going by range and file as the browser does. */
function lacking(text: string, families: string[], weight: string): string[] {
  return [...text].filter((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    const own = faces.filter(({ ranges }) => ranges.some(([from, to]) => from <= point && point <= to));
    return !own.some((face) => families.includes(face.family) && face.weight === weight && fonts.get(face.path)?.hasGlyphForCodePoint(point));
  });
}

test('each face has its file', () => {
  expect(faces.length).toBeGreaterThan(20);
  expect(fonts.size).toBe(faces.length);
});

const languages = Object.entries(tables('languages.toml')).filter(([tag]) => tag !== '');

test.each(languages.filter(([, { font }]) => font !== ''))('%s finds its letters in the font it names', (tag, { endonym = '', font = '' }) => {
  const text = (LETTERS[tag] ?? '') + endonym.replace(/\s/g, '');
  for (const weight of ['400', '700']) expect(lacking(text, [font, 'Noto Sans'], weight)).toEqual([]);
});

test('only Chinese comes without a font', () => {
  expect(languages.filter(([, { font }]) => font === '').map(([tag]) => tag)).toEqual(['zh']);
});
