import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { formatProvision } from "./format-provision";
import type { CitationRecord } from "./stored-citation";

type Of<Kind> = Extract<CitationRecord, { kind: Kind }>;

/** What a record says in one spelling that is also read: `BVerfG, Urteil v. 21.11.2017 – 2 BvR 2177/16`. */
export function formatCitation(record: CitationRecord): string {
  switch (record.kind) {
    case "provision":
      return formatProvision(record);
    case "document":
      return formatPaper(record);
    case "decision":
      return formatDecision(record);
    case "gazette":
      return formatGazette(record);
  }
}

const printedPapers: Record<string, string> = { BT: "BT-Drs.", BR: "BR-Drs.", "LT NRW": "LT-Drs." };

function formatPaper({ type, parliament = "", number }: Of<"document">): string {
  const printed = type === "Drucksache" ? printedPapers[parliament] : undefined;
  return `${printed ?? type}\u00a0${number}`;
}

function formatDecision(record: Of<"decision">): string {
  const { court, type, date, docket, ecli, collection, volume, page, marginal } = record;
  if (collection) {
    const printed = [[collection, volume].filter(Boolean).join(" "), page].filter(Boolean);
    return printed.join(", ") + (marginal ? `, Rn.\u00a0${marginal}` : "");
  }
  const day = date && `v.\u00a0${formatFuzzyDate(date)}`;
  const judged = [court, [type, day].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return [judged, docket ?? ecli].filter(Boolean).join(" – ");
}

function formatGazette({ gazette, part, year, number, page }: Of<"gazette">): string {
  const place = [number && `Nr.\u00a0${number}`, page && `S.\u00a0${page}`];
  return [gazette, year, part, ...place].filter(Boolean).join(" ");
}
