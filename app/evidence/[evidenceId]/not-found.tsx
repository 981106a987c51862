import Link from "next/link";
import { buttonLook } from "@/components/ui/button";

export default function SourceNotFound() {
  return (
    <main id="main" className="mx-auto grid min-h-[70dvh] max-w-md content-center gap-4 px-5">
      <h1 className="font-serif text-2xl font-semibold">There is no such source here</h1>
      <p className="text-ink-2">
        It does not exist, or you may not see it. Check the address, or look for it in your newsroom’s
        evidence.
      </p>
      <p>
        <Link href="/evidence" className={buttonLook("primary")}>
          Go to evidence
        </Link>
      </p>
    </main>
  );
}
