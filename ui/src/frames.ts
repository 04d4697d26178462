// Waiting until the screen shows what the page has become.

/** Longest wait in milliseconds: a window that nobody sees draws no frames. */
const WAIT_MS = 200;

/** Resolves once the present state of the page is on screen. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // The first callback comes before a frame with this state is drawn, the second after it.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, WAIT_MS);
  });
}
