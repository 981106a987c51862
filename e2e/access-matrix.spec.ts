import type { APIResponse } from "@playwright/test";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Outcome } from "@/domain/errors";
import { ask, askPayload, expectedAnswer, type Caller } from "./access/answer";
import { doorsOfApp } from "./access/doors-of-app";
import { entryPoints } from "./access/entry-points";
import { annotationOf, citationOf, ourWords, type Scene } from "./access/scene";
import { expect, test } from "./fixtures";

test("every door of the application stands in the matrix", () => {
  expect(entryPoints.map(({ at }) => at).toSorted()).toEqual(doorsOfApp().toSorted());
});

test("everybody gets at every door what the policy says, and outsiders learn nothing", async ({
  as,
  browser,
  galley,
}) => {
  test.setTimeout(240_000);
  const { seeded, url } = galley;
  const [owner, editor, reader] = [await as(seeded.owner), await as(seeded.editor), await as(seeded.reader)];
  const [stranger, former] = [await as(seeded.stranger), await as(seeded.former)];
  const anonymous = await browser.newContext({ baseURL: url });
  const callers: Caller[] = [
    { name: "owner", role: "owner", isStranger: false, isAuthor: true, request: owner.request },
    { name: "editor", role: "editor", isStranger: false, isAuthor: false, request: editor.request },
    { name: "reader", role: "reader", isStranger: false, isAuthor: false, request: reader.request },
    { name: "stranger", role: "owner", isStranger: true, isAuthor: false, request: stranger.request },
    { name: "former editor", role: null, isStranger: true, isAuthor: false, request: former.request },
    { name: "anonymous", role: null, isStranger: true, isAuthor: false, request: anonymous.request },
  ];
  const scene = await makeScene();
  expect(await asOwner("removeMember", { userId: seeded.former.userId })).toContain('"ok":true');

  for (const entry of entryPoints) {
    for (const caller of callers) {
      const who = `${entry.at}, ${caller.name}`;
      const asked = entry.ask(scene);
      const { answer, body } = await ask(entry, asked, caller, url);
      expect.soft(answer, who).toBe(expectedAnswer(entry, caller));
      const bodies = [body];
      if (entry.at.endsWith("page.tsx") && "path" in asked) bodies.push(await askPayload(asked.path, caller));
      if (!caller.isStranger) continue;
      for (const words of ourWords) expect.soft(bodies.join("\n"), `${who}: ${words}`).not.toContain(words);
    }
  }
  await anonymous.close();

  async function asOwner(action: string, input: unknown): Promise<string> {
    const entry = entryPoints.find(({ at }) => at.endsWith(` ${action}`));
    const caller = callers.find(({ name }) => name === "owner");
    if (entry === undefined || caller === undefined) throw new Error(`no owner, or no ${action}`);
    return (await ask(entry, { action: input }, caller, url)).body;
  }

  async function makeScene(): Promise<Scene> {
    const headers = { origin: url };
    const name = "tide-table.txt";
    const file = await owner.request.post(`/api/v1/files?name=${name}`, {
      headers: { ...headers, "content-type": "text/plain" },
      data: "high water",
    });
    const { id: fileId } = await valueOf<{ id: string }>(file);
    const input = annotationOf(seeded);
    const saved = await owner.request.put(`/api/v1/annotations/${input.id}`, { headers, data: input });
    let annotation = await valueOf<Annotation>(saved);
    for (const evidence of [{}, { kind: "document" as const, url: null, fileId, title: name }]) {
      const body = await asOwner("saveCitation", citationOf(annotation, evidence));
      const value = /\{"ok":true,"value":(\{.*\})\}/.exec(body)?.[1];
      if (value === undefined) throw new Error(`the source was not cited: ${body}`);
      annotation = JSON.parse(value) as Annotation;
    }
    return { ...seeded, annotation, fileId };
  }
});

async function valueOf<T>(response: APIResponse): Promise<T> {
  const outcome = (await response.json()) as Outcome<T>;
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}
