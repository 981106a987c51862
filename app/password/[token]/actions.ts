"use server";

import { usePasswordLinkInput } from "@/domain/people/password-link";
import { openAction } from "@/server/action";
import { knowDevice } from "@/server/know-device";
import * as links from "@/server/password-links";

export const choosePassword = openAction(usePasswordLinkInput, async (caller, input) => {
  const { email } = await links.usePasswordLink(caller, input);
  await knowDevice(email, caller);
  return { email };
});
