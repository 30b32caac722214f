import { eq } from "drizzle-orm";
import type { Citation, DocumentCitation } from "~/domain/citations/recogniser/citation";
import {
  finishCitations,
  writeField,
  type NotedCitation,
} from "~/domain/citations/citations.server";
import { targetsOfPaper } from "~/domain/citations/paper";
import { addDecision } from "~/domain/decisions/decisions.server";
import { addDocument } from "~/domain/documents/documents.server";
import { storeFile } from "~/domain/documents/file-store.server";
import { addOpinion } from "~/domain/opinions/opinions.server";
import { addVersion } from "~/domain/opinions/versions.server";
import { insertProcedure } from "~/domain/procedures/procedures.server";
import type { RecordType } from "~/domain/records/record";
import { linkRecords } from "~/domain/records/records.server";
import { refreshIndex } from "~/domain/search/indexing/refresh.server";
import { addStatement } from "~/domain/statements/add-statement.server";
import { authorize, type Permitted } from "~/domain/users/authorization.server";
import type { Confidentiality } from "~/domain/users/confidentiality";
import { newId } from "~/lib/ids.server";
import { write, type Database, type Transaction } from "~db/client.server";
import * as tables from "~db/schema";
import { departmentId } from "~db/seed/house.server";
import { pdfOf } from "./files";
import { stateWith } from "./opinions";

/** A word that stands in exactly one field of one hidden record, and nowhere else. */
export type Canary = {
  word: string;
  type: RecordType;
  field: string;
  confidentiality: Confidentiality;
};

/** Records of the demo data that everybody in the house may see, joined with hidden ones. */
export type OpenRecords = Record<RecordType, string> & { step: string };

/** Ids of hidden records, by what they are. */
export type HiddenRecords = Record<RecordType | "newerDocument", string>;

type Planting = { tx: Transaction; owner: Permitted<"write">; open: OpenRecords };
type Sow = (type: RecordType, field: string) => string;

/**
 * Writes one record of each type that only `readerIds` (or one department) may see, a canary in
 * every field that holds text, and joins them with open records in both directions.
 */
export async function plantHidden(
  db: Database,
  dataDir: string,
  owner: Permitted<"write">,
  open: OpenRecords,
  readers: { named: string; removed: string },
): Promise<{ hidden: HiddenRecords[]; canaries: Canary[] }> {
  const canaries: Canary[] = [];
  const hidden: HiddenRecords[] = [];
  for (const confidentiality of ["confidential", "department"] as const) {
    const sow: Sow = (type, field) => {
      const word = wordOf(canaries.length);
      canaries.push({ word, type, field, confidentiality });
      return word;
    };
    const file = pdfOf(`Auszug ${sow("document", "extracted text")} Kreistag`);
    const { sha256, size } = await storeFile(dataDir, file);
    hidden.push(
      write(db, (tx) => {
        const planting = { tx, owner, open };
        const ids = plantOfEach(planting, confidentiality, sow, { sha256, size });
        joinWithOpen(planting, ids, confidentiality === "confidential");
        suggestProvisions(planting, ids, sow);
        tx.insert(tables.opinionDrafts)
          .values(
            [owner.id, readers.removed].map((userId) => ({
              opinionId: ids.opinion,
              userId,
              editor: newId(),
              baseVersion: 2,
              sequence: 1,
              state: stateWith(`${sow("opinion", "draft")} im Entwurf`),
              savedAt: Date.now(),
            })),
          )
          .run();
        if (confidentiality === "confidential") {
          const named = Object.values(ids).map((recordId) => ({ recordId, userId: readers.named }));
          tx.insert(tables.recordReaders).values(named).run();
        }
        for (const [key, id] of Object.entries(ids)) {
          if (key !== "newerDocument") citeOpen(planting, key as RecordType, id);
          refreshIndex(tx, id);
        }
        return ids;
      }),
    );
  }
  return { hidden, canaries };
}

