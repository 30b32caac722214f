import type { z } from "zod";
import type { ChangedParts } from "../change";
import { lawName, type LawLevel, type LawStatus } from "../law";
import { mostProvisions } from "./bounds";
import { firstAddress, listedAmendment, readAct, readChanges, startOf } from "./fact-amendments";
import { factAct, factLaw, factProvision, type FactLaw, type FactProvision } from "./fact-schema";
import { readHeading } from "./heading";
import type { LawProblem } from "./problem";
import {
  emptyLaw,
  readProvision,
  type LawReading,
  type ReadAct,
  type ReadAmendment,
  type ReadLaw,
  type ReadProvision,
} from "./read-law";

/** A parsed JSON file of facts. */
export type FactFile = { place: string; data: unknown };

/** Which of the three a file is, by its first entry; null: no facts of law, left to others. */
export function factKind(data: unknown): "laws" | "provisions" | "acts" | null {
  const [first] = Array.isArray(data) ? (data as unknown[]) : [];
  if (typeof first !== "object" || first === null) return null;
  if ("abbr" in first && "aliases" in first) return "laws";
  if ("amends" in first) return "acts";
  return "law" in first && "number" in first && "heading" in first ? "provisions" : null;
}

/** No law has been amended so often; each act is compared with those before it. */
const mostActs = 2_000;

/** Puts the files together: a law has its provisions and its amending acts from the others. */
export function readFactLaws(files: readonly FactFile[]): LawReading {
  const failed: LawProblem[] = [];
  const of = (kind: string) => files.filter(({ data }) => factKind(data) === kind);
  const laws = of("laws").flatMap((file) => entries(file, factLaw, "abbr", failed));
  const provisions = of("provisions").flatMap((file) => entries(file, factProvision, "id", failed));
  const acts = of("acts").flatMap((file) => entries(file, factAct, "id", failed));
  const read = new Map<string, ReadLaw>();
  const byName = new Map<string, ReadLaw>();
  for (const { entry, place } of laws) {
    const law = lawOf(entry, place);
    read.set(law.abbreviation, law);
    for (const name of [law.abbreviation, law.title, ...law.aliases]) {
      if (!byName.has(lawName(name))) byName.set(lawName(name), law);
    }
  }
  const named = (name: string, place: string) => {
    const plain = lawName(name).replace(/ vom \d{1,2}\..*$/, "");
    const known = [plain, `${plain} NRW`, plain.replace(/ NRW$/, "")].find((one) =>
      byName.has(one),
    );
    if (known) return byName.get(known)!;
    const stub: ReadLaw = { ...emptyLaw(place), abbreviation: plain, title: plain };
    stub.level = levelOf(plain);
    stub.status = "unknown";
    byName.set(plain, stub);
    read.set(plain, stub);
    return stub;
  };
  const refused = new Set<string>();
  for (const law of read.values()) {
    const name = law.aliases.find((alias) => (read.get(lawName(alias)) ?? law) !== law);
    if (name === undefined) continue;
    refused.add(law.abbreviation);
    const values = { law: law.abbreviation, name };
    failed.push({ code: "shared-name", place: law.place, values });
  }
  const numbered = new Map<ReadLaw, Map<string, ReadProvision>>();
  for (const one of provisions) {
    const law = named(one.entry.law, one.place);
    if (refused.has(law.abbreviation)) continue;
    if (!numbered.has(law)) numbered.set(law, new Map());
    addProvision(law, numbered.get(law)!, one, failed);
    if (failed.at(-1)?.code === "too-many") refused.add(law.abbreviation);
  }
  for (const [law, byNumber] of numbered) law.provisions = [...byNumber.values()];
  for (const { entry, place } of acts) {
    const act = readAct(entry);
    for (const { law, provisions: places } of entry.amends) {
      const amended = named(law, place);
      if (refused.has(amended.abbreviation)) continue;
      if (amended.amendments.length === mostActs) {
        refused.add(amended.abbreviation);
        const values = { most: mostActs, law: amended.abbreviation };
        failed.push({ code: "too-many-acts", place, values });
        continue;
      }
      const changes = readChanges(places, startOf(entry.in_force));
      addAmendment(amended, { act, changes });
    }
  }
  for (const { entry } of laws) addListed(read.get(lawName(entry.abbr))!, entry);
  for (const { code, values } of failed) {
    if (code === "duplicate-id") refused.add(String(values.law));
  }
  return {
    laws: [...read.values()].filter((law) => !refused.has(law.abbreviation)),
    failed,
  };
}

type Entry<Fact> = { entry: Fact; place: string };

/**
 * Entries that fit; each other one is named. An id that is there twice refuses the law it is of:
 * nobody knows which of the two is right.
 */
