export const documentKinds = [
  "entwurf",
  "begruendung",
  "drucksache",
  "beschlussempfehlung",
  "vorlage",
  "stellungnahme",
  "gutachten",
  "plenarprotokoll",
  "ausschussprotokoll",
  "gesetzblatt",
  "bericht",
  "schreiben",
  "sonstiges",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Life of the text extraction that runs in the background after an upload. */
export const extractionStates = ["none", "waiting", "running", "done", "failed"] as const;
export type ExtractionState = (typeof extractionStates)[number];
