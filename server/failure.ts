import "server-only";
import { unstable_rethrow } from "next/navigation";
import { v7 as uuid } from "uuid";
import { ExpectedFailure, type Failure } from "@/domain/errors";
import { currentRequestId } from "./current-request";
import { troubleOf } from "./database-trouble";
import { log } from "./log";

/**
 * Turns whatever was thrown into what a person is told. What we expect is told as it is;
 * what we do not is logged under a reference, and the person sees the reference alone, unless it is
 * the database or the disk that cannot at this moment.
 */
export function toFailure(error: unknown): Failure {
  unstable_rethrow(error);
  if (error instanceof ExpectedFailure) {
    log.info({ failure: error.code, message: error.message }, "refused");
    const { code, forPerson: message, current, retryAfter } = error;
    return {
      code,
      message,
      ...(current === undefined ? {} : { current }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  }
  // What the person is told is what the log lines of this request have, and its answer’s header.
  const reference = currentRequestId() ?? uuid();
  const trouble = troubleOf(error);
  log.error({ reference, err: error }, trouble === null ? "unexpected" : "unavailable");
  if (trouble !== null) return { code: "unavailable", message: trouble, reference };
  return {
    code: "unexpected",
    message: `Something went wrong on our side. What you wrote is still here; try again. Reference: ${reference}`,
    reference,
  };
}
