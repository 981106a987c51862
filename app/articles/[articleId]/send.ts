import type { DeskPorts } from "@/components/annotation/desk";
import type { Annotation } from "@/domain/annotation/annotation";
import type { SaveAnnotationInput } from "@/domain/annotation/annotation-input";
import type { Outcome } from "@/domain/errors";
import {
  acceptSuggestion,
  removeAnnotation,
  removeCitation,
  reopenAnnotation,
  restoreAnnotation,
  restoreCitation,
  saveAnnotation,
  saveCitation,
} from "./actions";

/** Sends one write of the desk through its server action. */
export const send: DeskPorts["send"] = (write, envelope) => {
  switch (write.act) {
    case "save":
      return save({ ...write.body, ...envelope });
    case "remove":
      return removeAnnotation({ ...write.body, ...envelope });
    case "restore":
      return restoreAnnotation({ ...write.body, ...envelope });
    case "reopen":
      return reopenAnnotation({ ...write.body, ...envelope });
    case "cite":
      return saveCitation({ ...write.body, ...envelope });
    case "removeCitation":
      return removeCitation({ ...write.body, ...envelope });
    case "restoreCitation":
      return restoreCitation({ ...write.body, ...envelope });
    case "accept":
      return acceptSuggestion({ ...write.body, ...envelope });
  }
};

/**
 * An action's address changes with every release, and a page that was open before would call in vain:
 * then the same save goes to the address that does not change.
 */
async function save(input: SaveAnnotationInput): Promise<Outcome<Annotation>> {
  try {
    return await saveAnnotation(input);
  } catch {
    const response = await fetch(`/api/v1/annotations/${input.id}`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    return (await response.json()) as Outcome<Annotation>;
  }
}
