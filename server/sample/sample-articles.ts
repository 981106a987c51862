import "server-only";
import { coastInterview } from "./articles/coast-interview";
import { courier } from "./articles/courier";
import { portHerald } from "./articles/port-herald";
import { westmerePost } from "./articles/westmere-post";
import type { SampleArticle } from "./sample-article";

/** Four outlets on the same events, in two languages: they contradict each other in a day and in a number. */
export const sampleArticles: readonly SampleArticle[] = [courier, westmerePost, portHerald, coastInterview];
