/** What cites, by the type of the record. */
export const citingGroupNames: Record<string, string> = {
  opinion: "Gutachten",
  statement: "Stellungnahmen",
  decision: "Entscheidungen",
  document: "Dokumente",
  procedure: "Verfahren",
};
