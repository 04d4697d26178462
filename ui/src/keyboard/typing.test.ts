import { expect, test } from 'vitest';
import { erase, insert, swap } from './typing';

/** As much of a field as typing uses. */
function fieldOf(value: string, from = value.length, to = from): HTMLInputElement {
  const field = {
    value, selectionStart: from, selectionEnd: to, inputs: 0,
    setRangeText(text: string, start: number, end: number) {
      field.value = field.value.slice(0, start) + text + field.value.slice(end);
      field.selectionStart = field.selectionEnd = start + text.length;
    },
    dispatchEvent() {
      field.inputs += 1;
      return true;
    },
  };
  return field as unknown as HTMLInputElement;
}

test.each([
  ['at the end', fieldOf('ab'), 'abሀ'],
  ['in the middle', fieldOf('ab', 1), 'aሀb'],
  ['instead of a selection', fieldOf('abc', 1, 2), 'aሀc'],
])('a key writes %s', (_, field, after) => {
  insert(field, 'ሀ');
  expect(field).toMatchObject({ value: after, inputs: 1 });
});

test.each([
  ['a letter', fieldOf('ab'), 'a'],
  ['a letter outside the basic plane', fieldOf('a𞤀'), 'a'],
  ['a selection', fieldOf('abc', 0, 2), 'c'],
  ['nothing at the start', fieldOf('ab', 0), 'ab'],
])('delete takes away %s', (_, field, after) => {
  erase(field);
  expect(field.value).toBe(after);
});

test.each([
  ['the letter that has it', fieldOf('ሰለ'), 'ሰሎ'],
  ['no other letter', fieldOf('ሰለ '), 'ሰለ ሎ'],
])('a form takes the place of %s', (_, field, after) => {
  swap(field, 'ሎ', ['ለ', 'ሎ']);
  expect(field.value).toBe(after);
});
