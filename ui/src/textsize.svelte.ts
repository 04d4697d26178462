// How large the text is. In memory only; Leave sets it back.

/** Sizes in percent of the normal one. The stylesheet has a rule for each. */
export const SIZES_PERCENT = [100, 125, 150, 200] as const;

/** How long and how far a press counts as the next one on the same button, which may have moved away under it. */
const REPEAT_MS = 1200;
const REPEAT_PIXELS = 16;

/** Where and when a pointer pressed. */
export interface Press {
  clientX: number;
  clientY: number;
  timeStamp: number;
}

class TextSize {
  #last: { press: Press; steps: number } | null = null;
  #step = $state(0);
  #isChanged = $state(false);

  readonly percent = $derived(SIZES_PERCENT[this.#step] ?? 100);
  readonly canGrow = $derived(this.#step < SIZES_PERCENT.length - 1);
  readonly canShrink = $derived(this.#step > 0);

  /** Whether the reader has changed the size in this visit. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  grow(press?: Press): void {
    this.#take(1, press);
  }

  shrink(press?: Press): void {
    this.#take(-1, press);
  }

  /**
   * Takes a press for the next one on the same button if it comes soon after, in the same place, and returns whether
   * it did. All that stands on the screen moves as the text grows: a second press would else hit what comes to lie there.
   */
  repeats(press: Press): boolean {
    if (!this.#last) return false;
    const { press: last, steps } = this.#last;
    const isSoon = press.timeStamp - last.timeStamp <= REPEAT_MS;
    const isThere = Math.hypot(press.clientX - last.clientX, press.clientY - last.clientY) <= REPEAT_PIXELS;
    const can = steps > 0 ? this.canGrow : this.canShrink;
    if (!isSoon || !isThere || !can) return false;
    this.#take(steps, press);
    return true;
  }

  /** Goes back to the normal size, as for a new reader. */
  reset(): void {
    this.#set(0);
    this.#last = null;
    this.#isChanged = false;
  }

  #take(steps: number, press?: Press): void {
    this.#set(this.#step + steps);
    this.#last = press ? { press, steps } : null;
  }

  #set(step: number): void {
    this.#step = Math.max(0, Math.min(step, SIZES_PERCENT.length - 1));
    this.#isChanged = true;
    document.documentElement.dataset.text = String(this.percent);
  }
}

/** Size of the text on this window. */
export const textSize = new TextSize();
