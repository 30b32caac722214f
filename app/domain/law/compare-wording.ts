import { compareDocuments, type ComparedRow } from "~/editor/features/compare/compare-documents";
import type { ProvisionPart } from "./provision-text";
import { partText } from "./wording";

/** One Absatz beside the other; a side is null where only the other version has it. */
export type ComparedAbsatz = Pick<ComparedRow, "kind"> & {
  before: ComparedRow["mine"];
  after: ComparedRow["mine"];
};

/** Two wordings Absatz by Absatz, what belongs together word by word. */
export function compareWording(
  before: readonly ProvisionPart[],
  after: readonly ProvisionPart[],
): ComparedAbsatz[] {
  return compareDocuments(documentOf(after), documentOf(before)).map(({ kind, mine, other }) => ({
    kind,
    before: other,
    after: mine,
  }));
}

/** As the comparison of texts knows it: a paragraph for each Absatz. */
const documentOf = (parts: readonly ProvisionPart[]) => ({
  root: {
    children: parts.map((part) => ({
      type: "unreadable" as const,
      nodeType: "absatz",
      text: partText(part),
    })),
  },
});
