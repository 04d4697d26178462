// Arrow keys between the controls of a list or grid, by where they stand on screen.

/** The box of a control, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Keys that move. */
export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Returns the index of the nearest box in the direction of `key`, or -1. */
export function nearest(boxes: readonly Box[], at: number, key: Arrow): number {
  const from = boxes[at];
  if (!from) return -1;
  const middle = (box: Box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  const start = middle(from);
  let best = -1;
  let bestDistance = Infinity;
  boxes.forEach((box, index) => {
    const sameRow = box.top < from.bottom && box.bottom > from.top;
    const { x, y } = middle(box);
    const lies = {
      ArrowUp: box.bottom <= from.top,
      ArrowDown: box.top >= from.bottom,
      ArrowLeft: sameRow && x < start.x,
      ArrowRight: sameRow && x > start.x,
    };
    // A row further away counts more than any distance along the row.
    const distance = sameRow ? Math.abs(x - start.x) : Math.abs(y - start.y) * 1000 + Math.abs(x - start.x);
    if (index !== at && lies[key] && distance < bestDistance) [best, bestDistance] = [index, distance];
  });
  return best;
}

/** Lets arrow keys move between the elements marked `data-stop` inside `container`; down from its field enters them. */
export function arrows(container: HTMLElement): () => void {
  function move(event: KeyboardEvent): void {
    const { key, target } = event;
    if (!isArrow(key) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [...container.querySelectorAll<HTMLElement>('[data-stop]')];
    const field = container.querySelector<HTMLElement>('input');
    let next: HTMLElement | null | undefined;
    if (target === field) {
      if (key !== 'ArrowDown') return;
      next = stops[0];
    } else {
      const at = stops.findIndex((stop) => stop === target);
      if (at < 0) return;
      next = stops[nearest(stops.map((stop) => stop.getBoundingClientRect()), at, key)];
      if (!next && key === 'ArrowUp') next = field;
    }
    event.preventDefault();
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }
  container.addEventListener('keydown', move);
  return () => container.removeEventListener('keydown', move);
}

function isArrow(key: string): key is Arrow {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key);
}
