/** Who may do what: the one policy. A role lists what it may do; everything else is refused. */
export const roles = ["owner", "editor", "reader"] as const;
export type Role = (typeof roles)[number];

/** What a member does. */
export type Verb =
  | "read"
  | "addArticle"
  | "arrangeArticle"
  | "deleteArticle"
  | "annotate"
  | "review"
  | "editEvidence"
  | "export"
  | "manageMembers";

const reading = ["read"] as const;
const editing = [
  ...reading,
  "addArticle",
  "arrangeArticle",
  "annotate",
  "review",
  "editEvidence",
  "export",
] as const;

const policy: Record<Role, readonly Verb[]> = {
  owner: [...editing, "deleteArticle", "manageMembers"],
  editor: editing,
  reader: reading,
};

/** A signed-in person in their newsroom: whom every server function answers to. */
export type Member = {
  userId: string;
  name: string;
  email: string;
  role: Role;
  newsroomId: string;
  newsroomName: string;
  sessionId: string;
  /** Whether single keys act on Mark up. */
  shortcuts: boolean;
};

type Actor = Pick<Member, "role">;

/** Whether the policy lets a member of that role do it; the sentences below are how it is asked. */
export function may(member: Actor, verb: Verb): boolean {
  return policy[member.role].includes(verb);
}

export const canAddArticle = (member: Actor): boolean => may(member, "addArticle");
/** Edit its details, assign it, archive it and take it back. */
export const canArrangeArticle = (member: Actor): boolean => may(member, "arrangeArticle");
/** Delete it, see what is deleted, and bring it back. */
export const canDeleteArticle = (member: Actor): boolean => may(member, "deleteArticle");
export const canAnnotate = (member: Actor): boolean => may(member, "annotate");
export const canEditEvidence = (member: Actor): boolean => may(member, "editEvidence");
export const canExport = (member: Actor): boolean => may(member, "export");
export const canManageMembers = (member: Actor): boolean => may(member, "manageMembers");
export const canReview = (member: Actor): boolean => may(member, "review");

/** A layer belongs to its author: nobody else writes in it, whatever their role. */
export const canChangeAnnotation = (
  member: Pick<Member, "role" | "userId">,
  annotation: { authorId: string },
): boolean => canAnnotate(member) && annotation.authorId === member.userId;

/** One answers colleagues, never oneself. */
export const canReviewAnnotation = (
  member: Pick<Member, "role" | "userId">,
  annotation: { authorId: string },
): boolean => canReview(member) && annotation.authorId !== member.userId;
