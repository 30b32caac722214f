/**
 * DIP's words for what happened → stages of the model `bund`. The first rule that fits wins; a word
 * that fits none gives a step without a stage, with the word as its title.
 */
const rules: readonly [pattern: RegExp, house: "BT" | "BR" | null, stage: string][] = [
  [/^(referentenentwurf)/i, null, "referentenentwurf"],
  [/vermittlungsvorschlag|vermittlungsausschuss|einigungsvorschlag/i, null, "vermittlung"],
  [/1\. durchgang/i, "BR", "bundesrat-1"],
  [/2\. durchgang|^durchgang/i, "BR", "bundesrat-2"],
  [/^gesetzentwurf|^gesetzesantrag/i, "BR", "bundesrat-1"],
  [
    /unterrichtung.*(gesetzesbeschluss|gesetzesbeschluß)|^gesetzesbeschlu(ss|ß)/i,
    "BR",
    "bundesrat-2",
  ],
  [/gegenäußerung/i, null, "gegenaeusserung"],
  [
    /^(2\.|zweite) .*(3\.|dritte)|^(2\.|zweite) beratung|^(3\.|dritte) beratung|schlussabstimmung/i,
    "BT",
    "zweite-dritte-beratung",
  ],
  [/^(1\.|erste) beratung/i, "BT", "erste-beratung"],
  [/beschlussempfehlung|^bericht\b.*(ausschuss|haushaltsausschuss)/i, "BT", "beschlussempfehlung"],
  [/anhörung/i, "BT", "anhoerung-spitzenverbaende"],
  [/verkündung|ausfertigung/i, null, "verkuendung"],
  [/inkrafttreten|in kraft/i, null, "inkrafttreten"],
  [/zurückgezogen|zurückziehung|rücknahme/i, null, "zurueckgezogen"],
];

export function stageOfStep(word: string, house: string | null | undefined): string | null {
  const fitting = rules.find(
    ([pattern, of]) => pattern.test(word) && (of === null || of === (house ?? "BT")),
  );
  return fitting?.[2] ?? null;
}

/** DIP's `beratungsstand`, for procedures that come without their single steps. */
const statusRules: readonly [pattern: RegExp, stage: string][] = [
  [/diskontinuität|wahlperiode/i, "diskontinuitaet"],
  [/zurückgezogen/i, "zurueckgezogen"],
  [/zusammengeführt/i, "zusammengefuehrt"],
  [/abgelehnt|nicht zugestimmt|versagt/i, "abgelehnt"],
  [/für erledigt erklärt|erledigt/i, "erledigt"],
  [/verkündet/i, "verkuendung"],
  [/vermittlung/i, "vermittlung"],
  [/beschlussempfehlung/i, "beschlussempfehlung"],
  [/überwiesen|1\. durchgang/i, "erste-beratung"],
];

export function stageOfStatus(status: string): string | null {
  return statusRules.find(([pattern]) => pattern.test(status))?.[1] ?? null;
}

/** Does this kind of procedure make law? Only then do its words speak of the stages of a law. */
export const makesLaw = (kind: string | null | undefined): boolean =>
  !kind || /gesetz|verordnung|staatsvertrag/i.test(kind);
