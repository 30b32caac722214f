import type { DocumentKind } from "~/domain/documents/document";
import { formatFuzzyDate, isFuzzyDate } from "~/lib/fuzzy-date";
import {
  emptyReading,
  identifier,
  importedFields,
  type ImportedDocument,
  type ImportedProcedure,
  type ImportedStep,
  type Piece,
  type Reading,
} from "./imported";
import type { DipDocument, DipPosition, DipProcedure } from "./dip-schema";
import { makesLaw, stageOfStatus, stageOfStep } from "./dip-stages";
import { plainLine } from "./plain-line";
import { sortDipRecords } from "./dip-records";
import { readAgendaProcedure, readCourse } from "./dip-derived";

const houses: Record<string, string> = {
  BT: "Deutscher Bundestag",
  BR: "Bundesrat",
  BV: "Bundesversammlung",
  EK: "Europakammer",
};

/**
 * Puts the records of one import together: a Vorgang with its Vorgangspositionen and their papers,
 * which may lie in another piece.
 */
export function readDip(pieces: readonly Piece[]): Reading {
  const sorted = sortDipRecords(pieces);
  const reading = { ...emptyReading(), failed: sorted.failed };
  const positions = new Map<string, DipPosition[]>();
  for (const position of sorted.positions) {
    positions.set(position.vorgang_id, [...(positions.get(position.vorgang_id) ?? []), position]);
  }
  for (const procedure of sorted.procedures) {
    reading.procedures.push(procedureOf(procedure, positions.get(procedure.id) ?? []));
    positions.delete(procedure.id);
  }
  for (const [id, orphans] of positions)
    reading.procedures.push(procedureOf(bare(id, orphans), orphans));
  reading.procedures.push(
    ...sorted.agenda.map(readAgendaProcedure),
    ...sorted.courses.map(readCourse),
  );
  reading.documents.push(...sorted.documents.map(documentOf));
  shareDocuments(reading);
  return reading;
}

/** A paper that several procedures name is one paper: the draft's own description wins. */
function shareDocuments(reading: Reading): void {
  const all = [...reading.procedures.flatMap(({ documents }) => documents), ...reading.documents];
  const best = new Map<string, ImportedDocument>();
  for (const document of all) {
    const other = best.get(document.externalId);
    if (!other || (document.kind === "entwurf" && other.kind !== "entwurf")) {
      best.set(document.externalId, document);
    }
  }
  const shared = (own: ImportedDocument): ImportedDocument => ({
    ...(best.get(own.externalId) ?? own),
    procedures: own.procedures,
    text: own.text,
  });
  for (const procedure of reading.procedures) {
    procedure.documents = procedure.documents.map(shared);
  }
  reading.documents = reading.documents.map(shared);
}

/** Positions that came without their Vorgang still say its id and title. */
function bare(id: string, positions: DipPosition[]): DipProcedure {
  const { titel, vorgangstyp, wahlperiode } = positions[0] ?? { titel: id };
  return { typ: "Vorgang", id, titel, vorgangstyp, wahlperiode };
}

function procedureOf(vorgang: DipProcedure, positions: DipPosition[]): ImportedProcedure {
  const referrals = positions.flatMap(({ ueberweisung }) => ueberweisung ?? []);
  const ministries = positions.flatMap(({ ressort }) => ressort ?? []);
  return {
    externalId: vorgang.id,
    fields: importedFields({
      title: plainLine(vorgang.titel),
      shortTitle: shortTitleOf(vorgang.titel),
      level: "bund",
      modelId: "bund",
      term: vorgang.wahlperiode ?? null,
      summary: plainLine(vorgang.abstract ?? ""),
      initiators: vorgang.initiative?.map(plainLine) ?? [],
      leadMinistry: ministries.find(({ federfuehrend }) => federfuehrend)?.titel ?? "",
      leadCommittee: referrals.find(({ federfuehrung }) => federfuehrung)?.ausschuss ?? "",
      coCommittees: distinct(
        referrals.filter(({ federfuehrung }) => !federfuehrung).map(({ ausschuss }) => ausschuss),
      ),
      identifiers: [
        ...identifier("dip", vorgang.id),
        ...identifier("gesta", vorgang.gesta ?? undefined),
        ...identifier("kom", vorgang.kom ?? undefined),
        ...identifier("ratsdok", vorgang.ratsdok ?? undefined),
      ],
    }),
    steps: [...positions.map(stepOf), ...statusStep(vorgang, positions), ...endSteps(vorgang)],
    documents: distinctDocuments(positions.flatMap(paperOf)),
    statements: [],
    verbatim: verbatimOf({
      Beratungsstand: vorgang.beratungsstand,
      Vorgangstyp: vorgang.vorgangstyp,
      Sachgebiet: vorgang.sachgebiet?.join("; "),
      Zustimmungsbedürftigkeit: vorgang.zustimmungsbeduerftigkeit?.join("; "),
    }),
  };
}

