import Link from "next/link";

type Props = { label: string; choices: readonly { name: string; href: string; isChosen: boolean }[] };

/** A choice of a few, all in sight: links, so that each has an address and needs no script. */
export function ChoiceLinks({ label, choices }: Props) {
  return (
    <nav
      aria-label={label}
      className="flex min-w-0 flex-wrap gap-0.5 rounded-lg p-0.5 ring-1 ring-inset ring-rule-2"
    >
      {choices.map(({ name, href, isChosen }) => (
        <Link
          key={href}
          href={href}
          scroll={false}
          aria-current={isChosen ? "true" : undefined}
          className="inline-flex min-h-7 min-w-0 items-center rounded-md px-2.5 text-sm text-ink-2 hover:text-ink aria-[current]:bg-accent/12 aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:min-h-11"
        >
          <bdi className="min-w-0 break-words">{name}</bdi>
        </Link>
      ))}
    </nav>
  );
}
