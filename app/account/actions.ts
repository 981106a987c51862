"use server";

import { refresh } from "next/cache";
import {
  changeNameInput,
  changePasswordInput,
  nothing,
  setPasswordInput,
  setShortcutsInput,
  signOutDeviceInput,
} from "@/domain/people/account";
import { unlinkInput } from "@/domain/people/sign-in-elsewhere";
import * as accounts from "@/server/accounts";
import { action } from "@/server/action";
import * as linkedSignIns from "@/server/linked-sign-ins";

export const changeName = action(changeNameInput, async (member, input) => {
  await accounts.changeName(member, input);
  refresh();
});

export const changePassword = action(changePasswordInput, async (member, input) => {
  await accounts.changePassword(member, input);
  refresh();
});

export const setPassword = action(setPasswordInput, async (member, input) => {
  await accounts.setPassword(member, input);
  refresh();
});

export const unlinkSignIn = action(unlinkInput, async (member, input) => {
  await linkedSignIns.unlink(member, input);
  refresh();
});

export const setShortcuts = action(setShortcutsInput, async (member, input) => {
  await accounts.setShortcuts(member, input);
  refresh();
});

export const signOutDevice = action(signOutDeviceInput, async (member, input) => {
  await accounts.signOutDevice(member, input);
  refresh();
});

export const signOutEverywhere = action(nothing, (member) => accounts.signOutEverywhere(member));
