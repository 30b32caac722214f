import * as z from "zod";
import type { DocumentKind } from "~/domain/documents/document";
import type { Level, Position } from "~/domain/procedures/procedure";
import { calendarDayOf } from "~/lib/instant";
import {
  emptyReading,
  identifier,
  importedFields,
  type ImportedDocument,
  type ImportedProcedure,
  type ImportedStatement,
  type ImportedStep,
  type Piece,
  type Reading,
} from "./imported";
import { plainLine } from "./plain-line";

const text = z.string().nullish();
const author = z.looseObject({ person: text, organisation: text });

const paper = z.looseObject({
  drucksnr: text,
  typ: z.string(),
  titel: z.string(),
  volltext: text,
  zusammenfassung: text,
  zp_referenz: text,
  link: text,
  meinung: z.number().int().nullish(),
  autoren: z.array(author).nullish(),
});

const station = z.looseObject({
  typ: z.string(),
  titel: text,
  zp_start: text,
  link: text,
  parlament: text,
  gremium: z.looseObject({ name: text, parlament: text, federf: z.boolean().nullish() }).nullish(),
  dokumente: z.array(paper).nullish(),
  stellungnahmen: z.array(paper).nullish(),
});

const procedure = z.looseObject({
  api_id: text,
  titel: z.string(),
  kurztitel: text,
  wahlperiode: z.number().int().nullish(),
  verfassungsaendernd: z.boolean().nullish(),
  typ: z.string(),
  ids: z.array(z.looseObject({ id: z.string(), typ: z.string() })).nullish(),
  links: z.array(z.string()).nullish(),
  initiatoren: z.array(author).nullish(),
  stationen: z.array(station),
});

type Procedure = z.infer<typeof procedure>;
type Station = z.infer<typeof station>;
type Paper = z.infer<typeof paper>;

/** The 16 kinds of station → stages of the model `land-nrw`; readings are counted apart. */
const stages: Record<string, string | null> = {
  "preparl-regent": "referentenentwurf",
  "preparl-eckpup": "vorhaben",
  "preparl-regbsl": "kabinett-freigabe",
  "preparl-vbegde": "vorhaben",
  "parl-initiativ": "einbringung",
  "parl-ausschber": "ausschussueberweisung",
  "parl-ablehnung": "abgelehnt",
  "parl-zurueckgz": "zurueckgezogen",
  "postparl-vesne": "abgelehnt",
  "postparl-gsblt": "verkuendung",
  "postparl-kraft": "inkrafttreten",
};
const readings = ["erste-lesung", "zweite-lesung", "dritte-lesung"];

const stationTitles: Record<string, string> = {
  "preparl-regent": "Referentenentwurf",
  "preparl-eckpup": "Eckpunktepapier",
  "preparl-regbsl": "Regierungsbeschluss",
  "preparl-vbegde": "Volksbegehren, Diskussionsentwurf",
  "parl-initiativ": "Gesetzesinitiative",
  "parl-ausschber": "Ausschussberatung",
  "parl-vollvlsgn": "Lesung im Plenum",
  "parl-akzeptanz": "Annahme im Plenum",
  "parl-ablehnung": "Ablehnung im Plenum",
  "parl-zurueckgz": "Zurückziehung",
  "parl-ggentwurf": "Gegenentwurf",
  "postparl-vesja": "Volksentscheid: angenommen",
  "postparl-vesne": "Volksentscheid: abgelehnt",
  "postparl-gsblt": "Veröffentlichung im Gesetzblatt",
  "postparl-kraft": "Inkrafttreten",
};

const paperKinds: Record<string, DocumentKind> = {
  entwurf: "entwurf",
  "preparl-entwurf": "entwurf",
  drucksache: "drucksache",
  beschlussempf: "beschlussempfehlung",
  stellungnahme: "stellungnahme",
  gutachten: "gutachten",
  redeprotokoll: "plenarprotokoll",
};

/** Reads of each piece one Vorgang, a list of them, or the recorded answer around one. */
export function readLtzf(pieces: readonly Piece[]): Reading {
  const reading = emptyReading();
  for (const [where, record] of pieces.flatMap(recordsOf)) {
    const result = procedure.safeParse(record);
    if (result.success) reading.procedures.push(procedureOf(result.data));
    else {
      const field = result.error.issues[0]?.path.join(".") ?? "";
      reading.failed.push({
        source: where,
        reason: field
          ? `Feld „${field}“ fehlt oder ist anders als erwartet.`
          : "Kein Vorgang erkannt.",
      });
    }
  }
  return reading;
}

function recordsOf({ place, data }: Piece): [place: string, record: unknown][] {
  const records = listOf(data);
  return records.map((record, index) => [
    records.length > 1 ? `${place}#${index + 1}` : place,
    record,
  ]);
}

function listOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(listOf);
  if (typeof data === "object" && data !== null) {
    if ("result" in data) return listOf(data.result);
    if ("vorgaenge" in data) return listOf(data.vorgaenge);
  }
  return [data];
}

const nobody = "00000000-0000-0000-0000-000000000000";

/** The API's own id; recorded answers carry none, there parliament and opening paper name it. */
function externalIdOf(vorgang: Procedure): string {
  if (vorgang.api_id && vorgang.api_id !== nobody) return vorgang.api_id;
  const opening = vorgang.ids?.find(({ typ }) => typ === "initdrucks") ?? vorgang.ids?.[0];
  return `${parliamentOf(vorgang)}:${opening?.id ?? plainLine(vorgang.titel)}`;
}

