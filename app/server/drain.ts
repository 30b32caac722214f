import type { NextFunction, Request, Response } from "express";

/** How much of a refused body is still taken and thrown away, and for how long. */
const mostBytes = 2 * 1024 * 1024 * 1024;
const longest = 60_000;

/**
 * An answer may be there before the body is read to its end (a file too large, nobody signed in).
 * Browsers read the answer only after they sent everything, so the rest is taken and thrown away
 * for a while; then the connection is cut.
 */
export function drainUnreadBody(request: Request, response: Response, next: NextFunction): void {
  response.on("finish", () => {
    if (request.complete || request.destroyed) return;
    let bytes = 0;
    const cut = () => request.destroy();
    const limit = setTimeout(cut, longest);
    // Whoever read before me keeps nothing of what follows.
    request.removeAllListeners("data");
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) cut();
    });
    request.on("close", () => clearTimeout(limit));
    request.resume();
  });
  next();
}
