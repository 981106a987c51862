"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** The three jobs on one article. */
export function ArticleTabs({ articleId, canReview }: { articleId: string; canReview: boolean }) {
  const here = usePathname();
  const base = `/articles/${articleId}`;
  const tabs = [
    { href: base, label: "Mark up" },
    ...(canReview ? [{ href: `${base}/review`, label: "Review" }] : []),
    { href: `${base}/summary`, label: "Summary" },
  ];
  return (
    <nav aria-label="Article" className="ml-auto flex gap-0.5">
      {tabs.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={here === href ? "page" : undefined}
          className="inline-flex min-h-8 items-center rounded-lg px-3 whitespace-nowrap text-ink-2 hover:text-ink aria-[current]:bg-surface aria-[current]:text-ink aria-[current]:ring-1 aria-[current]:ring-rule-2 max-sm:px-2 max-[22rem]:px-1 pointer-coarse:min-h-11"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
