import type { LawStretch, RecogniserOptions } from "~/domain/citations/recogniser/citation";
import { lawNamesOf } from "~/domain/citations/recogniser/law-names";
import { readDraft, type ClauseLaw } from "./draft-changes";
import { ownPlacesOf } from "./own-places";
import { withoutQuotations } from "./quoted-wording";
import { reasonsByArticle } from "./reasons";

type ActContext = Pick<RecogniserOptions, "lawAt" | "ownPlaces">;
type Span = { start: number; end: number };

/**
 * What the recogniser has to know of a text that amends laws, is a law, or explains one: whose
 * provisions it means without saying so, and which are its own. Empty for all other texts. Pure.
 */
export function actContext(text: string, options?: RecogniserOptions): ActContext {
  const unquoted = withoutQuotations(text);
  const { changes, clauses, end } = readDraft(unquoted, text, options);
  const articles = clauses.filter(({ rank }) => rank === 0).map(({ article }) => article);
  const isAmending = changes.length > 0 && clauses.some(({ law }) => law !== null);
  const lawOf = new Map<string, string>();
  for (const { article, law } of clauses) if (law !== null) lawOf.set(article, law);
  const commands = isAmending ? stretchesOf(clauses, end) : [];
  const reasons = reasonsByArticle(text, isAmending ? end : 0, {
    names: lawNamesOf(options),
    lawOf,
    articles: isAmending ? new Set(articles) : new Set(),
  });
  const amendsLaws = isAmending || reasons.stretches.some(({ law }) => law !== null);
  const lawAt = withWording([...commands, ...reasons.stretches], unquoted.wording);
  const ownPlaces = new Set([
    ...(isAmending ? articles.map((article) => `Art. ${article}`) : []),
    ...reasons.articles.map((article) => `Art. ${article}`),
    ...(amendsLaws ? [] : ownPlacesOf(unquoted.text)),
  ]);
  return {
    ...(lawAt.length > 0 ? { lawAt } : {}),
    ...(ownPlaces.size > 0 ? { ownPlaces } : {}),
  };
}

/** From the first command on; a heading is about the draft, what follows it about its law. */
function stretchesOf(clauses: readonly ClauseLaw[], end: number): LawStretch[] {
  const first = clauses.findIndex(({ rank, law }) => law !== null || rank === 0);
  const stretches: LawStretch[] = [];
  const add = (start: number, until: number, law: string | null) => {
    const last = stretches.at(-1);
    if (last?.law === law && last.end === start) last.end = until;
    else if (until > start) stretches.push({ start, end: until, law, isWording: false });
  };
  for (const [index, { rank, from, start, law }] of clauses.entries()) {
    if (index < first) continue;
    const until = clauses[index + 1]?.from ?? end;
    if (rank === 0) add(from, start, null);
    add(rank === 0 ? start : from, until, law);
  }
  return stretches;
}

/** Cuts the stretches where new wording begins and ends. */
function withWording(stretches: readonly LawStretch[], wording: readonly Span[]): LawStretch[] {
  const cut: LawStretch[] = [];
  let next = 0;
  for (const stretch of stretches) {
    let { start } = stretch;
    const keep = (until: number, isWording: boolean) => {
      if (until > start) cut.push({ ...stretch, start, end: until, isWording });
      start = Math.max(start, until);
    };
    while (next < wording.length && (wording[next]?.end ?? 0) <= start) next++;
    for (let at = next; at < wording.length; at++) {
      const quoted = wording[at];
      if (!quoted || quoted.start >= stretch.end) break;
      keep(Math.min(quoted.start, stretch.end), false);
      keep(Math.min(quoted.end, stretch.end), true);
    }
    keep(stretch.end, false);
  }
  return cut;
}
