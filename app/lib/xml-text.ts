type Handlers = {
  /** Name without its prefix, and the attributes as written. */
  open?: (name: string, attributes: string) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
};

/**
 * Walks well-formed XML without a document type from its first tag to its last and keeps nothing,
 * so that a long document needs no tree of it in memory.
 */
export function walkXml(xml: string, { open, close, text }: Handlers): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const end = tag === -1 ? xml.length : tag;
    if (end > at) text?.(decodeReferences(xml.slice(at, end)));
    if (tag === -1) return;
    if (xml.startsWith("<!--", tag)) at = after(xml, "-->", tag);
    else if (xml.startsWith("<![CDATA[", tag)) {
      at = after(xml, "]]>", tag);
      text?.(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith("<?", tag)) at = after(xml, "?>", tag);
    else at = walkTag(xml, tag, open, close);
  }
}

/** The value of an attribute, as written with its prefix. */
export function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? decodeReferences(match[1] ?? match[2] ?? "") : null;
}

function walkTag(
  xml: string,
  tag: number,
  open: Handlers["open"],
  close: Handlers["close"],
): number {
  const end = endOfTag(xml, tag);
  const inner = xml.slice(tag + 1, end);
  if (inner.startsWith("/")) {
    close?.(localName(inner.slice(1).trim()));
    return end + 1;
  }
  const empty = inner.endsWith("/");
  const [whole = "", name = ""] = /^([^\s/]+)/.exec(inner) ?? [];
  open?.(localName(name), inner.slice(whole.length, empty ? -1 : undefined));
  if (empty) close?.(localName(name));
  return end + 1;
}

/** A `>` inside of a quoted attribute does not end the tag. */
function endOfTag(xml: string, tag: number): number {
  let quote = "";
  for (let at = tag + 1; at < xml.length; at++) {
    const sign = xml[at]!;
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at;
  }
  throw new Error("Unfinished tag.");
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at === -1) throw new Error("Unfinished section.");
  return at + mark.length;
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The five names and the numbers of XML; nothing else can occur without a document type. */
function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex, decimal, name) => {
      if (name) return named[String(name)] ?? whole;
      const code = hex ? parseInt(String(hex), 16) : Number(decimal);
      return code <= 0x10ffff && code > 0 ? String.fromCodePoint(code) : "";
    },
  );
}
