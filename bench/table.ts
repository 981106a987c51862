export type Unit = "ms" | "kB" | "MB" | "";

/** A value (milliseconds, bytes, or a count) as it is read; nothing for what was not measured. */
export function inUnit(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return "";
  if (unit === "kB") return `${(value / 1_000).toFixed(0)} kB`;
  if (unit === "MB") return `${(value / 1_000_000).toFixed(1)} MB`;
  return unit === "ms" ? `${value.toFixed(1)} ms` : String(value);
}

/** A line of a table. */
export function aligned([what = "", ...cells]: readonly string[]): string {
  return [what.padEnd(50), ...cells.map((cell) => cell.padStart(18))].join("");
}
