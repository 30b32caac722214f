import { eq } from "drizzle-orm";
import type { Permitted } from "~/domain/users/authorization.server";
import { write, type Database, type Transaction } from "~db/client.server";
import { laws, provisions, provisionVersions } from "~db/schema";
import { importReadLaw } from "./import-law.server";
import { provisionLabel } from "./provision";
import { provisionKey } from "./provision-rows.server";
import { problemText } from "./reading/texts";
import { readPastedLaw, type UnplacedLine } from "./reading/pasted-law";
import type { ReadLaw } from "./reading/read-law";
import type { PasteValues } from "./paste-input";
import { lawOf } from "./law-rows.server";

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
  let preview: PastePreview | null = null;
  try {
    write(db, (tx) => {
      preview = previewIn(tx, actor, read.law, read.unplaced, values);
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return preview as unknown as PastePreview;
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
  return write(db, (tx) => importReadLaw(tx, actor, read.law, originOf(values)));
}

const originOf = ({ validFrom, seenOn }: PasteValues) => ({
  source: "eingefügter Text",
  validFrom,
  seenOn,
});

function readPaste(values: PasteValues): { law: ReadLaw; unplaced: UnplacedLine[] } | PasteRefusal {
  const { law, problem, unplaced } = readPastedLaw(values.text);
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
  return { law: named, unplaced };
}

function previewIn(
  tx: Transaction,
  actor: Permitted<"write">,
  read: ReadLaw,
  unplaced: UnplacedLine[],
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
