"use client";

import { Button } from "@/components/ui/button";
import type { Outcome } from "@/domain/errors";
import type { OpenInvitation, WithdrawInvitationInput } from "@/domain/people/invitation";
import { useSending } from "@/components/ui/use-sending";

type Props = {
  invitation: OpenInvitation;
  onWithdraw: (input: WithdrawInvitationInput) => Promise<Outcome<unknown>>;
};

/** Makes an invitation's link stop working. */
export function WithdrawInvitation({ invitation, onWithdraw }: Props) {
  const { isSending, problem, send } = useSending();
  return (
    <span className="flex items-center gap-3">
      {problem === null ? null : (
        <span role="alert" className="text-sm text-disputed">
          {problem}
        </span>
      )}
      <Button
        kind="quiet"
        disabled={isSending}
        onClick={() => void send(() => onWithdraw({ id: invitation.id }))}
      >
        Withdraw
      </Button>
    </span>
  );
}
