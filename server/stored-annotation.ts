import "server-only";
import type { Annotation } from "@/domain/annotation/annotation";
import { ExpectedFailure, notFound } from "@/domain/errors";
import type { Citation } from "@/domain/evidence/evidence";
import type { Member } from "@/domain/permissions";
import type { Review } from "@/domain/review/review";
import type { Placement, Prisma } from "@/prisma/generated/client";
import { shownSource, toEvidence } from "./evidence";
import { standingArticle } from "./standing-article";
import type { Transaction } from "./store";
import { toSuggestedAnchor } from "./suggested-anchor";

const person = { select: { id: true, name: true } } as const;

/** What of a placement makes an annotation. */
export const placedAnnotation = {
  annotation: {
    include: {
      author: person,
      citations: {
        where: { deletedAt: null },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        include: { evidence: { include: shownSource } },
      },
      reviews: {
        orderBy: [{ createdAt: "asc" }, { reviewerId: "asc" }],
        include: { reviewer: person },
      },
    },
  },
} satisfies Prisma.PlacementInclude;

type Placed = Prisma.PlacementGetPayload<{ include: typeof placedAnnotation }>;

/** What its author says in an annotation, without what belongs to it. */
export type AnnotationState = Omit<
  Annotation,
  "author" | "citations" | "reviews" | "createdAt" | "updatedAt"
>;

/** A stored annotation, at one of its places, as people see it. */
export function toAnnotation(placed: Placed): Annotation {
  const { annotation } = placed;
  return {
    ...toState(placed),
    author: annotation.author,
    citations: annotation.citations.map(toCitation),
    reviews: annotation.reviews.map(toReview),
    createdAt: annotation.createdAt.toISOString(),
    updatedAt: annotation.updatedAt.toISOString(),
  };
}

function toState({
  annotation,
  versionId,
  ...place
}: Prisma.PlacementGetPayload<{ include: { annotation: true } }>): AnnotationState {
  const { start, end, exact, prefix, suffix } = place;
  const { id, articleId, about, tag, finding, rationale, proposedWording, revision } = annotation;
  return {
    id,
    articleId,
    versionId,
    anchor: { start, end, exact, prefix, suffix },
    about,
    tag,
    finding,
    rationale,
    proposedWording,
    revision,
    ...toCarried(place),
    ...(annotation.deletedAt && { removedAt: annotation.deletedAt.toISOString() }),
  };
}

/** What has become of a statement since its author last answered for it; nothing for one that stands as it was. */
function toCarried({
  state,
  start,
  end,
  exact,
  wasExact,
  wasSentence,
  score,
}: Pick<Placement, "state" | "start" | "end" | "exact" | "wasExact" | "wasSentence" | "score">): Pick<
  Annotation,
  "recheck" | "lost"
> {
  if (state === "changed") return { recheck: { exact: wasExact ?? exact, sentence: wasSentence ?? exact } };
  if (state === "lost") return { lost: { closest: end > start ? { start, end, score: score ?? 0 } : null } };
  return {};
}

function toCitation({
  id,
  evidence,
  stance,
  quote,
  locator,
}: Placed["annotation"]["citations"][number]): Citation {
  return { id, evidence: toEvidence(evidence), stance, quote, locator };
}

function toReview(row: Placed["annotation"]["reviews"][number]): Review {
  const { reviewer, verdict, reason, suggestedTag, suggestedFinding, suggestedWording } = row;
  const { annotationRevision, revision } = row;
  return {
    reviewer,
    verdict,
    reason,
    suggestedTag,
    suggestedFinding,
    suggestedWording,
    suggestedAnchor: toSuggestedAnchor(row),
    annotationRevision,
    revision,
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/**
 * One annotation of the member's newsroom, removed or not, at its place in `versionId`, or in the
 * newest version where it has none there (`findState` likewise).
 *
 * @throws ExpectedFailure "not-found"
 */
export async function findAnnotation(
  db: Transaction,
  member: Pick<Member, "newsroomId">,
  id: string,
  versionId?: string,
): Promise<Annotation> {
  return toAnnotation(
    await placeIn(id, versionId, (at) =>
      db.placement.findFirst({ ...placeOf(member, id, at), include: placedAnnotation }),
    ),
  );
}

/** The same without what belongs to it: a third of the work. */
export async function findState(
  db: Transaction,
  member: Pick<Member, "newsroomId">,
  id: string,
  versionId?: string,
): Promise<AnnotationState> {
  return toState(
    await placeIn(id, versionId, (at) =>
      db.placement.findFirst({ ...placeOf(member, id, at), include: { annotation: true } }),
    ),
  );
}

type At = { versionId?: string };

function placeOf(member: Pick<Member, "newsroomId">, annotationId: string, at: At) {
  return {
    where: { annotationId, ...at, annotation: { article: standingArticle(member) } },
    orderBy: { version: { number: "desc" } },
  } satisfies Prisma.PlacementFindFirstArgs;
}

/** The place in one version, or in the newest: an article has many versions, and each place is read with its words. */
async function placeIn<Place>(
  id: string,
  versionId: string | undefined,
  find: (at: At) => Promise<Place | null>,
): Promise<Place> {
  const there = versionId === undefined ? null : await find({ versionId });
  const place = there ?? (await find({}));
  if (place === null) throw notFound(`annotation ${id}`);
  return place;
}

/** Refuses a write that was based on an older state, with the present one. */
export function staleAnnotation(current: Annotation): ExpectedFailure {
  return new ExpectedFailure(
    "stale",
    current.removedAt === undefined
      ? "This statement was changed in another window. What you wrote is still here: compare the two, then save again."
      : "This statement was removed in another window. What you wrote is still here: bring the statement back, then save again.",
    { log: `annotation ${current.id} is at revision ${String(current.revision)}`, current },
  );
}
