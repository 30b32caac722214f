import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pdfOf } from "../../../tests/support/files";
import { receiveUpload } from "./receive-upload.server";

const megabyte = 1024 * 1024;
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "votum-upload-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const leftovers = () => readdirSync(join(dataDir, "files", "tmp"));

function posted(body: BodyInit, headers: Record<string, string> = {}) {
  const init = { method: "POST", body, headers, duplex: "half" };
  return new Request("http://votum.example/dokumente/neu", init as RequestInit);
}

function formWith(...files: [string, Buffer | string][]) {
  const form = new FormData();
  form.set("title", "Entwurf „A“");
  for (const [name, content] of files)
    form.append("file", new File([new Uint8Array(Buffer.from(content))], name));
  return posted(form);
}

/** A body that would go on for ever; counts how much of it was taken. */
function endless(part = 'name="file"; filename="a.pdf"') {
  const taken = { bytes: 0 };
  const head = Buffer.from(`--b\r\nContent-Disposition: form-data; ${part}\r\n\r\n`);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(head),
    pull: (controller) => {
      taken.bytes += megabyte;
      controller.enqueue(Buffer.alloc(megabyte, "a"));
    },
  });
  return { taken, request: posted(body, { "Content-Type": "multipart/form-data; boundary=b" }) };
}

describe("a form with a file", () => {
  it("comes with its fields and its checked file", async () => {
    const { formData, file } = await receiveUpload(formWith(["Entwurf.pdf", pdfOf("a")]), dataDir);
    expect(formData.get("title")).toBe("Entwurf „A“");
    expect(formData.get("file")).toBeNull();
    expect(file).toMatchObject({ ok: true, file: { kind: "pdf", name: "Entwurf.pdf" } });
    expect(leftovers()).toEqual([]);
  });

  it("may come without one", async () => {
    const { formData, file } = await receiveUpload(formWith(["", ""]), dataDir);
    expect(file).toBeNull();
    expect(formData.get("title")).toBe("Entwurf „A“");
  });

  it("keeps its fields where the file is refused", async () => {
    const { formData, file } = await receiveUpload(formWith(["bild.svg", "<svg/>"]), dataDir);
    expect(formData.get("title")).toBe("Entwurf „A“");
    expect(file).toMatchObject({ ok: false, refusal: { code: "kind-not-allowed" } });
  });
});

describe("a form is refused", () => {
  it("before a byte is read, where it says itself that it is too long", async () => {
    const { taken, request } = endless();
    request.headers.set("Content-Length", String(1024 * megabyte));
    const { file } = await receiveUpload(request, dataDir);
    expect(file).toMatchObject({ refusal: { code: "too-large" } });
    expect(taken.bytes).toBeLessThanOrEqual(megabyte);
  });

  it("at the limit, where it says nothing and never ends; memory stays flat", async () => {
    const { taken, request } = endless();
    const before = process.memoryUsage().arrayBuffers;
    const { file } = await receiveUpload(request, dataDir);
    expect(file).toMatchObject({ refusal: { code: "too-large" } });
    expect(taken.bytes).toBeLessThan(56 * megabyte);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * megabyte);
    expect(leftovers()).toEqual([]);
  });

  it("where a field without a file is endless", async () => {
    const { request } = endless('name="title"');
    const { file } = await receiveUpload(request, dataDir);
    expect(file).toMatchObject({ refusal: { code: "too-large" } });
  });

  it("with a thousand parts", async () => {
    const form = new FormData();
    for (let index = 0; index < 1000; index++) form.set(`part${index}`, "x");
    const { file } = await receiveUpload(posted(form), dataDir);
    expect(file).toMatchObject({ refusal: { code: "too-many-parts" } });
  });

  it("with two files", async () => {
    const request = formWith(["a.pdf", pdfOf("a")], ["b.pdf", pdfOf("b")]);
    const { file } = await receiveUpload(request, dataDir);
    expect(file).toMatchObject({ refusal: { code: "too-many-parts" } });
  });

  it("where it breaks off", async () => {
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF';
    const request = posted(head, { "Content-Type": "multipart/form-data; boundary=b" });
    const { file } = await receiveUpload(request, dataDir);
    expect(file).toMatchObject({ refusal: { code: "broken-form" } });
    expect(leftovers()).toEqual([]);
  });
});
