import { describe, expect, it } from 'vitest';
import { secondsLeft, spokenSeconds, WARNING_S } from './idle';

const at = (steady_s: number, wall_s = steady_s) => ({ steady_ms: steady_s * 1000, wall_ms: wall_s * 1000 });

describe('seconds left of three minutes', () => {
  it.each([
    ['just touched', 180, at(0)],
    ['just before the warning', WARNING_S + 1, at(149)],
    ['at the warning', WARNING_S, at(150)],
    ['just before the end', 1, at(179.9)],
    ['at the end', 0, at(180)],
    ['long after', 0, at(9000)],
    ['woken from sleep: only the wall clock went on', 0, at(5, 3600)],
    ['the wall clock was set back', 170, at(10, -3600)],
  ])('%s: %d', (_when, left, now) => {
    expect(secondsLeft(180, at(0), now)).toBe(left);
  });
});

it('speaks twice, not every second', () => {
  expect([30, 29, 11, 10, 1].map(spokenSeconds)).toEqual([30, 30, 30, 10, 10]);
});
