import { describe, expect, it } from "vitest";
import { contactLeftOut, withoutAnyContact, withoutContacts } from "./clean-words";

describe("withoutContacts", () => {
  it.each([
    ["Write to ivan.petrov+news@mail.example.org, he answers.", `Write to ${contactLeftOut}, he answers.`],
    ["mailto:ivan@example.org", contactLeftOut],
    ["On +44 20 7946 0958 or +7 (912) 345-67-89.", `On ${contactLeftOut} or ${contactLeftOut}.`],
    ["0044 20 7946 0958", contactLeftOut],
    ["https://t.me/ivan_p is his", `${contactLeftOut} is his`],
    ["Chat:www.t.me/ivan_p", `Chat:${contactLeftOut}`],
    ["Tel.0044 20 7946 0958", `Tel.${contactLeftOut}`],
    ["Почта: иван@почта.рф", `Почта: ${contactLeftOut}`],
  ])("leaves out how somebody is reached: %j", (text, expected) => {
    expect(withoutContacts(text)).toBe(expected);
  });

  it.each([
    "About 23,600 of 40 000 000 homes, 1.5 million by 2027-03-04, a rise of +5 percent.",
    "p. 31, 00:12:45, § 7",
    "It stood @ the gate; cf. 1987–1991.",
    "8 (800) 555-35-35 homes were counted",
    "https://start.me/p/gates and https://at.wa.me/budget",
    "1.0044207946 of them",
  ])("keeps what may be a fact: %j", (text) => {
    expect(withoutContacts(text)).toBe(text);
  });

  it("goes once over long text that looks like an address without being one", () => {
    // In time that grew with the square of the length this would take hours.
    expect(withoutContacts("a".repeat(800_000))).toHaveLength(800_000);
    expect(() => withoutAnyContact(`${"1".repeat(400_000)}${" ".repeat(400_000)}`)).not.toThrow();
    expect(() => withoutAnyContact("+1 ".repeat(280_000))).not.toThrow();
  });
});

describe("withoutAnyContact", () => {
  it.each([
    ["Harbour master, 020 7946 0958", `Harbour master, ${contactLeftOut}`],
    ["Signal: @harbour_master", `Signal: ${contactLeftOut}`],
    ["By phone, 8 (912) 345-67-89", `By phone, ${contactLeftOut}`],
    ["Joignable au 06.12.34.56.78", `Joignable au ${contactLeftOut}`],
    ["Joignable au 06.12.34 56 78", `Joignable au ${contactLeftOut}`],
    ["Bureau 0470/12.34.56", `Bureau ${contactLeftOut}`],
    ["Bureau 0470/12.34", `Bureau ${contactLeftOut}`],
    ["2025-03-04 040 123 4567", `2025-03-04 ${contactLeftOut}`],
    ["01-02-03-04-05", contactLeftOut],
    ["Tel.020 7946 0958", `Tel.${contactLeftOut}`],
  ])("leaves out a number of the neighbourhood and a handle as well: %j", (text, expected) => {
    expect(withoutAnyContact(text)).toBe(expected);
  });

  it.each([
    "Asked on 2025-03-04",
    "Asked on 4.3.2025",
    "Asked on 4/13/2025",
    "Asked on 31.12.25 15:30, and on 1/2/25.",
    "Asked on 2025-03-04 – 2025-03-06",
    "٤/٣/٢٠٢٥",
    "He counted 23,600 in 1987",
  ])("keeps days and numbers: %j", (text) => {
    expect(withoutAnyContact(text)).toBe(text);
  });
});
