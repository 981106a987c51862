"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { v7 as uuid } from "uuid";
import { FileIntakePanel } from "@/components/article/file-intake-panel";
import type { IntakePorts } from "@/components/article/file-intake";
import { addArticle } from "./new/send";
import { readFile } from "./read-file";

/** Files to be added, with their ways to the server; the list shows each as soon as it is there. */
export function AddFiles() {
  const router = useRouter();
  const [ports] = useState<IntakePorts>(() => ({
    read: readFile,
    add: addArticle,
    newId: uuid,
    onAdded: () => {
      router.refresh();
    },
  }));
  return <FileIntakePanel ports={ports} />;
}
