import type { ReactNode } from "react";

/** The frame of the pages before sign-in: one card in the middle, and nothing that distracts from it. */
export function FrontDoor({
  heading,
  lead,
  children,
}: {
  heading: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col items-center px-5 pb-16 pt-[clamp(2.5rem,14dvh,9rem)]">
      <header className="font-serif text-2xl font-semibold tracking-tight">Galley</header>
      <main className="mt-7 w-full max-w-sm rounded-2xl bg-surface px-7 pb-8 pt-7 shadow-card ring-1 ring-rule">
        <h1 className="font-serif text-2xl font-semibold tracking-tight text-pretty">{heading}</h1>
        {lead ? <p className="mt-2 text-ink-2 text-pretty">{lead}</p> : null}
        <div className="mt-6">{children}</div>
      </main>
    </div>
  );
}
