import { saveAnnotationInput } from "@/domain/annotation/annotation-input";
import { invalid } from "@/domain/errors";
import { saveAnnotation } from "@/server/annotations";
import { parseInput } from "@/server/parse-input";
import { readJson } from "@/server/read-json";
import { route } from "@/server/route";

type Context = { params: Promise<{ annotationId: string }> };

/** The largest annotation there is, with every character escaped. */
const mostBytes = 512 * 1024;

/** The same save as the page's action, at an address that a new release does not change: here waiting writes go out. */
export const PUT = route(async (member, request, { params }: Context) => {
  const input = parseInput(saveAnnotationInput, await readJson(request, mostBytes));
  const { annotationId } = await params;
  if (input.id !== annotationId) throw invalid("The address and the body name different annotations.");
  return saveAnnotation(member, input);
});
