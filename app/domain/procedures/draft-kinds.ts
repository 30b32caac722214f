import type { DocumentKind } from "~/domain/documents/document";

/** Papers that may hold the commands of a draft. */
export const draftKinds = [
  "entwurf",
  "drucksache",
  "beschlussempfehlung",
  "vorlage",
  "gesetzblatt",
] as const satisfies readonly DocumentKind[];
