import type * as z from "zod";
import {
  agendaProcedure,
  courseOfProcedure,
  dipDocument,
  dipPosition,
  dipProcedure,
  type AgendaProcedure,
  type CourseOfProcedure,
  type DipDocument,
  type DipPosition,
  type DipProcedure,
} from "./dip-schema";
import type { Piece } from "./imported";

type Sorted = {
  procedures: DipProcedure[];
  positions: DipPosition[];
  documents: DipDocument[];
  agenda: AgendaProcedure[];
  courses: CourseOfProcedure[];
  failed: { source: string; reason: string }[];
};

/**
 * Finds the records in whatever DIP sends: a list answer, an array, one record, an object of
 * examples. Persons and speeches are left aside on purpose; a record that cannot be read is named.
 */
export function sortDipRecords(pieces: readonly Piece[]): Sorted {
  const sorted: Sorted = {
    procedures: [],
    positions: [],
    documents: [],
    agenda: [],
    courses: [],
    failed: [],
  };
  for (const [where, record] of pieces.flatMap(({ data, place }) => [...recordsIn(data, place)])) {
    const kind = kindOf(record);
    if (kind === "leave") continue;
    if (kind === "unknown") {
      sorted.failed.push({ source: where, reason: "Kein Datensatz von DIP erkannt." });
    } else if (kind === "procedures") keep(sorted, kind, dipProcedure, record, where);
    else if (kind === "positions") keep(sorted, kind, dipPosition, record, where);
    else if (kind === "documents") keep(sorted, kind, dipDocument, record, where);
    else if (kind === "agenda") keep(sorted, kind, agendaProcedure, record, where);
    else keep(sorted, kind, courseOfProcedure, record, where);
  }
  sorted.procedures = lastOfEach(sorted.procedures);
  sorted.positions = lastOfEach(sorted.positions);
  sorted.documents = lastOfEach(sorted.documents);
  return sorted;
}

/** Pages of a list may overlap while the source goes on working. */
function lastOfEach<Record extends { id: string }>(records: Record[]): Record[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

type Kind = Exclude<keyof Sorted, "failed">;

function keep<K extends Kind>(
  sorted: Sorted,
  kind: K,
  schema: z.ZodType<Sorted[K][number]>,
  record: unknown,
  where: string,
): void {
  const result = schema.safeParse(record);
  if (result.success) (sorted[kind] as Sorted[K][number][]).push(result.data);
  else {
    const issue = result.error.issues[0];
    sorted.failed.push({
      source: where,
      reason: `Feld „${issue?.path.join(".") ?? ""}“ fehlt oder ist anders als erwartet.`,
    });
  }
}

const leftAside = new Set(["Aktivität", "Person"]);

function kindOf(record: unknown): Kind | "leave" | "unknown" {
  if (!isObject(record)) return "unknown";
  if (record.typ === "Vorgang") return "procedures";
  if (record.typ === "Vorgangsposition") return "positions";
  if (record.typ === "Dokument") return "documents";
  if (leftAside.has(String(record.typ))) return "leave";
  if (Array.isArray(record.ablauf)) return "courses";
  return "drucksache" in record && "steps" in record ? "agenda" : "unknown";
}

function* recordsIn(data: unknown, place: string): Generator<[string, unknown]> {
  if (Array.isArray(data)) {
    for (const [index, record] of data.entries()) yield [`${place}#${index + 1}`, record];
  } else if (isObject(data) && Array.isArray(data.documents)) {
    yield* recordsIn(data.documents, place);
  } else if (isObject(data) && kindOf(data) === "unknown") {
    yield* recordsOfObject(data, place);
  } else yield [place, data];
}

/** An object of named examples: take what is a record or a list of them, leave the rest. */
function* recordsOfObject(
  data: Record<string, unknown>,
  place: string,
): Generator<[string, unknown]> {
  let found = false;
  for (const [name, value] of Object.entries(data)) {
    const isList = isObject(value) && Array.isArray(value.documents);
    if (!isList && kindOf(value) === "unknown") continue;
    found = true;
    yield* recordsIn(value, `${place}#${name}`);
  }
  if (!found) yield [place, data];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
