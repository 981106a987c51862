// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Evidence } from "@/domain/evidence/evidence";
import { someSource } from "@/domain/summary/testing/example-check";
import { EditSourceForm } from "./edit-source-form";

const source = someSource("0193f0aa-0000-7000-8000-000000000001", {
  title: "Budget",
  url: "https://city.example/budget",
  publisher: "City",
  sourceType: "secondary",
});

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function open() {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  const root = createRoot(place);
  const sent: object[] = [];
  const show = (evidence: Evidence, revision: number) => {
    act(() => {
      root.render(
        <EditSourceForm
          evidence={evidence}
          revision={revision}
          onEdit={(input) => {
            sent.push(input);
            return Promise.resolve({ ok: true, value: { revision: revision + 1 } });
          }}
        />,
      );
    });
  };
  const type = (name: string, words: string) => {
    const field = place.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (field) field.value = words;
  };
  const save = () =>
    act(async () => {
      place.querySelector("form")?.requestSubmit();
      await Promise.resolve();
    });
  const words = () => Object.fromEntries(new FormData(place.querySelector("form") ?? undefined));
  return { show, type, save, words, sent, said: () => place.querySelector("[role=status]")?.textContent };
}

test("what changes elsewhere is filled anew, and what one has typed and not saved stays", async () => {
  const form = open();
  form.show(source, 1);
  form.type("title", "The budget of 2026");
  const changed = { ...source, title: "Budgets", publisher: "City hall", sourceType: "primary" } as const;
  form.show({ ...changed, deskOnly: true }, 2);
  expect(form.words()).toMatchObject({
    title: "The budget of 2026",
    publisher: "City hall",
    sourceType: "primary",
    deskOnly: "on",
  });
  await form.save();
  expect(form.sent).toMatchObject([{ title: "The budget of 2026", publisher: "City hall", baseRevision: 2 }]);
});

test("what was saved is shown as it was stored, and follows later changes", async () => {
  const form = open();
  form.show(source, 1);
  form.type("title", "  The budget ");
  await form.save();
  form.show({ ...source, title: "The budget" }, 2);
  expect(form.said()).toBe("Saved");
  expect(form.words()).toMatchObject({ title: "The budget" });
  form.show({ ...source, title: "The budget of the city" }, 3);
  expect(form.said()).toBe("");
  expect(form.words()).toMatchObject({ title: "The budget of the city" });
});
