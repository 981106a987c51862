import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { saveAnnotationInput } from "@/domain/annotation/annotation-input";
import { writerHeader } from "@/domain/people/writer-header";
import type { Member } from "@/domain/permissions";
import { action } from "./action";
import { listAnnotations, saveAnnotation } from "./annotations";
import { route } from "./route";
import { makeScene } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { annotationOf } from "./testing/inputs";

const own = { host: "galley.example", origin: "https://galley.example" };
const signedIn = vi.hoisted(() => ({ member: null as Member | null }));
vi.mock("@/server/session", () => ({ currentMember: () => Promise.resolve(signedIn.member) }));
vi.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers(own)) }));

beforeAll(freshDatabase);
afterAll(closeStore);

let scene: Awaited<ReturnType<typeof makeScene>>;
beforeEach(async () => {
  scene = await makeScene();
  signedIn.member = scene.author;
});

type Input = ReturnType<typeof annotationOf>;

const put = route(async (member, request) =>
  saveAnnotation(member, saveAnnotationInput.parse(await request.json())),
);

/** The two doors of an annotation's save, as a page of `writer` knocks at them. */
const doors: Record<string, (input: Input, writer?: string) => Promise<unknown>> = {
  "an action": action(saveAnnotationInput, saveAnnotation),
  "a route": async (input, writer) => {
    const headers = { ...own, ...(writer !== undefined && { [writerHeader]: writer }) };
    const body = JSON.stringify(input);
    const request = new Request("https://galley.example/", { method: "PUT", headers, body });
    const answer: unknown = await (await put(request, undefined)).json();
    return answer;
  },
};

test.each(Object.entries(doors))(
  "%s stores what waited on a page for its writer alone, whoever is signed in",
  async (_name, save) => {
    const { author, colleague, article } = scene;
    const input = annotationOf(article, "40,000 homes");
    signedIn.member = colleague;
    expect(await save(input, author.userId)).toMatchObject({
      ok: false,
      failure: {
        code: "unauthenticated",
        message: expect.stringContaining("Somebody else is signed in") as string,
      },
    });
    expect(await listAnnotations(author, article.versionId)).toEqual([]);
    signedIn.member = author;
    expect(await save(input, author.userId)).toMatchObject({ ok: true });
    expect(await save(annotationOf(article, "homes"))).toMatchObject({ ok: true });
  },
);
