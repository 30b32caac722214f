import { formatFuzzyDate } from "~/lib/fuzzy-date";

/** Offered while one types; any other court or form may be written as well. */
export const knownCourts = [
  "BVerfG",
  "BVerwG",
  "BGH",
  "BSG",
  "BFH",
  "EuGH",
  "VerfGH NRW",
  "OVG NRW",
  "LSG NRW",
  "VG Aachen",
  "VG Arnsberg",
  "VG Düsseldorf",
  "VG Gelsenkirchen",
  "VG Köln",
  "VG Minden",
  "VG Münster",
] as const;

export const knownForms = [
  "Urteil",
  "Beschluss",
  "Gerichtsbescheid",
  "Vorlagebeschluss",
  "Verfügung",
] as const;

export type DecisionName = {
  court: string;
  form: string;
  /** `YYYY-MM-DD`, fuzzy, or null where nobody knows. */
  date: string | null;
  docket: string;
};

/** As it is cited: `BVerfG, Beschluss vom 07.07.2020 – 2 BvR 696/12`. */
export function decisionTitle({ court, form, date, docket }: DecisionName): string {
  const day = date === null ? "" : ` ${dayWords(date)}`;
  const file = docket && ` – ${docket.replaceAll(" ", "\u00a0")}`;
  return `${court}, ${form || "Entscheidung"}${day}${file}`;
}

const dayWords = (date: string) =>
  date.length === 10 ? `vom\u00a0${formatFuzzyDate(date)}` : `aus\u00a0${formatFuzzyDate(date)}`;
