import * as z from "zod";
import type { DecisionFacts } from "~/domain/decisions/decisions.server";
import { readProvisionLines } from "~/domain/decisions/provision-lines";
import { parseFuzzyDate } from "~/lib/fuzzy-date";
import type { Piece } from "./imported";
import { plainLine } from "./plain-line";

const text = z.string().max(10_000).nullish();

const factSchema = z.object({
  id: z.string().min(1).max(300),
  court: z.string().trim().min(1).max(100),
  type: text,
  date: text,
  docket: text,
  ecli: text,
  headline: text,
  provisions: z.array(z.string().max(300)).max(500).default([]),
  outcome: text,
  fundstelle: text,
  topics: z.array(z.string().max(200)).max(100).default([]),
  source: text,
  note: text,
});
type Fact = z.infer<typeof factSchema>;

export type ImportedDecision = {
  externalId: string;
  facts: DecisionFacts;
  /** Values of the source as they stood there, for people to read. */
  verbatim: Record<string, string>;
};

export type DecisionReading = {
  decisions: ImportedDecision[];
  failed: { source: string; reason: string }[];
};

/** Whether a JSON file holds decisions: a list whose entries name a court and a docket. */
export function isDecisionFile(data: unknown): data is unknown[] {
  const [first] = Array.isArray(data) ? data : [];
  return typeof first === "object" && first !== null && "court" in first && "docket" in first;
}

/** Decisions as facts; what of an entry cannot be read stays verbatim beside it. */
export function readDecisionFacts({ place, data }: Piece): DecisionReading {
  const reading: DecisionReading = { decisions: [], failed: [] };
  for (const [index, entry] of (Array.isArray(data) ? data : []).entries()) {
    const read = factSchema.safeParse(entry);
    if (read.success) reading.decisions.push(decisionOf(read.data));
    else {
      const [issue] = read.error.issues;
      const field = issue?.path.join(".") ?? "";
      const reason = `Eintrag ${index + 1}: „${field}“ fehlt oder ist anders als erwartet.`;
      reading.failed.push({ source: place, reason });
    }
  }
  return reading;
}

function decisionOf(fact: Fact): ImportedDecision {
  const date = dateOf(fact.date);
  const docket = docketOf(fact.docket);
  const form = fact.type?.includes(" oder ") ? "" : plainLine(fact.type ?? "");
  const lines = fact.provisions.map(lawLast);
  const readable = lines.filter((line) => readProvisionLines(line).problems.length === 0);
  const [address = ""] = /https?:\/\/\S+/.exec(fact.source ?? "") ?? [];
  const rest = {
    Form: form ? "" : fact.type,
    Datum: date === fact.date ? "" : fact.date,
    Aktenzeichen: docket ? "" : fact.docket,
    Vorschriften: fact.provisions.filter((_, at) => !readable.includes(lines[at] ?? "")).join("; "),
    Themen: fact.topics.join(", "),
    Quelle: fact.source,
    Anmerkung: fact.note,
  };
  return {
    externalId: fact.id,
    facts: {
      title: "",
      court: fact.court,
      form,
      date,
      docket,
      ecli: plainLine(fact.ecli ?? ""),
      headnote: plainLine(fact.headline ?? ""),
      outcome: plainLine(fact.outcome ?? ""),
      provisions: readable.join("\n"),
      printedIn: (fact.fundstelle ?? "").split(";").map(plainLine).filter(Boolean).join("\n"),
      sourceUrl: address,
      note: date === fact.date ? "" : "Das Datum ist unsicher.",
    },
    verbatim: Object.fromEntries(
      Object.entries(rest).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ),
  };
}

/** `(August 2011)` is a month, `(2011, vor …)` a year; `(2016/2017)` is nothing to sort by. */
function dateOf(written: string | null | undefined): string | null {
  const bare = (written ?? "").replaceAll(/^\(|\)$/g, "");
  return parseFuzzyDate(bare) ?? /^(\d{4}),/.exec(bare)?.[1] ?? null;
}

/** A docket has a number and a year; a description in its place is none. */
const docketOf = (written: string | null | undefined) =>
  written && /\d\s?[/.]\s?\d{2}/.test(written) ? plainLine(written) : "";

/** `GO NRW § 26 Abs. 5` as texts cite it: `§ 26 Abs. 5 GO NRW`. */
function lawLast(written: string): string {
  const [, law, place] = /^([^§]+?)\s+((?:§|Art\.).*)$/.exec(written) ?? [];
  return law && place ? `${place} ${law}` : written;
}
