/** A text without what stands in quotation marks, and the way back to its offsets. */
export type Unquoted = {
  text: string;
  offsetOf: (at: number) => number;
  /** Where wording was left out, by offsets into the draft. */
  wording: readonly { start: number; end: number }[];
};

const opening = new Set(["„", "»"]);
const closing = new Set(["“", "”", "«"]);

/** `4. § 5 Absatz 1 erhält folgende Fassung:` on a line of its own: no wording goes on like this. */
const nextCommand =
  /^[ \t\u00a0]{0,20}(?:\d{1,3}[a-z]?|[a-z]{1,2})[.)]\s{1,9}(?:(?:In|Nach|Dem|Der|Die|Das)\s{1,9})?(?:§|Artikel|Absatz|Nummer|Satz)[^\n„“]{0,120}?(?:wird|werden|erhält|erhalten)[^\n„“]{0,60}(?:geändert|gefasst|Fassung|aufgehoben|eingefügt|angefügt|gestrichen)\s{0,3}[:.]?\s{0,9}$/;

/**
 * Leaves an empty pair of marks where wording was quoted: it holds no commands. Wording within wording is
 * part of it. A quotation that nobody closed ends where the next numbered command begins.
 */
export function withoutQuotations(text: string): Unquoted {
  const pieces: string[] = [];
  const starts: number[] = [];
  const origins: number[] = [];
  let length = 0;
  let from = 0;
  let depth = 0;
  let openedAt = 0;
  const keep = (until: number) => {
    if (until <= from) return;
    pieces.push(text.slice(from, until));
    starts.push(length);
    origins.push(from);
    length += until - from;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (opening.has(sign)) {
      if (depth === 0) {
        keep(at + 1);
        openedAt = at;
      }
      depth = Math.min(depth + 1, 3);
    } else if (depth > 0 && closing.has(sign)) {
      depth--;
      if (depth === 0) from = at;
    } else if (sign === '"') {
      // Straight marks close what is open, whoever opened it.
      if (depth === 0) {
        if (!closesOnLine(text, at)) continue;
        keep(at + 1);
        openedAt = at;
        depth = 1;
      } else {
        depth = 0;
        from = at;
      }
    } else if (depth > 0 && sign === "\n" && at - openedAt > 20) {
      if (!nextCommand.test(lineAfter(text, at))) continue;
      depth = 0;
      from = at;
    }
  }
  if (depth === 0) keep(text.length);
  const offsetOf = (at: number) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return (origins[low] ?? 0) + at - (starts[low] ?? 0);
  };
  const wording = origins.flatMap((start, index) => {
    const before = index === 0 ? 0 : (origins[index - 1] ?? 0) + (pieces[index - 1]?.length ?? 0);
    return before < start ? [{ start: before, end: start }] : [];
  });
  return { text: pieces.join(""), offsetOf, wording };
}

/** A straight mark alone on its line means inches or nothing. */
function closesOnLine(text: string, at: number): boolean {
  const until = text.indexOf('"', at + 1);
  return until > 0 && until - at < 20_000;
}

function lineAfter(text: string, at: number): string {
  const line = text.slice(at + 1, at + 260);
  const end = line.indexOf("\n");
  return end < 0 ? line : line.slice(0, end);
}
