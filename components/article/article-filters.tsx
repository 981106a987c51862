import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { SearchLine } from "@/components/ui/search-line";
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
      <SearchLine
        label="Search articles"
        placeholder="Headline, outlet, byline or words of the text"
        search={search}
      />
      <Fold label="Filter and sort" isOpen={isOpen}>
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
      </Fold>
    </form>
  );
}
