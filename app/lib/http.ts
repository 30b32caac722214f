/** Sends the browser elsewhere; 303 after a form, 302 otherwise. Same-site paths only. */
export function redirectTo(path: string, init: { status?: 302 | 303; headers?: HeadersInit } = {}) {
  const headers = new Headers(init.headers);
  headers.set("Location", safePath(path));
  return new Response(null, { status: init.status ?? 302, headers });
}

/** A path of this program, or the fallback: never another host, whatever the address tries. */
export function safePath(path: string | null | undefined, fallback = "/"): string {
  if (!path || !/^\/(?![/\\])/.test(path) || /[\\\p{Cc}]/u.test(path)) return fallback;
  try {
    const url = new URL(path, "http://votum.invalid");
    return url.origin === "http://votum.invalid" && !url.pathname.startsWith("//")
      ? url.pathname + url.search + url.hash
      : fallback;
  } catch {
    return fallback;
  }
}

export function jsonAnswer(data: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers);
  headers.set("Content-Type", "application/json; charset=utf-8");
  return new Response(JSON.stringify(data), { ...init, headers });
}
