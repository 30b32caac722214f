import { parseFuzzyDate } from "~/lib/fuzzy-date";
import { checkText } from "./bounds";
import { htmlLines, type HtmlLine } from "./html-lines";
import { readPastedLaw } from "./pasted-law";
import { LawRefusal, refuse } from "./problem";
import { editionOf, emptyLaw, type ReadLaw } from "./read-law";
import { namesOf } from "./title";

/** A saved page of recht.nrw.de: a law in its current wording, or a promulgation in the gazette. */
export const isRechtNrw = (html: string) =>
  /recht\.nrw\.de|legaldoc-article|field--field_normtext|rnrw-legal-document/i.test(html);

export function readRechtNrw(html: string, place: string): ReadLaw {
  checkText(place, html);
  const lines = htmlLines(html);
  const title = lines
    .filter(({ tag, classes }) => tag === "h1" || classes.includes("field_long_title"))
    .map(({ text }) => text)
    .join(" ");
  const marked = lines.filter(({ classes }) =>
    /field_normtext|field--field_text\b|legaldoc-article/.test(classes),
  );
  // Pages of the years before mark nothing: all of the page is read then.
  const wording = marked.length > 0 ? marked : lines;
  const { provisions, note, names } = provisionsOf(wording, place);
  const { abbreviation, aliases, title: plain } = title ? namesOf(title) : names;
  if (plain === "") refuse("no-name", place);
  const issued = labelled(lines, "Ausfertigungsdatum");
  const validFrom = dayOf(labelled(lines, "Gültig ab") ?? labelled(lines, "Inkrafttreten"));
  return {
    ...emptyLaw(place),
    abbreviation: abbreviation || plain,
    aliases,
    title: plain,
    level: "land",
    classification: classificationOf(wording),
    promulgation: promulgationOf(lines),
    dated: issued ? parseFuzzyDate(issued) : dateIn(wording),
    validFrom,
    recorded: editionOf(dayOf(labelled(lines, "Stand")) ?? validFrom),
    promulgatedOn: dayOf(labelled(lines, "Veröffentlichungsdatum")),
    sourceUrl: addressOf(html),
    note,
    provisions,
  };
}

/** Many texts of the collection are no laws and have neither paragraphs nor articles. */
function provisionsOf(lines: readonly HtmlLine[], place: string) {
  const text = lines.map((line) => line.text).join("\n\n");
  const { law, problem } = readPastedLaw(text, place);
  if (problem && problem.code !== "no-provisions") throw new LawRefusal(problem);
  const note = law ? "" : "Ohne Paragraphen; der Wortlaut steht an der Quelle.";
  return { provisions: law?.provisions ?? [], note, names: law ?? emptyLaw(place) };
}

/** The value beside a label of the box above the text. */
function labelled(lines: readonly HtmlLine[], label: string): string | null {
  const at = lines.findIndex(({ text }) => text.replace(/:$/, "") === label);
  return at < 0 ? null : (lines[at + 1]?.text ?? null);
}

const dayOf = (written: string | null) => {
  const day = written ? parseFuzzyDate(written) : null;
  return day?.length === 10 ? day : null;
};

/** `GV. NRW. 2023 S. 490` of `GV. NRW. 2023 Nr. 21` and its page. */
function promulgationOf(lines: readonly HtmlLine[]): string {
  const issue = labelled(lines, "Ausgabe") ?? "";
  const page = labelled(lines, "Seite");
  const gazette = issue.replace(/ Nr\. \d+$/, "");
  return page && gazette ? `${gazette} S. ${page}` : issue;
}

const classificationOf = (wording: readonly HtmlLine[]) =>
  wording.slice(0, 3).find(({ text }) => /^\d{1,5}$/.test(text))?.text ?? "";

function dateIn(wording: readonly HtmlLine[]): string | null {
  const line = wording.slice(0, 20).find(({ text }) => /^Vom \d/.test(text))?.text;
  return line ? parseFuzzyDate(line.slice(4)) : null;
}

const addressOf = (html: string) =>
  /https?:\/\/(?:www\.)?recht\.nrw\.de\/[\w./?=&;-]{1,200}/.exec(html)?.[0] ?? "";