function stepOf(position: DipPosition): ImportedStep {
  const word = plainLine(position.vorgangsposition);
  return {
    externalId: `position:${position.id}`,
    stage: makesLaw(position.vorgangstyp) ? stageOfStep(word, position.zuordnung) : null,
    title: position.zuordnung === "BR" ? `Bundesrat: ${word}` : word,
    date: dateOf(position.datum),
    body: plainLine(position.abstract ?? ""),
    result: distinct(position.beschlussfassung?.map((one) => one.beschlusstenor ?? "") ?? []).join(
      "; ",
    ),
    sourceUrl: position.fundstelle?.pdf_url ?? "",
    documents: paperOf(position).map(({ externalId }) => externalId),
  };
}

/** Without its positions, all we know is how far the procedure has come. */
function statusStep(vorgang: DipProcedure, positions: DipPosition[]): ImportedStep[] {
  const status = vorgang.beratungsstand;
  if (!status || positions.length > 0) return [];
  return [
    {
      externalId: "beratungsstand",
      stage: stageOfStatus(status),
      title: `Beratungsstand laut DIP: ${status}`,
      date: dateOf(vorgang.datum),
      body: "",
      result: "",
      sourceUrl: "",
      documents: [],
    },
  ];
}

function endSteps(vorgang: DipProcedure): ImportedStep[] {
  const promulgated = (vorgang.verkuendung ?? []).map((one, index) => ({
    externalId: `verkuendung:${index}`,
    stage: "verkuendung",
    title: one.fundstelle ? `Verkündung, ${one.fundstelle}` : "Verkündung",
    date: dateOf(one.verkuendungsdatum),
    body: dateOf(one.ausfertigungsdatum)
      ? `Ausgefertigt am ${formatFuzzyDate(one.ausfertigungsdatum ?? "")}.`
      : "",
    result: "",
    sourceUrl: one.pdf_url ?? "",
    documents: [],
  }));
  const inForce = (vorgang.inkrafttreten ?? []).map((one, index) => ({
    externalId: `inkrafttreten:${index}`,
    stage: "inkrafttreten",
    title: "Inkrafttreten",
    date: dateOf(one.datum),
    body: plainLine(one.erlaeuterung ?? ""),
    result: "",
    sourceUrl: "",
    documents: [],
  }));
  return [...promulgated, ...inForce];
}

function paperOf({ fundstelle, titel }: DipPosition): ImportedDocument[] {
  if (!fundstelle?.dokumentnummer) return [];
  const kind = kindOf(fundstelle.dokumentart, fundstelle.drucksachetyp);
  return [
    {
      externalId: `${fundstelle.herausgeber ?? ""}:${fundstelle.dokumentart ?? ""}:${fundstelle.dokumentnummer}`,
      kind,
      number: fundstelle.dokumentnummer,
      publisher: publisherOf(fundstelle.herausgeber),
      title: plainLine(
        [fundstelle.drucksachetyp ?? fundstelle.dokumentart, titel].filter(Boolean).join(": "),
      ),
      date: dateOf(fundstelle.datum),
      url: fundstelle.pdf_url ?? "",
      text: null,
      procedures: [],
    },
  ];
}

function documentOf(document: DipDocument): ImportedDocument {
  return {
    externalId: `${document.herausgeber ?? ""}:${document.dokumentart}:${document.dokumentnummer}`,
    kind: kindOf(document.dokumentart, document.drucksachetyp),
    number: document.dokumentnummer,
    publisher: publisherOf(document.herausgeber),
    title: plainLine([document.drucksachetyp, document.titel].filter(Boolean).join(": ")),
    date: dateOf(document.datum ?? document.fundstelle?.datum),
    url: document.fundstelle?.pdf_url ?? "",
    text: document.text ?? null,
    procedures: document.vorgangsbezug?.map((procedure) => procedure.id) ?? [],
  };
}

function kindOf(kind: string | null | undefined, type: string | null | undefined): DocumentKind {
  if (kind === "Plenarprotokoll") return "plenarprotokoll";
  if (/beschlussempfehlung/i.test(type ?? "")) return "beschlussempfehlung";
  if (/gesetzentwurf|gesetzesantrag/i.test(type ?? "")) return "entwurf";
  if (/bericht/i.test(type ?? "")) return "bericht";
  return kind === "Drucksache" ? "drucksache" : "sonstiges";
}

const publisherOf = (house: string | null | undefined) => houses[house ?? ""] ?? house ?? "";

/** „(Länder- und Kommunalentlastungsgesetz - LKEG)“ at the end is the name people use. */
function shortTitleOf(title: string): string {
  const inBrackets = plainLine(title).match(/\(([^()]{3,80}?)(?: [-–] [^()]*)?\)$/);
  return inBrackets?.[1]?.trim() ?? "";
}

const dateOf = (date: string | null | undefined) => (date && isFuzzyDate(date) ? date : null);
const distinct = (words: readonly string[]) => [...new Set(words.map(plainLine).filter(Boolean))];

function distinctDocuments(documents: ImportedDocument[]): ImportedDocument[] {
  return [...new Map(documents.map((document) => [document.externalId, document])).values()];
}

function verbatimOf(values: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
