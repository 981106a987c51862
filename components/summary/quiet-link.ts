/** The look of a link that leads to another part of the report. */
export const quietLink = "underline decoration-rule-2 underline-offset-3 hover:decoration-current";
