import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { isWhole, pathOf, type ProvisionPath } from "./provision-path";

const prefix = "§ 1 ";

/** Reads `Abs. 2, Abs. 4 Satz 1`; what is no place comes back in `unread`. */
export function readPlaces(written: string): { places: ProvisionPath[]; unread: string } {
  const typed = written.trim();
  if (typed === "") return { places: [], unread: "" };
  const places: ProvisionPath[] = [];
  let rest = prefix + typed;
  for (const citation of recogniseCitations(rest).toReversed()) {
    if (citation.kind !== "provision" || isWhole(pathOf(citation))) continue;
    places.unshift(pathOf(citation));
    rest = rest.slice(0, citation.start) + rest.slice(citation.end);
  }
  const unread = rest.replaceAll(/§ 1|[,;.\s\u00a0]+|\b(und|sowie)\b/g, " ").trim();
  return { places, unread };
}
