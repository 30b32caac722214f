import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerRefusedRequests, longestHead } from "./refused-requests";

const server = createServer({ maxHeaderSize: longestHead }, (_request, response) => {
  response.end("Seite");
});
answerRefusedRequests(server);
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => server.close());

/** All that comes back until the server closes; a reset would lose the answer and fails. */
function answerTo(request: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString("utf8")));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

const searchFor = (length: number) =>
  `GET /suche?q=${"a".repeat(length)} HTTP/1.1\r\nHost: votum.example\r\nConnection: close\r\n\r\n`;

test.each([17_000, 100_000])("A query of %i characters reaches its page", async (length) => {
  expect(await answerTo(searchFor(length))).toMatch(/^HTTP\/1\.1 200 [^]*Seite$/);
});

test.each([300_000, 2_000_000])(
  "An address of %i characters is answered in German, though the browser still sends",
  async (length) => {
    const answer = await answerTo(searchFor(length));
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain("<h1>Die Adresse ist zu lang</h1>");
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  },
);

test("What is no request is answered too", async () => {
  const answer = await answerTo("Guten Tag\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*nicht lesbar/);
});
