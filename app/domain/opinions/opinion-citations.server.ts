import { and, eq, sql } from "drizzle-orm";
import type { Citation } from "~/domain/citations/recogniser/citation";
import {
  finishCitations,
  writeField,
  type NotedCitation,
} from "~/domain/citations/citations.server";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { paragraphNumbers } from "~/editor/reading/reading-sections";
import { citedText, type TextLine } from "~/editor/state/cited-text";
import type { EditorDocument } from "~/editor/state/document";
import type { Transaction } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { citations, opinions, opinionVersions } from "~db/schema";
import { readStored } from "./stored-document";

/** Who decided about a text's citations, and when (ms). */
export type Decider = { byId: string | null; at: number };

/**
 * Keeps what the newest text of an opinion cites: the decisions that stand in it, and what else is
 * recognised as suggestions. Call it in the transaction that brings the text.
 */
export function noteOpinionCitations(
  tx: Transaction,
  recordId: string,
  document: EditorDocument,
  decider: Decider,
): void {
  const { text, lines, decided } = citedText(document);
  const numbers = paragraphNumbers(document);
  const marginalOf = ({ block }: TextLine) => numbers.get(block) ?? null;
  const deciderOf = knownDeciders(tx, recordId, decider);
  const noted = decided.map(({ node, start, end, line }): NotedCitation & { start: number } => ({
    start,
    citation: { ...node.record, start, end, text: node.words } as Citation,
    state: node.decision,
    ...deciderOf(node.decision, node.words),
    placed: false,
    marginal: marginalOf(line),
  }));
  let at = 0;
  for (const citation of recogniseCitations(text, recogniserOptions(tx))) {
    const { start, end } = citation;
    if (decided.some((one) => start < one.end && one.start < end)) continue;
    while ((lines[at]?.end ?? Infinity) < end) at++;
    const line = lines[at];
    const marginal = line ? marginalOf(line) : null;
    const open = { state: "suggested", decidedBy: null, decidedAt: null, placed: false } as const;
    noted.push({ start, citation, ...open, marginal });
  }
  noted.sort((one, other) => one.start - other.start);
  writeField(tx, recordId, "", noted);
  finishCitations(tx, recordId);
}

/** A decision that stood in the text before keeps who made it: by its words, in their order. */
function knownDeciders(tx: Transaction, recordId: string, decider: Decider) {
  const known = new Map<string, { decidedBy: string | null; decidedAt: number | null }[]>();
  for (const { text, state, ...who } of deciders(tx).all({ recordId })) {
    const key = `${state} ${text}`;
    known.set(key, [...(known.get(key) ?? []), who]);
  }
  return (state: string, words: string) =>
    known.get(`${state} ${words}`)?.shift() ?? { decidedBy: decider.byId, decidedAt: decider.at };
}

const deciders = prepared((db) =>
  db
    .select({
      text: citations.text,
      state: citations.state,
      decidedBy: citations.decidedBy,
      decidedAt: citations.decidedAt,
    })
    .from(citations)
    .where(eq(citations.recordId, sql.placeholder("recordId")))
    .orderBy(citations.ordinal)
    .prepare(),
);

/** The same for the newest text as it is stored, where an older release read it. */
export function rereadOpinionCitations(tx: Transaction, recordId: string): void {
  const newest = tx
    .select({
      state: opinionVersions.state,
      byId: opinionVersions.authorId,
      at: opinionVersions.createdAt,
    })
    .from(opinionVersions)
    .innerJoin(opinions, eq(opinions.id, opinionVersions.opinionId))
    .where(
      and(eq(opinionVersions.opinionId, recordId), eq(opinionVersions.number, opinions.version)),
    )
    .get();
  const stored = newest && readStored(newest.state);
  if (newest && stored?.intact) noteOpinionCitations(tx, recordId, stored.document, newest);
}
