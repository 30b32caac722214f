import { isFuzzyDate } from "~/lib/fuzzy-date";
import type { AgendaProcedure, CourseOfProcedure } from "./dip-schema";
import { stageOfStep } from "./dip-stages";
import { identifier, importedFields, type ImportedProcedure, type ImportedStep } from "./imported";
import { plainLine } from "./plain-line";

/** A procedure known from the agenda of the Bundestag: its title stands there in the genitive. */
export function readAgendaProcedure(record: AgendaProcedure): ImportedProcedure {
  const title = plainLine(record.title);
  return {
    externalId: `BT:${record.drucksache}`,
    fields: importedFields({
      title: /^eines? /.test(title) ? `Entwurf ${title}` : title,
      level: "bund",
      modelId: "bund",
      term: termOf(record.drucksache),
      initiators: record.initiator ? [plainLine(record.initiator)] : [],
      identifiers: identifier("drucksache", `BT-Drs. ${record.drucksache}`),
    }),
    steps: record.steps.map((step, index) => ({
      externalId: `${step.session ?? ""}:${index}`,
      stage: stageOfStep(step.step, "BT"),
      title: plainLine(step.step),
      date: step.date && isFuzzyDate(step.date) ? step.date : null,
      body: step.session ? `Plenarsitzung ${step.session}` : "",
      result: plainLine(step.status ?? ""),
      sourceUrl: "",
      documents: (step.drucksachen ?? []).map((number) => `BT:Drucksache:${number}`),
    })),
    documents: [...new Set(record.steps.flatMap((step) => step.drucksachen ?? []))].map(
      (number) => ({
        externalId: `BT:Drucksache:${number}`,
        kind: number === record.drucksache ? "entwurf" : "drucksache",
        number,
        publisher: "Deutscher Bundestag",
        title: number === record.drucksache ? `Gesetzentwurf: ${title}` : `Drucksache ${number}`,
        date: null,
        url: "",
        text: null,
        procedures: [],
      }),
    ),
    statements: [],
    verbatim: {},
  };
}

const housesOfCourse: Record<string, string> = { BT: "Bundestag", BR: "Bundesrat" };

/** The course of a procedure as a table of date, house, step and paper. */
export function readCourse(record: CourseOfProcedure): ImportedProcedure {
  return {
    externalId: record.vorgang,
    fields: importedFields({
      title: plainLine(record.titel),
      level: "bund",
      modelId: "bund",
      term: record.wahlperiode ?? null,
      initiators: record.initiative ? [plainLine(record.initiative)] : [],
      identifiers: identifier("dip", record.vorgang),
    }),
    steps: record.ablauf.map(([date, house, what, paper], index): ImportedStep => ({
      externalId: `ablauf:${index}`,
      stage: stageOfStep(what, house),
      title: `${housesOfCourse[house] ?? house}: ${plainLine(what)}`,
      date: isFuzzyDate(date) ? date : null,
      body: plainLine(paper),
      result: "",
      sourceUrl: "",
      documents: [],
    })),
    documents: [],
    statements: [],
    verbatim: record.status ? { Beratungsstand: record.status } : {},
  };
}

function termOf(drucksache: string): number | null {
  const term = Number(drucksache.split("/")[0]);
  return Number.isInteger(term) && term > 0 ? term : null;
}
