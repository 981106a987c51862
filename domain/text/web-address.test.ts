import { expect, it } from "vitest";
import { webAddress } from "./web-address";

it.each([
  "https://example.org/",
  " http://example.org/a?b=c#d ",
  "HTTPS://EXAMPLE.ORG",
  "https://пример.рф/барьер",
  "https://example.org/a report.pdf",
])("takes %j", (address) => {
  expect(webAddress.parse(address)).toBe(address.trim());
});

it.each([
  "javascript:alert(1)",
  " java\nscript:alert(1)",
  "data:text/html,x",
  "//example.org",
  "example.org",
  "https://",
  "https://exa\nmple.org/",
  "https://example.org/\u202egpj.exe",
  "https://example.org/\u2067x",
  "https://example.org/\0",
  `https://example.org/${"x".repeat(2_000)}`,
])("refuses %j", (address) => {
  expect(webAddress.safeParse(address).success).toBe(false);
});
