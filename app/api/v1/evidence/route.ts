import { searchEvidenceInput } from "@/domain/evidence/evidence";
import { offerEvidence } from "@/server/library";
import { parseInput } from "@/server/parse-input";
import { route } from "@/server/route";

/** A few sources of the library that fit what somebody types, `?search=`. */
export const GET = route((member, request) => {
  const search = new URL(request.url).searchParams.get("search") ?? "";
  return offerEvidence(member, parseInput(searchEvidenceInput, { search }));
});
