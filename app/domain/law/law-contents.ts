/** A part of a law with what stands in it; `part` is empty where the law has none. */
export type Section<Row> = { part: string; rows: Row[] };

/** A law this long is shown part by part. */
export const longLaw = 600;
const withoutParts = 150;

/**
 * The rows in the parts of the law, as they follow one another. Where the part of a row is not
 * known but those around it stand in the same, it stands there too.
 */
export function sectionsOf<Row extends { part: string; number: string }>(
  rows: readonly Row[],
): Section<Row>[] {
  const sections: Section<Row>[] = [];
  const isLong = rows.length > longLaw;
  const next = knownPartsBehind(rows);
  for (const [at, row] of rows.entries()) {
    const last = sections.at(-1);
    const part = row.part === "" && last?.part === next[at] ? (last?.part ?? "") : row.part;
    const isFull = isLong && part === "" && (last?.rows.length ?? 0) >= withoutParts;
    if (last?.part === part && !isFull) last.rows.push(row);
    else sections.push({ part, rows: [row] });
  }
  return sections;
}

/** For each row the part of the next one whose part is known. */
function knownPartsBehind(rows: readonly { part: string }[]): string[] {
  const parts = rows.map(({ part }) => part);
  for (let at = parts.length - 2; at >= 0; at--) parts[at] ||= parts[at + 1] ?? "";
  return parts;
}

type Numbered = { unit: string; number: string };

/** `§§ 1–12`, `§ 5`: what stands in a section. */
export function spanOf<Row extends Numbered>({ rows }: Section<Row>): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return "";
  if (first === last) return `${first.unit}\u00a0${first.number}`;
  const unit = first.unit === "§" ? "§§" : first.unit;
  return first.unit === last.unit
    ? `${unit}\u00a0${first.number}–${last.number}`
    : `${first.unit}\u00a0${first.number} – ${last.unit}\u00a0${last.number}`;
}

/** What is on the screen at once: the whole law, or one of the big parts of a long one. */
export type Chapter<Row> = { name: string; span: string; count: number; sections: Section<Row>[] };

export function chaptersOf<Row extends Numbered>(
  sections: readonly Section<Row>[],
): Chapter<Row>[] {
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const chapters: Chapter<Row>[] = [];
  for (const section of sections) {
    const name = section.part.split(" › ")[0] ?? "";
    const last = chapters.at(-1);
    const goesOn = last && (total <= longLaw || (name !== "" && last.name === name));
    if (goesOn) last.sections.push(section);
    else chapters.push({ name, span: "", count: 0, sections: [section] });
  }
  return chapters.map((chapter) => {
    const rows = chapter.sections.flatMap((section) => section.rows);
    return { ...chapter, span: spanOf({ part: "", rows }), count: rows.length };
  });
}
