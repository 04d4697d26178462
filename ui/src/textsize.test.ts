import { beforeEach, expect, test, vi } from 'vitest';
import tokens from './styles/tokens.css?raw';
import { SIZES_PERCENT, textSize } from './textsize.svelte';

const dataset: Record<string, string> = {};
vi.stubGlobal('document', { documentElement: { dataset } });
beforeEach(() => textSize.reset());

test('grows to the largest size and no further', () => {
  const seen = SIZES_PERCENT.map(() => {
    textSize.grow();
    return textSize.percent;
  });
  expect(seen).toEqual([125, 150, 200, 200]);
  expect(textSize.canGrow).toBe(false);
  expect(dataset.text).toBe('200');
});

test('shrinks to the normal size and no further', () => {
  textSize.grow();
  textSize.shrink();
  textSize.shrink();
  expect(textSize.percent).toBe(100);
  expect(textSize.canShrink).toBe(false);
});

test('a new reader finds the normal size', () => {
  textSize.grow();
  textSize.reset();
  expect(textSize).toMatchObject({ percent: 100, isChanged: false });
});

const press = (clientX: number, timeStamp: number) => ({ clientX, clientY: 20, timeStamp });

test.each([
  ['soon after, in the same place', press(904, 1500), true],
  ['later', press(900, 2300), false],
  ['elsewhere', press(940, 1500), false],
])('a press %s', (_, next, isRepeated) => {
  textSize.grow(press(900, 1000));
  expect(textSize.repeats(next)).toBe(isRepeated);
  expect(textSize.percent).toBe(isRepeated ? 150 : 125);
});

test('a press is left alone when the text cannot grow, or nothing was pressed by pointer', () => {
  textSize.grow();
  expect(textSize.repeats(press(900, 1000))).toBe(false);
  textSize.grow();
  textSize.grow(press(900, 1000));
  expect(textSize.repeats(press(900, 1100))).toBe(false);
});

test('the stylesheet has a rule for each size', () => {
  for (const percent of SIZES_PERCENT.slice(1)) expect(tokens).toContain(`[data-text="${percent}"] {\n  font-size: ${percent}%;`);
});
