"use client";

import type { ComponentProps } from "react";
import { v7 as newId } from "uuid";
import { Workbench } from "@/components/annotation/workbench";
import { useRefreshOnReturn } from "@/components/ui/use-refresh-on-return";
import { send } from "./send";
import { evidencePorts } from "./evidence-ports";

const ports = { send, newId: () => newId(), evidence: evidencePorts };

/** The workbench with its ways to the server, and with colleagues' work fetched on coming back to the page. */
export function MarkUp(props: Omit<ComponentProps<typeof Workbench>, "ports">) {
  useRefreshOnReturn();
  return <Workbench {...props} ports={ports} />;
}