const parliamentOf = (vorgang: Procedure) => vorgang.stationen[0]?.parlament ?? "";

function procedureOf(vorgang: Procedure): ImportedProcedure {
  const level: Level = vorgang.typ.startsWith("gg-land") ? "land" : "bund";
  const committees = vorgang.stationen.filter(({ typ }) => typ === "parl-ausschber");
  const lead = committees.find(({ gremium }) => gremium?.federf) ?? committees[0];
  const parliament = parliamentOf(vorgang);
  const steps = stepsOf(vorgang);
  return {
    externalId: externalIdOf(vorgang),
    fields: importedFields({
      title: plainLine(vorgang.titel),
      shortTitle: shortOf(vorgang),
      level,
      modelId: level === "land" ? "land-nrw" : "bund",
      term: vorgang.wahlperiode ?? null,
      initiators: distinct(vorgang.initiatoren?.map((one) => one.organisation ?? "") ?? []),
      leadCommittee: lead?.gremium?.name ?? "",
      coCommittees: distinct(
        committees.filter((one) => one !== lead).map(({ gremium }) => gremium?.name ?? ""),
      ),
      identifiers: [
        ...identifier("ltzf", externalIdOf(vorgang)),
        ...(vorgang.ids ?? [])
          .filter(({ typ }) => typ === "initdrucks")
          .flatMap(({ id }) => identifier("drucksache", `${parliament} ${id}`.trim())),
      ],
      uncertainty:
        parliament && parliament !== "NW" && level === "land"
          ? `Verfahren des Landes ${parliament}; die Stationen sind auf das Ablaufmodell für Nordrhein-Westfalen abgebildet.`
          : "",
    }),
    steps,
    documents: documentsOf(vorgang),
    statements: vorgang.stationen.flatMap((one, index) =>
      (one.stellungnahmen ?? []).map((each, at) => statementOf(each, `${index}:${at}`)),
    ),
    verbatim: {
      Vorgangstyp: vorgang.typ,
      ...(vorgang.verfassungsaendernd ? { Verfassungsändernd: "ja" } : {}),
      ...(parliament ? { Parlament: parliament } : {}),
    },
  };
}

function stepsOf(vorgang: Procedure): ImportedStep[] {
  let reading = 0;
  return vorgang.stationen.map((one, index) => {
    const stage =
      one.typ === "parl-vollvlsgn" ? (readings[reading++] ?? null) : (stages[one.typ] ?? null);
    return {
      externalId: `station:${index}:${one.typ}`,
      stage,
      title: one.titel ? plainLine(one.titel) : titleOf(one, stage),
      date: calendarDayOf(one.zp_start),
      body: one.gremium?.name ?? "",
      result: one.typ === "parl-akzeptanz" ? "angenommen" : "",
      sourceUrl: one.link ?? "",
      documents: (one.dokumente ?? []).map((_, at) => `${index}:${at}`),
    };
  });
}

const readingTitles: Record<string, string> = {
  "erste-lesung": "1. Lesung",
  "zweite-lesung": "2. Lesung",
  "dritte-lesung": "3. Lesung",
};

/** The station's own word where we do not know its kind. */
const titleOf = ({ typ }: Station, stage: string | null) =>
  readingTitles[stage ?? ""] ?? stationTitles[typ] ?? typ;

function documentsOf(vorgang: Procedure): ImportedDocument[] {
  return vorgang.stationen.flatMap((one, index) =>
    (one.dokumente ?? []).map((each, at) => ({
      externalId: `${index}:${at}`,
      kind: paperKinds[each.typ] ?? "sonstiges",
      number: numberOf(each),
      publisher: one.parlament ? `Parlament ${one.parlament}` : "",
      title: plainLine(each.titel),
      date: calendarDayOf(each.zp_referenz),
      url: each.link ?? "",
      text: each.volltext ?? null,
      procedures: [],
    })),
  );
}

function statementOf(each: Paper, at: string): ImportedStatement {
  const authors = distinct(each.autoren?.map((one) => one.organisation ?? "") ?? []);
  return {
    externalId: `stellungnahme:${at}`,
    author: authors.join("; ") || "nicht genannt",
    title: plainLine(each.titel),
    position: opinionOf(each.meinung),
    sentOn: calendarDayOf(each.zp_referenz),
    summary: plainLine(each.zusammenfassung ?? ""),
    sourceUrl: each.link ?? "",
  };
}

/** `meinung`: 1 rejects, 5 agrees, what lies between wants changes. */
function opinionOf(value: number | null | undefined): Position | null {
  if (value === 1) return "reject";
  if (value === 5) return "support";
  return value && value > 1 && value < 5 ? "amend" : null;
}

/** Recorded answers put the word „example“ where a number belongs. */
const numberOf = ({ drucksnr }: Paper) => (drucksnr && /\d/.test(drucksnr) ? drucksnr : "");

const shortOf = ({ kurztitel, titel }: Procedure) =>
  kurztitel && kurztitel !== titel ? plainLine(kurztitel) : "";

const distinct = (words: readonly string[]) => [...new Set(words.map(plainLine).filter(Boolean))];
