import "server-only";

/** Leaves out of a Word document's XML the runs that Word does not show. */
export function dropHidden(xml: string): string {
  if (!xml.includes("<w:vanish")) return xml;
  return xml.replace(/<w:r(?:\s[^>]*)?>.*?<\/w:r>/gs, (run) => {
    const isHidden = /<w:vanish\s*(?:w:val="(?:1|true|on)"\s*)?\/>/.test(run);
    // A run that holds others is a text box: only what is in it may be hidden.
    const isOne = !/<w:r[\s>]/.test(run.slice(1));
    return isHidden && isOne ? "" : run;
  });
}
