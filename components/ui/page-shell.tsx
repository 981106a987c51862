import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  /** The signed-in person, shown as the way to the account. */
  name: string;
  newsroom: string;
  /** Which of the main places this is, if one of them. */
  here?: "articles" | "evidence" | "people" | "account";
  children: ReactNode;
};

const places = [
  { key: "articles", href: "/articles", label: "Articles" },
  { key: "evidence", href: "/evidence", label: "Evidence" },
  { key: "people", href: "/people", label: "People" },
] as const;

/** The frame of every page behind sign-in that is not an article: where one is, and the ways to elsewhere. */
export function PageShell({ name, newsroom, here, children }: Props) {
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:left-3 focus:top-3 focus:z-50 focus:rounded-lg focus:bg-surface focus:px-3 focus:py-2"
      >
        Skip to content
      </a>
      <header className="flex min-h-13 flex-wrap items-center gap-x-5 gap-y-1 border-b border-rule px-5 py-2 print:hidden">
        <Link href="/articles" className="font-serif text-[17px] font-semibold tracking-tight">
          Galley
        </Link>
        <span className="truncate text-ink-3 max-sm:hidden">{newsroom}</span>
        <nav aria-label="Main" className="ml-auto flex items-center gap-0.5">
          {places.map((place) => (
            <PlaceLink key={place.key} href={place.href} isHere={place.key === here}>
              {place.label}
            </PlaceLink>
          ))}
          <PlaceLink href="/account" isHere={here === "account"}>
            <span className="sr-only">Account: </span>
            <span className="max-w-40 truncate max-sm:max-w-24">{name}</span>
          </PlaceLink>
        </nav>
      </header>
      <main id="main" className="mx-auto w-full max-w-5xl px-5 pb-24 pt-9">
        {children}
      </main>
    </>
  );
}

function PlaceLink({ href, isHere, children }: { href: string; isHere: boolean; children: ReactNode }) {
  return (
    <Link
      href={href}
      aria-current={isHere ? "page" : undefined}
      className="inline-flex min-h-8 items-center rounded-lg px-3 text-ink-2 hover:text-ink aria-[current]:bg-surface aria-[current]:text-ink aria-[current]:ring-1 aria-[current]:ring-rule-2 pointer-coarse:min-h-11"
    >
      {children}
    </Link>
  );
}
