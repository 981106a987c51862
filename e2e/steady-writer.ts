import type { APIRequestContext, APIResponse } from "@playwright/test";
import { v7 as uuid } from "uuid";
import type { SaveAnnotationInput } from "@/domain/annotation/annotation-input";
import { describe } from "@/domain/anchor/describe";

type Version = { versionId: string; text: string };

/**
 * Writes annotations one after the other and gives none up: what was not acknowledged is sent
 * again as it was, as the browser's outbox does. So in the end exactly what it was told is
 * stored must be stored.
 */
export class SteadyWriter {
  /** The ids that Galley has said are saved. */
  readonly acknowledged: string[] = [];
  /** What Galley answered instead, in the order of its answers. */
  readonly refusals: { status: number; code: string; message: string }[] = [];
  private next: SaveAnnotationInput;

  constructor(private readonly version: Version) {
    this.next = newAnnotation(version);
  }

  /** Sends what is next once: true when it was acknowledged. */
  async writeOne(api: APIRequestContext): Promise<boolean> {
    const answer = await api
      .put(`/api/v1/annotations/${this.next.id}`, { data: this.next, timeout: 60_000 })
      .catch(() => null);
    if (answer === null) return false;
    if (!answer.ok()) {
      this.refusals.push(await readRefusal(answer));
      return false;
    }
    this.acknowledged.push(this.next.id);
    this.next = newAnnotation(this.version);
    return true;
  }

  /** Writes until told to stop. */
  async writeUntil(stopped: AbortSignal, api: APIRequestContext): Promise<void> {
    while (!stopped.aborted) {
      if (await this.writeOne(api)) continue;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function readRefusal(answer: APIResponse): Promise<{ status: number; code: string; message: string }> {
  const body = (await answer.json()) as { failure: { code: string; message: string } };
  return { status: answer.status(), code: body.failure.code, message: body.failure.message };
}

function newAnnotation({ versionId, text }: Version): SaveAnnotationInput {
  return {
    mutationId: uuid(),
    baseRevision: 0,
    id: uuid(),
    versionId,
    anchor: describe(text, 0, text.indexOf("\n")),
    about: "so",
    tag: "verified",
    finding: null,
    rationale: "",
    proposedWording: null,
  };
}
