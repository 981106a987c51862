import type { Outcome } from "@/domain/errors";

/** Sends JSON to a route of our own; `kept` says what is still there when nothing answers. */
export async function post<T>(
  address: string,
  body: unknown,
  { kept, signal }: { kept: string; signal?: AbortSignal },
): Promise<Outcome<T>> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
    return (await response.json()) as Outcome<T>;
  } catch {
    const message = `Galley cannot be reached. ${kept}; try again in a moment.`;
    return { ok: false, failure: { code: "unexpected", message } };
  }
}
