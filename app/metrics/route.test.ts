import { afterAll, beforeAll, expect, test } from "vitest";
import { answered } from "@/server/answered";
import { env } from "@/server/env";
import { makeAnnotation, makeScene } from "@/server/testing/factories";
import { closeStore, freshDatabase } from "@/server/testing/fresh-database";
import { GET } from "./route";

beforeAll(freshDatabase);
afterAll(closeStore);

const token = "a-token-that-only-prometheus-has-0123456789";
const read = (authorization?: string) =>
  GET(new Request("http://localhost/metrics", { headers: authorization ? { authorization } : {} }));

test("the numbers are for whoever has the token, and nobody has one that was never set", async () => {
  env.metricsToken = null;
  for (const given of [undefined, "Bearer ", "Bearer null", "Bearer undefined"])
    expect((await read(given)).status).toBe(404);
  env.metricsToken = token;
  for (const given of [undefined, `Bearer ${token}x`, token, "Basic Zm9v"])
    expect((await read(given)).status).toBe(404);
  expect((await read(`Bearer ${token}`)).headers.get("content-type")).toContain("text/plain");
});

test("requests, stored annotations and the database are counted, and no word of the newsroom’s is told", async () => {
  env.metricsToken = token;
  const { author, article } = await makeScene();
  await makeAnnotation(author, article, "Barrier would shield 40,000 homes");
  const told = { requestId: "r", milliseconds: 12 };
  answered({ ...told, method: "GET", route: "/articles/[articleId]", status: 200 });
  answered({ ...told, method: "BREW /pot", route: "other", status: 0 });
  const text = await (await read(`Bearer ${token}`)).text();
  const request =
    'galley_http_request_duration_seconds_count{route="/articles/[articleId]",method="GET",status="200"} 1';
  expect(text).toContain(request);
  expect(text).toContain('_count{route="other",method="other",status="0"} 1');
  expect(text).toContain('galley_writes_total{act="save annotation"} 1');
  expect(text).toContain("galley_database_query_duration_seconds_count");
  expect(text).toMatch(/galley_sign_ins_refused_total 0/);
  expect(text).toContain("process_resident_memory_bytes");
  for (const word of ["Barrier", "Lindqvist", author.userId, article.articleId, author.newsroomId])
    expect(text).not.toContain(word);
});
