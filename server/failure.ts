import "server-only";
import { unstable_rethrow } from "next/navigation";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { ExpectedFailure, type Failure } from "@/domain/errors";
import { log } from "./log";

/**
 * Turns whatever was thrown into what a person is told. What we expect is told as it is;
 * what we do not is logged under a reference, and the person sees the reference alone.
 */
export function toFailure(error: unknown): Failure {
  unstable_rethrow(error);
  if (error instanceof ExpectedFailure) {
    log.info({ failure: error.code, message: error.message }, "refused");
    return error.current === undefined
      ? { code: error.code, message: error.forPerson }
      : { code: error.code, message: error.forPerson, current: error.current };
  }
  if (error instanceof z.ZodError) {
    log.info(
      { failure: "invalid", issues: error.issues.map(({ path, code }) => ({ path, code })) },
      "refused",
    );
    return { code: "invalid", message: error.issues[0]?.message ?? "This cannot be read." };
  }
  const reference = uuid();
  log.error({ reference, err: error }, "unexpected");
  return {
    code: "unexpected",
    message: `Something went wrong on our side. What you wrote is still here; try again. Reference: ${reference}`,
    reference,
  };
}
