"use client";

import { Archive, ArchiveRestore, Ellipsis, Pencil, Trash2, UserRoundCheck } from "lucide-react";
import { useRef, useState } from "react";
import { useSending } from "@/components/ui/use-sending";
import { Dialog } from "@/components/ui/dialog";
import { Menu, MenuItem } from "@/components/ui/menu";
import { Notice } from "@/components/ui/notice";
import { useMutationId } from "@/components/ui/use-mutation-id";
import type { ArrangedArticle } from "@/domain/article/article";
import type { ChangeArticleInput } from "@/domain/article/article-change";
import type { Outcome } from "@/domain/errors";
import type { Person } from "@/domain/people/person";
import type { ArticleActs, ArticleRights } from "./article-acts";
import { AssignDialog } from "./assign-dialog";
import { DeleteArticleDialog } from "./delete-article-dialog";
import { EditDetailsDialog } from "./edit-details-dialog";

type Props = {
  article: ArrangedArticle;
  rights: ArticleRights;
  /** Who may be asked to check it. */
  checkers: readonly Person[];
  acts: ArticleActs;
};

type Asked = "details" | "assignment" | "deletion";

/** What one can do with an article as a whole; nothing for who may do nothing. */
export function ArticleMenu({ article, rights, checkers, acts }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const { problem, send, isSending } = useSending();
  const [isProblemSeen, setIsProblemSeen] = useState(true);
  const mutationIdOf = useMutationId();
  if (!rights.arrange) return null;

  const ref = { articleId: article.id, baseRevision: article.revision };
  const move = (act: (input: ChangeArticleInput) => Promise<Outcome<unknown>>) => {
    setIsProblemSeen(false);
    void send(() => act({ mutationId: mutationIdOf([article.shelf, ref]), ...ref }));
  };
  const dialog = {
    article,
    returnTo: trigger,
    onClose: () => {
      setAsked(null);
    },
  };
  return (
    <>
      <Menu
        trigger={
          <button
            ref={trigger}
            type="button"
            className="inline-grid size-8 shrink-0 place-content-center rounded-lg text-ink-2 hover:bg-rule/60 hover:text-ink disabled:opacity-55 pointer-coarse:size-11"
            aria-label={`More about ${article.headline}`}
            disabled={isSending}
          >
            <Ellipsis aria-hidden="true" size={18} />
          </button>
        }
      >
        {article.shelf === "deleted" ? (
          <MenuItem
            onSelect={() => {
              move(acts.restore);
            }}
          >
            <ArchiveRestore aria-hidden="true" size={16} />
            Restore
          </MenuItem>
        ) : (
          <>
            <MenuItem
              onSelect={() => {
                setAsked("details");
              }}
            >
              <Pencil aria-hidden="true" size={16} />
              Edit details
            </MenuItem>
            <MenuItem
              onSelect={() => {
                setAsked("assignment");
              }}
            >
              <UserRoundCheck aria-hidden="true" size={16} />
              Assign
            </MenuItem>
            <MenuItem
              onSelect={() => {
                move(article.shelf === "archived" ? acts.unarchive : acts.archive);
              }}
            >
              {article.shelf === "archived" ? (
                <ArchiveRestore aria-hidden="true" size={16} />
              ) : (
                <Archive aria-hidden="true" size={16} />
              )}
              {article.shelf === "archived" ? "Unarchive" : "Archive"}
            </MenuItem>
            {rights.delete ? (
              <MenuItem
                danger
                onSelect={() => {
                  setAsked("deletion");
                }}
              >
                <Trash2 aria-hidden="true" size={16} />
                Delete
              </MenuItem>
            ) : null}
          </>
        )}
      </Menu>
      {asked === "details" ? <EditDetailsDialog {...dialog} onSave={acts.editDetails} /> : null}
      {asked === "assignment" ? (
        <AssignDialog {...dialog} checkers={checkers} onAssign={acts.assign} />
      ) : null}
      {asked === "deletion" ? <DeleteArticleDialog {...dialog} onDelete={acts.deleteArticle} /> : null}
      <Dialog
        returnTo={trigger}
        open={problem !== null && !isProblemSeen}
        onOpenChange={() => {
          setIsProblemSeen(true);
        }}
        title="Something went wrong"
      >
        <Notice>{problem}</Notice>
      </Dialog>
    </>
  );
}
