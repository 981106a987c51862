import type { Anchor } from "@/domain/anchor/anchor";
import type { Citation } from "@/domain/evidence/evidence";
import type { Person } from "@/domain/people/person";
import type { Review } from "@/domain/review/review";
import type { Lost, Recheck } from "./recheck";
import type { About, Finding, Tag } from "./tag";

/** What one person says of one statement of one version, with its citations and the answers to it. Times are ISO 8601, UTC. */
export type Annotation = {
  id: string;
  articleId: string;
  versionId: string;
  author: Person;
  anchor: Anchor;
  about: About;
  /** None: unchecked. */
  tag: Tag | null;
  /** Only when disputed; none while the author has not said. */
  finding: Finding | null;
  rationale: string;
  proposedWording: string | null;
  /** Grows with every change, also of its citations. */
  revision: number;
  citations: Citation[];
  reviews: Review[];
  createdAt: string;
  updatedAt: string;
  /** Only on one whose statement changed in this version, and that its author has not answered for since. */
  recheck?: Recheck;
  /** Only on one whose statement is not in this version: the anchor's words are those it stood on, its offsets mean nothing. */
  lost?: Lost;
  /** Only on one that its author has removed, and may bring back. */
  removedAt?: string;
};
