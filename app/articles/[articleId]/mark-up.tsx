"use client";

import { useState, type ComponentProps } from "react";
import { v7 as newId } from "uuid";
import { Workbench } from "@/components/annotation/workbench";
import { SourceCheck, type SourceCheckState } from "@/components/article/source-check";
import { useRefreshOnReturn } from "@/components/ui/use-refresh-on-return";
import { setNothingToCheck } from "./actions";
import { checkSource } from "./check-source";
import { evidencePorts } from "./evidence-ports";
import { send } from "./send";

const ports = { send, setNothingToCheck, newId: () => newId(), evidence: evidencePorts };

/** The workbench with its ways to the server, and with colleagues' work fetched on coming back to the page. */
export function MarkUp(props: Omit<ComponentProps<typeof Workbench>, "ports" | "onCheckSource">) {
  useRefreshOnReturn();
  const { article, canAddVersion } = props;
  const [source, setSource] = useState<SourceCheckState | null>(null);
  const look = () => {
    setSource("looking");
    void checkSource(article.id).then(setSource);
  };
  return (
    <>
      <SourceCheck state={source} compare={`/articles/${article.id}/versions/new?from=address`} />
      <Workbench
        {...props}
        ports={ports}
        onCheckSource={canAddVersion && article.sourceUrl !== null ? look : null}
      />
    </>
  );
}
