import { describe, expect, it } from 'vitest';
import { meansLeave, press, type Shifts } from './shifts';

function after(...keys: [string, number, boolean?][]): boolean {
  const shifts = keys.reduce<Shifts>((so_far, [key, at_ms, repeat]) => press(so_far, { key, at_ms, repeat: repeat ?? false }), []);
  return meansLeave(shifts);
}

describe('Shift three times', () => {
  it.each<[string, boolean, [string, number, boolean?][]]>([
    ['three within five seconds', true, [['Shift', 0], ['Shift', 2500], ['Shift', 5000]]],
    ['three in just over five seconds', false, [['Shift', 0], ['Shift', 2500], ['Shift', 5001]]],
    ['two', false, [['Shift', 0], ['Shift', 10]]],
    ['the last three of four', true, [['Shift', 0], ['Shift', 4000], ['Shift', 5500], ['Shift', 6000]]],
    ['a held key that repeats', false, [['Shift', 0], ['Shift', 30, true], ['Shift', 60, true]]],
    ['capital letters typed between', false, [['Shift', 0], ['A', 10], ['Shift', 20], ['B', 30], ['Shift', 40]]],
  ])('%s: %s', (_what, expected, keys) => {
    expect(after(...keys)).toBe(expected);
  });
});
