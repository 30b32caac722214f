/** Where a citation of an older wording leads. */
export const oldWording = "Zitiert ist eine alte Fassung; hier steht die Vorschrift heute.";

/** What cites, by the type of the record. */
export const citingGroupNames: Record<string, string> = {
  opinion: "Gutachten",
  statement: "Stellungnahmen",
  decision: "Entscheidungen",
  document: "Dokumente",
  procedure: "Verfahren",
};
