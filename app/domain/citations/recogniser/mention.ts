import { readLawName } from "./law-name";
import { landAdjectives } from "./lands";
import type { LawNames } from "./law-names";
import { before, readAt } from "./read";

/** Names of laws a text speaks of before it comes to their provisions, or introduces. */
export const mentionWords = [
  "Gemeindeordnung",
  "Kreisordnung",
  "Landkreisordnung",
  "Landschaftsverbandsordnung",
  "Landesverfassung",
  "Kommunalverfassung",
  "Kommunalabgabengesetz",
  "Kommunalabgabengesetzes",
];

const adjectiveBefore = new RegExp(`(?:^|[\\s(])((?:${landAdjectives})[nrsm]?\\s{1,3})$`, "i");

/** In the nominative: "Die Gemeindeordnung", "das Kommunalabgabengesetz". */
const subjectBefore =
  /(?:^|[^A-Za-zÄÖÜäöüß])(?<!(?:gegen|für|durch|auf|über|in|an|ohne|um)\s{1,3})[Dd](?:ie|as)\s{1,3}$/;

const inBrackets = /\s{0,2}\([^()\n]{2,30}\)/y;

/** Notes what the text speaks of: no citation by itself. */
export function noteMention(text: string, at: number, taken: number, names: LawNames): void {
  const adjective = adjectiveBefore.exec(before(text, at, 32, taken))?.[1] ?? "";
  const start = at - adjective.length;
  const named = readLawName(text, start, names);
  if (named?.law === undefined) return;
  const end = named.end + (readAt(inBrackets, text, named.end)?.[0].length ?? 0);
  const isSubject = subjectBefore.test(before(text, start, 20, taken));
  names.mentioned = { start, end, law: named.law, isSubject };
}

const directly = /^[ \u00a0]{1,3}$/;

/** "regelt in", "bestimmt hierzu in": from the verb on small words alone. */
const throughVerb =
  /^\s(?!(?:ist|nicht|gilt|wird|bleibt|entspricht|tritt|verweist)\s)[a-zäöüß]{2,24}t\s(?:[a-zäöüß]{2,24}\s){0,5}in\s(?:den\s|ihre[mn]\s|seine[mn]\s)?$/;

const longestGap = 90;

/** The law a provision without one belongs to, because it stands in front of it. */
export function lawOfMention(text: string, at: number, taken: number, { mentioned }: LawNames) {
  if (!mentioned || mentioned.start < taken || mentioned.end > at) return undefined;
  if (at - mentioned.end > longestGap) return undefined;
  const gap = text.slice(mentioned.end, at);
  if (directly.test(gap)) return { start: mentioned.start, law: mentioned.law };
  return mentioned.isSubject && throughVerb.test(gap)
    ? { start: at, law: mentioned.law }
    : undefined;
}
