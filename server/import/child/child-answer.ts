import "server-only";
import { z } from "zod";
import { statusOf, type FailureCode } from "@/domain/errors";
import { parsedArticle } from "../parsed-article";

const code = z.custom<FailureCode>((given) => typeof given === "string" && Object.hasOwn(statusOf, given));

/** What the process that parses writes: the article, or why it refused. */
export const childAnswer = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), article: parsedArticle }),
  z.strictObject({
    ok: z.literal(false),
    code,
    forPerson: z.string().max(1_000),
    log: z.string().max(10_000),
  }),
]);
export type ChildAnswer = z.infer<typeof childAnswer>;
