import { v7 as uuid } from "uuid";
import type { EntryPoint } from "./entry-point";
import type { Scene } from "./scene";

const actions = "app/articles/actions.ts";

/** A state of the article that nobody has seen, so that nothing changes. */
const unseen = ({ articleId }: Scene) => ({ mutationId: uuid(), articleId, baseRevision: 999 });

/** What one can do with an article as a whole. */
export const articleEntryPoints: readonly EntryPoint[] = [
  {
    at: "app/api/v1/articles/route.ts GET",
    needs: "read",
    names: "nothing of ours",
    ask: () => ({ path: "/api/v1/articles?search=Barrier" }),
  },
  {
    at: "app/api/v1/article-file-previews/route.ts POST",
    needs: "addArticle",
    names: "nothing of ours",
    ask: () => ({
      path: "/api/v1/article-file-previews?name=tide.txt",
      method: "POST",
      body: "The gate holds.",
      headers: { "content-type": "application/octet-stream" },
    }),
  },
  {
    at: "app/api/v1/articles/[articleId]/route.ts GET",
    needs: "read",
    names: "ours",
    ask: ({ articleId }) => ({ path: `/api/v1/articles/${articleId}` }),
  },
  {
    at: `${actions} editDetails`,
    needs: "arrangeArticle",
    names: "ours",
    ask: (s) => ({
      action: {
        ...unseen(s),
        headline: "Another headline",
        outlet: "",
        byline: "",
        publishedAt: null,
        sourceUrl: null,
        language: "en",
      },
    }),
  },
  {
    at: `${actions} assign`,
    needs: "arrangeArticle",
    names: "ours",
    ask: (s) => ({ action: { ...unseen(s), checkerId: null, dueOn: null } }),
  },
  ...["archive", "unarchive"].map((name): EntryPoint => ({
    at: `${actions} ${name}`,
    needs: "arrangeArticle",
    names: "ours",
    ask: (s) => ({ action: unseen(s) }),
  })),
  {
    at: `${actions} deleteArticle`,
    needs: "deleteArticle",
    names: "ours",
    ask: (s) => ({ action: { ...unseen(s), headline: "Another headline" } }),
  },
  {
    at: `${actions} restore`,
    needs: "deleteArticle",
    names: "ours",
    ask: (s) => ({ action: unseen(s) }),
  },
  {
    at: "app/articles/[articleId]/versions/new/page.tsx",
    needs: "addArticle",
    names: "ours",
    ask: ({ articleId }) => ({ path: `/articles/${articleId}/versions/new` }),
  },
  {
    at: "app/api/v1/articles/[articleId]/source-checks/route.ts POST",
    needs: "addArticle",
    names: "ours",
    ask: (s) => ({ path: `/api/v1/articles/${s.articleId}/source-checks`, method: "POST" }),
  },
  ...["versions", "version-previews"].map((name): EntryPoint => ({
    at: `app/api/v1/articles/[articleId]/${name}/route.ts POST`,
    needs: "addArticle",
    names: "ours",
    ask: (s) => ({
      path: `/api/v1/articles/${s.articleId}/${name}`,
      method: "POST",
      // A headline that nobody has seen, so that nothing changes.
      body: {
        ...(name === "versions" ? { mutationId: uuid() } : {}),
        baseVersionId: s.versionId,
        source: { format: "text", content: "The gate holds." },
        dropped: [],
        headline: "The gate holds",
        baseHeadline: "The gate held",
      },
    }),
  })),
];
