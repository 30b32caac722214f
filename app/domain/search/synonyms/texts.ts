import { formatNumber } from "~/lib/number";
import {
  longestExpression,
  mostExpressions,
  mostGroups,
  mostGroupsOfExpression,
  mostWords,
} from "./limits";

export type SynonymIssue =
  | { code: "too-few" }
  | { code: "too-many" }
  | { code: "too-long"; expression: string }
  | { code: "wordy"; expression: string }
  | { code: "several"; expression: string }
  | { code: "nothing"; expression: string }
  | { code: "twice"; expression: string; first: string };

const short = (expression: string) =>
  expression.length > 60 ? `${expression.slice(0, 60).trimEnd()} …` : expression;

/** What is wrong with the expressions of a group. */
export function synonymIssueText(issue: SynonymIssue): string {
  switch (issue.code) {
    case "too-few":
      return "Schreiben Sie mindestens zwei Ausdrücke, jeden in eine eigene Zeile.";
    case "too-many":
      return `Das sind zu viele Ausdrücke (höchstens ${mostExpressions}). Teilen Sie sie auf mehrere Gruppen auf.`;
    case "too-long":
      return `„${short(issue.expression)}“ ist zu lang (höchstens ${longestExpression} Zeichen).`;
    case "wordy":
      return `„${short(issue.expression)}“ hat zu viele Wörter (höchstens ${mostWords}, ohne Artikel und Bindewörter).`;
    case "several":
      return `„${short(issue.expression)}“ sieht nach mehreren Ausdrücken aus. Schreiben Sie jeden in eine eigene Zeile, ohne Komma.`;
    case "nothing":
      return `Nach „${short(issue.expression)}“ lässt sich nicht suchen: Darin steht nur, was die Suche übergeht.`;
    case "twice":
      return issue.expression === issue.first
        ? `„${short(issue.expression)}“ steht zweimal da.`
        : `„${short(issue.expression)}“ und „${short(issue.first)}“ sind für die Suche dasselbe; eines genügt.`;
  }
}

export type SynonymRefusal =
  { code: "exists" } | { code: "full" } | { code: "crowded"; expression: string };

/** Why a group is not kept, though its expressions are in order. */
export function synonymRefusalText(refusal: SynonymRefusal): string {
  switch (refusal.code) {
    case "exists":
      return "Es gibt schon eine Gruppe mit genau diesen Ausdrücken.";
    case "full":
      return `Es gibt schon ${formatNumber(mostGroups)} Gruppen. Entfernen Sie zuerst eine, die niemand braucht.`;
    case "crowded":
      return `„${short(refusal.expression)}“ steht schon in ${mostGroupsOfExpression} Gruppen; mehr machen die Suche ungenau und langsam. Ergänzen Sie lieber eine davon.`;
  }
}

/** `eine Gruppe`, `77 Gruppen`. */
export const groupCountText = (count: number) =>
  count === 1 ? "1\u00a0Gruppe" : `${formatNumber(count)}\u00a0Gruppen`;