function plantOfEach(
  { tx, owner }: Planting,
  confidentiality: Confidentiality,
  sow: Sow,
  file: { sha256: string; size: number },
): HiddenRecords {
  const access = { confidentiality, departmentId: departmentId("abteilung-20"), readerIds: [] };
  const inProcedure = (field: string) => `${sow("procedure", field)} Kreistag`;
  const inDocument = (field: string) => `${sow("document", field)} Kreistag`;
  const inStatement = (field: string) => `${sow("statement", field)} Kreistag`;
  const inOpinion = (field: string) => `${sow("opinion", field)} Kreistag`;

  const procedure = insertProcedure(tx, owner, {
    ...access,
    title: inProcedure("title"),
    shortTitle: inProcedure("short title"),
    level: "land",
    modelId: "land-nrw",
    term: 18,
    summary: inProcedure("summary"),
    initiators: [inProcedure("initiator")],
    leadMinistry: inProcedure("ministry"),
    leadCommittee: inProcedure("lead committee"),
    coCommittees: [inProcedure("committee")],
    identifiers: [{ kind: "drucksache", value: sow("procedure", "identifier") }],
    affectedLaws: [{ law: sow("procedure", "law"), provision: sow("procedure", "provision") }],
    uncertainty: inProcedure("uncertainty"),
    relevance: "high",
    relevanceReason: inProcedure("reason"),
    responsibleId: owner.id,
    steps: [
      {
        stage: "einbringung",
        title: inProcedure("step"),
        state: "occurred",
        date: "2026-10-01",
        body: inProcedure("body of a step"),
        result: inProcedure("result of a step"),
        note: inProcedure("note of a step"),
        sourceUrl: `https://quelle.example/${sow("procedure", "source of a step")}`,
      },
      { title: inProcedure("next step"), state: "expected", date: "2027-02", note: "offen" },
    ],
    deadlines: [
      {
        title: inProcedure("deadline"),
        due: "2026-12-15",
        obligation: "muss",
        basis: inProcedure("basis of a deadline"),
        derivation: inProcedure("derivation of a deadline"),
        responsibleId: owner.id,
      },
    ],
    actions: [
      {
        date: "2026-11-02",
        title: inProcedure("action"),
        text: inProcedure("text of an action"),
        authorId: owner.id,
      },
    ],
  });
  const document = addDocument(tx, owner, {
    ...access,
    kind: "entwurf",
    title: inDocument("title"),
    number: sow("document", "number"),
    publisher: inDocument("publisher"),
    date: "2026-10-02",
    url: `https://quelle.example/${sow("document", "address")}`,
    procedureIds: [procedure],
  });
  tx.update(tables.documents)
    .set({
      ...file,
      fileName: `${sow("document", "file name")}.pdf`,
      mediaType: "application/pdf",
      extraction: "waiting",
    })
    .where(eq(tables.documents.id, document))
    .run();
  const newerDocument = addDocument(tx, owner, {
    ...access,
    kind: "entwurf",
    title: inDocument("title of the newer version"),
    number: "",
    publisher: "",
    date: null,
    url: "",
    previousId: document,
  });
  const statement = addStatement(tx, owner, {
    ...access,
    title: inStatement("title"),
    origin: "ours",
    author: inStatement("author"),
    position: "amend",
    recipient: inStatement("recipient"),
    sentOn: "2026-10-20",
    summary: inStatement("summary"),
    sourceUrl: `https://quelle.example/${sow("statement", "source")}`,
    petita: [
      {
        text: inStatement("petitum"),
        provision: inStatement("provision of a petitum"),
        outcome: "partly",
        outcomeNote: inStatement("outcome of a petitum"),
      },
    ],
  });
  const opinion = addOpinion(tx, owner, {
    ...access,
    title: inOpinion("title"),
    kind: "gutachten",
    date: "2026-10-05",
    state: stateWith(`${inOpinion("older version")} am Anfang`),
  });
  const written = authorize(tx, owner, "write", "opinion", opinion);
  addVersion(tx, written, {
    state: stateWith(inOpinion("text")),
    baseVersion: 1,
    saveKey: newId(),
    label: inOpinion("label of a version"),
  });
  const inDecision = (field: string) => `${sow("decision", field)} Kreistag`;
  const decision = addDecision(tx, owner, {
    ...access,
    title: inDecision("title"),
    court: inDecision("court"),
    form: inDecision("form"),
    date: "2026-10-06",
    docket: `15 A ${sow("decision", "docket")}/26`,
    ecli: `ECLI:DE:OVGNRW:2026:${sow("decision", "ECLI")}`,
    headnote: inDecision("headnote"),
    outcome: inDecision("outcome"),
    provisions: "§ 26 Abs. 1 GO NRW",
    printedIn: inDecision("place of printing"),
    sourceUrl: `https://quelle.example/${sow("decision", "source")}`,
    note: inDecision("note"),
  });
  return { procedure, document, newerDocument, statement, opinion, decision };
}

