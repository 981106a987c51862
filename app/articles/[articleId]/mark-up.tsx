"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState, type ComponentProps } from "react";
import { v7 as newId } from "uuid";
import { Workbench } from "@/components/annotation/workbench";
import { SourceCheck, type SourceCheckState } from "@/components/article/source-check";
import { useRefreshOnReturn } from "@/components/ui/use-refresh-on-return";
import { setNothingToCheck } from "./actions";
import { checkSource } from "./check-source";
import { evidencePorts } from "./evidence-ports";
import { send } from "./send";

type Send = typeof send;

const ports = { setNothingToCheck, newId: () => newId(), evidence: evidencePorts };

/** The workbench with its ways to the server, and with colleagues' work fetched on coming back to the page. */
export function MarkUp(props: Omit<ComponentProps<typeof Workbench>, "ports" | "onCheckSource">) {
  useRefreshOnReturn();
  const { article, canAddVersion } = props;
  const [source, setSource] = useState<SourceCheckState | null>(null);
  const send = useSend(article.version.id);
  const allPorts = useMemo(() => ({ ...ports, send }), [send]);
  const look = () => {
    setSource("looking");
    void checkSource(article.id).then(setSource);
  };
  return (
    <>
      <SourceCheck state={source} compare={`/articles/${article.id}/versions/new?from=address`} />
      <Workbench
        {...props}
        ports={allPorts}
        onCheckSource={canAddVersion && article.sourceUrl !== null ? look : null}
      />
    </>
  );
}

/** Sends what was done. What had waited since an older version is stored on that one, so the page asks where it stands on this. */
function useSend(versionId: string): Send {
  const router = useRouter();
  return useMemo<Send>(
    () => async (write, envelope) => {
      const outcome = await send(write, envelope);
      if (outcome.ok && outcome.value.versionId !== versionId) router.refresh();
      return outcome;
    },
    [router, versionId],
  );
}
