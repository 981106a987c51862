import type { Outcome } from "@/domain/errors";
import type { EvidenceFile } from "@/domain/evidence/evidence";

/** Sends a file's bytes to the newsroom's store; throws what to tell the person. */
export async function uploadFile(file: File): Promise<EvidenceFile> {
  const response = await fetch(`/api/v1/files?name=${encodeURIComponent(file.name.toWellFormed())}`, {
    method: "POST",
    headers: { "content-type": file.type === "" ? "application/octet-stream" : file.type },
    body: file,
  }).catch(() => null);
  if (response === null)
    throw new Error("No connection: the file was not sent. Choose it again when you are back online.");
  const outcome = (await response.json()) as Outcome<EvidenceFile>;
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}
