import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Choice, Field } from "@/components/ui/field";
import { evidenceKinds } from "@/domain/evidence/evidence";
import { evidenceKindTable } from "@/domain/evidence/kind-registry";
import { isNarrowed, type LibraryQuery } from "@/domain/evidence/library";

/** Finds sources; an address of its own answers, so it works without a script and can be sent to a colleague. */
export function LibrarySearch({ query }: { query: LibraryQuery }) {
  const { search, kind, outlet, from, until } = query;
  return (
    <form role="search" action="/evidence" className="mt-5 grid gap-3">
      <div className="flex max-w-xl items-end gap-2">
        <input
          type="search"
          name="search"
          aria-label="Search evidence"
          placeholder="Title, outlet, address or quoted words"
          defaultValue={search}
          maxLength={200}
          className="h-9 min-w-0 flex-1 rounded-lg border border-rule-2 bg-surface px-3 text-base pointer-coarse:h-11 pointer-coarse:text-lg"
        />
        <Button type="submit">Search</Button>
        {isNarrowed(query) ? (
          <Link href="/evidence" className="px-1 pb-2 text-sm text-accent underline underline-offset-4">
            Clear
          </Link>
        ) : null}
      </div>
      <details open={isNarrowed({ ...query, search: "" })}>
        <summary className="w-fit rounded text-sm text-ink-2 hover:text-ink">Filter</summary>
        <div className="mt-2 grid grid-cols-2 gap-3 max-sm:grid-cols-[minmax(0,1fr)] lg:grid-cols-4">
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
        </div>
      </details>
    </form>
  );
}
