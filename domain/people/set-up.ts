import { z } from "zod";
import { requiredLine } from "@/domain/text/bounded-text";
import { email } from "./email";
import { newPassword } from "./password";

/** Longest name of a person or a newsroom, in UTF-16 code units. */
export const longestName = 200;

/** A person's name as colleagues see it. */
export const personName = requiredLine(longestName, "Your name");

/** What the first person gives to begin: they become the newsroom's owner. */
export const createNewsroomInput = z.strictObject({
  newsroomName: requiredLine(longestName, "The newsroom’s name"),
  name: personName,
  email,
  password: newPassword,
  /** Colleagues and articles to look around with; a form sends a ticked box as "on". */
  withSample: z.union([z.boolean(), z.literal("on").transform(() => true)]).default(false),
});
export type CreateNewsroomInput = z.infer<typeof createNewsroomInput>;
