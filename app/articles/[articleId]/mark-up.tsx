"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState, type ComponentProps } from "react";
import { v7 as newId } from "uuid";
import { Workbench } from "@/components/annotation/workbench";
import { SourceCheck, type SourceCheckState } from "@/components/article/source-check";
import { useRefreshOnReturn } from "@/components/ui/use-refresh-on-return";
import type { Article, ArticleVersion } from "@/domain/article/article";
import { textOfBlock } from "@/domain/article/text-of-block";
import { setNothingToCheck } from "./actions";
import { checkSource } from "./check-source";
import { evidencePorts } from "./evidence-ports";
import { sendAs } from "./send";

type Ports = ComponentProps<typeof Workbench>["ports"];

type Props = Omit<ComponentProps<typeof Workbench>, "ports" | "onCheckSource" | "article"> & {
  article: SentArticle;
};

/** An article as it comes over the wire: its text is in the document already. */
type SentArticle = Omit<Article, "version"> & { version: Omit<ArticleVersion, "text"> };

function withText(article: SentArticle): Article {
  const { version } = article;
  return { ...article, version: { ...version, text: textOfBlock(version.doc) } };
}

/** The workbench with its ways to the server, and with colleagues' work fetched on coming back to the page. */
export function MarkUp({ article: sent, ...props }: Props) {
  useRefreshOnReturn(props.annotations);
  const article = useMemo(() => withText(sent), [sent]);
  const { canAddVersion, me } = props;
  const [source, setSource] = useState<SourceCheckState | null>(null);
  const ports = usePorts(me.id, article.version.id);
  const look = () => {
    setSource("looking");
    void checkSource(article.id).then(setSource);
  };
  return (
    <>
      <SourceCheck state={source} compare={`/articles/${article.id}/versions/new?from=address`} />
      <Workbench
        {...props}
        article={article}
        ports={ports}
        onCheckSource={canAddVersion && article.sourceUrl !== null ? look : null}
      />
    </>
  );
}

/**
 * The ways to the server, for nobody but this person. What had waited since an older version is stored on that
 * one, so the page asks where it stands on this.
 */
function usePorts(meId: string, versionId: string): Ports {
  const router = useRouter();
  return useMemo(() => {
    const send = sendAs(meId);
    return {
      newId: () => newId(),
      evidence: evidencePorts,
      setNothingToCheck: (input) => setNothingToCheck(input, meId),
      send: async (write, envelope) => {
        const outcome = await send(write, envelope);
        if (outcome.ok && outcome.value.versionId !== versionId) router.refresh();
        return outcome;
      },
    };
  }, [router, meId, versionId]);
}
