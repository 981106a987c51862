import Link from "next/link";
import { buttonLook } from "@/components/ui/button";
import { isUnderWay, type FileEntry, type FileState } from "./file-intake";
import { ImportRemarks } from "./import-remarks";

type Props = { entry: FileEntry; onCancel: () => void; onAddAnyway: () => void };

/** One file: how far it is, or what has become of it. */
export function FileResult({ entry: { name, state }, onCancel, onAddAnyway }: Props) {
  const canCancel = isUnderWay(state) && state.is !== "adding";
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule px-4 py-2.5 last:border-0">
      <span dir="auto" className="min-w-0 grow basis-40 truncate font-medium" title={name}>
        {name}
      </span>
      <div className="min-w-0 basis-2/3 text-sm text-ink-2 max-sm:basis-full">
        <Told state={state} />
      </div>
      {canCancel ? (
        <button type="button" className={buttonLook("quiet")} onClick={onCancel}>
          Cancel<span className="sr-only"> {name}</span>
        </button>
      ) : null}
      {state.is === "here" ? (
        <button type="button" className={buttonLook("quiet")} onClick={onAddAnyway}>
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
      return <Progress label="Sending" share={state.share} />;
    case "reading":
      return <Progress label="Reading" />;
    case "adding":
      return <Progress label="Adding" />;
    case "cancelled":
      return "Cancelled. Nothing was added.";
    case "refused":
      return <span className="text-disputed">{state.why}</span>;
    case "here":
      return (
        <>
          Already here: <ArticleLink id={state.same.id} headline={state.same.headline} />
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

/** A bar that fills; without a share one cannot tell how long it takes. */
function Progress({ label, share }: { label: string; share?: number }) {
  return (
    <span className="flex items-center gap-3">
      {label}…
      <progress aria-label={label} max={1} value={share} className="h-1.5 w-40 accent-accent" />
    </span>
  );
}
