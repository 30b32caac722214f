import { knownForms } from "~/domain/decisions/decision";
import { documentKinds } from "~/domain/documents/document";
import { documentKindLabels } from "~/domain/documents/texts";
import { opinionKinds } from "~/domain/opinions/opinion";
import { kindLabels } from "~/domain/opinions/texts";
import { recordTypes, type RecordType } from "~/domain/records/record";
import { typeTexts } from "../texts";

type Kind = { type: RecordType; kind: string; label: string };

const kinds: readonly Kind[] = [
  ...opinionKinds.map((kind) => ({ type: "opinion", kind, label: kindLabels[kind] }) as const),
  ...documentKinds.map(
    (kind) => ({ type: "document", kind, label: documentKindLabels[kind] }) as const,
  ),
  ...knownForms.map((form) => ({ type: "decision", kind: form, label: form }) as const),
];

/** What is meant by `art:gutachten`, `art:Verfahren`, `art:urteil`: a type, kinds, or both; or nothing. */
export function meantArt(value: string): { type: RecordType | null; kinds: readonly Kind[] } {
  const typed = value.trim().toLowerCase();
  const type = recordTypes.find((each) =>
    [each, typeTexts[each].word, typeTexts[each].plural].some((word) => isTyped(word, typed)),
  );
  return {
    type: type ?? null,
    kinds: kinds.filter(({ kind, label }) => isTyped(kind, typed) || isTyped(label, typed)),
  };
}

const isTyped = (word: string, typed: string) => word.toLowerCase() === typed;

export const isArt = (value: string): boolean => {
  const { type, kinds } = meantArt(value);
  return type !== null || kinds.length > 0;
};
