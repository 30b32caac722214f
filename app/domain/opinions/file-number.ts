/** `IK-{jahr}-{nummer:4}` gives `IK-2026-0042`; `{jahr:2}` gives `26`. */
export const defaultFileNumberPattern = "IK-{jahr}-{nummer:4}";

export type FileNumberPatternIssue =
  | "empty"
  | "too-long"
  | "unknown-placeholder"
  | "bad-width"
  | "no-year"
  | "no-number"
  | "twice"
  | "unclear"
  | "bad-character";

type Part = { text: string } | { field: "year" | "number"; width: number };

/** Patterns are written in German; those stored before, in English, stay valid. */
const english: Record<string, string> = { jahr: "year", nummer: "number" };
const german: Record<string, string> = { year: "jahr", number: "nummer" };

const inWords = (pattern: string, words: Record<string, string>) =>
  pattern.replace(/\{(\w+)(?=[:}])/g, (_, word: string) => `{${words[word.toLowerCase()] ?? word}`);

/** `IK-{jahr}-{nummer:4}`, as a person reads and writes it. */
export const patternInGerman = (pattern: string) => inWords(pattern, german);

const longest = 60;
const placeholder = /\{([^{}]*)\}/g;

/** What keeps a pattern from giving every opinion a number of its own; null where it does. */
export function fileNumberPatternIssue(written: string): FileNumberPatternIssue | null {
  const pattern = inWords(written, english);
  if (pattern.trim() === "") return "empty";
  if (written.length > longest) return "too-long";
  const found = [...pattern.matchAll(placeholder)].map((match) => match[1] ?? "");
  for (const inner of found) {
    const [field, width] = inner.split(":");
    if (field !== "year" && field !== "number") return "unknown-placeholder";
    if (width !== undefined && !isWidth(field, width)) return "bad-width";
  }
  const literal = pattern.replace(placeholder, "");
  if (/[{}]/.test(literal)) return "unknown-placeholder";
  if (!/^[\p{L}\p{N} ./_()-]*$/u.test(literal) || pattern !== pattern.trim()) {
    return "bad-character";
  }
  const fields = found.map((inner) => inner.split(":")[0]);
  if (!fields.includes("year")) return "no-year";
  if (!fields.includes("number")) return "no-number";
  if (fields.length > 2) return "twice";
  // "2026" and "1" beside "202" and "61" would read the same.
  return /\}\{|\d\{number|\{number[^}]*\}\d/.test(pattern) ? "unclear" : null;
}

/** Throws a RangeError on a pattern with an issue; numbers longer than their width stay whole. */
export function formatFileNumber(pattern: string, value: { year: number; number: number }): string {
  const issue = fileNumberPatternIssue(pattern);
  if (issue) throw new RangeError(`file number pattern: ${issue}`);
  return partsOf(inWords(pattern, english))
    .map((part) => {
      if ("text" in part) return part.text;
      const digits = String(value[part.field]).padStart(part.width, "0");
      return part.field === "year" && part.width === 2 ? digits.slice(-2) : digits;
    })
    .join("");
}

function partsOf(pattern: string): Part[] {
  return pattern
    .split(/(\{[^{}]*\})/)
    .filter((text) => text !== "")
    .map((text): Part => {
      if (!text.startsWith("{")) return { text };
      const [field, width] = text.slice(1, -1).split(":");
      return field === "year"
        ? { field, width: Number(width ?? 4) }
        : { field: "number", width: Number(width ?? 1) };
    });
}

function isWidth(field: "year" | "number", width: string): boolean {
  return field === "year" ? width === "2" || width === "4" : /^[1-9]$/.test(width);
}
