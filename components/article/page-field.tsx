"use client";

import { useEffect, useRef, type ChangeEvent, type KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { ProgressLine } from "@/components/ui/progress-line";
import { SameArticles } from "./same-articles";
import type { PageFetch } from "./use-page-fetch";

type Props = {
  page: PageFetch;
  /** The address that is shown, and saved with the article. */
  address: string;
  onAddress: (event: ChangeEvent<HTMLInputElement>) => void;
  onPaste: () => void;
  error: string | null;
};

/** An article by its address: fetched when asked for, with a way out when it cannot be had. */
export function PageField({ page, address, onAddress, onPaste, error }: Props) {
  const { state, read, problem } = page;
  const isFetching = state === "fetching";
  const fetchIt = () => {
    if (address.trim() !== "" && !isFetching) page.fetch(withScheme(address.trim()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    // Enter asks for the page; it does not add what is not there yet.
    event.preventDefault();
    fetchIt();
  };
  return (
    <div className="grid gap-3">
      <Field
        label="Web address"
        name="sourceUrl"
        type="url"
        placeholder="https://"
        hint="Galley fetches the page as a stranger would: without signing in, and without saying who asks."
        value={address}
        onChange={onAddress}
        onKeyDown={onKeyDown}
        error={error}
      />
      {isFetching ? (
        <Fetching onCancel={page.cancel} />
      ) : (
        <div>
          <Button disabled={address.trim() === ""} onClick={fetchIt}>
            {read === null ? "Fetch page" : "Fetch again"}
          </Button>
        </div>
      )}
      {problem === null ? null : (
        <div className="grid justify-items-start gap-2">
          <Notice>{problem}</Notice>
          <Button onClick={onPaste}>Paste instead</Button>
        </div>
      )}
      {read === null ? null : (
        <>
          <p role="status" className="text-sm text-ink-3">
            Read from {hostOf(read.origin.address)}. Put right below what it says of itself.
          </p>
          {read.isBeginning ? (
            <Notice>
              Only subscribers see the whole of this article; this is probably its beginning. Open it in your
              browser and paste it.
            </Notice>
          ) : null}
          <SameArticles articles={read.alreadyThere} />
        </>
      )}
    </div>
  );
}

function Fetching({ onCancel }: { onCancel: () => void }) {
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the focus stays where it was.
  useEffect(() => {
    if (document.activeElement === document.body) cancel.current?.focus();
  }, []);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="status" className="text-sm text-ink-2">
        <ProgressLine label="Fetching the page" />
      </p>
      <Button ref={cancel} kind="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

function hostOf(address: string | null): string {
  return address !== null && URL.canParse(address) ? new URL(address).hostname : "the page";
}

/** People copy addresses without their beginning; browsers show them so. */
function withScheme(address: string): string {
  return /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
}
