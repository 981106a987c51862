"use client";

import { Ellipsis } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { Outcome } from "@/domain/errors";
import type { MemberListItem, RemoveMemberInput } from "@/domain/people/member-list";
import type { MakePasswordLinkInput, NewPasswordLink } from "@/domain/people/password-link";
import { PasswordLinkDialog } from "./password-link-dialog";
import { RemoveMember } from "./remove-member";

type Props = {
  member: MemberListItem;
  onRemove: (input: RemoveMemberInput) => Promise<Outcome<unknown>>;
  onMakePasswordLink: (input: MakePasswordLinkInput) => Promise<Outcome<NewPasswordLink>>;
};

/** What an owner can do for, or with, a colleague. */
export function MemberMenu({ member, onRemove, onMakePasswordLink }: Props) {
  const [asked, setAsked] = useState<"password link" | "removal" | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = (isOpen: boolean) => {
    if (!isOpen) setAsked(null);
  };
  return (
    <>
      <Menu
        trigger={
          <Button ref={trigger} kind="quiet" className="px-2" aria-label={`More for ${member.name}`}>
            <Ellipsis aria-hidden className="size-4" />
          </Button>
        }
      >
        <MenuItem
          onSelect={() => {
            setAsked("password link");
          }}
        >
          Password link
        </MenuItem>
        <MenuItem
          danger
          onSelect={() => {
            setAsked("removal");
          }}
        >
          Remove
        </MenuItem>
      </Menu>
      <PasswordLinkDialog
        member={member}
        open={asked === "password link"}
        onOpenChange={close}
        returnTo={trigger}
        onMake={onMakePasswordLink}
      />
      <RemoveMember
        member={member}
        open={asked === "removal"}
        onOpenChange={close}
        returnTo={trigger}
        onRemove={onRemove}
      />
    </>
  );
}
