import { lineOf, type LawProblem } from "./problem";

export type Decoded = { text: string } | { text: null; problem: LawProblem };

/**
 * The text of a file: UTF-8, or what XML says of itself. A file in another encoding is refused,
 * because a § that cannot be read makes a law without provisions.
 */
export function decodeText(place: string, bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { text: null, problem: { code: "utf-16", place, values: {} } };
  if (isWesternXml(bytes)) return { text: new TextDecoder("windows-1252").decode(bytes) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const where = lineOf(place, firstUnreadableLine(bytes));
    return { text: null, problem: { code: "not-utf-8", place: where, values: {} } };
  }
}

/** By its first two bytes: a mark of the order, or a sign of ASCII beside a zero. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0) !== (second === 0) && first !== undefined && second !== undefined;
}

/** ISO-8859-1 is read as windows-1252, as browsers do. */
function isWesternXml(bytes: Uint8Array): boolean {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["'](?:iso-8859-1|latin-?1|windows-1252)["']/i.test(
    start,
  );
}

function firstUnreadableLine(bytes: Uint8Array): number {
  const newline = 0x0a;
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(newline, from);
    const until = end < 0 ? bytes.length : end;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(from, until));
    } catch {
      return line;
    }
    from = until + 1;
  }
  return line;
}
