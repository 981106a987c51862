"use client";

import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/field";
import type { Colleague } from "@/domain/review/list-colleagues";

type Props = { colleagues: readonly Colleague[]; chosen: Colleague; onChoose: (id: string) => void };

/** Whose statements to review: part of the address, so that it can be shared, and chosen without a script too. */
export function ColleagueChoice({ colleagues, chosen, onChoose }: Props) {
  return (
    <form method="get" className="flex items-end gap-2">
      <Choice
        key={chosen.id}
        label="Colleague"
        name="colleague"
        defaultValue={chosen.id}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
        className="min-w-56 max-sm:grow"
      >
        {colleagues.map(({ id, name, statements }) => (
          <option key={id} value={id}>
            {name} ({statements})
          </option>
        ))}
      </Choice>
      <noscript>
        <Button type="submit">Show</Button>
      </noscript>
    </form>
  );
}
