import { createHash, type Hash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { extract, pack, type Entry } from "tar-stream";
import {
  databaseEntry,
  hashOfEntry,
  manifestEntry,
  manifestSchema,
  type Manifest,
  type ManifestEntry,
} from "./manifest";

type Source = { name: string; path: string };

/**
 * Writes a tar file with these contents and, as the last entry, the manifest made of what was
 * really read. On disk when this returns.
 */
export async function writeArchive(
  path: string,
  sources: readonly Source[],
  manifestOf: (entries: ManifestEntry[]) => Manifest,
): Promise<Manifest> {
  const tape = pack();
  const written = pipeline(tape, createWriteStream(path, { mode: 0o600, flush: true }));
  const fill = async () => {
    const entries: ManifestEntry[] = [];
    for (const { name, path: source } of sources) {
      const { size, mtime } = await stat(source);
      const entry = tape.entry({ name, size, mtime, mode: 0o600 });
      const hash = createHash("sha256");
      // The end is fixed: the size stands in the header already.
      const content = createReadStream(source, { end: Math.max(size - 1, 0) });
      await pipeline(content, through(hash), entry);
      entries.push({ name, sha256: hash.digest("hex"), bytes: size });
    }
    const manifest = manifestOf(entries);
    tape.entry({ name: manifestEntry, mode: 0o600 }, `${JSON.stringify(manifest, null, 2)}\n`);
    tape.finalize();
    return manifest;
  };
  const filled = fill().catch((error: unknown) => {
    tape.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  });
  const [manifest] = await Promise.all([filled, written]);
  return manifest;
}

/**
 * Reads a backup through and checks every entry against the manifest. `targetOf` says where an
 * entry is written to, or null where it is only checked. Throws what is wrong, in German.
 */
export async function readArchive(
  path: string,
  targetOf: (name: string) => string | null = () => null,
): Promise<Manifest> {
  const tape = extract();
  // Its failure also ends the reading below; there it is told.
  const fed = pipeline(createReadStream(path), tape).catch(() => {});
  const seen: ManifestEntry[] = [];
  let manifest: Manifest | undefined;
  try {
    for await (const entry of tape) {
      const { name } = entry.header;
      if (manifest) throw new Error("Nach dem Manifest folgt noch etwas.");
      if (name === manifestEntry) manifest = await readManifest(entry);
      else if (name !== databaseEntry && hashOfEntry(name) === null) {
        throw new Error(`Der Eintrag „${name}“ gehört nicht in eine Sicherung.`);
      } else seen.push(await readEntry(entry, name, targetOf(name)));
    }
  } catch (error) {
    throw new Error(`Das ist keine vollständige Sicherung von Votum: ${textOf(error)}`, {
      cause: error,
    });
  }
  await fed;
  if (!manifest) throw new Error("Das ist keine vollständige Sicherung von Votum: Manifest fehlt.");
  assertSame(seen, manifest.entries);
  return manifest;
}

async function readEntry(entry: Entry, name: string, target: string | null) {
  const hash = createHash("sha256");
  if (target === null) {
    for await (const chunk of entry) hash.update(chunk);
  } else {
    await mkdir(dirname(target), { recursive: true });
    await pipeline(entry, through(hash), createWriteStream(target, { mode: 0o600, flush: true }));
  }
  return { name, sha256: hash.digest("hex"), bytes: entry.header.size ?? 0 };
}

async function readManifest(entry: Entry): Promise<Manifest> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  const content: unknown = JSON.parse(Buffer.concat(chunks).toString());
  const parsed = manifestSchema.safeParse(content);
  if (!parsed.success) throw new Error("Das Manifest ist unlesbar oder von einer anderen Version.");
  return parsed.data;
}

function assertSame(seen: readonly ManifestEntry[], expected: readonly ManifestEntry[]): void {
  if (seen.length !== expected.length || seen[0]?.name !== databaseEntry) {
    throw new Error("Die Sicherung passt nicht zu ihrem Manifest: Es fehlt etwas.");
  }
  for (const [index, wanted] of expected.entries()) {
    const found = seen[index];
    if (found?.name !== wanted.name || found.sha256 !== wanted.sha256) {
      throw new Error(`Die Sicherung passt nicht zu ihrem Manifest: ${wanted.name}`);
    }
  }
}

function through(hash: Hash) {
  return async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
