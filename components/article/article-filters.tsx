import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/field";
import { checkingLabels, checkings } from "@/domain/article/checking";
import { isNarrowed, type ArticleListQuery } from "@/domain/article/list-query";
import type { Person } from "@/domain/people/person";

type Props = {
  query: ArticleListQuery;
  checkers: readonly Person[];
  outlets: readonly string[];
  canSeeDeleted: boolean;
};

/** Finds articles and puts them in order; an address of its own answers, so it works without a script and can be sent to a colleague. */
export function ArticleFilters({ query, checkers, outlets, canSeeDeleted }: Props) {
  const { search, sort, show, state, checker, outlet } = query;
  const isOpen = isNarrowed({ ...query, search: "" }) || show !== "active" || sort !== "updated";
  const offeredOutlets = outlet === undefined || outlets.includes(outlet) ? outlets : [outlet, ...outlets];
  return (
    <form role="search" action="/articles" className="mt-5">
      <div className="flex max-w-md gap-2">
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
      </div>
      <details open={isOpen} className="mt-2">
        <summary className="w-fit cursor-pointer rounded-md py-1 text-sm text-ink-2 hover:text-ink pointer-coarse:py-3">
          Filter and sort
        </summary>
        <div className="mt-2 grid grid-cols-2 gap-x-3 gap-y-3 sm:grid-cols-3 lg:grid-cols-6">
          <Choice label="Show" name="show" defaultValue={show}>
            <option value="active">In the list</option>
            <option value="archived">Archived</option>
            {canSeeDeleted ? <option value="deleted">Deleted</option> : null}
          </Choice>
          <Choice label="State" name="state" defaultValue={state ?? ""}>
            <option value="">Any</option>
            {checkings.map((one) => (
              <option key={one} value={one}>
                {checkingLabels[one]}
              </option>
            ))}
          </Choice>
          <Choice label="Checker" name="checker" defaultValue={checker ?? ""}>
            <option value="">Anybody</option>
            <option value="nobody">Nobody</option>
            {checkers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice label="Outlet" name="outlet" defaultValue={outlet ?? ""}>
            <option value="">Any</option>
            {offeredOutlets.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Choice>
          <Choice label="Sort by" name="sort" defaultValue={sort}>
            <option value="updated">Updated</option>
            <option value="headline">Headline</option>
            <option value="due">Due day</option>
          </Choice>
          <Button type="submit" className="h-10 self-end pointer-coarse:h-11">
            Apply
          </Button>
        </div>
      </details>
    </form>
  );
}