function joinWithOpen({ tx, owner, open }: Planting, hidden: HiddenRecords, chain: boolean): void {
  const may = <Type extends RecordType>(type: Type, id: string) =>
    authorize(tx, owner, "write", type, id);
  const its = {
    procedure: may("procedure", hidden.procedure),
    document: may("document", hidden.document),
    statement: may("statement", hidden.statement),
    opinion: may("opinion", hidden.opinion),
    decision: may("decision", hidden.decision),
  };
  const theirs = {
    procedure: may("procedure", open.procedure),
    document: may("document", open.document),
    statement: may("statement", open.statement),
    opinion: may("opinion", open.opinion),
    decision: may("decision", open.decision),
  };
  for (const type of ["document", "statement", "opinion"] as const) {
    linkRecords(tx, its[type], theirs.procedure, "part-of");
    linkRecords(tx, theirs[type], its.procedure, "part-of");
  }
  for (const type of ["procedure", "statement", "opinion"] as const) {
    linkRecords(tx, its.decision, theirs[type], "related");
    linkRecords(tx, theirs.decision, its[type], "related");
  }
  linkRecords(tx, its.procedure, theirs.procedure, "related");
  linkRecords(tx, theirs.opinion, its.opinion, "refers-to");
  linkRecords(tx, its.opinion, theirs.document, "refers-to");
  linkRecords(tx, theirs.opinion, its.document, "refers-to");
  linkRecords(tx, theirs.procedure, its.statement, "related");
  linkRecords(tx, its.opinion, its.document, "refers-to");
  tx.insert(tables.stepDocuments).values({ stepId: open.step, documentId: hidden.document }).run();
  if (!chain) return;
  // The open document stands between two hidden versions.
  const { documents } = tables;
  tx.update(documents)
    .set({ previousId: hidden.document })
    .where(eq(documents.id, open.document))
    .run();
  tx.update(documents)
    .set({ previousId: open.document })
    .where(eq(documents.id, hidden.newerDocument))
    .run();
}

/**
 * What a hidden paper suggests to a procedure everybody sees and to a hidden one, suggested and
 * confirmed. The paper has no text, so that no reading of it takes the suggestions away.
 */
function suggestProvisions({ tx, open }: Planting, hidden: HiddenRecords, sow: Sow): void {
  const said = (procedureId: string, state: "suggested" | "confirmed") => ({
    id: newId(),
    procedureId,
    law: `${sow("document", "law of a suggestion")}-Gesetz`,
    provision: "§\u00a07",
    unit: "§" as const,
    number: "7",
    numberFrom: "000007",
    numberUntil: "000007",
    change: "repealed" as const,
    state,
    documentId: hidden.newerDocument,
    quote: `§ 7 wird ${sow("document", "quote of a suggestion")} aufgehoben.`,
  });
  tx.insert(tables.affectedProvisions)
    .values([
      said(open.procedure, "suggested"),
      said(hidden.procedure, "suggested"),
      said(hidden.procedure, "confirmed"),
    ])
    .run();
}

/**
 * Lets a hidden record cite a provision, an open paper and an open decision, once as suggested and
 * once as confirmed, in words that are canaries.
 */
function citeOpen({ tx, owner, open }: Planting, type: RecordType, id: string): void {
  const { decisions, documents } = tables;
  const decision = tx.select().from(decisions).where(eq(decisions.id, open.decision)).get()!;
  const document = tx.select().from(documents).where(eq(documents.id, open.document)).get()!;
  const place = { start: 0, end: 1 };
  const noted = (["suggested", "confirmed"] as const).flatMap((state): NotedCitation[] => {
    const text = "Fundstelle";
    const cited: Citation[] = [
      { ...place, text, kind: "provision", law: "GO NRW", unit: "§", number: "26", absatz: "1" },
      { ...place, text, kind: "decision", docket: decision.docket },
      ...targetsOfPaper(document)
        .slice(0, 1)
        .map(paperOf)
        .map((paper) => ({ ...place, text, ...paper })),
    ];
    return cited.map((citation) => ({
      citation,
      state,
      decidedBy: state === "confirmed" ? owner.id : null,
      decidedAt: state === "confirmed" ? Date.now() : null,
      placed: true,
      marginal: type === "opinion" ? 1 : null,
    }));
  });
  writeField(tx, id, type === "statement" ? "summary" : "", noted);
  finishCitations(tx, id);
}

/** `paper:LT NRW Drucksache 18/4567` as the recogniser's record. */
function paperOf(target: string) {
  const [, parliament, type, number] = /^paper:(.*) (\w+) (\S+)$/.exec(target)!;
  return {
    kind: "document" as const,
    parliament,
    type: type as DocumentCitation["type"],
    number: number!,
  };
}

/** Letters only, so that it is one word for every reader of it; its first half names it alone. */
function wordOf(number: number): string {
  const letters = [676, 26, 1].map((size) =>
    String.fromCodePoint(97 + (Math.floor(number / size) % 26)),
  );
  return `qz${letters.join("")}vogelx`;
}

/** What somebody types who knows only the beginning. */
export const beginningOf = ({ word }: Canary): string => word.slice(0, 7);

/** Canaries in a text; what was asked for comes back as a matter of course. */
export const wordsIn = (text: string, path: string): string[] =>
  (text.match(/qz[a-z]{3}vogelx/g) ?? []).filter((word) => !path.includes(word));
