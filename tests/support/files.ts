import { crc32, deflateRawSync } from "node:zlib";

/** One entry of a hand-made archive; the numbers may lie, as an attacker's do. */
type ZipEntry = {
  name: string;
  content: Buffer | string;
  /** What the table of contents says of the unpacked size. */
  claimedSize?: number;
  claimedPackedSize?: number;
  unixMode?: number;
};

/** A zip archive as bytes, without any library that would refuse to write a bad one. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const sizes = Buffer.alloc(26);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(0x0800, 2);
    sizes.writeUInt16LE(8, 4);
    sizes.writeUInt32LE(checksum(content), 10);
    sizes.writeUInt32LE(entry.claimedPackedSize ?? packed.length, 14);
    sizes.writeUInt32LE(entry.claimedSize ?? content.length, 18);
    sizes.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([signature(0x04034b50), sizes, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.unixMode ?? 0) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([20, entry.unixMode ? 3 : 0]);
    directory.push(Buffer.concat([signature(0x02014b50), madeBy, sizes, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(table.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, table, signature(0x06054b50), end]);
}

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A Word document with this body (`<w:p>…`), and more parts where a test needs them. */
export function docxOf(body: string, more: readonly ZipEntry[] = [], claimedSize?: number): Buffer {
  return zipOf([
    {
      name: "[Content_Types].xml",
      content: `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${wordType}"/></Types>`,
    },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0"?><w:document ${wordNamespace}><w:body>${body}</w:body></w:document>`,
      claimedSize,
    },
    ...more,
  ]);
}

export const wordParagraph = (text: string, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export function odtOf(body: string): Buffer {
  return zipOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    {
      name: "content.xml",
      content: `<?xml version="1.0"?><office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
  ]);
}

/** A PDF with one page for each text (ASCII and Latin-1). */
export function pdfOf(...pages: readonly string[]): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  pages.forEach((text, index) => {
    const lines = text.split("\n").map((line) => `(${line}) Tj T*`);
    const stream = `BT /F1 12 Tf 14 TL 72 720 Td ${lines.join(" ")} ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = pdf.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(pdf, "latin1");
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const checksum = (content: Buffer) => crc32(content);
