import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Choice, Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { SearchLine } from "@/components/ui/search-line";
import { evidenceKinds } from "@/domain/evidence/evidence";
import { evidenceKindTable } from "@/domain/evidence/kind-registry";
import { isNarrowed, type LibraryQuery } from "@/domain/evidence/library";

/** Finds sources; an address of its own answers, so it works without a script and can be sent to a colleague. */
export function LibrarySearch({ query }: { query: LibraryQuery }) {
  const { search, kind, outlet, from, until } = query;
  return (
    <form role="search" action="/evidence" className="mt-5">
      <SearchLine
        label="Search evidence"
        placeholder="Title, outlet, address or quoted words"
        search={search}
      >
        {isNarrowed(query) ? (
          <Link href="/evidence" className="px-1 text-sm text-accent underline underline-offset-4">
            Clear
          </Link>
        ) : null}
      </SearchLine>
      <Fold label="Filter" isOpen={isNarrowed({ ...query, search: "" })}>
        <div className="mt-2 grid grid-cols-2 gap-3 max-sm:grid-cols-[minmax(0,1fr)] lg:grid-cols-5">
          <Choice label="Kind" name="kind" defaultValue={kind ?? ""}>
            <option value="">All kinds</option>
            {evidenceKinds.map((each) => (
              <option key={each} value={each}>
                {evidenceKindTable[each].label}
              </option>
            ))}
          </Choice>
          <Field
            label="Outlet"
            name="outlet"
            placeholder="How its name begins"
            defaultValue={outlet}
            maxLength={200}
          />
          <Field label="Published from" type="date" name="from" defaultValue={from ?? ""} />
          <Field label="Published until" type="date" name="until" defaultValue={until ?? ""} />
          <Button type="submit" className="h-10 self-end pointer-coarse:h-11">
            Apply
          </Button>
        </div>
      </Fold>
    </form>
  );
}
