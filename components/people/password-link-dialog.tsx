"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { DialogEnds } from "@/components/ui/dialog-ends";
import type { Outcome } from "@/domain/errors";
import type { MakePasswordLinkInput, NewPasswordLink } from "@/domain/people/password-link";
import { MadeLink } from "./made-link";
import type { MemberDialog } from "./member-dialog";
import { useSending } from "@/components/ui/use-sending";

type Props = MemberDialog & {
  onMake: (input: MakePasswordLinkInput) => Promise<Outcome<NewPasswordLink>>;
};

/** Makes a link by which a colleague who forgot their password chooses a new one. */
export function PasswordLinkDialog({ member, onMake, ...dialog }: Props) {
  const [made, setMade] = useState<NewPasswordLink | null>(null);
  const { isSending, problem, send } = useSending();

  async function make() {
    const answer = await send(() => onMake({ userId: member.id }));
    if (answer) setMade(answer.value);
  }

  return (
    <Dialog
      {...dialog}
      onOpenChange={(isOpen) => {
        setMade(null);
        dialog.onOpenChange(isOpen);
      }}
      title={`Password link for ${member.name}`}
      description="With it they choose a new password and are signed out everywhere else. Give it to nobody but them: whoever has it can be them here."
    >
      {made === null ? (
        <DialogEnds
          problem={problem}
          label="Make link"
          sending="Making link …"
          isSending={isSending}
          onAct={() => void make()}
        />
      ) : (
        <MadeLink label="Password link" made={made} />
      )}
    </Dialog>
  );
}
