const allowedProtocols = new Set(["http:", "https:", "mailto:"]);
// A browser drops tabs and line breaks inside a scheme, so "java\tscript:" is one: none of them passes.
// oxlint-disable-next-line no-control-regex
const blankOrControl = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/;
const longestUrl = 2_048;

/** True for http, https and mailto addresses and for paths on this site ("/gutachten/…"). */
export function isSafeUrl(url: string): boolean {
  if (url.length === 0 || url.length > longestUrl || blankOrControl.test(url)) return false;
  if (url.startsWith("/")) return !url.startsWith("//") && isOnThisSite(url);
  // "https:evil" is a valid address to the parser, but not what a person reads.
  if (!/^(https?:\/\/|mailto:)/i.test(url)) return false;
  try {
    const parsed = new URL(url);
    return allowedProtocols.has(parsed.protocol) && !parsed.username && !parsed.password;
  } catch {
    return false;
  }
}

function isOnThisSite(path: string): boolean {
  try {
    return new URL(path, "https://site.invalid").origin === "https://site.invalid";
  } catch {
    return false;
  }
}

/** True where following the link leaves this site in a browser. */
export function isExternalUrl(url: string): boolean {
  return /^https?:/i.test(url);
}
