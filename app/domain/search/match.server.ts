import { stemOf } from "./analyze.server";
import type { Term } from "./parse-query";

/** Full-text expression of one term. Tokens are letters and digits only: nothing needs escaping. */
export function termExpression(term: Term, columns = ""): string {
  const scope = columns ? `{${columns}} : ` : "";
  switch (term.kind) {
    case "citation":
      return `${scope}"${term.token}"`;
    case "phrase":
      return `${columns ? scope : "{title body} : "}"${term.folded.map(stemOf).join(" ")}"`;
    case "word": {
      const stem = `"${stemOf(term.folded)}"`;
      return term.open ? `${scope}(${stem} OR "${term.folded}" *)` : `${scope}${stem}`;
    }
  }
}

export const allOf = (terms: readonly Term[], columns = "") =>
  terms.map((term) => `(${termExpression(term, columns)})`).join(" AND ");

export const anyOf = (terms: readonly Term[]) =>
  terms.map((term) => `(${termExpression(term)})`).join(" OR ");

/** Does a folded word of a text match a word that was looked for? */
export function wordMatches(term: Term, folded: string): boolean {
  if (term.kind !== "word") return false;
  return stemOf(folded) === stemOf(term.folded) || (term.open && folded.startsWith(term.folded));
}
