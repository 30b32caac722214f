import { eq } from "drizzle-orm";
import type { Permitted } from "~/domain/users/authorization.server";
import { write, type Database, type Transaction } from "~db/client.server";
import { laws, provisions, provisionVersions } from "~db/schema";
import { contradictionsOf } from "./contradictions.server";
import { importReadLaw } from "./import-law.server";
import { provisionLabel } from "./provision";
import { provisionKey } from "./provision-rows.server";
import { problemText } from "./reading/texts";
import { readPastedLaw, type UnplacedLine } from "./reading/pasted-law";
import type { ReadLaw } from "./reading/read-law";
import type { PasteValues } from "./paste-input";
import { lawOf } from "./law-rows.server";
import { contradictionText } from "./texts";

export type PreviewRow = {
  label: string;
  heading: string;
  part: string;
  outcome: "new" | "changed" | "unchanged";
};

export type PastePreview = {
  /** The law it goes to; null where it will be a new one. */
  law: { abbreviation: string; slug: string } | null;
  abbreviation: string;
  title: string;
  rows: PreviewRow[];
  unplaced: UnplacedLine[];
  doubtful: UnplacedLine[];
};

/** A text that is refused, with what to say at which field. */
export type PasteRefusal = { field: "text" | "abbreviation"; message: string };

/** What an import of the pasted text would do. Does it, looks, and takes it back. */
export async function previewPaste(
  db: Database,
  actor: Permitted<"write">,
  values: PasteValues,
): Promise<PastePreview | PasteRefusal> {
  const read = readPaste(values);
  if ("message" in read) return read;
  let preview: PastePreview | PasteRefusal | null = null;
  try {
    write(db, (tx) => {
      preview = contradictionIn(tx, read.law, values) ?? previewIn(tx, actor, read, values);
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return preview as unknown as PastePreview | PasteRefusal;
}

class TakenBack extends Error {}

/** Writes it; the law's part of the address. */
export async function importPaste(
  db: Database,
  actor: Permitted<"write">,
  values: PasteValues,
): Promise<{ slug: string } | PasteRefusal> {
  const read = readPaste(values);
  if ("message" in read) return read;
  return write(
    db,
    (tx) =>
      contradictionIn(tx, read.law, values) ?? importReadLaw(tx, actor, read.law, originOf(values)),
  );
}

const originOf = ({ validFrom, seenOn }: PasteValues) => ({
  source: "eingefügter Text",
  validFrom,
  seenOn,
});

/** Another wording from the same day: not even the one who reads it in can say which holds. */
function contradictionIn(tx: Transaction, read: ReadLaw, values: PasteValues): PasteRefusal | null {
  const validFrom = read.validFrom ?? values.validFrom;
  const known = lawOf(tx, read);
  if (!known || validFrom === null) return null;
  const found = contradictionsOf(tx, known.id, read, validFrom);
  if (found.length === 0) return null;
  return { field: "text", message: contradictionText(found, validFrom) };
}

type Read = { law: ReadLaw; unplaced: UnplacedLine[]; doubtful: UnplacedLine[] };

function readPaste(values: PasteValues): Read | PasteRefusal {
  const { law, problem, unplaced, doubtful } = readPastedLaw(values.text);
  if (law === null) {
    const where = problem?.place ? `${problem.place}: ` : "";
    return { field: "text", message: where + (problem ? problemText(problem) : "Nicht lesbar.") };
  }
  const { abbreviation, title, level, sourceUrl } = values;
  const named: ReadLaw = {
    ...law,
    abbreviation: abbreviation || law.abbreviation,
    title: title || law.title,
    level,
    sourceUrl: sourceUrl || law.sourceUrl,
  };
  if (!named.abbreviation && !named.title) {
    return { field: "abbreviation", message: "Der Text nennt keinen Namen. Geben Sie ihn an." };
  }
  return { law: named, unplaced, doubtful };
}

function previewIn(
  tx: Transaction,
  actor: Permitted<"write">,
  { law: read, unplaced, doubtful }: Read,
  values: PasteValues,
): PastePreview {
  const known = lawOf(tx, read);
  const before = known ? versionIds(tx, known.id) : new Map<string, Set<string>>();
  const { id } = importReadLaw(tx, actor, read, originOf(values));
  const after = versionIds(tx, id);
  const law = tx.select().from(laws).where(eq(laws.id, id)).get();
  return {
    law: known ? { abbreviation: known.abbreviation, slug: known.slug } : null,
    abbreviation: law?.abbreviation ?? read.abbreviation,
    title: law?.title ?? read.title,
    rows: read.provisions.map((one) => {
      const [old, now] = [before.get(provisionKey(one)), after.get(provisionKey(one))];
      const isSame = old !== undefined && now?.size === old.size;
      return {
        label: provisionLabel(one.unit, one.number),
        heading: one.heading,
        part: one.part,
        outcome: old === undefined ? "new" : isSame ? "unchanged" : "changed",
      };
    }),
    unplaced,
    doubtful,
  };
}

/** The versions of each provision of a law, also of those that have none. */
function versionIds(tx: Transaction, lawId: string): Map<string, Set<string>> {
  const rows = tx
    .select({ unit: provisions.unit, number: provisions.number, id: provisionVersions.id })
    .from(provisions)
    .leftJoin(provisionVersions, eq(provisionVersions.provisionId, provisions.id))
    .where(eq(provisions.lawId, lawId))
    .all();
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const ids = found.get(provisionKey(row)) ?? new Set();
    if (row.id !== null) ids.add(row.id);
    found.set(provisionKey(row), ids);
  }
  return found;
}
