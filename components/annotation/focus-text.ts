/** Puts the keyboard's focus back on the text, where the reading cursor is; nothing scrolls. */
export function focusText(): void {
  document.querySelector<HTMLElement>('[data-key="text"]')?.focus({ preventScroll: true });
}

/** Remembers where the focus is. What it answers puts it back there, or on the text when that place is gone. */
export function rememberFocus(): () => void {
  const left = document.activeElement;
  return () => {
    if (left instanceof HTMLElement && left !== document.body && left.isConnected)
      left.focus({ preventScroll: true });
    else focusText();
  };
}
