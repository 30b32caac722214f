import { factKind, readFactLaws, type FactFile } from "./fact-laws";
import { isGii, readGii } from "./gii-law";
import { isLdml, readLdml } from "./ldml-law";
import { joinLdml, type PlacedLdml } from "./ldml-files";
import { isMarkdownLaw, readMarkdownLaw } from "./markdown-law";
import { readPastedLaw } from "./pasted-law";
import { LawRefusal, refuse, type LawProblem } from "./problem";
import type { ReadLaw } from "./read-law";
import { isRechtNrw, readRechtNrw } from "./recht-nrw";
import { checkStored, checkText, mostCharacters } from "./bounds";
import { readXml } from "./xml-tree";

/**
 * `place` is its path below the folder that is imported; `text` is null where it is too large, or
 * could not be decoded for the `problem` named.
 */
export type LawFile = { place: string; text: string | null; problem?: LawProblem };

type Found = { law: ReadLaw } | { facts: FactFile } | { ldml: PlacedLdml };

/** What a file gave; `skipped` names one that holds something else than law. */
export type LawFinding = { law: ReadLaw } | { problem: LawProblem } | { skipped: string };

/**
 * Reads files of law one after the other, each by what it holds, whatever it is called. A file
 * that is refused stops no other. In a folder, what holds something else than law is passed over.
 */
export function* readLawFiles(
  files: Iterable<LawFile>,
  { isFolder = false } = {},
): Generator<LawFinding> {
  const facts: FactFile[] = [];
  const ldml: PlacedLdml[] = [];
  for (const file of files) {
    try {
      const found = readFile(file);
      const law = lawIn(found);
      if (law) checkStored(law, { place: file.place, length: file.text!.length });
      if ("law" in found) yield found;
      else if ("facts" in found) facts.push(found.facts);
      else ldml.push(found.ldml);
    } catch (error) {
      if (!(error instanceof LawRefusal)) throw error;
      const isOther = ["unknown-format", "no-provisions"].includes(error.problem.code);
      yield isFolder && isOther ? { skipped: file.place } : { problem: error.problem };
    }
  }
  for (const { laws, failed } of [readFactLaws(facts), joinLdml(ldml)]) {
    for (const problem of failed) yield { problem };
    for (const law of laws) yield { law };
  }
}

function readFile({ place, text: written, problem: undecoded }: LawFile): Found {
  if (undecoded) throw new LawRefusal(undecoded);
  if (written === null) refuse("too-large", place, { most: mostCharacters });
  checkText(place, written);
  const text = written.replace(/^\uFEFF/, "");
  const start = /\S/.exec(text.slice(0, 1000))?.[0] ?? "";
  if (start === "[" || start === "{") return { facts: readJson(place, text) };
  if (start === "<" && !isHtml(text)) return readXmlFile(place, text);
  if (start === "<") {
    if (!isRechtNrw(text)) refuse("unknown-format", place);
    return { law: readRechtNrw(text, place) };
  }
  if (isMarkdownLaw(text)) return { law: readMarkdownLaw(text, place) };
  const { law, problem } = readPastedLaw(text, place);
  if (law === null) throw new LawRefusal(problem!);
  return { law: { ...law, abbreviation: law.abbreviation || law.title } };
}

function lawIn(found: Found): ReadLaw | null {
  if ("law" in found) return found.law;
  return "ldml" in found && found.ldml.file.kind === "act" ? found.ldml.file.law : null;
}

const isHtml = (text: string) =>
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|div|article|section|main|h1|p)\b/i.test(
    text.slice(0, 4000),
  );

function readJson(place: string, text: string): FactFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    refuse("json-malformed", place);
  }
  if (factKind(data) === null) refuse("unknown-format", place);
  return { place, data };
}

function readXmlFile(place: string, text: string): Found {
  const root = readXml(text, place);
  if (isGii(root)) return { law: readGii(root, place) };
  if (isLdml(root)) return { ldml: { place, file: readLdml(root, place) } };
  return refuse("unknown-format", place);
}
