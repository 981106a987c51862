"use client";

import { Dialog } from "@/components/ui/dialog";
import { DialogEnds } from "@/components/ui/dialog-ends";
import type { Outcome } from "@/domain/errors";
import type { RemoveMemberInput } from "@/domain/people/member-list";
import type { MemberDialog } from "./member-dialog";
import { useSending } from "@/components/ui/use-sending";

type Props = MemberDialog & { onRemove: (input: RemoveMemberInput) => Promise<Outcome<unknown>> };

/** Takes a colleague out of the newsroom, after asking. */
export function RemoveMember({ member, onRemove, ...dialog }: Props) {
  const { isSending, problem, send } = useSending();

  async function remove() {
    const removed = await send(() => onRemove({ userId: member.id }));
    if (removed) dialog.onOpenChange(false);
  }

  return (
    <Dialog
      {...dialog}
      title={`Remove ${member.name}?`}
      description="They are signed out everywhere at once and can no longer see this newsroom. What they annotated and reviewed stays."
    >
      <DialogEnds
        problem={problem}
        label="Remove"
        sending="Removing …"
        isSending={isSending}
        onAct={() => void remove()}
        danger
      />
    </Dialog>
  );
}
