import Link from "next/link";
import { buttonLook } from "@/components/ui/button";

export default function ArticleNotFound() {
  return (
    <main id="main" className="mx-auto grid min-h-[70dvh] max-w-md content-center gap-4 px-5">
      <h1 className="font-serif text-2xl font-semibold">There is no such article here</h1>
      <p className="text-ink-2">
        It does not exist, or you may not see it. Check the address, or look for it in your newsroom’s
        articles.
      </p>
      <p>
        <Link href="/articles" className={buttonLook("primary")}>
          Go to articles
        </Link>
      </p>
    </main>
  );
}
