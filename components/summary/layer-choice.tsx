import Link from "next/link";
import type { Person } from "@/domain/people/person";

type Props = { base: string; people: readonly Person[]; chosen: Person | null };

/** Whose annotations the report is made of: links, so that each choice has an address and needs no script. */
export function LayerChoice({ base, people, chosen }: Props) {
  const choices = [
    { id: null, name: "Everyone", href: base },
    ...people.map(({ id, name }) => ({ id, name, href: `${base}?layers=${encodeURIComponent(id)}` })),
  ];
  return (
    <nav
      aria-label="Whose annotations"
      className="flex flex-wrap gap-0.5 rounded-lg p-0.5 ring-1 ring-inset ring-rule-2"
    >
      {choices.map(({ id, name, href }) => (
        <Link
          key={href}
          href={href}
          aria-current={id === (chosen?.id ?? null) ? "true" : undefined}
          className="inline-flex min-h-7 items-center rounded-md px-2.5 text-sm text-ink-2 hover:text-ink aria-[current]:bg-accent/12 aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:min-h-11"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