function entries<Schema extends z.ZodType>(
  { place, data }: FactFile,
  schema: Schema,
  idField: string,
  failed: LawProblem[],
): Entry<z.infer<Schema>>[] {
  const seen = new Set<string>();
  return (data as unknown[]).flatMap((one, index) => {
    const raw = (one as Record<string, unknown> | null)?.[idField];
    const id = typeof raw === "string" ? raw : "";
    const where = `${place}, ${id || `Eintrag ${index + 1}`}`;
    const parsed = schema.safeParse(one);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join(".") || idField;
      failed.push({ code: "invalid-entry", place: where, values: { field } });
      return [];
    }
    if (seen.has(id)) {
      const law = (one as Record<string, unknown>).law ?? raw;
      failed.push({ code: "duplicate-id", place: where, values: { id, law: String(law) } });
      return [];
    }
    seen.add(id);
    return [{ entry: parsed.data, place: where }];
  });
}

function lawOf(fact: FactLaw, place: string): ReadLaw {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(fact.original ?? "")?.[0] ?? null;
  const isUnchecked = (fact.own_knowledge_fields ?? []).length > 0;
  return {
    ...emptyLaw(place),
    abbreviation: lawName(fact.abbr),
    title: lawName(fact.title ?? fact.abbr),
    aliases: fact.aliases,
    level: levelOf(fact.abbr),
    status: statusOf(fact.status ?? ""),
    classification: fact.sgv ?? "",
    promulgation: [fact.current_promulgation ?? fact.original, lastKnown(fact)]
      .filter(Boolean)
      .join("; "),
    dated: day,
    recorded: recordedIn(fact),
    sourceUrl: firstAddress(fact.source),
    note: isUnchecked ? "ungeprüft" : "",
  };
}

const recordedIn = ({ changes_from: from, changes_until: until }: FactLaw) =>
  from && until && from <= until ? { from, until } : null;

const lastKnown = ({ last_amendment_known: last }: FactLaw) =>
  last ? `zuletzt geändert: ${last}` : "";

const statusOf = (written: string): LawStatus =>
  written === "in force" ? "in-force" : written === "repealed" ? "repealed" : "unknown";

/** Statutes of the association itself are its own law. */
const levelOf = (abbreviation: string): LawLevel =>
  /satzung/i.test(abbreviation) ? "own" : "land";

/** Several editions of a number are one provision; what the sources say of it is a heading. */
function addProvision(
  law: ReadLaw,
  byNumber: Map<string, ReadProvision>,
  { entry: fact, place }: Entry<FactProvision>,
  failed: LawProblem[],
): void {
  const heading = readHeading(fact.number);
  if (!heading) {
    failed.push({ code: "invalid-entry", place, values: { field: "number" } });
    return;
  }
  const { unit } = heading;
  const number = [heading.numbers[0], heading.text].filter(Boolean).join(" ");
  const key = `${unit} ${number}`;
  const known = byNumber.get(key);
  const isUnchecked = /own knowledge/i.test(`${fact.note} ${fact.source}`);
  const own = {
    heading: fact.heading ?? "",
    part: fact.part ?? "",
    note: isUnchecked ? "ungeprüft" : "",
    sourceUrl: firstAddress(fact.source),
  };
  if (known) {
    known.heading ||= own.heading;
    known.part ||= own.part;
  } else if (byNumber.size < mostProvisions) {
    byNumber.set(key, readProvision({ unit, number, place: fact.id, ...own }));
  } else {
    const values = { most: mostProvisions, law: law.abbreviation };
    failed.push({ code: "too-many", place, values });
  }
}

/** An act that two entries describe is one: each knows what the other left open. */
function addAmendment({ amendments }: ReadLaw, added: ReadAmendment): void {
  const known = amendments.find(({ act }) => isSameAct(act, added.act));
  if (!known) {
    amendments.push(added);
    return;
  }
  known.act = {
    ...known.act,
    promulgatedOn: known.act.promulgatedOn ?? added.act.promulgatedOn,
    inForceOn: known.act.inForceOn ?? added.act.inForceOn,
    sourceUrl: known.act.sourceUrl || added.act.sourceUrl,
    note: known.act.note || added.act.note,
  };
  for (const change of added.changes) {
    const same = known.changes.find(
      ({ unit, number }) => unit === change.unit && number === change.number,
    );
    if (!same) known.changes.push(change);
    else {
      same.parts = joinParts(same.parts, change.parts);
      same.validFrom ??= change.validFrom;
      same.note = same.validFrom ? "" : same.note;
    }
  }
  for (const change of known.changes) {
    change.validFrom ??= known.act.inForceOn;
    if (change.validFrom) change.note = "";
  }
}

/** Who names places knows more than who names the provision. */
function joinParts(one: ChangedParts, other: ChangedParts): ChangedParts {
  if (one === null || other === null) return one ?? other;
  const texts = new Set(one.map((part) => JSON.stringify(part)));
  return [...one, ...other.filter((part) => !texts.has(JSON.stringify(part)))];
}

const isSameAct = (one: ReadAct, other: ReadAct) =>
  one.promulgation !== "" && one.promulgation === other.promulgation && one.dated === other.dated;

/** The law's own list names acts that nobody described; those that are described go first. */
function addListed(law: ReadLaw, fact: FactLaw): void {
  for (const listed of fact.amendments) {
    const amendment = listedAmendment(listed);
    addAmendment(law, amendment);
  }
}
