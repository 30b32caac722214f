import { stringify } from "csv-stringify/sync";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { listColumns, listNotes, type HitList } from "./listed-hit";

/**
 * As a German Excel opens it: semicolons, a byte order mark. A cell that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
export function csvOf(list: HitList): Uint8Array {
  const rows = list.rows.map(({ kind, number, title, date, stand, currency, url }) => [
    kind,
    number,
    title,
    date ? formatFuzzyDate(date) : "",
    stand,
    currency,
    url,
  ]);
  const notes = listNotes(list).map((note) => ["", "", note, "", "", "", ""]);
  const text = stringify([listColumns, ...rows, ...notes], {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    escape_formulas: true,
  });
  return new TextEncoder().encode(text);
}
