const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  sect: "§",
  ndash: "–",
  mdash: "—",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  shy: "",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
};

/**
 * One line of plain text from what sources send: HTML entities, `<br />` and other tags, real and
 * literal (`\r\n`) line breaks.
 */
export function plainLine(text: string): string {
  return withoutEntities(text.replace(/<[^<>]{0,200}>/g, " "))
    .replace(/\\r\\n|\\n|\\r/g, " ")
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

function withoutEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
