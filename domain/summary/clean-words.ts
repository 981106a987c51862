/** What stands where a way to reach somebody stood. */
export const contactLeftOut = "(contact left out)";

const email =
  /(?:mailto:)?(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?[@＠]\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
/** Written for the whole world: a plus or two zeros before it. */
const phone = /(?:tel:)?(?:[+＋]|(?<![\p{N}.,])00)\p{N}(?:[\s().\-/–]*\p{N}){6,14}/giu;
/** Written for the neighbourhood: only where somebody is asked, because elsewhere it may be a number that was checked. */
const localPhone = /(?<![\p{N}.,])\(?\p{N}(?:[\s().\-/–]*\p{N}){5,14}/gu;
const handle = /(?<![\p{L}\p{N}])[@＠][\p{L}\p{N}_.]{2,}/gu;
const address = /(?:https?:\/\/)?(?:t\.me|wa\.me|signal\.me|telegram\.me)\/\S+/giu;
const day = /^\(?(?:\p{N}{4}[-./]\p{N}{1,2}[-./]\p{N}{1,2}|\p{N}{1,2}[-./]\p{N}{1,2}[-./]\p{N}{2,4})/u;

/** A text without e-mail addresses, messenger addresses and international telephone numbers. */
export function withoutContacts(text: string): string {
  return [address, email, phone].reduce((kept, pattern) => kept.replace(pattern, contactLeftOut), text);
}

/** What is said of somebody who was asked, without any way to reach them; days stay. */
export function withoutAnyContact(text: string): string {
  return withoutContacts(text)
    .replace(localPhone, (found) => (day.test(found) ? found : contactLeftOut))
    .replace(handle, contactLeftOut);
}
