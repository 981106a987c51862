"use client";

import { useRouter } from "next/navigation";
import { useEffect, type ComponentProps } from "react";
import { v7 as newId } from "uuid";
import { Workbench } from "@/components/annotation/workbench";
import { send } from "./send";
import { uploadFile } from "./upload-file";

const ports = { send, newId: () => newId(), uploadFile };

/** The workbench with its ways to the server, and with colleagues' work fetched on coming back to the page. */
export function MarkUp(props: Omit<ComponentProps<typeof Workbench>, "ports">) {
  const router = useRouter();
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === "visible") router.refresh();
    };
    document.addEventListener("visibilitychange", refresh);
    return () => {
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [router]);
  return <Workbench {...props} ports={ports} />;
}
