import { fileTypeFromBuffer } from "file-type";
import { fileKinds, kindOfName, type FileKind } from "./file-kind";
import { displayFileName } from "./file-name";
import { decodeText, decodeXml } from "./text-encoding";
import type { Refusal } from "./texts";
import { wordPackage } from "./word-package.server";
import { hasDoctype, refuseXml } from "./xml-check";
import { openZip, readPart, type ZipContent } from "./zip-check.server";

/** A file that may be kept: its kind is what its contents are, its name is safe. */
export type CheckedFile = { kind: FileKind; name: string; content: Buffer };
export type CheckResult = { ok: true; file: CheckedFile } | { ok: false; refusal: Refusal };

const no = (code: Refusal["code"], values?: Refusal["values"]): CheckResult => ({
  ok: false,
  refusal: { code, values },
});

/** Says whether an uploaded file is what its name says, and nothing more than that. */
export async function checkUpload(rawName: string, content: Buffer): Promise<CheckResult> {
  const kind = kindOfName(rawName);
  if (!kind) return no("kind-not-allowed", { extension: extensionOf(rawName) });
  if (content.length === 0) return no("empty");
  const limit = fileKinds[kind].maxBytes;
  if (content.length > limit) return no("too-large", { limit });
  const refusal = await refusals[kind](content);
  if (refusal) return { ok: false, refusal };
  return { ok: true, file: { kind, name: displayFileName(rawName, kind), content } };
}

const refusals: Record<FileKind, (content: Buffer) => Promise<Refusal | null>> = {
  pdf: refusePdf,
  docx: async (content) => refuseZip(content, "docx", refuseDocx),
  odt: async (content) => refuseZip(content, "odt", refuseOdt),
  xml: async (content) => {
    const xml = decodeXml(content);
    if (xml === null || !xml.trimStart().startsWith("<")) return differs("xml");
    return refuseXml(xml) ?? (isActiveXml(xml) ? { code: "active-content" } : null);
  },
  txt: async (content) => {
    const text = decodeText(content);
    const recognised = await fileTypeFromBuffer(head(content));
    if (text === null || recognised) return differs("txt");
    return startsAsPage(text) || text.startsWith("#!") ? { code: "active-content" } : null;
  },
};

async function refusePdf(content: Buffer): Promise<Refusal | null> {
  const type = await fileTypeFromBuffer(head(content));
  if (type?.ext !== "pdf" || !content.subarray(0, 5).equals(Buffer.from("%PDF-"))) {
    return differs("pdf");
  }
  if (/<(html|script|svg|iframe)\b/i.test(content.subarray(0, 2048).toString("latin1")))
    return { code: "active-content" };
  return endsAsZip(content) ? { code: "second-format" } : null;
}

async function refuseZip(
  content: Buffer,
  kind: "docx" | "odt",
  refuseContent: (content: ZipContent) => Promise<Refusal | null>,
): Promise<Refusal | null> {
  if (!content.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) return differs(kind);
  const result = await openZip(content, kind);
  if (!result.ok) return result.refusal;
  try {
    return await refuseContent(result.content);
  } catch {
    return { code: "archive-unreadable", values: { kind } };
  }
}

async function refuseDocx(content: ZipContent): Promise<Refusal | null> {
  const types = await readPart(content, "[Content_Types].xml");
  if (types && /macroEnabled|vbaProject/i.test(types)) return { code: "macros" };
  if ([...content.entries.keys()].some((name) => name.endsWith("vbaproject.bin"))) {
    return { code: "macros" };
  }
  const word = await wordPackage(content);
  if (!word) return differs("docx");
  const settings = (await readPart(content, "word/_rels/settings.xml.rels")) ?? "";
  if (/attachedTemplate"[^>]*Target="(https?|\\\\|file:\/\/[^/])/i.test(settings)) {
    return { code: "remote-template" };
  }
  return refuseParts(content, [word.types, settings], [word.mainPart]);
}

async function refuseOdt(content: ZipContent): Promise<Refusal | null> {
  const mediaType = (await readPart(content, "mimetype"))?.trim();
  if (mediaType !== fileKinds.odt.mediaType || !content.entries.has("content.xml")) {
    return differs("odt");
  }
  if (
    [...content.entries.keys()].some((name) => /^(basic|scripts)\/.*\.(xml|js|py|bsh)$/.test(name))
  ) {
    return { code: "macros" };
  }
  return refuseParts(content, [], ["content.xml", "styles.xml"]);
}

async function refuseParts(
  content: ZipContent,
  read: readonly string[],
  names: readonly string[],
): Promise<Refusal | null> {
  if (read.some(hasDoctype)) return { code: "xml-doctype" };
  for (const name of names) {
    const xml = await readPart(content, name);
    if (xml && hasDoctype(xml)) return { code: "xml-doctype" };
  }
  return null;
}

/** A page or a picture with script, whatever its extension says. */
function startsAsPage(text: string): boolean {
  const start = text.replace(/^\uFEFF/, "").replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, "");
  return /^\s*<(!doctype\s+html|html|svg|script|body|iframe|\?php|%)/i.test(start);
}

const activeNamespace =
  /xmlns(:\w+)?\s*=\s*["']http:\/\/www\.w3\.org\/(1999\/xhtml|2000\/svg|1999\/XSL)/i;

const isActiveXml = (xml: string) => startsAsPage(xml) || activeNamespace.test(xml);

/** The end record of an archive, placed so that a zip program would open the file. */
function endsAsZip(content: Buffer): boolean {
  const from = Math.max(0, content.length - 22 - 0xffff);
  const at = content.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (at < from || at + 22 > content.length) return false;
  return content.readUInt16LE(at + 20) === content.length - at - 22;
}

const head = (content: Buffer) => content.subarray(0, 4100);
const differs = (kind: FileKind): Refusal => ({ code: "content-differs", values: { kind } });
const extensionOf = (name: string) =>
  /\.([\p{L}\p{N}]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? "";
