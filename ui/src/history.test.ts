import { describe, expect, it } from 'vitest';
import { back, begin, current, push, replace, type Place } from './history';

const home: Place = { at: 'home', query: '' };
const page: Place = { at: 'page', id: 'school', readIn: null };
const spot = { scroll: 120, focus: 'card-school' };

describe('history', () => {
  it('starts at the gate', () => {
    expect(current(begin()).place).toEqual({ at: 'gate' });
  });

  it('remembers where the reader stood and returns there', () => {
    const there = push(push(begin(), home, { scroll: 0, focus: null }), page, spot);
    expect(current(there).place).toEqual(page);
    expect(current(back(there))).toEqual({ place: home, ...spot });
  });

  it('stays at the gate when there is nothing before it', () => {
    expect(back(begin())).toEqual(begin());
  });

  it('changes only the entry on show', () => {
    const typed: Place = { at: 'home', query: 'school' };
    const there = push(begin(), home, { scroll: 0, focus: null });
    const changed = replace(there, { ...current(there), place: typed });
    expect(current(changed).place).toEqual(typed);
    expect(changed).toHaveLength(2);
    expect(current(replace(begin(), { place: typed, scroll: 0, focus: null })).place).toEqual(typed);
  });
});
