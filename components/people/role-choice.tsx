import type { ComponentProps } from "react";
import { Choice } from "@/components/ui/field";
import { roles, type Role } from "@/domain/permissions";

export const roleNames: Record<Role, string> = { owner: "Owner", editor: "Editor", reader: "Reader" };

/** What each role may do, in the words of whoever gives it. */
export const roleMeanings: Record<Role, string> = {
  owner: "Runs the newsroom: invites, changes roles, removes. And all that editors do.",
  editor: "Annotates articles, reviews colleagues, exports summaries.",
  reader: "Sees everything and changes nothing.",
};

type Props = Omit<ComponentProps<typeof Choice>, "value" | "onChange"> & {
  value: Role;
  onChoose: (role: Role) => void;
};

/** A choice of one of the three roles. */
export function RoleChoice({ onChoose, ...rest }: Props) {
  return (
    <Choice
      {...rest}
      onChange={(event) => {
        const chosen = roles.find((role) => role === event.currentTarget.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleNames[role]}
        </option>
      ))}
    </Choice>
  );
}
