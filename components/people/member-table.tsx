"use client";

import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/domain/errors";
import type { ChangeRoleInput, MemberListItem, RemoveMemberInput } from "@/domain/people/member-list";
import type { MakePasswordLinkInput, NewPasswordLink } from "@/domain/people/password-link";
import { MemberMenu } from "./member-menu";
import { MemberRole } from "./member-role";
import { roleNames } from "./role-choice";
import { useSending } from "@/components/ui/use-sending";

type Props = {
  members: MemberListItem[];
  /** Who is looking. */
  selfId: string;
  /** What owners may do; null for everybody else. */
  manage: {
    onChangeRole: (input: ChangeRoleInput) => Promise<Outcome<unknown>>;
    onRemove: (input: RemoveMemberInput) => Promise<Outcome<unknown>>;
    onMakePasswordLink: (input: MakePasswordLinkInput) => Promise<Outcome<NewPasswordLink>>;
  } | null;
};

const cell = "border-b border-rule py-3 pr-4 align-middle max-sm:pr-2";

/** Everybody in the newsroom, with what they may do. */
export function MemberTable({ members, selfId, manage }: Props) {
  const { problem, send } = useSending();
  return (
    <>
      {problem === null ? null : (
        <div className="mt-5">
          <Notice>{problem}</Notice>
        </div>
      )}
      <table className="mt-6 w-full border-collapse text-left">
        <caption className="sr-only">Members</caption>
        <thead className="text-sm text-ink-3">
          <tr>
            <th scope="col" className={`${cell} py-2 font-medium`}>
              Name
            </th>
            <th scope="col" className={`${cell} w-36 py-2 font-medium max-sm:w-28`}>
              Role
            </th>
            <th scope="col" className={`${cell} w-36 py-2 font-medium max-sm:hidden`}>
              Last seen
            </th>
            {manage === null ? null : (
              <th scope="col" className={`${cell} w-12 py-2 pr-0 font-medium`}>
                <span className="sr-only">More</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row" className={`${cell} font-normal`}>
                <span className="font-medium">{member.name}</span>
                {member.id === selfId ? <span className="ml-1.5 text-sm text-ink-3">you</span> : null}
                <span className="block text-sm wrap-anywhere text-ink-2">{member.email}</span>
              </th>
              <td className={cell}>
                {manage === null ? (
                  roleNames[member.role]
                ) : (
                  <MemberRole
                    member={member}
                    onChange={(role) => send(() => manage.onChangeRole({ userId: member.id, role }))}
                  />
                )}
              </td>
              <td className={`${cell} text-ink-2 max-sm:hidden`}>
                {member.lastSeenAt === null ? "Never" : <Moment iso={member.lastSeenAt} />}
              </td>
              {manage === null ? null : (
                <td className={`${cell} pr-0 text-right`}>
                  {member.id === selfId ? null : (
                    <MemberMenu
                      member={member}
                      onRemove={manage.onRemove}
                      onMakePasswordLink={manage.onMakePasswordLink}
                    />
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {members.length === 1 ? (
        <p className="mt-5 text-ink-2">
          You are the only one here so far. A colleague can review what you tag.
        </p>
      ) : null}
    </>
  );
}
