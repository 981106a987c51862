import type { Person } from "@/domain/people/person";
import { summaryQuery, type SummaryChoice } from "@/domain/summary/summary-choice";
import { ChoiceLinks } from "./choice-links";

type Props = { base: string; people: readonly Person[]; choice: SummaryChoice };

/** Whose annotations the report is made of, for whom it is, and whether the public learns who checked. */
export function SummaryChoices({ base, people, choice }: Props) {
  const { layers, readers } = choice;
  const to = (changed: Partial<SummaryChoice>) => `${base}${summaryQuery({ ...choice, ...changed })}`;
  const isPublic = readers.audience === "public";
  return (
    <div className="flex min-w-0 flex-wrap gap-2">
      {people.length < 2 ? null : (
        <ChoiceLinks
          label="Whose annotations"
          choices={[{ id: "everyone", name: "Everyone" }, ...people].map(({ id, name }) => ({
            name,
            href: to({ layers: id }),
            isChosen: id === layers,
          }))}
        />
      )}
      <ChoiceLinks
        label="For whom"
        choices={[
          {
            name: "For the desk",
            href: to({ readers: { audience: "desk", names: true } }),
            isChosen: !isPublic,
          },
          {
            name: "For the public",
            href: to({ readers: { audience: "public", names: false } }),
            isChosen: isPublic,
          },
        ]}
      />
      {isPublic ? (
        <ChoiceLinks
          label="Members’ names"
          choices={[false, true].map((names) => ({
            name: names ? "With names" : "Without names",
            href: to({ readers: { audience: "public", names } }),
            isChosen: names === readers.names,
          }))}
        />
      ) : null}
    </div>
  );
}
