import { expect, test } from 'vitest';
import { settled, settledAnswer } from './marks';

test.each([
  ['عادةً أن', 'عادةً\u200c أن'],
  ['محامٍ.', 'محامٍ\u200c.'],
  ['<b>محامٍ</b>', '<b>محامٍ\u200c</b>'],
  ['آليًا', 'آليًا'],
  ['خُزّنت', 'خُزّنت'],
  ['حقٌّ', 'حقٌّ\u200c'],
  ['plain', 'plain'],
])('%s is settled', (text, expected) => {
  expect(settled(text)).toBe(expected);
  expect(settled(expected)).toBe(expected);
});

test('an answer keeps its shape', () => {
  const answer = { id: 'school', cards: [{ title: 'محامٍ', items: 3, none: null }] };
  expect(settledAnswer(answer)).toEqual({ id: 'school', cards: [{ title: 'محامٍ\u200c', items: 3, none: null }] });
});
