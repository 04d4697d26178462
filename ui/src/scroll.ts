// Where the reader stands on a screen: scroll offset, control last used, block being read.
import type { Spot } from './history';

/** Returns where the reader stands now. */
export function spot(): Spot {
  return { scroll: window.scrollY, focus: document.activeElement?.id || null };
}

/** Puts the reader where `spot` says, else at the screen's own first stop (`data-first`). */
export function focusScreen({ scroll, focus }: Spot): void {
  const wanted = focus === null ? null : document.getElementById(focus);
  const first = wanted ?? document.querySelector<HTMLElement>('[data-first]');
  first?.focus({ preventScroll: true });
  window.scrollTo({ top: scroll, behavior: 'instant' });
}

/** Remembers the block at the top of the window; the function it returns brings that block back there. */
export function holdBlock(): () => void {
  const held = blocks().find((block) => block.getBoundingClientRect().bottom > barHeight());
  const top = held?.getBoundingClientRect().top ?? 0;
  const isAtTop = window.scrollY === 0;
  const index = held?.dataset.index;
  return () => {
    const block = blocks().find((one) => one.dataset.index === index);
    if (block && !isAtTop) window.scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
  };
}

function blocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-index]')];
}

function barHeight(): number {
  return document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
}
