import { z } from "zod";
import { givenPassword, newPassword } from "./password";
import { personName } from "./set-up";

/** A device on which somebody is signed in. */
export type SignedInDevice = {
  id: string;
  device: string;
  signedInAt: string;
  lastSeenAt: string;
  /** True for the device that asks. */
  isThis: boolean;
};

export const changeNameInput = z.strictObject({ name: personName });
export type ChangeNameInput = z.infer<typeof changeNameInput>;

export const changePasswordInput = z.strictObject({ oldPassword: givenPassword, newPassword });
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;

/** A first password, for who has signed in elsewhere alone. */
export const setPasswordInput = z.strictObject({ newPassword });
export type SetPasswordInput = z.infer<typeof setPasswordInput>;

export const setShortcutsInput = z.strictObject({ shortcuts: z.boolean() });
export type SetShortcutsInput = z.infer<typeof setShortcutsInput>;

export const signOutDeviceInput = z.strictObject({ id: z.uuid() });
export type SignOutDeviceInput = z.infer<typeof signOutDeviceInput>;

/** For what needs no more words than its name. */
export const nothing = z.undefined();
