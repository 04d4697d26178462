// QR codes that hold a text itself: no address, no network. A long text takes several codes.
import { encode } from 'uqr';

/** Most UTF-8 bytes in one code: what an old phone's camera still reads from a screen (about 90 modules a side). */
export const CODE_BYTES_MAX = 500;

/** Most codes for one text; more would not be photographed to the end. */
export const CODES_MAX = 8;

/** Empty modules around a code that readers of codes ask for. */
const QUIET_MODULES = 4;

/** A text, cut for codes. */
export interface Parts {
  /** Each part begins with its label. */
  texts: string[];
  /** Whether the end of the text did not fit. */
  isCut: boolean;
}

/** Cuts `text` between words so that each part fits in a code; `label` names part `number` of `count`. */
export function partsOf(text: string, label: (number: number, count: number) => string): Parts {
  const room = CODE_BYTES_MAX - bytesOf(`${label(CODES_MAX, CODES_MAX)}\n`);
  const pieces = text.split(/(?<=\s)/).flatMap((word) => fitting(word, room));
  const cuts: string[] = [];
  for (const piece of pieces) {
    const last = cuts.at(-1);
    if (last !== undefined && bytesOf(last + piece) <= room) cuts[cuts.length - 1] = last + piece;
    else cuts.push(piece);
  }
  const kept = cuts.slice(0, CODES_MAX);
  const texts = kept.map((cut, index) => (kept.length === 1 ? cut : `${label(index + 1, kept.length)}\n${cut}`));
  return { texts, isCut: kept.length < cuts.length };
}

/** Returns the modules of the code that holds `text`: rows of dark (true) and light, with the quiet border. */
export function modulesOf(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: QUIET_MODULES }).data;
}

/** Returns the dark modules as the path of a drawing with one unit for each module. */
export function pathOf(modules: boolean[][]): string {
  const runs: string[] = [];
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      const from = x;
      while (row[x]) x += 1;
      if (x > from) runs.push(`M${from} ${y}h${x - from}v1H${from}z`);
    }
  });
  return runs.join('');
}

/** A word that is longer than a code (none in practice) is cut between letters. */
function fitting(word: string, room: number): string[] {
  if (bytesOf(word) <= room) return [word];
  const pieces = [''];
  for (const letter of word) {
    if (bytesOf(pieces.at(-1) + letter) > room) pieces.push('');
    pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
