import { Moment } from "@/components/ui/moment";
import type { Outcome } from "@/domain/errors";
import type { OpenInvitation, WithdrawInvitationInput } from "@/domain/people/invitation";
import { roleNames } from "./role-choice";
import { WithdrawInvitation } from "./withdraw-invitation";

type Props = {
  invitations: OpenInvitation[];
  onWithdraw: (input: WithdrawInvitationInput) => Promise<Outcome<unknown>>;
};

/** The invitations that nobody has used yet. */
export function OpenInvitations({ invitations, onWithdraw }: Props) {
  return (
    <section aria-labelledby="open-invitations" className="mt-12">
      <h2 id="open-invitations" className="text-lg font-semibold">
        Open invitations
      </h2>
      <ul className="mt-2 border-t border-rule">
        {invitations.map((invitation) => (
          <li
            key={invitation.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2"
          >
            <span>
              <span className="font-medium">{roleNames[invitation.role]}</span>
              <span className="text-ink-2">
                {" "}
                invited by {invitation.invitedBy}, works until <Moment iso={invitation.expiresAt} as="told" />
              </span>
            </span>
            <WithdrawInvitation invitation={invitation} onWithdraw={onWithdraw} />
          </li>
        ))}
      </ul>
    </section>
  );
}
