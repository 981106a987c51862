import { z } from "zod";
import { boundedText } from "@/domain/text/bounded-text";

/** What a person wrote: plain text of at most 20,000 UTF-16 code units. */
export const words = boundedText(20_000);

/** Text out of an article, as long as an article may be. */
export const articleText = boundedText(1_000_000);

export const id = boundedText(200).min(1);

/** Counted from 1. */
export const number = z.int().min(1);

export const count = z.int().min(0);

/** Year-month-day. */
export const day = z.iso.date();

/** ISO 8601, in UTC. */
export const time = z.iso.datetime();

/** In lowercase hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const person = z.strictObject({ id, name: boundedText(1_000) });
