import { like, or, sql, type Column, type SQL } from "drizzle-orm";

/** One condition a word: it must stand in one of the columns. Full text is the search's job. */
export function wordsIn(columns: readonly (Column | SQL)[], text: string | undefined): SQL[] {
  return (text ?? "")
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, 8)
    .flatMap((word) => {
      const conditions = spellings(word).flatMap((spelling) =>
        columns.map((column) => sql`${like(column, `%${escaped(spelling)}%`)} ESCAPE '\\'`),
      );
      return or(...conditions) ?? [];
    });
}

/** LIKE folds the case of A to Z only, so a word with an umlaut is tried both ways. */
function spellings(word: string): string[] {
  const upperFirst = word.charAt(0).toUpperCase() + word.slice(1);
  return [...new Set([word, word.toLowerCase(), upperFirst])];
}

const escaped = (text: string) => text.replace(/[\\%_]/g, "\\$&");
