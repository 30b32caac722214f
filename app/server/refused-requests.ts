import { STATUS_CODES, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Whoever pastes a whole text into a search field gets an answer, not the browser's error page. */
export const longestHead = 256 * 1024;

/** So long what is still coming is taken and thrown away: a connection cut at once loses the answer. */
const lingering = 2_000;

type Refusal = { status: number; title: string; sentence: string };

const tooLong: Refusal = {
  status: 431,
  title: "Die Adresse ist zu lang",
  sentence: "Geben Sie weniger Text ein; die Suche liest ohnehin nur die ersten 400 Zeichen.",
};
const tooSlow: Refusal = {
  status: 408,
  title: "Die Anfrage kam nicht vollständig an",
  sentence: "Versuchen Sie es noch einmal.",
};
const tooLarge: Refusal = {
  status: 413,
  title: "Die Eingabe ist zu groß",
  sentence: "Es wurde nichts gespeichert.",
};
const unreadable: Refusal = {
  status: 400,
  title: "Die Anfrage ist nicht lesbar",
  sentence: "Versuchen Sie es noch einmal.",
};

const refusals: Record<string, Refusal> = {
  HPE_HEADER_OVERFLOW: tooLong,
  ERR_HTTP_REQUEST_TIMEOUT: tooSlow,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: tooLarge,
};

/** What the parser refuses reaches no page: it is answered here, in German, once a connection. */
export function answerRefusedRequests(server: Server): void {
  const answered = new WeakSet<Socket>();
  // Nothing may be written into an answer under way.
  const underWay = new WeakMap<Socket, ServerResponse>();
  server.prependListener("request", ({ socket }, response: ServerResponse) => {
    underWay.set(socket, response);
    response.on("close", () => underWay.delete(socket));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (answered.has(socket)) return;
    answered.add(socket);
    if (!socket.writable || error.code === "ECONNRESET" || underWay.get(socket)?.headersSent) {
      socket.destroy();
      return;
    }
    socket.end(answerTo(refusals[error.code ?? ""] ?? unreadable));
    const limit = setTimeout(() => socket.destroy(), lingering);
    socket.on("close", () => clearTimeout(limit));
  });
}

function answerTo({ status, title, sentence }: Refusal): string {
  const page = `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title} – Votum</title></head>
<body><main><h1>${title}</h1><p>${sentence}</p>
<p><a href="/suche">Zur Suche</a></p></main></body>
</html>
`;
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: text/html; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(page)}`,
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options: nosniff",
    "Cache-Control: no-store",
    "Connection: close",
    "",
    page,
  ].join("\r\n");
}
