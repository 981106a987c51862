"use client";

import { useOptimistic, useTransition } from "react";
import type { MemberListItem } from "@/domain/people/member-list";
import type { Role } from "@/domain/permissions";
import { RoleChoice } from "./role-choice";

type Props = { member: MemberListItem; onChange: (role: Role) => Promise<unknown> };

/** A member's role, to change in place: shown at once, and put back when it is refused. */
export function MemberRole({ member, onChange }: Props) {
  const [role, setRole] = useOptimistic(member.role);
  const [isChanging, startTransition] = useTransition();
  return (
    <RoleChoice
      label={`Role of ${member.name}`}
      hideLabel
      value={role}
      disabled={isChanging}
      onChoose={(chosen) => {
        startTransition(async () => {
          setRole(chosen);
          await onChange(chosen);
        });
      }}
    />
  );
}
