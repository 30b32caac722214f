import type { Level } from "~/domain/citations/recogniser/citation";
import { typeset } from "~/lib/typeset";
import type { ProvisionPart } from "./provision-text";

/** How a part is marked in print: `(2)`, `3.`, `a)`. */
export function partMark(level: Level | null, number: string): string {
  if (!number) return "";
  switch (level) {
    case "absatz":
      return `(${number})`;
    case "nummer":
      return `${number}.`;
    case "buchstabe":
    case "doppelbuchstabe":
      return `${number})`;
    default:
      return "";
  }
}

/** Anchor of an Absatz on the page of its provision. */
export const absatzAnchor = (number: string) => `abs-${number.toLowerCase()}`;

/** The words of a part and all below it as one text, marks included, one line a numbered part. */
export function partText(part: ProvisionPart): string {
  const own = [partMark(part.level, part.number), typeset(part.text)].filter(Boolean).join(" ");
  return part.parts.reduce((text, inner, at) => {
    const isBehindList = (part.parts[at - 1]?.parts.length ?? 0) > 0;
    const joint = partMark(inner.level, inner.number) || isBehindList ? "\n" : " ";
    return text + (text ? joint : "") + partText(inner);
  }, own);
}
