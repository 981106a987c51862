import { searchEvidenceInput } from "@/domain/evidence/evidence";
import { offerEvidence } from "@/server/library";
import { route } from "@/server/route";

/** A few sources of the library that fit what somebody types, `?search=`. */
export const GET = route((member, request) => {
  const search = new URL(request.url).searchParams.get("search") ?? "";
  return offerEvidence(member, searchEvidenceInput.parse({ search }));
});
