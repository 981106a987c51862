import "server-only";
import type { Role } from "@/domain/permissions";
import { closeStore, database } from "../store";
import { makeArticle, makeMember, makeNewsroom } from "./factories";

/** How a seeded person signs in. */
export type SeededPerson = { userId: string; name: string; email: string; password: string };

/** What the browser tests start from: a newsroom of three, its article, and a stranger of another newsroom. */
export type Seeded = {
  newsroomName: string;
  owner: SeededPerson;
  editor: SeededPerson;
  reader: SeededPerson;
  stranger: SeededPerson;
  /** A second editor, whom nothing depends on. */
  former: SeededPerson;
  articleId: string;
  versionId: string;
  /** The version's plain text. */
  text: string;
};

const seededParagraphs = [
  "Barrier would shield 40,000 homes, ministry says",
  "The infrastructure ministry on Monday published the final design for a tidal barrier across the mouth of the Eller.",
  "The minister said the gate would protect 40,000 homes from a flood of the kind seen in 1987. Construction is to begin in the autumn of next year.",
  "The new estimate is 436 million, of which the state will pay two thirds. None of the four municipalities has yet voted the money.",
  "It is still the best money the port will ever spend.",
];

/** Fills the configured database. */
export async function seedNewsrooms(): Promise<Seeded> {
  const newsroom = await makeNewsroom();
  const db = await database();
  await db.installation.create({ data: { id: 1, newsroomId: newsroom.id } });
  const join = async (room: { id: string; name: string }, role: Role, name: string, email: string) => {
    const password = `${name} at the harbour`;
    const member = await makeMember(room, role, { name, email, password });
    return { member, person: { userId: member.userId, name, email, password } };
  };
  const owner = await join(newsroom, "owner", "Mira Lindqvist", "mira@example.org");
  const editor = await join(newsroom, "editor", "Jonas Weber", "jonas@example.org");
  const reader = await join(newsroom, "reader", "Rosa Iwu", "rosa@example.org");
  const former = await join(newsroom, "editor", "Edda Holm", "edda@example.org");
  const elsewhere = await makeNewsroom("The Westmere Post");
  const stranger = await join(elsewhere, "owner", "Piet Aalto", "piet@example.org");
  const article = await makeArticle(owner.member, seededParagraphs, seededParagraphs[0]);
  return {
    newsroomName: newsroom.name,
    owner: owner.person,
    editor: editor.person,
    reader: reader.person,
    stranger: stranger.person,
    former: former.person,
    ...article,
  };
}

export { closeStore as closeSeeded };
