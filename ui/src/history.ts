// Where the reader is and was: in memory only, no addresses, nothing written anywhere.

/** A page as it goes on paper, or as codes for a phone. */
export type TakenAs = 'paper' | 'codes';

/** A screen, with what is needed to show it again. */
export type Place =
  | { at: 'gate' }
  | { at: 'home'; query: string }
  | { at: 'topic'; id: string }
  /** `readIn` is a language picked for this page only, when it lacks the reader's; `as` is how it is taken along. */
  | { at: 'page'; id: string; readIn: string | null; as?: TakenAs }
  | { at: 'library' }
  | { at: 'keep' };

/** Where the reader stood on a screen: scroll offset in pixels and the id of the control last used. */
export interface Spot {
  scroll: number;
  focus: string | null;
}

/** A place and where the reader stood in it. */
export interface Entry extends Spot {
  place: Place;
}

/** Entries from the first screen to the one on show; never empty. */
export type History = readonly [Entry, ...Entry[]];

const TOP: Spot = { scroll: 0, focus: null };

/** Returns the history of a window that has just opened. */
export function begin(): History {
  return [{ place: { at: 'gate' }, ...TOP }];
}

/** Returns the entry on show. */
export function current(history: History): Entry {
  return history[history.length - 1] ?? history[0];
}

/** Goes to `place`; `spot` says where the reader stood in the place that is left. */
export function push(history: History, place: Place, spot: Spot): History {
  return [...replace(history, { ...current(history), ...spot }), { place, ...TOP }];
}

/** Goes one place back; stays where it is on the first. */
export function back(history: History): History {
  const [first, ...rest] = history;
  return [first, ...rest.slice(0, -1)];
}

/** Changes the entry on show. */
export function replace(history: History, entry: Entry): History {
  const [first, ...rest] = history;
  return rest.length === 0 ? [entry] : [first, ...rest.slice(0, -1), entry];
}
