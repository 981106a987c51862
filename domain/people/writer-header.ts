/** The header in which a page says whose write it sends, where that is no argument: the user's id. */
export const writerHeader = "galley-writer";
