import { Button } from "@/components/ui/button";

/** Finds articles; an address of its own answers, so it works without a script and can be sent to a colleague. */
export function ArticleSearch({ search }: { search: string }) {
  return (
    <form role="search" action="/articles" className="mt-5 flex max-w-md gap-2">
      <input
        type="search"
        name="search"
        aria-label="Search articles"
        placeholder="Headline, outlet, byline or words of the text"
        defaultValue={search}
        maxLength={200}
        className="h-9 min-w-0 flex-1 rounded-lg border border-rule-2 bg-surface px-3 text-base pointer-coarse:h-11 pointer-coarse:text-lg"
      />
      <Button type="submit">Search</Button>
    </form>
  );
}
