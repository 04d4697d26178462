// What a picture can show as wrong, found by measuring. Runs inside the page.

/** Returns one line for each fault: text or boxes that leave the window, text that is cut off, targets too small for a finger. */
export function faults() {
  const wrong = [];
  const width = document.documentElement.clientWidth;
  const named = (element) => {
    const test = element.closest('[data-test]')?.dataset.test ?? '';
    return `<${element.localName} class="${element.className}"> in ${test}: ${(element.textContent ?? '').trim().slice(0, 40)}`;
  };
  if (document.documentElement.scrollWidth > width) wrong.push(`the window scrolls sideways: ${document.documentElement.scrollWidth} > ${width}`);
  for (const element of document.querySelectorAll('#app *')) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const hidden = box.width <= 1 || style.clipPath !== 'none' || element.closest('svg, .visually-hidden');
    if (hidden) continue;
    if (box.right > width + 1 || box.left < -1) wrong.push(`outside the window: ${named(element)}`);
    const clips = style.overflowX !== 'visible' || style.overflowY === 'hidden';
    if (clips && !element.matches('input, select') && element.scrollWidth > element.clientWidth + 1) wrong.push(`cut off: ${named(element)}`);
    const spills = style.display !== 'inline' && !clips && element.children.length === 0 && element.scrollWidth > element.clientWidth + 2;
    if (spills && element.clientWidth > 0) wrong.push(`text wider than its box: ${named(element)}`);
    if (element.matches('button, select, input, summary') && style.position !== 'absolute') {
      const card = element.closest('h3') !== null; // The whole card can be pressed.
      if (!card && (box.height < 43.5 || box.width < 43.5)) wrong.push(`smaller than 44 px (${Math.round(box.width)}×${Math.round(box.height)}): ${named(element)}`);
    }
  }
  return [...new Set(wrong)];
}

/** Returns one line for each rule of WCAG 2.2 AA that axe-core, loaded into the page before, finds broken. */
export async function barriers() {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await globalThis.axe.run(document, { runOnly: tags });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')}`);
}
