import Link from "next/link";

/** Says on an older version's page what it is, and leads to the newest. */
export function OlderVersion({ base, number, newest }: { base: string; number: number; newest: number }) {
  return (
    <p className="border-b border-rule bg-unchecked/10 px-5 py-2 text-sm print:hidden">
      This is version {number} of {newest}, with the statements as they stood on it. It can be read, and not
      marked.{" "}
      <Link href={base} className="font-medium text-accent underline underline-offset-4">
        Go to version {newest}
      </Link>
    </p>
  );
}
