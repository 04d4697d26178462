// What a press on a key does to a field: the same as a key of a real keyboard.

/** Puts `text` where the cursor stands, instead of what is selected. */
export function insert(field: HTMLInputElement, text: string): void {
  const { from, to } = selection(field);
  change(field, text, from, to);
}

/** Takes away what is selected, else the letter before the cursor. */
export function erase(field: HTMLInputElement): void {
  const { from, to } = selection(field);
  change(field, '', from === to ? from - lengthBefore(field.value, from) : from, to);
}

/** Puts `form` in the place of the letter before the cursor, if that is one of `forms`; else beside it. */
export function swap(field: HTMLInputElement, form: string, forms: readonly string[]): void {
  const { from, to } = selection(field);
  const length = lengthBefore(field.value, from);
  const isForm = forms.includes(field.value.slice(from - length, from));
  change(field, form, isForm ? from - length : from, to);
}

/** Returns the length of the last letter of `text` before `at`, in UTF-16 units. */
export function lengthBefore(text: string, at: number): number {
  return [...text.slice(0, at)].at(-1)?.length ?? 0;
}

function selection(field: HTMLInputElement): { from: number; to: number } {
  const from = field.selectionStart ?? field.value.length;
  return { from, to: field.selectionEnd ?? from };
}

function change(field: HTMLInputElement, text: string, from: number, to: number): void {
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
