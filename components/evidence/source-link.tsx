import type { Evidence } from "@/domain/evidence/evidence";

/** Where a source itself is: its passage in an article, its file as a download, its page; null for none. */
export function sourceHref({ id, passage, file, url }: Evidence): string | null {
  if (passage !== null) return passageHref(passage.articleId, id);
  return file === null ? url : `/api/v1/files/${file.id}`;
}

/** Opens the article at the passage and marks it. */
export function passageHref(articleId: string, evidenceId: string): string {
  return `/articles/${articleId}#passage-${evidenceId}`;
}

type Props = { evidence: Evidence; children: string };

/** Leads to a source itself; words alone where it is nowhere. */
export function SourceLink({ evidence, children }: Props) {
  const href = sourceHref(evidence);
  if (href === null) return children;
  return (
    <a
      href={href}
      {...(evidence.passage !== null
        ? {}
        : evidence.file
          ? { download: evidence.file.name }
          : { target: "_blank", rel: "noopener noreferrer nofollow" })}
      className="underline decoration-rule-2 underline-offset-3 hover:decoration-current"
    >
      {children}
    </a>
  );
}
