import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { getDocumentProxy } from "unpdf";
import { openDocumentText, plainXmlText, wordText } from "./extract-office";
import type { FileKind } from "./file-kind";
import { decodeText, decodeXml } from "./text-encoding";
import type { ExtractionError } from "./texts";
import { wordPackage } from "./word-package.server";
import { hasDoctype } from "./xml-check";
import { openZip, readPart } from "./zip-check.server";

/** Longer than the longest federal budget; what comes after is cut and said so. */
export const longestText = 8_000_000;

export type ExtractionJob = { path: string; kind: FileKind; sha256: string };
export type ExtractedText = { text: string; pages: number | null };
export type ExtractionResult =
  | ({ ok: true; note: Extract<ExtractionError, "text-cut"> | null } & ExtractedText)
  | { ok: false; error: ExtractionError };
export type Progress = (done: number, total: number) => void;

/** Reads the text of a stored file. Runs in the worker; never throws. */
export async function extractText(
  job: ExtractionJob,
  progress: Progress = () => {},
): Promise<ExtractionResult> {
  let content: Buffer;
  try {
    content = await readFile(job.path);
  } catch {
    return { ok: false, error: "file-missing" };
  }
  if (createHash("sha256").update(content).digest("hex") !== job.sha256) {
    return { ok: false, error: "file-missing" };
  }
  try {
    const { text, pages } = await readers[job.kind](content, progress);
    const tidy = text
      .replace(/\r\n?/g, "\n")
      .replace(/\u0000/g, "")
      .normalize("NFC")
      .trim();
    if (!tidy) return { ok: false, error: "no-text" };
    const isCut = tidy.length > longestText;
    return { ok: true, text: tidy.slice(0, longestText), pages, note: isCut ? "text-cut" : null };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { ok: false, error: name === "PasswordException" ? "encrypted" : "unreadable" };
  }
}

const readers: Record<FileKind, (content: Buffer, progress: Progress) => Promise<ExtractedText>> = {
  pdf: pdfText,
  docx: async (content) => officeText(content, "docx", wordText),
  odt: async (content) => officeText(content, "odt", openDocumentText),
  xml: async (content) => {
    const xml = decodeXml(content);
    if (xml === null || hasDoctype(xml)) throw new Error("Not plain XML.");
    return { text: plainXmlText(xml), pages: null };
  },
  txt: async (content) => {
    const text = decodeText(content);
    if (text === null) throw new Error("Not text.");
    return { text, pages: null };
  },
};

async function officeText(
  content: Buffer,
  kind: "docx" | "odt",
  read: (xml: string) => string,
): Promise<ExtractedText> {
  const opened = await openZip(content, kind);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const part = kind === "odt" ? "content.xml" : (await wordPackage(opened.content))?.mainPart;
  const xml = part ? await readPart(opened.content, part) : null;
  if (xml === null || hasDoctype(xml)) throw new Error("No plain text part.");
  return { text: read(xml), pages: null };
}

/** Page after page, so that a long paper shows how far it is. */
async function pdfText(content: Buffer, progress: Progress): Promise<ExtractedText> {
  const pdf = await getDocumentProxy(new Uint8Array(content));
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages && length <= longestText; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""))
      .join("");
    pages.push(text);
    length += text.length;
    page.cleanup();
    progress(number, pdf.numPages);
  }
  return { text: pages.join("\n\n"), pages: pdf.numPages };
}
