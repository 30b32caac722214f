import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { listStageModels } from "~/domain/procedures/stage-models.server";
import type { Actor } from "~/domain/users/actor";
import type { Queryable } from "~db/client.server";
import { correctedQuery } from "./correction/correct.server";
import { describe } from "./describe.server";
import { fieldConditions } from "./facets/narrowing.server";
import { passagePath } from "./opened/passage-path";
import type { Scope } from "./retrieval/scope.server";
import { citingRecords } from "./retrieval/citing-records.server";
import { inOrder } from "./retrieval/order.server";
import { suggestedTitles } from "./retrieval/suggested-titles.server";
import { searchPath, type Hit, type Suggestion } from "./search";
import { correctionText, typeTexts } from "./texts";
import { readWanted } from "./wanted.server";

/**
 * The few records a person most probably means, while she types: by title, number, kind and year;
 * where there are none, what she may have meant to type.
 */
export async function suggest(
  db: Queryable,
  actor: Actor,
  input: string,
  limit = 8,
): Promise<Suggestion[]> {
  const { scope, meanings } = read(db, actor, input);
  if (meanings.length === 0) return [];
  const found = await suggestedBy(db, actor, input, limit);
  if (found.length > 0) return found;
  const corrected = correctedQuery(scope, input.slice(0, 400), meanings);
  if (corrected === null) return [];
  return [correction(corrected), ...(await suggestedBy(db, actor, corrected, limit))];
}

function read(db: Queryable, actor: Actor, input: string) {
  const { query, wanted } = readWanted(db, input);
  const scope: Scope = { db, actor, conditions: fieldConditions(query.fields) };
  return { query, wanted, scope, meanings: wanted.meanings };
}

async function suggestedBy(db: Queryable, actor: Actor, input: string, limit: number) {
  const { query, scope, meanings } = read(db, actor, input);
  const called = inOrder(db, suggestedTitles(scope, query, meanings), meanings, input);
  const known = new Set(called.map(({ entry }) => entry));
  const citing = citingRecords(scope, meanings, limit).filter(({ entry }) => !known.has(entry));
  const rows = [...called, ...citing].slice(0, limit);
  const models = once(() => listStageModels(db));
  const hits = await describe({ db, actor, models }, rows, query, meanings);
  return hits.map((hit) => toSuggestion(hit, input));
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (value ??= read());
}

const correction = (query: string): Suggestion => ({
  id: "meinten-sie",
  url: searchPath(query, {}),
  sign: "?",
  title: [{ text: query, hit: false }],
  detail: correctionText,
});

function toSuggestion(hit: Hit, input: string): Suggestion {
  const { id, type, markedTitle, identifiers, date } = hit;
  const detail = [typeTexts[type].word, identifiers[0] ?? "", date ? formatFuzzyDate(date) : ""];
  return {
    id,
    url: passagePath(hit, input),
    sign: typeTexts[type].sign,
    title: markedTitle,
    detail: detail.filter(Boolean).join(" · "),
  };
}
