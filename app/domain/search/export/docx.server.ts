import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from "docx";
import { formatFuzzyDate, formatLongDate } from "~/lib/fuzzy-date";
import {
  cutText,
  listTitle,
  narrowedText,
  totalText,
  type HitList,
  type ListedHit,
} from "./listed-hit";

/** The title is the link: on paper there is no place for addresses. */
const columns = ["Art", "Nummer", "Titel", "Datum", "Stand", "Haltbarkeit"];
const widths = [1600, 1900, 5600, 1300, 2100, 1900];

export async function docxOf(list: HitList): Promise<Uint8Array> {
  const title = listTitle(list);
  const document = new Document({
    title,
    creator: "Votum",
    lastModifiedBy: "Votum",
    styles: {
      default: {
        document: {
          run: { font: "Calibri", size: 20, language: { value: "de-DE" } },
          paragraph: { spacing: { after: 60 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          new Paragraph(subtitle(list)),
          new Table({
            columnWidths: widths,
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [headRow(), ...list.rows.map(hitRow)],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const subtitle = (list: HitList): string =>
  [`Stand ${formatLongDate(list.day)} – ${totalText(list)}.`, narrowedText(list), cutText(list)]
    .filter(Boolean)
    .join(" ");

const headRow = () =>
  new TableRow({
    tableHeader: true,
    children: columns.map((text, index) => cell(index, [new TextRun({ text, bold: true })])),
  });

function hitRow({ kind, number, title, date, stand, currency, url }: ListedHit): TableRow {
  const link = new ExternalHyperlink({
    link: url,
    children: [new TextRun({ text: title, style: "Hyperlink" })],
  });
  const texts = [kind, number, link, date ? formatFuzzyDate(date) : "", stand, currency];
  return new TableRow({
    cantSplit: true,
    children: texts.map((content, index) =>
      cell(index, [typeof content === "string" ? new TextRun(content) : content]),
    ),
  });
}

const cell = (index: number, children: ParagraphChild[]) =>
  new TableCell({
    width: { size: widths[index] ?? 1500, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ children })],
  });
