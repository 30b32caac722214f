import type { createDocument } from "~/domain/documents/documents.server";

/** The fields of a plain draft, open to the house. */
export const draftInput = {
  kind: "entwurf",
  title: "Entwurf",
  number: "",
  publisher: "",
  date: null,
  url: "",
  confidentiality: "house",
  departmentId: null,
  readerIds: [],
} satisfies Parameters<typeof createDocument>[3];
