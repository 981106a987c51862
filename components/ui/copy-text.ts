/**
 * Puts a text on the clipboard, and answers whether it is there. Outside https and localhost, as on an
 * office network, browsers have no clipboard for us; the old command copies a selection instead.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  // Beside whatever has the focus: a dialog lets it go nowhere else.
  (before?.parentElement ?? document.body).append(field);
  field.select();
  const old: { execCommand: (command: "copy") => boolean } = document;
  const copied = old.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
