// Shift three times within five seconds means Leave.

const PRESSES = 3;
const WINDOW_MS = 5000;

/** What a key press says about leaving. */
export interface Press {
  key: string;
  repeat: boolean;
  at_ms: number;
}

/** Times of the last Shift presses that nothing else interrupted. */
export type Shifts = readonly number[];

/** Counts one key press; any other key starts the count again. */
export function press(shifts: Shifts, { key, repeat, at_ms }: Press): Shifts {
  if (key !== 'Shift') return [];
  if (repeat) return shifts;
  return [...shifts, at_ms].slice(-PRESSES);
}

/** Returns whether the presses so far mean Leave. */
export function meansLeave(shifts: Shifts): boolean {
  const first = shifts[0] ?? 0;
  const last = shifts[PRESSES - 1];
  return last !== undefined && last - first <= WINDOW_MS;
}
