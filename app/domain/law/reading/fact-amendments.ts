import { isDay } from "~/lib/day";
import { formatFuzzyDate, parseFuzzyDate } from "~/lib/fuzzy-date";
import { isWhole } from "../provision-path";
import { readProvision as readPlace } from "../read-provision";
import type { ProvisionPath } from "../provision-path";
import type { FactAct, FactLaw } from "./fact-schema";
import { gazettePlace } from "./gazette-place";
import { readHeading } from "./heading";
import type { ReadAct, ReadAmendment, ReadChange } from "./read-law";

const unknownStart = "Wann die Änderung in Kraft trat, ist nicht bekannt.";

/** An amending act with all that is known of its days. */
export function readAct(fact: FactAct): ReadAct {
  const dated = fact.date_of_act ?? null;
  return {
    title: fact.title,
    dated,
    promulgation: gazettePlace(fact.promulgation ?? "", dated),
    promulgatedOn: issueDay(fact.issue ?? ""),
    inForceOn: startOf(fact.in_force),
    procedureId: null,
    sourceUrl: firstAddress(fact.source),
    note: fact.note ?? "",
  };
}

/** `GV. NRW. Ausgabe 2000 Nr. 16 vom 30.3.2000, Seite 237`. */
function issueDay(issue: string): string | null {
  const written = /\bvom (\d{1,2}\.\d{1,2}\.\d{4})/.exec(issue)?.[1];
  return written ? parseFuzzyDate(written) : null;
}

/** The day all of it came into force; several days are nobody's guess. */
export function startOf(written: string | null | undefined): string | null {
  const text = (written ?? "").trim();
  if (isDay(text)) return text;
  const day = /^[^;/]*\((\d{4}-\d{2}-\d{2})\)$/.exec(text)?.[1];
  return day && isDay(day) ? day : null;
}

/**
 * What an act does to the provisions it names, one change each: `§ 26 Abs. 2` and `§ 26 Abs. 4`
 * are two places of one change. `Inhaltsverzeichnis` and the like are no provisions.
 */
export function readChanges(places: readonly string[], inForce: string | null): ReadChange[] {
  const changes = new Map<string, ReadChange & { parts: ProvisionPath[] | null }>();
  for (const place of places) {
    const heading = readHeading(place);
    if (!heading || heading.numbers[0] === "") continue;
    const { path } = readPlace(place);
    for (const number of heading.numbers) {
      const key = `${heading.unit} ${number}`;
      const known = changes.get(key);
      if (!known) {
        changes.set(key, {
          unit: heading.unit,
          number,
          change: "changed",
          parts: isWhole(path) ? null : [path],
          validFrom: inForce,
          note: inForce ? "" : unknownStart,
        });
      } else if (isWhole(path)) known.parts = null;
      else known.parts?.push(path);
    }
  }
  return [...changes.values()];
}

/** An entry of a law's own list of amendments: only the act, not what it touches. */
export function listedAmendment(listed: FactLaw["amendments"][number]): ReadAmendment {
  const { date, gv, article, in_force: start } = listed;
  const dated = date ?? null;
  const severalDays = start?.includes("/")
    ? `In Kraft am ${start
        .split("/")
        .map((day) => formatFuzzyDate(day.trim()))
        .join(" und am ")}.`
    : "";
  return {
    act: {
      title: dated ? `Änderung vom ${formatFuzzyDate(dated)}` : "Änderung",
      dated,
      promulgation: gazettePlace(gv ?? "", dated),
      promulgatedOn: null,
      inForceOn: startOf(start),
      procedureId: null,
      sourceUrl: "",
      note: [article, severalDays].filter(Boolean).join("; "),
    },
    changes: [],
  };
}

/** `https://a ; https://b`: the first one. */
export const firstAddress = (source: string | null | undefined) =>
  /https?:\/\/[^\s;]+/.exec(source ?? "")?.[0] ?? "";
