import { placeOf } from "~/domain/law/read-provision";
import type { Day } from "~/lib/day";
import type { Citation, ProvisionCitation } from "./recogniser/citation";

/** A citation that names a provision of a law. */
export type NumberedCitation = ProvisionCitation & { law: string };

export const isNumbered = (citation: Citation): citation is NumberedCitation =>
  citation.kind === "provision" && citation.law !== undefined;

/** Where the card of a cited provision is read, in its version of a day (null: today's). */
export function provisionCardPath(citation: NumberedCitation, on: Day | null): string {
  const { unit, number } = placeOf(citation);
  const asked = new URLSearchParams({
    gesetz: citation.law,
    einheit: unit ?? "§",
    nummer: number ?? "",
  });
  if (on) asked.set("am", on);
  if (citation.absatz) asked.set("absatz", citation.absatz);
  return `/normen/karte?${asked}`;
}
