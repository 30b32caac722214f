import type { NextFunction, Request, RequestHandler, Response } from "express";
import { randomBytes } from "node:crypto";
import type { Logger } from "pino";

const safeMethods = ["GET", "HEAD"];
const unsafeMethods = ["POST", "PUT", "PATCH", "DELETE"];

/** Everything else (TRACE, OPTIONS, …) has no use here. */
export function allowedMethods(request: Request, response: Response, next: NextFunction): void {
  if ([...safeMethods, ...unsafeMethods].includes(request.method)) return next();
  response
    .status(405)
    .set("Allow", [...safeMethods, "POST"].join(", "))
    .end();
}

/** Answers about the law register, open to the whole house: they say themselves how long they hold. */
const keptByBrowser = /^\/normen\/(karte|namen)$/;

/** Headers of every answer, and a fresh nonce for the scripts of a page. */
export function securityHeaders(publicUrl: URL): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals.nonce = nonce;
    response.set({
      "Content-Security-Policy": [
        "default-src 'none'",
        `script-src 'nonce-${nonce}' 'strict-dynamic'`,
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
      ].join("; "),
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    });
    if (!keptByBrowser.test(request.path)) response.set("Cache-Control", "no-store");
    if (publicUrl.protocol === "https:") {
      response.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }
    next();
  };
}

/**
 * No change from another site, whatever the form of the route: Remix' own check leaves out
 * resource routes and `?_data` (docs/adr/0001). Browsers send Sec-Fetch-Site; older ones at least
 * Origin; a request with neither is refused.
 */
export function sameOriginOnly(publicUrl: URL): RequestHandler {
  return (request, response, next) => {
    // Remix reads the host from here otherwise, and anybody can send it.
    delete request.headers["x-forwarded-host"];
    if (safeMethods.includes(request.method)) return next();
    if (comesFromHere(request, publicUrl)) return next();
    response
      .status(403)
      .type("text/plain; charset=utf-8")
      .send("Diese Anfrage kommt von einer fremden Seite und wurde nicht ausgeführt.");
  };
}

function comesFromHere(request: Request, publicUrl: URL): boolean {
  const site = request.get("Sec-Fetch-Site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = request.get("Origin");
  if (origin === undefined) return site !== undefined;
  return origin === publicUrl.origin || origin === `${publicUrl.protocol}//${request.get("Host")}`;
}

/** An opinion may have 5 MB of state, and a saved version carries it once. */
const largestForm = 8 * 1024 * 1024;
/** These take files; they count the bytes themselves while they arrive. */
const uploads = /^\/dokumente\/(neu|[^/]+\/bearbeiten)$/;

/** No form is read into memory whatever its size: refused by its announced length, or for having none. */
export function formsOfBoundedSize(request: Request, response: Response, next: NextFunction): void {
  if (safeMethods.includes(request.method) || uploads.test(request.path)) return next();
  const length = request.get("Content-Length");
  if (length === undefined && request.get("Transfer-Encoding") !== undefined) {
    response.status(411).type("text/plain; charset=utf-8").send("Die Länge der Anfrage fehlt.");
    return;
  }
  if (Number(length ?? 0) <= largestForm) return next();
  response
    .status(413)
    .type("text/plain; charset=utf-8")
    .send("Die Eingabe ist zu groß. Es wurde nichts gespeichert.");
}

/** One line a request: method, path without query (it may hold search words), status, time. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const requestId = randomBytes(6).toString("hex");
    response.locals.requestId = requestId;
    response.on("finish", () => {
      const ms = Math.round((performance.now() - start) * 10) / 10;
      const path = scrubbed(request.path);
      const line = { requestId, method: request.method, path, status: response.statusCode, ms };
      if (path.startsWith("/assets/")) log.debug(line, "request");
      else log.info(line, "request");
    });
    next();
  };
}

/**
 * One-time links and personal feeds carry a secret in their path, however it is written: `/Feed/…`
 * and `/%66eed/…` lead to the same page.
 */
export function scrubbed(path: string): string {
  const known = path.replace(/^\/+(einrichten|passwort|kalender|feed)\/.+/i, "/$1/…");
  return known.replaceAll(/[\w-]{32,}/g, "…");
}
