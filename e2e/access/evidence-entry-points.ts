import { v7 as uuid } from "uuid";
import type { EntryPoint } from "./entry-point";
import type { Scene } from "./scene";

const actions = "app/evidence/actions.ts";

const seenSources = ({ annotation }: Scene) =>
  annotation.citations.map(({ evidence }) => ({ id: evidence.id, revision: 999 }));

/** The ways to the library's sources and files. What would change one is asked of a state that nobody has seen. */
export const evidenceEntryPoints: readonly EntryPoint[] = [
  {
    at: "app/evidence/page.tsx",
    needs: "read",
    names: "nothing of ours",
    ask: () => ({ path: "/evidence" }),
  },
  {
    at: "app/api/v1/evidence/route.ts GET",
    needs: "read",
    names: "nothing of ours",
    ask: () => ({ path: "/api/v1/evidence?search=" }),
  },
  {
    at: "app/evidence/[evidenceId]/page.tsx",
    needs: "read",
    names: "ours",
    ask: (s) => ({ path: `/evidence/${seenSources(s)[0]?.id ?? ""}` }),
  },
  {
    at: `${actions} editEvidence`,
    needs: "editEvidence",
    names: "ours",
    ask: (s) => ({
      action: {
        mutationId: uuid(),
        baseRevision: 999,
        id: seenSources(s)[0]?.id,
        title: "Another title",
        url: "https://elsewhere.example/",
        publisher: null,
        publishedAt: null,
        sourceType: "primary",
        asked: null,
        whereItShouldBe: null,
        deskOnly: false,
      },
    }),
  },
  {
    at: `${actions} mergeEvidence`,
    needs: "editEvidence",
    names: "ours",
    ask: (s) => {
      const [keep, ...merge] = seenSources(s);
      return { action: { mutationId: uuid(), keep, merge } };
    },
  },
  {
    at: `${actions} markSameCopy`,
    needs: "editEvidence",
    names: "ours",
    ask: (s) => ({ action: { mutationId: uuid(), shared: "One wire copy", sources: seenSources(s) } }),
  },
  {
    at: `${actions} unmarkSameCopy`,
    needs: "editEvidence",
    names: "ours",
    ask: (s) => ({ action: { mutationId: uuid(), baseRevision: 999, id: seenSources(s)[0]?.id } }),
  },
  {
    at: "app/api/v1/files/route.ts POST",
    needs: "annotate",
    names: "nothing of ours",
    ask: () => ({
      path: "/api/v1/files?name=tide.txt",
      method: "POST",
      body: "high",
      headers: { "content-type": "text/plain" },
    }),
  },
  {
    at: "app/api/v1/files/[fileId]/route.ts GET",
    needs: "read",
    names: "ours",
    ask: ({ fileId }) => ({ path: `/api/v1/files/${fileId}` }),
  },
];
