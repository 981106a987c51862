import { v7 as uuid } from "uuid";
import { accountEntryPoints } from "./account-entry-points";
import { articleEntryPoints } from "./article-entry-points";
import type { EntryPoint } from "./entry-point";
import { evidenceEntryPoints } from "./evidence-entry-points";
import { annotationOf, citationOf, type Scene } from "./scene";

const article = ({ articleId }: Scene) => `/articles/${articleId}`;
const write = ({ annotation }: Scene) => ({ mutationId: uuid(), baseRevision: annotation.revision });
const markUp = "app/articles/[articleId]/actions.ts";

/** Every way into Galley. A test compares it with the files of app/, so that none is forgotten. */
export const entryPoints: readonly EntryPoint[] = [
  ...accountEntryPoints,
  ...articleEntryPoints,
  ...evidenceEntryPoints,
  {
    at: "app/articles/page.tsx",
    needs: "read",
    names: "nothing of ours",
    ask: () => ({ path: "/articles" }),
  },
  {
    at: "app/articles/new/page.tsx",
    needs: "addArticle",
    names: "nothing of ours",
    ask: () => ({ path: "/articles/new" }),
  },
  {
    at: "app/api/v1/article-previews/route.ts POST",
    needs: "addArticle",
    names: "nothing of ours",
    ask: () => ({
      path: "/api/v1/article-previews",
      method: "POST",
      body: { format: "text", content: "A line." },
    }),
  },
  {
    at: "app/api/v1/page-imports/route.ts POST",
    needs: "addArticle",
    names: "nothing of ours",
    // Refused before anything is asked of anybody.
    ask: () => ({ path: "/api/v1/page-imports", method: "POST", body: { address: "http://127.0.0.1/" } }),
  },
  {
    at: "app/api/v1/articles/route.ts POST",
    needs: "addArticle",
    names: "nothing of ours",
    ask: () => ({
      path: "/api/v1/articles",
      method: "POST",
      body: {
        mutationId: uuid(),
        source: { format: "text", content: "A line." },
        dropped: [],
        headline: "A line",
        outlet: "",
        byline: "",
        publishedAt: null,
        sourceUrl: null,
      },
    }),
  },
  {
    at: "app/articles/[articleId]/page.tsx",
    needs: "read",
    names: "ours",
    ask: (s) => ({ path: article(s) }),
  },
  {
    at: "app/articles/[articleId]/review/page.tsx",
    needs: "review",
    names: "ours",
    ask: (s) => ({ path: `${article(s)}/review` }),
  },
  {
    at: "app/articles/[articleId]/summary/page.tsx",
    needs: "read",
    names: "ours",
    ask: (s) => ({ path: `${article(s)}/summary` }),
  },
  {
    at: "app/articles/[articleId]/summary/[format]/route.ts GET",
    needs: "export",
    names: "ours",
    ask: (s) => ({ path: `${article(s)}/summary/json` }),
  },
  {
    at: "app/api/v1/annotations/[annotationId]/route.ts PUT",
    needs: "annotate",
    names: "ours",
    ask: (s) => {
      const body = annotationOf(s);
      return { path: `/api/v1/annotations/${body.id}`, method: "PUT", body };
    },
  },
  {
    at: `${markUp} saveAnnotation`,
    needs: "annotate",
    names: "ours",
    ask: (s) => ({ action: annotationOf(s) }),
  },
  ...["removeAnnotation", "restoreAnnotation"].map((name): EntryPoint => ({
    at: `${markUp} ${name}`,
    needs: "annotate",
    names: "ours",
    only: "author",
    ask: (s) => ({ action: { ...write(s), baseRevision: 999, id: s.annotation.id } }),
  })),
  {
    at: `${markUp} reopenAnnotation`,
    needs: "annotate",
    names: "ours",
    only: "author",
    ask: (s) => ({
      action: { ...write(s), baseRevision: 999, id: s.annotation.id, versionId: annotationOf(s).versionId },
    }),
  },
  {
    at: `${markUp} saveCitation`,
    needs: "annotate",
    names: "ours",
    only: "author",
    ask: (s) => ({ action: { ...citationOf(s.annotation), baseRevision: 999 } }),
  },
  ...["removeCitation", "restoreCitation"].map((name): EntryPoint => ({
    at: `${markUp} ${name}`,
    needs: "annotate",
    names: "ours",
    only: "author",
    ask: ({ annotation }) => ({
      action: {
        mutationId: uuid(),
        baseRevision: 999,
        id: annotation.citations[0]?.id,
        annotationId: annotation.id,
      },
    }),
  })),
  {
    at: `${markUp} setNothingToCheck`,
    needs: "annotate",
    names: "ours",
    // Taken back before it was said, so that the article stays as it is.
    ask: ({ articleId }) => ({
      action: { mutationId: uuid(), articleId, words: "Barrier would shield", nothing: false },
    }),
  },
  {
    at: `${markUp} acceptSuggestion`,
    needs: "annotate",
    names: "ours",
    only: "author",
    ask: (s) => ({
      action: {
        ...write(s),
        baseRevision: 999,
        annotationId: s.annotation.id,
        reviewerId: s.editor.userId,
        reviewRevision: 1,
      },
    }),
  },
  {
    at: "app/articles/[articleId]/review/actions.ts saveReview",
    needs: "review",
    names: "ours",
    only: "colleagues",
    ask: ({ annotation }) => ({
      action: {
        mutationId: uuid(),
        baseRevision: 0,
        annotationId: annotation.id,
        annotationRevision: annotation.revision,
        verdict: "agree",
        reason: "",
        suggestedTag: null,
        suggestedFinding: null,
        suggestedWording: null,
        suggestedAnchor: null,
      },
    }),
  },
  // Last: it ends the session of whoever asks.
  {
    at: "app/account/actions.ts signOutEverywhere",
    needs: "account",
    names: "nothing of ours",
    ask: () => ({ action: undefined }),
  },
];
