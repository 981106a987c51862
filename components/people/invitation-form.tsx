"use client";

import { useForm } from "@/components/ui/use-form";
import { joinerInput, type JoinerInput } from "@/domain/people/invitation";
import { DoorForm } from "./door-form";
import { IdentityFields } from "./identity-fields";

/** The account of somebody who was invited. `onAccept` answers what went wrong, or null and leaves the page. */
export function InvitationForm({ onAccept }: { onAccept: (input: JoinerInput) => Promise<string | null> }) {
  const { errorOf, ...form } = useForm(joinerInput, onAccept);
  return (
    <DoorForm button="Join newsroom" sending="Joining …" {...form}>
      <IdentityFields errorOf={errorOf} />
    </DoorForm>
  );
}
