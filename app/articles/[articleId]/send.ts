import type { DeskPorts } from "@/components/annotation/desk";
import {
  acceptSuggestion,
  removeAnnotation,
  removeCitation,
  restoreAnnotation,
  restoreCitation,
  saveAnnotation,
  saveCitation,
} from "./actions";

/** Sends one write of the desk through its server action. */
export const send: DeskPorts["send"] = (write, envelope) => {
  switch (write.act) {
    case "save":
      return saveAnnotation({ ...write.body, ...envelope });
    case "remove":
      return removeAnnotation({ ...write.body, ...envelope });
    case "restore":
      return restoreAnnotation({ ...write.body, ...envelope });
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
