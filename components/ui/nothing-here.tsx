import Link from "next/link";
import { buttonLook } from "./button";

type Props = {
  title: string;
  /** Why that may be, and what to do. */
  advice: string;
  href: string;
  /** The words on the way out. */
  label: string;
};

/** The whole page of an address at which there is nothing for the reader. */
export function NothingHere({ title, advice, href, label }: Props) {
  return (
    <main id="main" className="mx-auto grid min-h-[70dvh] max-w-md content-center gap-4 px-5">
      <h1 className="font-serif text-2xl font-semibold">{title}</h1>
      <p className="text-ink-2">{advice}</p>
      <p>
        <Link href={href} className={buttonLook("primary")}>
          {label}
        </Link>
      </p>
    </main>
  );
}
