import { FilterBar, FilterChoice, FilterWords } from "~/components/filter-bar";
import { lawLevels, lawStatuses } from "./law";
import { isFiltered, type LawFilter } from "./law-list";
import { lawLevelLabels, lawStatusTexts } from "./texts";

const levels = lawLevels.map((level) => ({ value: level, label: lawLevelLabels[level] }));
const statuses = lawStatuses.map((status) => ({
  value: status,
  label: lawStatusTexts[status].word,
}));

export function LawFilters({ filter }: { filter: LawFilter }) {
  return (
    <FilterBar action="/normen" clearHref={isFiltered(filter) && "/normen"}>
      <FilterWords label="Name, Abkürzung oder „§ 26 GO NRW“" name="q" value={filter.q} />
      <FilterChoice label="Ebene" name="ebene" value={filter.ebene} options={levels} />
      <FilterChoice label="Geltung" name="geltung" value={filter.geltung} options={statuses} />
    </FilterBar>
  );
}
