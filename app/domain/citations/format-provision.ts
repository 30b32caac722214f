import { provisionLabel } from "~/domain/law/provision";
import { formatPath, pathOf } from "~/domain/law/provision-path";
import type { ProvisionCitation } from "./recogniser/citation";

type Named = Omit<ProvisionCitation, "start" | "end" | "text">;

/** One spelling for a provision: `§ 26 Abs. 5 Nr. 6 GO NRW`, with protected spaces. */
export function formatProvision(citation: Named): string {
  const { unit, number, until, following, anlage, law, fassung } = citation;
  const numbers = [number, until && `bis\u00a0${until}`, following].filter(Boolean).join(" ");
  const several = unit === "§" && (until !== undefined || following !== undefined);
  const place =
    unit === undefined || number === undefined
      ? `Anlage\u00a0${anlage ?? ""}`.trim()
      : several
        ? `§§\u00a0${numbers}`
        : provisionLabel(unit, numbers);
  return [place, formatPath(pathOf(citation)), law, fassung?.replace(" ", "\u00a0")]
    .filter(Boolean)
    .join(" ");
}
