import type { ProvisionCitation } from "~/domain/citations/recogniser/citation";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { provisionSort, type ProvisionUnit } from "./provision";
import { pathOf, type ProvisionPath } from "./provision-path";

/** The columns by which a provision is found, whoever cites or affects it. */
export type ProvisionPlace = {
  unit: ProvisionUnit | null;
  number: string | null;
  numberFrom: string | null;
  numberUntil: string | null;
  path: ProvisionPath;
};

const nowhere: ProvisionPlace = {
  unit: null,
  number: null,
  numberFrom: null,
  numberUntil: null,
  path: {},
};

/** Reads `§ 26 Abs. 4 Satz 1`; without a number it is no place. */
export function readProvision(written: string): ProvisionPlace {
  const found = recogniseCitations(written.trim()).find(({ kind }) => kind === "provision");
  return found ? placeOf(found as ProvisionCitation) : nowhere;
}

/** Where a citation points to within its law. */
export function placeOf(citation: ProvisionCitation): ProvisionPlace {
  const unit = citation.unit ?? (citation.anlage === undefined ? undefined : "Anlage");
  const number = citation.number ?? citation.anlage;
  if (unit === undefined || number === undefined) return { ...nowhere, path: pathOf(citation) };
  return {
    unit,
    number,
    numberFrom: provisionSort(number),
    numberUntil: provisionSort(citation.until ?? number),
    path: pathOf(citation),
  };
}
