/** Puts the keyboard's focus back on the text, where the reading cursor is; nothing scrolls. */
export function focusText(): void {
  document.querySelector<HTMLElement>('[data-key="text"]')?.focus({ preventScroll: true });
}
