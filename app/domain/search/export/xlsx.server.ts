import writeExcelFile, { type Cell } from "write-excel-file/node";
import { isDay } from "~/lib/day";
import { formatFuzzyDate, type FuzzyDate } from "~/lib/fuzzy-date";
import { linksOf } from "./xlsx-links";
import { listColumns, listNotes, type HitList } from "./listed-hit";

const addressColumn = "G";
const widths = [18, 20, 70, 12, 28, 22, 48];

/** Every text is a text, whatever it begins with; days are days. */
export async function xlsxOf(list: HitList): Promise<Uint8Array> {
  const rows = list.rows.map(({ kind, number, title, date, stand, currency, url }): Cell[] => [
    textCell(kind),
    textCell(number),
    { ...textCell(title), wrap: true },
    dateCell(date),
    textCell(stand),
    textCell(currency),
    { ...textCell(url), textColor: "#0563C1", textDecoration: { underline: true } },
  ]);
  const head = listColumns.map((value): Cell => ({
    ...textCell(value),
    fontWeight: "bold",
    backgroundColor: "#E8ECF2",
  }));
  const data = [head, ...rows, ...listNotes(list).map((note) => [null, null, textCell(note)])];
  const links = list.rows.map(({ url }, index) => ({ cell: `${addressColumn}${index + 2}`, url }));
  const sheet = writeExcelFile(
    data,
    {
      sheet: "Treffer",
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    { features: [linksOf(links)] },
  );
  return sheet.toBuffer();
}

const textCell = (value: string) => ({ value, type: String, alignVertical: "top" }) as const;

/** Only a whole day can be one in a spreadsheet: „2019“ stays as it is. */
function dateCell(date: FuzzyDate | null): Cell {
  if (date === null) return null;
  if (!isDay(date)) return textCell(formatFuzzyDate(date));
  return {
    value: new Date(`${date}T00:00:00Z`),
    type: Date,
    format: "dd.mm.yyyy",
    alignVertical: "top",
  };
}
