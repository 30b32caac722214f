/** The German words of deciding about citations. */
export const decisionTexts = {
  confirmed: "Zitat bestätigt",
  rejected: "Kein Zitat: wird nicht mehr vorgeschlagen",
  corrected: "Zitat korrigiert und bestätigt",
  undecided: "Entscheidung zurückgenommen",
  gone: "Diese Stelle steht nicht mehr im Text",
  none: "Keine offenen Zitate",
  noneHere: "Hier steht kein Zitat",
} as const;

export const allConfirmed = (count: number) =>
  count === 1 ? "1 Zitat bestätigt" : `${count} Zitate bestätigt`;

export const openCount = (count: number) =>
  count === 1 ? "1 Zitat offen" : `${count} Zitate offen`;

/** Kinds of `CitedRecord`. */
export const kindTexts: Record<string, string> = {
  provision: "Vorschrift",
  document: "Parlamentspapier",
  decision: "Entscheidung",
  gazette: "Fundstelle",
};
