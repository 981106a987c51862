"use client";

import { Button } from "@/components/ui/button";

/** What a page shows when it failed on our side: nothing of the failure but the way to find it in the log. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main id="main" className="mx-auto grid min-h-[70dvh] max-w-md content-center gap-4 px-5">
      <h1 className="font-serif text-2xl font-semibold">This page could not be shown</h1>
      <p className="text-ink-2">
        Something went wrong on our side; nothing that was saved is lost. Try again, and if it happens twice,
        tell whoever runs Galley
        {error.digest === undefined ? "." : ` this number: ${error.digest}.`}
      </p>
      <p>
        <Button kind="primary" onClick={reset}>
          Try again
        </Button>
      </p>
    </main>
  );
}
