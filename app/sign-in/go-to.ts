/**
 * Loads an address afresh, so that nothing of an earlier person stays in the page. Never
 * answers: what waits for it keeps waiting until the page is gone.
 */
export function goTo(address: string): Promise<never> {
  window.location.assign(address);
  return new Promise(() => undefined);
}
