import type { BadgeTone } from "~/components/badge";
import { changeLabels, rulingLabels, unnamedDecision, type Ruling } from "~/domain/law/change";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { typeset } from "~/lib/typeset";
import { formatNumber, listTotal } from "~/lib/number";
import { currencyFilterNames, currencyFilters } from "./currency-filter";
import type { Answer, FindingState, Verdict } from "./currency";
import type { Finding } from "./findings.server";
import type { LawGap } from "./reliance.server";

type VerdictText = { tone: BadgeTone; sign: string; word: string };

export const verdictTexts: Record<Verdict, VerdictText> = {
  stands: { tone: "success", sign: "✓", word: "steht nach Register" },
  unrecorded: { tone: "neutral", sign: "◌", word: "steht, soweit erfasst" },
  reviewed: { tone: "success", sign: "✓", word: "geprüft, gilt weiter" },
  planned: { tone: "info", sign: "◔", word: "Änderung geplant" },
  changed: { tone: "warning", sign: "⚠", word: "Norm geändert" },
  repealed: { tone: "danger", sign: "✕", word: "Norm aufgehoben" },
  superseded: { tone: "neutral", sign: "↷", word: "überholt" },
  unknown: { tone: "neutral", sign: "○", word: "nicht beurteilt" },
};

export const stateTexts: Record<FindingState, VerdictText> = {
  planned: verdictTexts.planned,
  changed: verdictTexts.changed,
  repealed: verdictTexts.repealed,
};

export const currencyOptions = currencyFilterNames.map((value) => ({
  value,
  label: stateTexts[currencyFilters[value]].word,
}));

export const answeredTexts: Record<Answer, string> = {
  holds: "Gilt weiter",
  revise: "Wird überarbeitet",
  revised: "Überarbeitet",
  superseded: "Überholt",
};

/** „Abs. 2 und Abs. 4“ of what a source names, before the provision itself. */
export const placed = ({ places, provision }: Finding) =>
  places ? `${provision} (${places})` : provision;

/** What happened, as one sentence: „§ 26 GO NRW (Abs. 2) wurde geändert, in Kraft seit …“. */
export function findingText(finding: Finding): string {
  const { state, change, since, act, procedure } = finding;
  const done = change ? changeLabels[change] : "geändert";
  if (finding.ruling) return rulingText(finding, finding.ruling);
  const by = act
    ? `, durch ${[act.title, act.promulgation && `(${act.promulgation})`].filter(Boolean).join(" ")}`
    : procedure
      ? `, durch „${procedure.name}“`
      : "";
  if (state !== "planned") return `${placed(finding)} ${changeText(finding)}${by}.`;
  const draft = procedure
    ? `: „${procedure.name}“${procedure.stage && `, Stand: ${procedure.stage}`}`
    : by;
  const from = since ? `, in Kraft ab ${formatFuzzyDate(since)}` : "";
  return `${placed(finding)} soll ${done} werden${draft}${from}.`;
}

/** The same without the provision and what changes it: „wurde geändert, in Kraft seit …“. */
export function changeText(finding: Finding): string {
  const { state, change, since } = finding;
  const done = change ? changeLabels[change] : "geändert";
  if (state !== "planned") return `wurde ${done}, ${sinceText(finding)}`;
  return `soll ${done} werden${since ? `, in Kraft ab ${formatFuzzyDate(since)}` : ""}`;
}

/** „§ 46c KWahlG NRW: Änderung für nichtig erklärt durch VerfGH NRW, Urteil vom … (20.12.2019).“ */
function rulingText(finding: Finding, ruling: Ruling): string {
  const by = finding.decision ? `durch ${typeset(finding.decision.title)}` : unnamedDecision;
  const day = finding.since ? `, wirksam seit ${formatFuzzyDate(finding.since)}` : "";
  return `${placed(finding)}: ${rulingLabels[ruling]} ${by}${day}.`;
}

function sinceText({ since, sinceIsPromulgation }: Finding): string {
  if (since === null) return "Tag des Inkrafttretens unbekannt";
  const day = formatFuzzyDate(since);
  return sinceIsPromulgation
    ? `verkündet am ${day} (Inkrafttreten ungeprüft)`
    : `in Kraft seit ${day}`;
}

/** Said where the change and the citation do not both name their paragraph. */
export const impreciseText =
  "Ob gerade die zitierte Stelle betroffen ist, geben die Angaben nicht her.";

/** What the register can answer where it may not know every change since the day of the text. */
export function gapsText(gaps: readonly LawGap[]): string {
  const stretches = gaps.flatMap(({ law, from, until }) =>
    from && until
      ? [`${typeset(law)} vom ${formatFuzzyDate(from)} bis ${formatFuzzyDate(until)}`]
      : [],
  );
  const unnoted = gaps.filter(({ from, until }) => !(from && until)).map(({ law }) => typeset(law));
  return [
    unplacedText(gaps),
    stretches.length > 0 && `Alle Änderungen kennt das Register nur für ${some(stretches, "; ")}.`,
    unnoted.length > 0 &&
      `Ob es alle Änderungen von ${some(unnoted, ", ")} kennt, ist nicht vermerkt.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** „7 bestätigte Fundstellen stehen nicht im Normenregister und sind nicht beurteilt.“ */
export function unknownText(count: number): string {
  if (count === 0) return "";
  return count === 1
    ? "Eine bestätigte Fundstelle steht nicht im Normenregister und ist nicht beurteilt."
    : `${formatNumber(count)} bestätigte Fundstellen stehen nicht im Normenregister und sind nicht beurteilt.`;
}

/** „Bei 3 späteren Änderungen von GO NRW sagt das Register nicht, welche Vorschriften sie betreffen.“ */
function unplacedText(gaps: readonly LawGap[]): string {
  const laws = gaps.filter(({ acts }) => acts.length > 0);
  if (laws.length === 0) return "";
  const counted = laws.map(({ law, acts: { length } }) =>
    length === 1
      ? `einer späteren Änderung von ${typeset(law)}`
      : `${length} späteren Änderungen von ${typeset(law)}`,
  );
  return `Bei ${some(counted, ", ")} sagt das Register nicht, welche Vorschriften betroffen sind.`;
}

function some(names: readonly string[], joint: string): string {
  const named = names.slice(0, 4).join(joint);
  const more = names.length - 4;
  if (more <= 0) return named;
  return `${named} und ${more === 1 ? "einem weiteren Gesetz" : `${more} weiteren Gesetzen`}`;
}

/** „11 Texte“, or that there are more than are listed. */
export const checksTotal = (total: number, more: boolean, mine: boolean): string =>
  more
    ? `Mehr als ${formatNumber(total)} Texte – hier die ${formatNumber(total)} dringlichsten`
    : listTotal(total, "Text", "Texte", mine);

/** „Der Text stützt sich auf 12 bestätigte Vorschriften, 10 davon stehen im Normenregister.“ */
export function relianceText({ confirmed, known }: { confirmed: number; known: number }): string {
  if (confirmed === 0) return "Im Text ist noch keine Vorschrift als Zitat bestätigt.";
  const cited =
    confirmed === 1 ? "eine bestätigte Fundstelle" : `${confirmed} bestätigte Fundstellen`;
  if (known === confirmed) return `Der Text stützt sich auf ${cited} im Normenregister.`;
  return `Der Text stützt sich auf ${cited}; ${known === 0 ? "keine" : known} davon im Normenregister.`;
}
