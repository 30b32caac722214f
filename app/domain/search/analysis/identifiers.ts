import { fold } from "./words";

/** A number by which something is called, and the token it is found by. */
export type NamedNumber = { start: number; end: number; token: string };

const numberPattern = /\b\d{1,4}(?:\/\d{1,5}){1,2}(?:\([A-Z]{3}\))?/g;
const fileNumberPattern = /\b[A-ZÄÖÜ]{1,6}-\d{4}-\d{1,6}\b/g;

/** One spelling for all: `18/4567` → `n18x4567`, `IK-2026-0042` → `nikx2026x0042`. */
export function identifierToken(identifier: string): string {
  const parts = identifier.toLowerCase().match(/[a-z0-9äöüß]+/g) ?? [];
  return parts.length === 0 ? "" : `n${parts.map(fold).join("x")}`;
}

/** Numbers with a stroke and the house's file numbers, whatever announces them. */
export function numbersIn(text: string): NamedNumber[] {
  const found: NamedNumber[] = [];
  for (const pattern of [numberPattern, fileNumberPattern]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push({ start: match.index, end, token: identifierToken(match[0]) });
    }
  }
  return found;
}
