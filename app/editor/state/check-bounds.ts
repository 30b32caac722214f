/** Limits of one stored document. 60 pages are about 0.5 MB and 3,000 nodes. */
export const limits = { bytes: 5_000_000, depth: 50, nodes: 20_000 } as const;

export type BoundsCode = "too-large" | "too-deep" | "too-many-nodes";

// Around each node level lie an object and the array of its children.
const deepestBracket = 2 * limits.depth + 4;

/**
 * Measures untrusted text before any parser sees it: size, nesting and number of objects,
 * one pass, no recursion. Whether it is JSON at all is the parser's question.
 */
export function checkBounds(text: string): BoundsCode | null {
  if (text.length > limits.bytes || utf8Length(text) > limits.bytes) return "too-large";
  let depth = 0;
  let objects = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at++;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === openBrace || code === openBracket) {
      if (code === openBrace && ++objects > limits.nodes + 1) return "too-many-nodes";
      if (++depth > deepestBracket) return "too-deep";
    } else if (code === closeBrace || code === closeBracket) depth--;
  }
  return null;
}

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A surrogate pair is four bytes for two units, hence the same "+1" for each of its halves.
    if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) bytes += 2;
    else if (code >= 0x80) bytes += 1;
  }
  return bytes;
}
