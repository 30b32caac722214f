import { attribute, walkXml } from "~/lib/xml-text";

/** What is no part of the text that a reader sees. */
const wordSilent = new Set(["instrText", "del", "moveFrom", "Fallback"]);

/**
 * Text of `word/document.xml`: a line for each paragraph, an empty line before a heading, cells
 * of a table row separated by tabs. Deleted text of tracked changes is left out.
 */
export function wordText(xml: string): string {
  const writer = textWriter();
  let silent = 0;
  let inText = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (wordSilent.has(name)) silent += 1;
      else if (name === "t") inText = true;
      else if (name === "tr") writer.openRow();
      else if (name === "tc") writer.openCell();
      else if (name === "tab") writer.add(silent ? "" : "\t");
      else if (name === "br" || name === "cr") writer.add(silent ? "" : "\n");
      else if (name === "noBreakHyphen") writer.add(silent ? "" : "-");
      else if (name === "pStyle" && isHeading(attribute(attributes, "w:val"))) writer.heading();
    },
    close: (name) => {
      if (wordSilent.has(name)) silent -= 1;
      else if (name === "t") inText = false;
      else if (name === "tc") writer.closeCell();
      else if (name === "tr") writer.closeRow();
      else if (name === "p") writer.paragraph();
    },
    text: (text) => {
      if (inText && silent === 0) writer.add(text);
    },
  });
  return writer.result();
}

const openDocumentSilent = new Set(["tracked-changes", "annotation", "sequence-decls", "forms"]);

/** Text of `content.xml` of an OpenDocument text, in the same form. */
export function openDocumentText(xml: string): string {
  const writer = textWriter();
  let silent = 0;
  let depth = 0;
  walkXml(xml, {
    open: (name, attributes) => {
      if (openDocumentSilent.has(name)) silent += 1;
      if (name === "h" || name === "p") depth += 1;
      if (name === "h") writer.heading();
      if (silent) return;
      if (name === "table-row") writer.openRow();
      else if (name === "table-cell") writer.openCell();
      else if (name === "s")
        writer.add(" ".repeat(Math.min(Number(attribute(attributes, "text:c") ?? 1), 80)));
      else if (name === "tab") writer.add("\t");
      else if (name === "line-break") writer.add("\n");
    },
    close: (name) => {
      if (openDocumentSilent.has(name)) silent -= 1;
      else if (name === "table-cell") writer.closeCell();
      else if (name === "table-row") writer.closeRow();
      else if (name === "h" || name === "p") {
        depth -= 1;
        if (silent === 0) writer.paragraph();
      }
    },
    text: (text) => {
      if (depth > 0 && silent === 0) writer.add(text.replace(/\s+/g, " "));
    },
  });
  return writer.result();
}

/**
 * Text of any other XML: a line for each element, but what opens in the middle of a sentence (a
 * reference, an emphasis) stays in its line.
 */
export function plainXmlText(xml: string): string {
  const lines: string[] = [];
  const parents: { inLine: boolean; hasText: boolean }[] = [];
  let line = "";
  const breakLine = () => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text) lines.push(text);
    line = "";
  };
  walkXml(xml, {
    open: () => {
      const inLine = parents.at(-1)?.hasText ?? false;
      if (!inLine) breakLine();
      parents.push({ inLine, hasText: inLine });
    },
    close: () => {
      if (!parents.pop()?.inLine) breakLine();
    },
    text: (text) => {
      const parent = parents.at(-1);
      if (parent && text.trim()) parent.hasText = true;
      line += text;
    },
  });
  breakLine();
  return lines.join("\n");
}

/** Collects paragraphs; those of a table become one line a row, its cells apart by tabs. */
function textWriter() {
  const lines: string[] = [];
  const tables: { cells: string[]; cellFrom: number }[] = [];
  let line = "";
  let isHeading = false;
  const paragraph = () => {
    const text = line.trim();
    if (text && isHeading && lines.length > 0 && tables.length === 0) lines.push("");
    if (text) lines.push(text);
    line = "";
    isHeading = false;
  };
  return {
    add: (text: string) => {
      line += text;
    },
    heading: () => {
      isHeading = true;
    },
    paragraph,
    openRow: () => tables.push({ cells: [], cellFrom: lines.length }),
    openCell: () => {
      const row = tables.at(-1);
      if (row) row.cellFrom = lines.length;
    },
    closeCell: () => {
      paragraph();
      const row = tables.at(-1);
      row?.cells.push(lines.splice(row.cellFrom).join(" "));
    },
    closeRow: () => {
      const cells = tables.pop()?.cells ?? [];
      if (cells.some(Boolean)) lines.push(cells.join("\t"));
    },
    result: () => {
      paragraph();
      return lines.join("\n");
    },
  };
}

/** "Heading1", "berschrift2" (Word drops the umlaut), "Title", "Titel". */
function isHeading(style: string | null): boolean {
  return style !== null && /^(heading|.?berschrift|title|titel)/i.test(style);
}
