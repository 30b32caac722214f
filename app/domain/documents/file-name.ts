import { fileKinds, type FileKind } from "./file-kind";

const longestName = 150;

/** Direction marks and invisible signs make a name look like another one. */
const deceptive = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;

/**
 * The client's file name made safe to show and to offer for download: no path, no control or
 * direction signs, nothing that a file system refuses, and the extension of what it really is.
 */
export function displayFileName(raw: string, kind: FileKind): string {
  const name = raw
    .normalize("NFC")
    .replace(/%(22|0D|0A)/gi, " ")
    .split(/[/\\]/)
    .at(-1)!
    .replace(deceptive, "")
    .replace(/["<>|:*?]/g, " ")
    .replace(/\s+/g, " ");
  const stem = name.replace(new RegExp(`\\.${kind}$`, "i"), "").replace(/^[\s.]+|[\s.]+$/g, "");
  return `${[...stem].slice(0, longestName).join("").trim() || "Dokument"}.${kind}`;
}

/** A title to start from: "2024-03_Entwurf_LVerbO.pdf" reads "2024-03 Entwurf LVerbO". */
export function titleFromFileName(name: string): string {
  const kinds = Object.keys(fileKinds).join("|");
  return name
    .replace(new RegExp(`\\.(${kinds})$`, "i"), "")
    .replace(/[_+]+|%20/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** `Content-Disposition` by RFC 6266: a plain fallback and the full name in UTF-8. */
export function attachmentHeader(name: string): string {
  const plain = name
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/Ä/g, "Ae")
    .replace(/Ö/g, "Oe")
    .replace(/Ü/g, "Ue")
    .replace(/ß/g, "ss")
    .replace(/[–—]/g, "-")
    .replace(/[^\u0020-\u007e]/g, "_")
    .replace(/["\\%;]/g, "_");
  const full = encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
