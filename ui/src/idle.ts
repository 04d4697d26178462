// When nobody touches the computer: how long ago somebody did, and what follows from it.

/** Seconds of warning before a visit ends by itself. */
export const WARNING_S = 30;

/** Seconds left at which the warning is spoken once more. */
const SPOKEN_AGAIN_S = 10;

/** Two clocks: one that nobody can set but that stops while the computer sleeps, and one that goes on. */
export interface Clocks {
  steady_ms: number;
  wall_ms: number;
}

/** Reads both clocks. */
export function readClocks(): Clocks {
  return { steady_ms: performance.now(), wall_ms: Date.now() };
}

/** Returns the seconds left of `limit_s` since the last key or click; the clock that went further counts. */
export function secondsLeft(limit_s: number, touched: Clocks, now: Clocks): number {
  const rested_ms = Math.max(now.steady_ms - touched.steady_ms, now.wall_ms - touched.wall_ms);
  return Math.max(0, Math.ceil(limit_s - rested_ms / 1000));
}

/** Returns the number of seconds that is spoken while `left_s` are left: it changes once, not every second. */
export function spokenSeconds(left_s: number): number {
  return left_s > SPOKEN_AGAIN_S ? WARNING_S : SPOKEN_AGAIN_S;
}
