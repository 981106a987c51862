// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useSending } from "./use-sending";

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("a refusal is told in its own words; of a lost answer nobody says that nothing has happened", async () => {
  const shown: ReturnType<typeof useSending>[] = [];
  const Button = () => {
    shown.push(useSending());
    return null;
  };
  const root = createRoot(document.createElement("div"));
  act(() => {
    root.render(createElement(Button));
  });
  const refused = { ok: false, failure: { code: "stale", message: "Somebody changed this." } } as const;
  expect(await act(() => shown.at(-1)?.send(() => Promise.resolve(refused)))).toBeNull();
  expect(shown.at(-1)?.problem).toBe("Somebody changed this.");
  expect(
    await act(() => shown.at(-1)?.send(() => Promise.reject(new TypeError("Failed to fetch")))),
  ).toBeNull();
  expect(shown.at(-1)?.problem).toBe("No answer came, so it may have happened. Reload to see.");
  const stored = { ok: true, value: 7 } as const;
  expect(await act(() => shown.at(-1)?.send(() => Promise.resolve(stored)))).toEqual({ value: 7 });
  expect(shown.at(-1)).toMatchObject({ problem: null, isSending: false });
  act(() => {
    root.unmount();
  });
});
