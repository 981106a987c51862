import Link from "next/link";
import { buttonLook } from "@/components/ui/button";
import { ProgressLine } from "@/components/ui/progress-line";
import { isUnderWay, type FileEntry, type FileState } from "./file-intake";
import { ImportRemarks } from "./import-remarks";
import { NewVersionLink } from "./new-version-link";

type Props = { entry: FileEntry; onCancel: () => void; onAddAnyway: () => void };

const act = `${buttonLook("quiet")} -my-1 justify-self-start max-sm:-ms-3.5`;

/** One file: how far it is, or what has become of it. */
export function FileResult({ entry: { name, state }, onCancel, onAddAnyway }: Props) {
  const canCancel = isUnderWay(state) && state.is !== "adding";
  return (
    <li className="grid items-center gap-x-5 gap-y-1 border-b border-rule px-4 py-2.5 last:border-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto]">
      <span dir="auto" className="min-w-0 truncate font-medium" title={name}>
        {name}
      </span>
      <div className="min-w-0 text-sm text-ink-2">
        <Told state={state} />
      </div>
      {canCancel ? (
        <button type="button" className={act} onClick={onCancel}>
          Cancel<span className="sr-only"> {name}</span>
        </button>
      ) : null}
      {state.is === "here" ? (
        <button type="button" className={act} onClick={onAddAnyway}>
          Add it anyway<span className="sr-only">: {name}</span>
        </button>
      ) : null}
    </li>
  );
}

function Told({ state }: { state: FileState }) {
  switch (state.is) {
    case "waiting":
      return "Waiting";
    case "sending":
      return <ProgressLine label="Sending" share={state.share} />;
    case "reading":
      return <ProgressLine label="Reading" />;
    case "adding":
      return <ProgressLine label="Adding" />;
    case "cancelled":
      return "Cancelled. Nothing was added.";
    case "refused":
      return <span className="text-disputed">{state.why}</span>;
    case "here":
      return (
        <>
          Already here: <ArticleLink id={state.same.id} headline={state.same.headline} />
          {state.same.hasSameText ? null : <NewVersionLink articleId={state.same.id} />}
        </>
      );
    case "added":
      return (
        <>
          Added: <ArticleLink id={state.articleId} headline={state.preview.details.headline} />
          <ImportRemarks preview={state.preview} />
        </>
      );
  }
}

function ArticleLink({ id, headline }: { id: string; headline: string }) {
  return (
    <Link
      href={`/articles/${id}`}
      dir="auto"
      className="inline-block font-medium text-accent underline underline-offset-4"
    >
      {headline}
    </Link>
  );
}
