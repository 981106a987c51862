"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogEnds } from "@/components/ui/dialog-ends";
import type { Outcome } from "@/domain/errors";
import type { InviteInput, NewInvitation } from "@/domain/people/invitation";
import type { Role } from "@/domain/permissions";
import { MadeLink } from "./made-link";
import { RoleChoice, roleMeanings } from "./role-choice";
import { useSending } from "@/components/ui/use-sending";

type Props = { onInvite: (input: InviteInput) => Promise<Outcome<NewInvitation>> };

/** Makes an invitation's link, to be sent by whatever way the owner trusts. */
export function InviteDialog({ onInvite }: Props) {
  const [role, setRole] = useState<Role>("editor");
  const [invitation, setInvitation] = useState<NewInvitation | null>(null);
  const { isSending, problem, send } = useSending();

  async function invite() {
    const made = await send(() => onInvite({ role }));
    if (made) setInvitation(made.value);
  }

  return (
    <Dialog
      title="Invite colleague"
      description="You get a link that lets one person in. Send it to them yourself: Galley sends no mail."
      trigger={<Button kind="primary">Invite colleague</Button>}
      onOpenChange={(isOpen) => {
        if (isOpen) setInvitation(null);
      }}
    >
      {invitation === null ? (
        <div className="grid gap-4">
          <RoleChoice label="Role" value={role} hint={roleMeanings[role]} onChoose={setRole} />
          <DialogEnds
            problem={problem}
            label="Make link"
            isSending={isSending}
            sending="Making link …"
            onAct={() => void invite()}
          />
        </div>
      ) : (
        <MadeLink label="Invitation link" made={invitation} />
      )}
    </Dialog>
  );
}
