"use client";

import type { RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/domain/errors";
import type { MemberListItem, RemoveMemberInput } from "@/domain/people/member-list";
import { useSending } from "./use-sending";

type Props = {
  member: MemberListItem;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  returnTo: RefObject<HTMLElement | null>;
  onRemove: (input: RemoveMemberInput) => Promise<Outcome<unknown>>;
};

/** Takes a colleague out of the newsroom, after asking. */
export function RemoveMember({ member, open, onOpenChange, returnTo, onRemove }: Props) {
  const { isSending, problem, send } = useSending();

  async function remove() {
    const removed = await send(() => onRemove({ userId: member.id }));
    if (removed) onOpenChange(false);
  }

  return (
    <Dialog
      open={open}
      returnTo={returnTo}
      onOpenChange={onOpenChange}
      title={`Remove ${member.name}?`}
      description="They are signed out everywhere at once and can no longer see this newsroom. What they annotated and reviewed stays."
    >
      {problem === null ? null : <Notice>{problem}</Notice>}
      <div className="mt-4 flex justify-end gap-2">
        <DialogClose asChild>
          <Button>Cancel</Button>
        </DialogClose>
        <Button kind="danger" disabled={isSending} onClick={() => void remove()}>
          {isSending ? "Removing …" : "Remove"}
        </Button>
      </div>
    </Dialog>
  );
}
