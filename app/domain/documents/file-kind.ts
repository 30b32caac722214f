import { formatNumber } from "~/lib/number";

const megabyte = 1024 * 1024;

/** The size limit of an upload, the only place that says it. */
export const uploadLimit = 50 * megabyte;

/**
 * What may be uploaded: by extension, and what it is served as. The browser's own word for the
 * type is never used. XML is checked while others wait, so it may be smaller only.
 */
export const fileKinds = {
  pdf: { mediaType: "application/pdf", label: "PDF", maxBytes: uploadLimit },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    label: "Word (DOCX)",
    maxBytes: uploadLimit,
  },
  odt: {
    mediaType: "application/vnd.oasis.opendocument.text",
    label: "OpenDocument (ODT)",
    maxBytes: uploadLimit,
  },
  xml: { mediaType: "application/xml", label: "XML", maxBytes: 8 * megabyte },
  txt: { mediaType: "text/plain; charset=utf-8", label: "Text", maxBytes: 8 * megabyte },
} as const;
export type FileKind = keyof typeof fileKinds;

/** For the file field: what the chooser of the browser offers. */
export const acceptedExtensions = Object.keys(fileKinds).map((kind) => `.${kind}`);

/** The kind by the last extension of the name, or null where it is not on the list. */
export function kindOfName(name: string): FileKind | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(fileKinds, extension) ? (extension as FileKind) : null;
}

export function kindOfMediaType(mediaType: string): FileKind | null {
  const found = Object.entries(fileKinds).find(([, kind]) => kind.mediaType === mediaType);
  return found ? (found[0] as FileKind) : null;
}

/** Size for people: "812 kB", "3,4 MB". */
export function readableSize(bytes: number): string {
  if (bytes < 1024) return `${bytes}\u00a0Byte`;
  if (bytes < megabyte) return `${formatNumber(Math.round(bytes / 1024))}\u00a0kB`;
  return `${formatNumber(bytes / megabyte)}\u00a0MB`;
}
