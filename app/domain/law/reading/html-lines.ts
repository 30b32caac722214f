/** A paragraph of a page, with the classes of the elements it stands in. */
export type HtmlLine = { text: string; classes: string; tag: string };

const blockTags = new Set(
  "p div section article h1 h2 h3 h4 h5 h6 li tr td th table ul ol br header footer nav main dt dd".split(
    " ",
  ),
);
const silentTags = new Set(["script", "style", "head", "noscript", "template", "svg"]);
const emptyTags = new Set("br hr img input meta link source wbr col".split(" "));
const deepest = 200;

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  shy: "",
  sect: "§",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  euro: "€",
};

/**
 * The paragraphs of a page as a reader sees them. Walks over the tags once and trusts none of
 * them: real pages leave tags open and nest what must not be nested. Runs no script.
 */
export function htmlLines(html: string): HtmlLine[] {
  const lines: HtmlLine[] = [];
  const open: { tag: string; classes: string }[] = [];
  let text = "";
  const flush = () => {
    const line = decode(text)
      .replaceAll(/[\s\u00a0]+/g, " ")
      .trim();
    text = "";
    if (line === "") return;
    const tag = open.findLast((one) => blockTags.has(one.tag))?.tag ?? "";
    lines.push({ text: line, tag, classes: open.map((one) => one.classes).join(" ") });
  };
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf("<", at);
    text += html.slice(at, start < 0 ? html.length : start);
    if (start < 0) break;
    if (html.startsWith("<!--", start)) {
      at = after(html, "-->", start);
      continue;
    }
    const end = html.indexOf(">", start);
    const inner = html.slice(start + 1, end < 0 ? html.length : end);
    at = end < 0 ? html.length : end + 1;
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(inner)?.[1]?.toLowerCase();
    if (name === undefined) {
      if (!/^[!?/]/.test(inner)) text += `<${inner}>`;
      continue;
    }
    if (blockTags.has(name)) flush();
    if (inner.startsWith("/")) close(open, name);
    else if (silentTags.has(name)) at = after(html, `</${name}`, at);
    else if (!emptyTags.has(name) && !inner.endsWith("/") && open.length < deepest) {
      open.push({ tag: name, classes: /class="([^"]{0,300})"/.exec(inner)?.[1] ?? "" });
    }
  }
  flush();
  return lines;
}

function close(open: { tag: string }[], name: string): void {
  const found = open.findLastIndex(({ tag }) => tag === name);
  if (found >= 0) open.length = found;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

const decode = (text: string) =>
  text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal, hex, name) => {
      if (name) return entities[String(name)] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
