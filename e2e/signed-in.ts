import { request, type APIRequestContext, type Browser, type BrowserContext } from "@playwright/test";
import { checkFileSchema } from "@/domain/summary/check-file";
import type { SeededPerson } from "@/server/testing/seed-newsrooms";

export type SignedIn = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** The cookies of somebody who has signed in on a page of this server. */
export async function signInOn(browser: Browser, url: string, person: SeededPerson): Promise<SignedIn> {
  const page = await browser.newPage({ baseURL: url });
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/articles");
  const state = await page.context().storageState();
  await page.close();
  return state;
}

/** Requests as that person to this server, from its own pages. */
export function requestsTo(url: string, storageState: SignedIn): Promise<APIRequestContext> {
  return request.newContext({ baseURL: url, storageState, extraHTTPHeaders: { origin: url } });
}

/** The ids of all annotations that are stored of an article, as its check file tells them. */
export async function storedAnnotations(api: APIRequestContext, articleId: string): Promise<string[]> {
  const answer = await api.get(`/articles/${articleId}/summary/json`);
  const { check } = checkFileSchema.parse(await answer.json());
  return check.annotations.map(({ id }) => id);
}
