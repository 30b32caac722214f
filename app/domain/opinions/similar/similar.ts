import type { Verdict } from "~/domain/currency/currency";
import { provisionLabel } from "~/domain/law/provision";
import { moreText } from "~/lib/number";
import { typeset } from "~/lib/typeset";
import type { OpinionKind, OpinionState } from "../opinion";
import type { OpinionOutcome } from "../outcome";
import type { CitedPlace, Question } from "./question";

/** An opinion on the same question, and why it is taken for one. */
export type SimilarOpinion = {
  id: string;
  title: string;
  kind: OpinionKind;
  fileNumber: string;
  date: string;
  state: OpinionState;
  outcome: OpinionOutcome | null;
  /** Provisions both name, the rarest first: `§ 41 Abs. 1 GO NRW`. */
  provisions: string[];
  /** Words both use in title, question and head-notes. */
  terms: string[];
  /** Which of the two notes that it deviates from the other. */
  deviation: "ours" | "theirs" | null;
};

/** What another opinion has in common, by the places of the question's lists. */
export type Shared = {
  id: string;
  /** Place in `provisions` → the Absätze it names of it. */
  provisions: ReadonlyMap<number, readonly string[]>;
  terms: ReadonlySet<number>;
};

export type Scored = { id: string; score: number; provisions: string[]; terms: string[] };

/** A common word says less than a common provision. */
const termCounts = 0.6;
/** Both speak of the same Absatz. */
const sameAbsatzCounts = 1.4;

/**
 * Orders what shares something with a question. A provision or word weighs the more, the fewer
 * opinions have it; `visible`: how many opinions the reader may see at all.
 */
export function scoreShared(
  question: Question,
  others: readonly Shared[],
  visible: number,
): Scored[] {
  const weight = (having: number) => Math.log(1 + visible / Math.max(having, 1));
  const ofProvision = question.provisions.map((_, at) =>
    weight(others.filter(({ provisions }) => provisions.has(at)).length),
  );
  const ofTerm = question.terms.map(
    ({ rarity }, at) =>
      termCounts * rarity * weight(others.filter(({ terms }) => terms.has(at)).length),
  );
  return others
    .filter((other) => isAlike(question, other))
    .map((other) => {
      const provisions = [...other.provisions].map(([at, absaetze]) => {
        const place = question.provisions[at] as CitedPlace;
        const absatz = place.absaetze.find((one) => absaetze.includes(one));
        const factor = absatz === undefined ? 1 : sameAbsatzCounts;
        return { label: labelOf(place, absatz), weight: factor * (ofProvision[at] ?? 0) };
      });
      const terms = [...other.terms].map((at) => ({
        label: question.terms[at]?.word ?? "",
        weight: ofTerm[at] ?? 0,
      }));
      const score = [...provisions, ...terms].reduce((sum, one) => sum + one.weight, 0);
      return { id: other.id, score, provisions: heaviest(provisions), terms: heaviest(terms) };
    })
    .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** One common provision is chance; the same Absatz or a common word with it is not. */
function isAlike({ provisions }: Question, other: Shared): boolean {
  const common = other.provisions.size;
  const sameAbsatz = [...other.provisions].some(([at, absaetze]) =>
    provisions[at]?.absaetze.some((one) => absaetze.includes(one)),
  );
  if (common >= 2) return true;
  return common * 2 + (sameAbsatz ? 1 : 0) + other.terms.size >= 4;
}

type Weighed = { label: string; weight: number };

const heaviest = (found: readonly Weighed[]) =>
  found.toSorted((one, other) => other.weight - one.weight).map(({ label }) => label);

const labelOf = ({ unit, number, law }: CitedPlace, absatz: string | undefined) =>
  [provisionLabel(unit, number), absatz && `Abs.\u00a0${absatz}`, typeset(law)]
    .filter(Boolean)
    .join(" ");

const shownAtMost = 5;

/** `beide nennen § 41 Abs. 1 GO NRW, § 8 KAG; gemeinsame Begriffe: Kreisumlage, Abwägung` */
export function whySimilar({ provisions, terms }: Pick<SimilarOpinion, "provisions" | "terms">) {
  const parts = [
    provisions.length > 0 && `beide nennen ${listed(provisions, "weitere")}`,
    terms.length > 0 &&
      `${terms.length === 1 ? "gemeinsamer Begriff" : "gemeinsame Begriffe"}: ${listed(terms, "weiterer")}`,
  ];
  return parts.filter(Boolean).join("; ");
}

/** `oneMore`: what a single one left out is called, by the gender of what is listed. */
function listed(all: readonly string[], oneMore: "weiterer" | "weitere"): string {
  const more = all.length - shownAtMost;
  const shown = all.slice(0, shownAtMost).join(", ");
  return more > 0 ? `${shown} und ${moreText(more, oneMore)}` : shown;
}

/** Which text was compared: the own draft, where one is newer than the newest version. */
export type SimilarBasis = { version: number; draftSavedAt: number | null };

/** What the page shows, and what the editor's side asks for while one writes. */
export type SimilarAnswer = {
  /** Of the opinion that was compared with the others. */
  fileNumber: string;
  outcome: OpinionOutcome | null;
  basis: SimilarBasis;
  similar: SimilarOpinion[];
  /** Does it still stand? By the id of the opinion. */
  verdicts: Record<string, Verdict>;
};
