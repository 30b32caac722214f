import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { pino } from "pino";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addWriter, freshDatabase } from "../../../tests/support/database";
import { docxOf, pdfOf, wordParagraph } from "../../../tests/support/files";
import { authorize } from "~/domain/users/authorization.server";
import { createDocument } from "./documents.server";
import { retryExtraction, startExtraction } from "./extraction.server";
import { extractInWorker, type WorkerLimits } from "./extraction-worker.server";
import type { FileKind } from "./file-kind";
import { keepFile } from "./kept-file.server";
import { storedFilePath } from "./file-store.server";
import { draftInput } from "../../../tests/support/draft-document";

const log = pino({ level: "silent" });
const roomy: WorkerLimits = { milliseconds: 15_000, heapMegabytes: 256, processMegabytes: 768 };
let folder: string;
let entry: URL;

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** Inside of the tree, so that the worker finds its packages. */
const built = join(root, `build/test-worker-${process.pid}`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "votum-worker-"));
  await build({
    configFile: false,
    root,
    logLevel: "error",
    resolve: { alias: { "~db": `${root}db`, "~": `${root}app` } },
    build: {
      ssr: fileURLToPath(new URL("extract-text.worker.ts", import.meta.url)),
      outDir: built,
      target: "es2022",
      emptyOutDir: true,
    },
  });
  entry = pathToFileURL(join(built, "extract-text.worker.js"));
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(built, { recursive: true });
});

function jobFor(kind: FileKind, content: Buffer) {
  const path = join(folder, `${createHash("md5").update(content).digest("hex")}.${kind}`);
  writeFileSync(path, content);
  return { path, kind, sha256: createHash("sha256").update(content).digest("hex") };
}

/** Long, and unlike a bomb never the same. */
const longBody = () =>
  Array.from({ length: 200_000 }, (_, index) => wordParagraph(`Satz ${Math.sin(index)}`)).join("");

describe("a worker", () => {
  it("reads a PDF and a Word document", async () => {
    const pdf = extractInWorker(entry, jobFor("pdf", pdfOf("Text aus dem PDF")));
    expect(await pdf.result).toMatchObject({ ok: true, text: "Text aus dem PDF", pages: 1 });
    const word = extractInWorker(entry, jobFor("docx", docxOf(wordParagraph("Text aus Word"))));
    expect(await word.result).toMatchObject({ ok: true, text: "Text aus Word" });
  });

  it("is ended where it takes too long", async () => {
    const run = extractInWorker(entry, jobFor("pdf", pdfOf("x")), undefined, {
      ...roomy,
      milliseconds: 1,
    });
    expect(await run.result).toEqual({ ok: false, error: "time-limit" });
  });

  it("is ended where it needs too much memory, and the program goes on", async () => {
    const long = docxOf(longBody());
    const run = extractInWorker(entry, jobFor("docx", long), undefined, {
      ...roomy,
      heapMegabytes: 16,
    });
    expect(await run.result).toEqual({ ok: false, error: "memory-limit" });
  });
});

describe("in the background", () => {
  async function uploaded(kind: FileKind, content: Buffer) {
    const dataDir = mkdtempSync(join(folder, "data-"));
    const db = freshDatabase();
    const actor = addWriter(db);
    const file = { kind, name: `Datei.${kind}`, content };
    const id = await createDocument(db, dataDir, actor, draftInput, await keepFile(dataDir, file));
    const row = () =>
      db.$client
        .prepare("SELECT extraction, extraction_error AS error, sha256 FROM documents WHERE id = ?")
        .get(id) as { extraction: string; error: string | null; sha256: string };
    const text = () =>
      db.$client.prepare("SELECT text FROM document_texts WHERE document_id = ?").pluck().get(id);
    const start = () => startExtraction(db, dataDir, log, { entry, pollMilliseconds: 20 });
    return { dataDir, db, actor, id, row, text, start };
  }

  it("an upload waits, is read, and has its text", async () => {
    const { row, text, start } = await uploaded("pdf", pdfOf("Ein Text"));
    expect(row().extraction).toBe("waiting");
    const extraction = start();
    await vi.waitFor(() => expect(row().extraction).toBe("done"), 10_000);
    await extraction.stop();
    expect(text()).toBe("Ein Text");
  });

  it("a failure is kept with its reason and can be tried again", async () => {
    const { db, actor, id, row, dataDir, start } = await uploaded("txt", Buffer.from("Text"));
    const path = storedFilePath(dataDir, row().sha256);
    rmSync(path);
    const extraction = start();
    await vi.waitFor(() => expect(row().extraction).toBe("failed"), 10_000);
    expect(row().error).toBe("file-missing");
    writeFileSync(path, "Text");
    await retryExtraction(db, authorize(db, actor, "write", "document", id));
    await vi.waitFor(() => expect(row().extraction).toBe("done"), 10_000);
    await extraction.stop();
  });

  it("what a stop interrupted is taken up again", async () => {
    const long = docxOf(longBody());
    const { row, start } = await uploaded("docx", long);
    const first = start();
    await vi.waitFor(() => expect(row().extraction).toBe("running"), 10_000);
    await first.stop();
    expect(row().extraction).toBe("running");
    const second = start();
    await vi.waitFor(() => expect(row().extraction).toBe("done"), 15_000);
    await second.stop();
  });
});
