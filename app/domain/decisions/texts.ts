import type { LinkField } from "./decision-input";

/** Said where a decision is shown, so that nobody takes it for the court's words. */
export const headnoteLabel = "Leitsatz (eigene Worte)";

const exampleProvision = "§\u00a026 Abs.\u00a05 GO NRW";
export const provisionsHint = `Je Zeile eine, mit dem Gesetz: ${exampleProvision}`;

/** Why a line was not understood as a provision; `line` as it was written. */
export const provisionProblems = {
  none: (line: string) =>
    `${shortened(line)} ist keine Vorschrift. Schreiben Sie zum Beispiel ${exampleProvision}.`,
  lawless: (line: string) => `Bei ${shortened(line)} fehlt, aus welchem Gesetz die Vorschrift ist.`,
};

const shortened = (line: string) => `„${line.length > 80 ? `${line.slice(0, 80)} …` : line}“`;

export const duplicateTexts = {
  title: "Diese Entscheidung liegt schon vor",
  advice:
    "Soll es trotzdem ein eigener Eintrag werden, etwa weil unter einem Aktenzeichen mehrmals entschieden wurde, speichern Sie noch einmal.",
};

/** `§ 26 GO NRW, Art. 28 GG und 3 weitere`. */
export function provisionsText(provisions: readonly string[], most = 3): string {
  const shown = provisions.slice(0, most).join(", ");
  const more = provisions.length - most;
  return more > 0 ? `${shown} und ${more}\u00a0weitere` : shown;
}

export const linkTexts: Record<LinkField, { legend: string; hint: string }> = {
  procedureIds: { legend: "Verfahren", hint: "Zu welchen Verfahren gehört die Entscheidung?" },
  opinionIds: { legend: "Gutachten", hint: "Welche Gutachten befassen sich mit ihr?" },
  statementIds: { legend: "Stellungnahmen", hint: "Welche Stellungnahmen stützen sich auf sie?" },
};
