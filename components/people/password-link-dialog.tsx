"use client";

import { useState, type RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/domain/errors";
import type { MemberListItem } from "@/domain/people/member-list";
import type { MakePasswordLinkInput, NewPasswordLink } from "@/domain/people/password-link";
import { MadeLink } from "./made-link";
import { useSending } from "./use-sending";

type Props = {
  member: MemberListItem;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  returnTo: RefObject<HTMLElement | null>;
  onMake: (input: MakePasswordLinkInput) => Promise<Outcome<NewPasswordLink>>;
};

/** Makes a link by which a colleague who forgot their password chooses a new one. */
export function PasswordLinkDialog({ member, open, onOpenChange, returnTo, onMake }: Props) {
  const [made, setMade] = useState<NewPasswordLink | null>(null);
  const { isSending, problem, send } = useSending();

  async function make() {
    const answer = await send(() => onMake({ userId: member.id }));
    if (answer) setMade(answer.value);
  }

  return (
    <Dialog
      open={open}
      returnTo={returnTo}
      onOpenChange={(isOpen) => {
        setMade(null);
        onOpenChange(isOpen);
      }}
      title={`Password link for ${member.name}`}
      description="With it they choose a new password and are signed out everywhere else. Give it to nobody but them: whoever has it can be them here."
    >
      {made === null ? (
        <>
          {problem === null ? null : <Notice>{problem}</Notice>}
          <div className="mt-4 flex justify-end gap-2">
            <DialogClose asChild>
              <Button>Cancel</Button>
            </DialogClose>
            <Button kind="primary" disabled={isSending} onClick={() => void make()}>
              {isSending ? "Making link …" : "Make link"}
            </Button>
          </div>
        </>
      ) : (
        <MadeLink label="Password link" made={made} />
      )}
    </Dialog>
  );
}
