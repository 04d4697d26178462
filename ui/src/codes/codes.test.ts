import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { itemIds, wordsOf } from '../fixtures/tree';
import { plain } from '../links';
import { CODE_BYTES_MAX, CODES_MAX, modulesOf, partsOf, pathOf } from './codes';

const PIXELS = 4;
const label = (number: number, count: number) => `${number} of ${count}`;

/** Draws the path on white, as the screen does, and reads it as a phone does. */
function read(text: string): string | undefined {
  const modules = modulesOf(text);
  const side = modules.length * PIXELS;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of pathOf(modules).matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1) {
      const from = (row * side + Number(x) * PIXELS) * 4;
      for (let at = from; at < from + Number(width) * PIXELS * 4; at += 4) image.fill(0, at, at + 3);
    }
  }
  return jsQR(image, side, side)?.data;
}

const TEXTS: [string, string][] = ['en', 'ar', 'uk', 'fa-AF', 'de'].flatMap((lang) => {
  const words = wordsOf(itemIds[0] ?? '', lang);
  return words ? [[lang, plain([words.summary_html, ...words.blocks.map(({ html }) => html)].join('\n'))]] : [];
});

test.each([...TEXTS, ['ti', 'ሓሳብ ናይ ሓገዝ። '.repeat(60)], ['short', 'Call 112.']] as [string, string][])('a phone reads the codes of %s', (_, text) => {
  const { texts, isCut } = partsOf(text, label);
  expect(texts.map(read)).toEqual(texts);
  const joined = texts.map((part) => part.replace(/^\d+ of \d+\n/, '')).join('');
  if (isCut) expect(text.startsWith(joined)).toBe(true);
  else expect(joined).toBe(text);
});

test.each([
  ['fits in one code, without a label', CODE_BYTES_MAX - 7, 1, false],
  ['needs a second code', CODE_BYTES_MAX - 6, 2, false],
  ['fills all codes', (CODE_BYTES_MAX - 7) * CODES_MAX, CODES_MAX, false],
  ['is longer than all codes', (CODE_BYTES_MAX - 7) * CODES_MAX + 1, CODES_MAX, true],
])('a text that %s', (_, length, count, isCut) => {
  const parts = partsOf('a'.repeat(length), label);
  expect(parts.texts.length).toBe(count);
  expect(parts.isCut).toBe(isCut);
});

test('words stay whole', () => {
  const text = 'permission '.repeat(100);
  for (const part of partsOf(text, label).texts) expect(part.trim()).toMatch(/^\d of \d\npermission( permission)*$/);
});

test('no text makes no code', () => expect(partsOf('', label).texts).toEqual(['']));
