import type { Entry, ZipFile } from "yauzl";
import { fromBufferPromise } from "yauzl";
import type { Refusal } from "./texts";

const megabyte = 1024 * 1024;

/** An office document of 50 MB stays far below; what is above is made to hurt. */
const limits = {
  entries: 5_000,
  unpacked: 300 * megabyte,
  /** Text packs about 1:10, a long uniform table 1:50. */
  ratio: 120,
  /** Below this size a high ratio cannot hurt. */
  smallEntry: 2 * megabyte,
  /** Of one part that is read as a whole. */
  part: 64 * megabyte,
};

export type ZipContent = { zip: ZipFile; entries: ReadonlyMap<string, Entry> };
type ZipResult = { ok: true; content: ZipContent } | { ok: false; refusal: Refusal };

const unixSymlink = 0o120000;

/**
 * Looks at the table of contents of an archive before a single byte is unpacked: how large it
 * would become, how often, under which names. The file must be an archive from its first byte to
 * its last.
 */
export async function openZip(content: Buffer, kind: string): Promise<ZipResult> {
  const refuse = (code: Refusal["code"]): ZipResult => ({
    ok: false,
    refusal: { code, values: { kind } },
  });
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  let packed = 0;
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(content, { lazyEntries: true, strictFileNames: true });
    if (zip.entryCount > limits.entries) return refuse("archive-bomb");
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= limits.entries) return refuse("archive-bomb");
      if (entry.isEncrypted()) return refuse("archive-encrypted");
      const name = entry.fileName.toLowerCase();
      if (!isSafeName(name) || entries.has(name) || isSymlink(entry))
        return refuse("archive-names");
      if (/\.(zip|7z|rar|gz|bz2|xz|tar|jar)$/.test(name)) return refuse("archive-nested");
      unpacked += entry.uncompressedSize;
      packed += entry.compressedSize;
      if (unpacked > limits.unpacked || isBomb(entry)) return refuse("archive-bomb");
      // Entries that overlap count the same bytes again and again.
      if (packed > content.length) return refuse("archive-bomb");
      entries.set(name, entry);
    }
  } catch (error) {
    return refuse(
      /invalid characters|absolute path|relative path/.test(String(error))
        ? "archive-names"
        : "archive-unreadable",
    );
  }
  return { ok: true, content: { zip, entries } };
}

/** One part of the archive as text; never more than its table of contents said. */
export async function readPart({ zip, entries }: ZipContent, name: string): Promise<string | null> {
  const entry = entries.get(name.toLowerCase());
  if (!entry) return null;
  if (entry.uncompressedSize > limits.part) throw new Error("part-too-large");
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return (
    uncompressedSize > limits.smallEntry &&
    uncompressedSize > limits.ratio * Math.max(compressedSize, 1)
  );
}

const isSafeName = (name: string) =>
  name !== "" &&
  !/[\\\p{Cc}:]/u.test(name) &&
  !name.startsWith("/") &&
  !name.split("/").includes("..");

const isSymlink = (entry: Entry) =>
  entry.versionMadeBy >>> 8 === 3 &&
  ((entry.externalFileAttributes >>> 16) & 0o170000) === unixSymlink;
