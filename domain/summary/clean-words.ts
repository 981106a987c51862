/** What stands where a way to reach somebody stood. */
export const contactLeftOut = "(contact left out)";

const email =
  /(?:mailto:)?(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?[@＠]\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Written for the whole world: a plus or two zeros before it. */
const phone = /(?:tel:)?(?:[+＋]|(?<!\p{N}[.,]?)00)\p{N}(?:[\s().\-/–]*\p{N}){6,14}/giu;
const handle = /(?<![\p{L}\p{N}])[@＠][\p{L}\p{N}_.]{2,}/gu;
const address =
  /(?<![\p{L}\p{N}.-])(?:https?:\/\/)?(?:www\.)?(?:t\.me|wa\.me|signal\.me|telegram\.me)\/\S+/giu;

const dayNumber = String.raw`(?!00|3[2-9]|[4-9]\d)\p{N}{1,2}`;
const month = String.raw`(?!00|1[3-9]|[2-9]\d)\p{N}{1,2}`;
const year = String.raw`(?![03-9])\p{N}{4}`;
/** A whole day in digits. One whose year has two is told from a number by what follows: nothing, or a time. */
const day = [
  String.raw`${year}([-./])${month}\2${dayNumber}`,
  String.raw`${dayNumber}([-./])${month}\3${year}`,
  String.raw`${month}([-./])${dayNumber}\4${year}`,
  String.raw`${dayNumber}([-./])${month}\5\p{N}{2}(?![\s().\-/–]*\p{N}(?!\p{N}?:))`,
].join("|");
/**
 * A day, or a number written for the neighbourhood: only where somebody is asked, because elsewhere
 * it may be a number that was checked.
 */
const dayOrLocalPhone = new RegExp(
  String.raw`(?<!\p{N}[.,]?)(?:((?:${day})(?![-./]?\p{N}))|\(?\p{N}(?:[\s().\-/–]*\p{N}){5,14})`,
  "gu",
);

/** A text without e-mail addresses, messenger addresses and international telephone numbers. */
export function withoutContacts(text: string): string {
  return [address, email, phone].reduce((kept, pattern) => kept.replace(pattern, contactLeftOut), text);
}

/** What is said of somebody who was asked, without any way to reach them; days stay. */
export function withoutAnyContact(text: string): string {
  return withoutContacts(text)
    .replace(dayOrLocalPhone, (_found, day?: string) => day ?? contactLeftOut)
    .replace(handle, contactLeftOut);
}
