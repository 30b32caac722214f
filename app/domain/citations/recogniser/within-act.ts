import type { Citation, LawStretch, ProvisionCitation, RecogniserOptions } from "./citation";

/** Stands for "dieses Gesetzes" while a text is read whose stretches belong to different laws. */
export const ofItself = "\u0000";

/** Laws that are divided into articles; all others into sections. */
const ofArticles =
  /^(?:GG|LV|GRCh|GRC|EMRK|AEUV|EUV|DSGVO|EG[A-Z]\w*)(?![A-Za-z])|(?:[Vv]erf|[Vv]erfassung|[Gg]rundgesetz|vertrag(?:e?s)?|[Aa]bkommens?|konvention|[Cc]harta)(?![a-z])|\((?:EU|EG|EWG)\)/;

/**
 * Gives references without a law the one their stretch of the text belongs to, and leaves out what
 * the text says of itself: nobody could do anything with it. All others stay as they are.
 */
export function withinAct(
  citation: Citation,
  { lawAt = [], ownPlaces }: RecogniserOptions,
): Citation | null {
  if (citation.kind !== "provision") return citation;
  const { law, ...bare } = citation;
  if (law !== undefined && law !== ofItself) return citation;
  const stretch = stretchAt(lawAt, citation.start);
  const isOwn = ownPlaces?.has(`${citation.unit} ${citation.number}`) ?? false;
  if (!stretch) return isOwn || law === ofItself || isAnnex(citation) ? null : bare;
  if (stretch.law === null || (law === ofItself && !stretch.isWording)) return null;
  if (stretch.isWording) return { ...bare, law: stretch.law };
  if (hasUnit(stretch.law, citation.unit)) {
    return isOwn && citation.unit === "Art." ? null : { ...bare, law: stretch.law };
  }
  return isOwn ? null : bare;
}

/** An act without a law behind its annex counts its own. */
const isAnnex = ({ unit }: ProvisionCitation) => unit === "Anlage" || unit === "Anhang";

function hasUnit(law: string, unit: ProvisionCitation["unit"]): boolean {
  if (unit === "Art.") return ofArticles.test(law);
  return unit !== "§" || !/^(?:GG|LV(?: |$))/.test(law);
}

function stretchAt(stretches: readonly LawStretch[], at: number): LawStretch | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch && stretch.start <= at ? stretch : undefined;
}
