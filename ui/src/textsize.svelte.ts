// How large the text is. In memory only; Leave sets it back.

/** Sizes in percent of the normal one. The stylesheet has a rule for each. */
export const SIZES_PERCENT = [100, 125, 150, 200] as const;

class TextSize {
  #step = $state(0);
  #isChanged = $state(false);

  readonly percent = $derived(SIZES_PERCENT[this.#step] ?? 100);
  readonly canGrow = $derived(this.#step < SIZES_PERCENT.length - 1);
  readonly canShrink = $derived(this.#step > 0);

  /** Whether the reader has changed the size in this visit. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  grow(): void {
    this.#set(this.#step + 1);
  }

  shrink(): void {
    this.#set(this.#step - 1);
  }

  /** Goes back to the normal size, as for a new reader. */
  reset(): void {
    this.#set(0);
    this.#isChanged = false;
  }

  #set(step: number): void {
    this.#step = Math.max(0, Math.min(step, SIZES_PERCENT.length - 1));
    this.#isChanged = true;
    document.documentElement.dataset.text = String(this.percent);
  }
}

/** Size of the text on this window. */
export const textSize = new TextSize();
