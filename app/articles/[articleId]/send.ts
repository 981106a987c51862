import type { DeskPorts } from "@/components/annotation/desk";
import type { Annotation } from "@/domain/annotation/annotation";
import type { SaveAnnotationInput } from "@/domain/annotation/annotation-input";
import type { Outcome } from "@/domain/errors";
import { writerHeader } from "@/domain/people/writer-header";
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

/** Sends one write of the desk through its server action, as nobody but the person whose desk it is. */
export function sendAs(writer: string): DeskPorts["send"] {
  return (write, envelope) => {
    switch (write.act) {
      case "save":
        return save({ ...write.body, ...envelope }, writer);
      case "remove":
        return removeAnnotation({ ...write.body, ...envelope }, writer);
      case "restore":
        return restoreAnnotation({ ...write.body, ...envelope }, writer);
      case "reopen":
        return reopenAnnotation({ ...write.body, ...envelope }, writer);
      case "cite":
        return saveCitation({ ...write.body, ...envelope }, writer);
      case "removeCitation":
        return removeCitation({ ...write.body, ...envelope }, writer);
      case "restoreCitation":
        return restoreCitation({ ...write.body, ...envelope }, writer);
      case "accept":
        return acceptSuggestion({ ...write.body, ...envelope }, writer);
    }
  };
}

/**
 * An action's address changes with every release, and a page that was open before would call in vain:
 * then the same save goes to the address that does not change.
 */
async function save(input: SaveAnnotationInput, writer: string): Promise<Outcome<Annotation>> {
  try {
    return await saveAnnotation(input, writer);
  } catch {
    const response = await fetch(`/api/v1/annotations/${input.id}`, {
      method: "PUT",
      headers: { "content-type": "application/json", [writerHeader]: writer },
      body: JSON.stringify(input),
    });
    return (await response.json()) as Outcome<Annotation>;
  }
}
