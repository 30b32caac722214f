/**
 * The cookie that carries the session token. Over https it is `__Host-` and Secure; plain http is
 * for a single machine only, where browsers would refuse such a cookie.
 */
const name = (secure: boolean) => (secure ? "__Host-votum" : "votum");

export function readSessionToken(request: Request, secure: boolean): string | null {
  const wanted = `${name(secure)}=`;
  const pairs = (request.headers.get("Cookie") ?? "").split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length) || null;
}

export function sessionCookie(token: string, secure: boolean): string {
  return `${name(secure)}=${token}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

export function expiredSessionCookie(secure: boolean): string {
  return `${sessionCookie("", secure)}; Max-Age=0`;
}
