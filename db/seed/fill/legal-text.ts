import { plainText } from "~/editor/state/plain-text";
import { opinionState } from "../opinion-text";
import { seedOpinions } from "../opinions";
import { seedProcedures } from "../procedures";
import type { Random } from "./random";

/** A piece of legal text: a provision, a decision, a part of an opinion. */
export type LegalText = {
  heading: string;
  /** How it is cited; empty where it has no citation of its own. */
  cite: string;
  body: string;
};

/** More of it would only cost time and memory: the pieces are drawn again and again. */
const mostKept = 20_000;

/** Keeps a fair sample of what comes in (reservoir sampling), the same for the same seed. */
export function sampleOf(random: Random) {
  const kept: LegalText[] = [];
  let seen = 0;
  return {
    kept,
    add: (piece: LegalText) => {
      if (piece.body.length < 40) return;
      seen += 1;
      if (kept.length < mostKept) kept.push(piece);
      else {
        const place = random.below(seen);
        if (place < mostKept) kept[place] = piece;
      }
    },
  };
}

/** The texts of the demo, cut into paragraphs: what there is without a folder of real ones. */
export function demoTexts(): LegalText[] {
  const opinions = seedOpinions.flatMap(({ title, text }) =>
    plainText(opinionState(text))
      .split(/\n+/)
      .map((body) => ({ heading: title, cite: "", body })),
  );
  const procedures = seedProcedures.map(({ shortTitle, summary }) => ({
    heading: shortTitle,
    cite: "",
    body: summary,
  }));
  return [...opinions, ...procedures].filter(({ body }) => body.length >= 80);
}

/** Sentences of a text in paragraphs of some hundred characters. */
export function paragraphsOf(body: string): string[] {
  const paragraphs: string[] = [];
  let current = "";
  for (const sentence of body.replace(/\s+/g, " ").split(/(?<=[.;:!?]) (?=[A-ZÄÖÜ(§„])/)) {
    if (current.length + sentence.length > 700 && current.length > 0) {
      paragraphs.push(current);
      current = "";
    }
    current = current ? `${current} ${sentence}` : sentence;
  }
  if (current) paragraphs.push(current);
  return paragraphs;
}

/** At most `length` characters, cut at a word. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  return `${line.slice(0, line.lastIndexOf(" ", length))} …`;
}
