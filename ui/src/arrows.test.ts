import { describe, expect, it } from 'vitest';
import { nearest, type Arrow, type Box } from './arrows';

/** Three columns: 0 1 2 / 3 4 5 / 6. */
const grid: Box[] = [0, 1, 2, 3, 4, 5, 6].map((index) => {
  const left = (index % 3) * 110;
  const top = Math.floor(index / 3) * 60;
  return { left, right: left + 100, top, bottom: top + 50 };
});

describe('arrow keys', () => {
  it.each<[number, Arrow, number]>([
    [0, 'ArrowRight', 1],
    [2, 'ArrowRight', -1],
    [1, 'ArrowLeft', 0],
    [1, 'ArrowDown', 4],
    [5, 'ArrowDown', 6],
    [6, 'ArrowUp', 3],
    [0, 'ArrowUp', -1],
  ])('from %i, %s leads to %i', (at, key, expected) => {
    expect(nearest(grid, at, key)).toBe(expected);
  });
});
