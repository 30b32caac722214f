/** `§ 3`, `§ 3 Entschädigung` on a line of their own; no law, no Absatz behind it. */
const section =
  /^[ \t\u00a0]{0,40}§[ \t\u00a0]{0,4}(\d{1,3}[a-z]?)(?=[ \t\u00a0]{0,8}(?:$|\(|(?!Abs|Satz|Nr|Nummer|GemO)[A-ZÄÖÜ][a-zäöüß]{2,60}(?![A-Za-zÄÖÜäöüß])[^\n.;]{0,120}$))/gm;
const explained =
  /^[ \t\u00a0]{0,40}[Zz]u[ \t\u00a0]{1,4}§{1,2}[ \t\u00a0]{0,4}(\d{1,3}[a-z]?)(?=[^\n.;§]{0,120}$)/gm;
const namesLaw = /[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,40}[A-ZÄÖÜ]/;

/**
 * The sections a text has itself: an ordinance with its headings, or the headings of its reasons.
 * A single heading may be anything, a text of its own counts from § 1.
 */
export function ownPlacesOf(text: string): string[] {
  const sections = new Set(numbersAt(section, text));
  const isAct = sections.has("1") && sections.has("2");
  return [...(isAct ? sections : []), ...numbersAt(explained, text)].map((one) => `§ ${one}`);
}

function numbersAt(shape: RegExp, text: string): string[] {
  return [...text.matchAll(shape)].flatMap(({ 0: all, 1: number, index }) => {
    const line = text.slice(index + all.length, index + all.length + 130).split("\n", 1)[0] ?? "";
    return number === undefined || namesLaw.test(line) ? [] : [number];
  });
}
