import { checkStored, checkText, partPath, provisionCounter } from "./bounds";
import { isHeadingLine, partRank, readHeading } from "./heading";
import { lineOf, LawRefusal, refuse, type LawProblem } from "./problem";
import { emptyLaw, readProvision, type ReadLaw } from "./read-law";
import { readMarker } from "./marker";
import { uniqueProvisions } from "./sections";
import { readTitle } from "./title";
import { readWording, type Block } from "./wording";

export type UnplacedLine = { line: number; text: string };

export type PastedLaw = {
  /** Null where the text is refused. */
  law: ReadLaw | null;
  problem: LawProblem | null;
  /** Lines that belong to no provision and say nothing about the law. */
  unplaced: UnplacedLine[];
  /** Lines like headings that were taken as running text for what stands before them. */
  doubtful: UnplacedLine[];
};

type Line = { line: number; text: string };
type Section = { heading: Line; part: string; lines: Line[] };

/** Reads a law that somebody pasted as plain text; `place` names it in a report. */
export function readPastedLaw(text: string, place = ""): PastedLaw {
  try {
    return { ...readText(text, place), problem: null };
  } catch (error) {
    if (!(error instanceof LawRefusal)) throw error;
    return { law: null, problem: error.problem, unplaced: [], doubtful: [] };
  }
}

function readText(text: string, place: string) {
  checkText(place, text);
  const lines = text
    .replaceAll(/\r\n?/g, "\n")
    .split("\n")
    .map((line, index) => ({ line: index + 1, text: plainLine(line) }));
  const isWrapped = lines.every((line) => line.text.length <= 110);
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const { preamble, sections, doubtful } = divide(lines, place);
  if (sections.length === 0) refuse("no-provisions", place);
  const { title, rest } = readTitle(preamble);
  const law = { ...emptyLaw(place), ...title };
  const provisions = sections.flatMap(({ heading, part, lines: own }) => {
    const { unit, numbers, text: sameLine } = readHeading(heading.text)!;
    const { below, wording } = headingBelow(sameLine, own, width);
    const content = readWording(blocksOf(wording, isWrapped));
    return numbers.map((number) =>
      readProvision({
        unit,
        number,
        part,
        heading: sameLine || below,
        content,
        place: lineOf("", heading.line),
      }),
    );
  });
  law.provisions = uniqueProvisions(provisions, place);
  checkStored(law, { place, length: text.length });
  return { law, unplaced: rest, doubtful };
}

const plainLine = (line: string) => line.replaceAll(/[\t\u00a0\u2007\u202f ]+/g, " ").trim();

/** Cuts the text at its headings; titles of parts go with every provision below them. */
function divide(lines: readonly Line[], place: string) {
  const countProvisions = provisionCounter();
  const preamble: Line[] = [];
  const sections: Section[] = [];
  const parts: { rank: number; text: string }[] = [];
  const doubtful: UnplacedLine[] = [];
  let before = "";
  let inPartTitle = false;
  for (const { line, text } of lines) {
    const isFree = before === "" || inPartTitle || /[.;:)]$/.test(before) || isHeadingLine(before);
    const rank = isFree ? partRank(text) : null;
    const current = sections.at(-1);
    if (rank !== null) {
      while ((parts.at(-1)?.rank ?? 0) >= rank) parts.pop();
      parts.push({ rank, text });
      inPartTitle = true;
    } else if (isFree && isHeadingLine(text)) {
      const where = lineOf(place, line);
      countProvisions(readHeading(text)!.numbers.length, where);
      const titles = parts.map((one) => one.text);
      sections.push({ heading: { line, text }, part: partPath(titles, where), lines: [] });
      inPartTitle = false;
    } else if (inPartTitle && text !== "") {
      const last = parts.at(-1)!;
      if (last.text.length < 300) last.text += ` ${text}`;
    } else {
      (current?.lines ?? preamble).push({ line, text });
      if (current && /^(§|Art)/.test(text) && isHeadingLine(text)) doubtful.push({ line, text });
    }
    before = text;
  }
  return { preamble, sections, doubtful };
}

/** `§ 1`, and its heading in the line below. */
function headingBelow(sameLine: string, lines: readonly Line[], width: number) {
  const first = lines.findIndex(({ text }) => text !== "");
  const text = lines[first]?.text ?? "";
  const next = lines[first + 1]?.text;
  const isHeading =
    sameLine === "" &&
    text !== "" &&
    text.length <= 200 &&
    next !== undefined &&
    (next === "" || readMarker(next)?.level === "absatz" || isSetOff(text, next, width)) &&
    lines.slice(first + 1).some((line) => line.text !== "") &&
    !readMarker(text) &&
    !/[.;:,]$/.test(text);
  return isHeading
    ? { below: text, wording: lines.slice(first + 1) }
    : { below: "", wording: lines };
}

/** `Aufgaben` above `Die Gemeinden …`: a line of running text would have taken the next word too. */
function isSetOff(text: string, next: string, width: number): boolean {
  const [word = ""] = next.split(" ");
  const isShort = text.length + 1 + word.length <= width * 0.85;
  return isShort && /^[\p{Lu}\d]/u.test(text) && /^[\p{Lu}„(]/u.test(next);
}

function blocksOf(lines: readonly Line[], isWrapped: boolean): Block[] {
  let gap = true;
  const blocks: Block[] = [];
  for (const { text } of lines) {
    if (text === "") {
      gap = true;
      continue;
    }
    blocks.push({ text, indent: null, follows: isWrapped && !gap });
    gap = false;
  }
  return blocks;
}
