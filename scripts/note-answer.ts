import type { IncomingMessage, ServerResponse } from "node:http";

/** How a request was answered: for the log and the metrics (server/answered.ts). */
export type Answered = {
  requestId: string;
  method: string;
  route: string;
  /** 0 when whoever asked went away before the answer was whole. */
  status: number;
  milliseconds: number;
};

/** Tells `note` once, when the answer is out or its reader is gone. */
export function noteAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  told: Pick<Answered, "requestId" | "route">,
  note: (answered: Answered) => void,
): void {
  const started = performance.now();
  response.once("close", () => {
    const status = response.writableFinished ? response.statusCode : 0;
    note({ ...told, method: request.method ?? "", status, milliseconds: performance.now() - started });
  });
}
