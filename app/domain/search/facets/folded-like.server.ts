import { sql, type SQL } from "drizzle-orm";

/** What spellings have in common, after letters are small: "Städtetag", "staedtetag", "STADTETAG". */
const alike = [
  ["Ä", "a"],
  ["ä", "a"],
  ["Ö", "o"],
  ["ö", "o"],
  ["Ü", "u"],
  ["ü", "u"],
  ["ß", "ss"],
  ["ae", "a"],
  ["oe", "o"],
  ["ue", "u"],
] as const;

/** Whether a column contains this, however it is spelled. */
export function foldedLike(column: SQL, value: string): SQL {
  const folded = alike.reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    value.toLowerCase().normalize("NFC"),
  );
  const same = alike.reduce(
    (text, [from, to]) => sql`replace(${text}, ${from}, ${to})`,
    sql`lower(${column})`,
  );
  // Only what may be meant at all is respelled: that takes ten times as long.
  const near = escaped(folded).replace(/[aou]|ss/g, "%");
  return sql`(${column} LIKE ${`%${near}%`} ESCAPE '!' AND ${same} LIKE ${`%${escaped(folded)}%`} ESCAPE '!')`;
}

const escaped = (value: string) => value.replace(/[%_!]/g, "!$&");
