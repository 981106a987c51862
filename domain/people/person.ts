/** A member as shown to colleagues. */
export type Person = { id: string; name: string };
