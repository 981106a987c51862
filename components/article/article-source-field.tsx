"use client";

import { Tabs } from "radix-ui";
import { useRef, useState, type ClipboardEvent } from "react";
import { TextArea } from "@/components/ui/field";
import { FileField } from "./file-field";
import type { ReadFile } from "./file-ports";
import { keepsFormatting, readPaste, sourceOf, type RichPaste } from "./pasted-text";
import { PageField } from "./page-field";
import type { Taken } from "./taken-text";
import { useFileReading } from "./use-file-reading";
import { usePageFetch, type AskPage } from "./use-page-fetch";

/** How the text comes in: pasted, from its web address, or from a file. */
export type Way = "paste" | "page" | "file";

type Props = {
  way: Way;
  onWay: (way: Way) => void;
  /** Called with what there is to add now, null for nothing. */
  onTaken: (taken: Taken | null) => void;
  askPage: AskPage;
  readFile: ReadFile;
  address: string;
  onAddress: (address: string) => void;
  error: string | null;
};

type Pasted = { text: string; rich: RichPaste | null };

const ways: readonly { way: Way; name: string }[] = [
  { way: "paste", name: "Paste" },
  { way: "page", name: "Web address" },
  { way: "file", name: "File" },
];

/** Where the text comes from. Each way keeps what it has. */
export function ArticleSourceField(props: Props) {
  const { way, onWay, onTaken, askPage, readFile, address, onAddress, error } = props;
  const [pasted, setPasted] = useState<Pasted>({ text: "", rich: null });
  // Both are known at once, not with the next render: a text may arrive in the moment another way is chosen.
  const chosen = useRef(way);
  const has = useRef<Record<Way, Taken | null>>({ paste: null, page: null, file: null });
  // What arrives late is kept by its own way, and takes no other one's place.
  const give = (own: Way, taken: Taken | null) => {
    has.current[own] = taken;
    if (chosen.current === own) onTaken(taken);
  };
  const page = usePageFetch(askPage, (read) => {
    give("page", read && { read });
  });
  const file = useFileReading(readFile, (read) => {
    give("file", read && { read });
  });

  const go = (next: Way) => {
    chosen.current = next;
    onWay(next);
    onTaken(has.current[next]);
  };
  const paste = (next: Pasted) => {
    setPasted(next);
    const source = sourceOf(next.text, next.rich);
    give("paste", source && { source });
  };

  return (
    <Tabs.Root
      value={way}
      onValueChange={(next) => {
        const chosenWay = ways.find((one) => one.way === next);
        if (chosenWay) go(chosenWay.way);
      }}
    >
      <Tabs.List aria-label="Where the text comes from" className="mb-4 flex gap-5 border-b border-rule">
        {ways.map((one) => (
          <TabButton key={one.way} value={one.way}>
            {one.name}
          </TabButton>
        ))}
      </Tabs.List>
      {/* Each panel has a name of its own, so that the field File is the only thing called so. */}
      <Tabs.Content value="paste" aria-labelledby={undefined} aria-label="From the clipboard" tabIndex={-1}>
        <PasteField pasted={pasted} onPaste={paste} error={error} />
      </Tabs.Content>
      <Tabs.Content value="page" aria-labelledby={undefined} aria-label="From the web" tabIndex={-1}>
        <PageField
          page={page}
          address={address}
          onAddress={(event) => {
            onAddress(event.target.value);
          }}
          onPaste={() => {
            go("paste");
          }}
          error={error}
        />
      </Tabs.Content>
      <Tabs.Content value="file" aria-labelledby={undefined} aria-label="From this computer" tabIndex={-1}>
        <FileField file={file} error={error} />
      </Tabs.Content>
    </Tabs.Root>
  );
}

function TabButton({ value, children }: { value: Way; children: string }) {
  return (
    <Tabs.Trigger
      value={value}
      className="-mb-px min-h-9 border-b-2 border-transparent text-ink-2 hover:text-ink data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink pointer-coarse:min-h-11"
    >
      {children}
    </Tabs.Trigger>
  );
}

type PasteProps = { pasted: Pasted; onPaste: (pasted: Pasted) => void; error: string | null };

function PasteField({ pasted, onPaste, error }: PasteProps) {
  const onClipboard = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const rest = value.slice(0, selectionStart) + value.slice(selectionEnd);
    // The words themselves come with the change that follows.
    onPaste({ text: pasted.text, rich: readPaste(event.clipboardData, rest.trim() === "") });
  };
  return (
    <TextArea
      label="Article text"
      name="text"
      dir="auto"
      error={error}
      hint={hintOf(pasted)}
      placeholder="Paste the whole article, headline and all."
      // Of a fixed height: to grow with a million characters, it would be measured at each key.
      style={{ fieldSizing: "fixed", height: "18rem" }}
      value={pasted.text}
      onPaste={onClipboard}
      onChange={(event) => {
        onPaste({ ...pasted, text: event.target.value });
      }}
    />
  );
}

function hintOf({ text, rich }: Pasted): string {
  if (rich === null || text.trim() === "")
    return "Headings, lists, quotations and links of a paste are kept.";
  return keepsFormatting(text, rich)
    ? "Read with its formatting. If you change it here, it is read as plain text."
    : "You changed the text, so it is read as plain text. Paste it again to have its formatting.";
}
