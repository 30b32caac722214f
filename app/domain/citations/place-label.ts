import { formatPath, pathOf } from "~/domain/law/provision-path";
import type { CitationRecord } from "./stored-citation";

/** Which part of a provision a citation means: `Abs. 2`, `§§ 24 bis 27`, `als Ganzes`. */
export function placeLabel(record: CitationRecord): string {
  if (record.kind !== "provision") return "";
  const { unit = "§", number = "", until, following } = record;
  const below = formatPath(pathOf(record));
  if (until) {
    const range = `${unit === "§" ? "§§" : unit}\u00a0${number} bis\u00a0${until}`;
    return below ? `${range} ${below}` : range;
  }
  if (following)
    return [below, `${unit}\u00a0${number}\u00a0${following}`].filter(Boolean).join(", ");
  return below || "als Ganzes";
}
