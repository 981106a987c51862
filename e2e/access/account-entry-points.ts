import { v7 as uuid } from "uuid";
import type { EntryPoint } from "./entry-point";

const own = "app/account/actions.ts";
const people = "app/people/actions.ts";

/** The ways in for everybody, to one's own account, and to the newsroom's people. */
export const accountEntryPoints: readonly EntryPoint[] = [
  ...["", "sign-in/", "sign-in/refused/", "set-up/", "invitations/[token]/", "password/[token]/"].map(
    (folder): EntryPoint => ({
      at: `app/${folder}page.tsx`,
      needs: "nothing",
      names: "nothing of ours",
      ask: () => ({ path: `/${folder.replace("[token]", "unknown").replace(/\/$/, "")}` }),
    }),
  ),
  ...["healthz", "readyz"].map((name): EntryPoint => ({
    at: `app/${name}/route.ts GET`,
    needs: "nothing",
    names: "nothing of ours",
    ask: () => ({ path: `/${name}` }),
  })),
  {
    at: "app/metrics/route.ts GET",
    needs: "machine",
    names: "nothing of ours",
    ask: () => ({ path: "/metrics", headers: { authorization: `Bearer ${"x".repeat(43)}` } }),
  },
  {
    at: "app/api/local/database-copy/route.ts POST",
    needs: "machine",
    names: "nothing of ours",
    ask: () => ({
      path: "/api/local/database-copy",
      method: "POST",
      headers: { authorization: `Bearer ${"x".repeat(43)}` },
    }),
  },
  ...(["GET", "POST"] as const).map((method): EntryPoint => ({
    at: `app/api/auth/[...nextauth]/route.ts ${method}`,
    needs: "nothing",
    names: "nothing of ours",
    ask: () => ({ path: method === "GET" ? "/api/auth/csrf" : "/api/auth/signout", method }),
  })),
  {
    at: "app/set-up/actions.ts createNewsroom",
    needs: "nothing",
    names: "nothing of ours",
    ask: () => ({
      action: {
        newsroomName: "Another",
        name: "Eve",
        email: "eve@example.org",
        password: "let me in please",
      },
    }),
  },
  {
    at: "app/invitations/[token]/actions.ts acceptInvitation",
    needs: "nothing",
    names: "nothing of ours",
    ask: () => ({
      action: { token: "unknown", name: "Eve", email: "eve@example.org", password: "let me in please" },
    }),
  },
  {
    at: "app/password/[token]/actions.ts choosePassword",
    needs: "nothing",
    names: "nothing of ours",
    ask: () => ({ action: { token: "unknown", password: "let me in please" } }),
  },
  {
    at: "app/account/page.tsx",
    needs: "account",
    names: "nothing of ours",
    ask: () => ({ path: "/account" }),
  },
  ...Object.entries({
    // No name at all: other journeys look for people by theirs.
    changeName: { name: "" },
    changePassword: { oldPassword: "not the password", newPassword: "a longer password" },
    setPassword: { newPassword: "a longer password" },
    setShortcuts: { shortcuts: true },
  }).map(([name, action]): EntryPoint => ({
    at: `${own} ${name}`,
    needs: "account",
    names: "nothing of ours",
    ask: () => ({ action }),
  })),
  {
    at: `${own} unlinkSignIn`,
    needs: "account",
    names: "what is not there",
    ask: () => ({ action: { id: uuid() } }),
  },
  {
    at: `${own} signOutDevice`,
    needs: "account",
    names: "what is not there",
    ask: () => ({ action: { id: uuid() } }),
  },
  {
    at: "app/people/page.tsx",
    needs: "read",
    names: "nothing of ours",
    ask: () => ({ path: "/people" }),
  },
  {
    at: `${people} invite`,
    needs: "manageMembers",
    names: "nothing of ours",
    ask: () => ({ action: { role: "reader" } }),
  },
  {
    at: `${people} withdrawInvitation`,
    needs: "manageMembers",
    names: "what is not there",
    ask: () => ({ action: { id: uuid() } }),
  },
  {
    at: `${people} changeRole`,
    needs: "manageMembers",
    names: "ours",
    // The last owner stays: the answer to an owner is why.
    ask: ({ owner }) => ({ action: { userId: owner.userId, role: "reader" } }),
  },
  {
    at: `${people} removeMember`,
    needs: "manageMembers",
    names: "ours",
    ask: ({ owner }) => ({ action: { userId: owner.userId } }),
  },
  {
    at: `${people} makePasswordLink`,
    needs: "manageMembers",
    names: "ours",
    // Nobody makes one for themselves: the answer to an owner is why.
    ask: ({ owner }) => ({ action: { userId: owner.userId } }),
  },
];
