import type { RefObject } from "react";
import type { MemberListItem } from "@/domain/people/member-list";

/** What a dialog about a colleague is told by whoever opens it. */
export type MemberDialog = {
  member: MemberListItem;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What has the focus again when it closes. */
  returnTo: RefObject<HTMLElement | null>;
};
