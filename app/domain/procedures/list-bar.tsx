import { ChoiceLinks } from "./choice-links";
import { sortingLabels } from "./filter-labels";
import { sortings, type ProcedureFilters } from "./procedure-filters";
import "./procedure-list.css";

type Props = {
  filters: ProcedureFilters;
  models: readonly { id: string; name: string }[];
  /** Address of this list with some of its parameters changed. */
  path: (changes: Record<string, string | null>) => string;
};

/** List or board, and by what the one is sorted or whose course the other shows. */
export function ListBar({ filters, models, path }: Props) {
  const board = filters.view === "tafel";
  return (
    <div className="list-bar">
      <ChoiceLinks
        label="Ansicht"
        choices={[
          { label: "Liste", href: path({ ansicht: null, modell: null }), current: !board },
          { label: "Tafel", href: path({ ansicht: "tafel" }), current: board },
        ]}
      />
      {board ? (
        <ChoiceLinks
          label="Ablauf"
          choices={models.map(({ id, name }) => ({
            label: name,
            href: path({ modell: id }),
            current: id === filters.modelId,
          }))}
        />
      ) : (
        <ChoiceLinks
          label="Sortiert nach"
          choices={sortings.map((sorting) => ({
            label: sortingLabels[sorting],
            href: path({ sortierung: sorting === "letzter-schritt" ? null : sorting }),
            current: sorting === filters.sorting,
          }))}
        />
      )}
    </div>
  );
}
