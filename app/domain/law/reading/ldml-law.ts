import { isDay } from "~/lib/day";
import { partPath, provisionCounter } from "./bounds";
import { readHeading } from "./heading";
import { readArticle, readRunning } from "./ldml-wording";
import { noteId, refuse } from "./problem";
import { emptyLaw, readProvision, type ReadLaw, type ReadProvision } from "./read-law";
import { uniqueProvisions } from "./sections";
import { namesOf } from "./title";
import {
  childOf,
  elements,
  findAll,
  findFirst,
  idOf,
  textOf,
  valueOf,
  type XmlNode,
} from "./xml-tree";

/** A file of LegalDocML.de or Akoma Ntoso, whatever its version. */
export type LdmlFile =
  | { kind: "act"; expression: string; law: ReadLaw }
  | { kind: "annex"; expression: string; provision: ReadProvision }
  | { kind: "collection"; parts: string[] }
  | { kind: "other"; what: string };

export const isLdml = (root: XmlNode) => childOf(root, "akomaNtoso") !== undefined;

export function readLdml(root: XmlNode, place: string): LdmlFile {
  const [document] = elements(childOf(root, "akomaNtoso")!);
  if (!document) return { kind: "other", what: "leeres Dokument" };
  const what = (valueOf(document, "name") ?? document.name).split("/").at(-1) ?? "";
  if (document.name === "documentCollection") {
    const refs = [...findAll(document, "documentRef"), ...findAll(document, "componentRef")];
    const hrefs = refs.map((ref) => valueOf(ref, "href") ?? valueOf(ref, "src") ?? "");
    return { kind: "collection", parts: [...new Set(hrefs.filter(Boolean).map(fileName))] };
  }
  const expression = valueAt(document, "FRBRExpression", "FRBRuri");
  if (document.name === "act" || document.name === "bill") {
    return { kind: "act", expression, law: readAct(document, place) };
  }
  if (/anlage/.test(what))
    return { kind: "annex", expression, provision: readAnnex(document, place) };
  return { kind: "other", what };
}

const fileName = (href: string) => href.replace(/#.*$/, "").split("/").at(-1) ?? href;

const valueAt = (document: XmlNode, group: string, name: string): string =>
  valueOf(childOf(findFirst(document, group), name) ?? document, "value") ?? "";

function readAct(document: XmlNode, place: string): ReadLaw {
  const body = findFirst(document, "body");
  const provisions = body ? articlesOf(body, { parts: [], place, count: provisionCounter() }) : [];
  const seen = new Map<string, string>();
  for (const article of body ? findAll(body, "article") : []) {
    const name = ["num", "heading"].map((one) => textOf(childOf(article, one), notes)).join(" ");
    noteId(seen, idOf(article) ?? "", name.trim(), place);
  }
  if (provisions.length === 0) refuse("no-provisions", place);
  return {
    ...emptyLaw(place),
    ...titleOf(document, place),
    ...datesOf(document),
    level: "bund",
    classification: textOf(findFirst(document, "fna")).replace("nicht-vorhanden", ""),
    sourceUrl: addressOf(valueAt(document, "FRBRExpression", "FRBRuri")),
    isComplete: false,
    provisions: uniqueProvisions(provisions, place, { hasIds: true }),
  };
}

function titleOf(document: XmlNode, place: string) {
  const preface = findFirst(document, "preface");
  const title = textOf(findFirst(preface, "docTitle"), new Set(["shortTitle", "authorialNote"]));
  const shortTitle = findFirst(preface, "shortTitle");
  const inline = findAll(shortTitle ?? document, "inline").find((one) =>
    /abk/i.test(valueOf(one, "refersTo") ?? ""),
  );
  const short = namesOf(`${title} ${bracketed(textOf(shortTitle))}`);
  const abbreviation = textOf(inline).replaceAll(/[()]/g, "").trim() || short.abbreviation;
  if (title === "" && abbreviation === "") refuse("no-name", place);
  return { title, abbreviation: abbreviation || title, aliases: short.aliases };
}

const bracketed = (text: string) => (text === "" || text.startsWith("(") ? text : `(${text})`);

/** In force since the one day the file names; else it is of the day of its expression. */
function datesOf(document: XmlNode): Pick<ReadLaw, "dated" | "validFrom" | "promulgatedOn"> {
  const day = (group: string) =>
    findAll(findFirst(document, group) ?? document, "FRBRdate")
      .map((one) => valueOf(one, "date") ?? "")
      .find(isRealDay) ?? null;
  const [dated, promulgatedOn] = [day("FRBRWork"), day("FRBRExpression")];
  const starts = findAll(document, "eventRef")
    .filter((event) => valueOf(event, "refersTo") === "inkrafttreten")
    .map((event) => valueOf(event, "date") ?? "")
    .filter(isRealDay);
  const [start = ""] = new Set(starts).size === 1 ? starts : [];
  const isFirst = dated !== null && dated === promulgatedOn && isDay(start);
  return { dated, validFrom: isFirst ? start : null, promulgatedOn };
}

/** `1001-01-01` and `2999-12-31` stand for days nobody knows. */
const isRealDay = (date: string) => isDay(date) && date > "1800" && date < "2900";

const addressOf = (eli: string) =>
  eli.startsWith("eli/") ? `https://www.recht.bund.de/${eli}` : "";

type Within = {
  parts: readonly string[];
  place: string;
  count: ReturnType<typeof provisionCounter>;
};

/** Articles in their order, each with the headings of the parts above it. */
function articlesOf(node: XmlNode, within: Within): ReadProvision[] {
  return elements(node).flatMap((child): ReadProvision[] => {
    if (child.name === "article") return articleOf(child, within);
    const title = ["num", "heading"].map((name) => textOf(childOf(child, name), notes));
    const own = title.filter(Boolean).join(" ");
    return articlesOf(child, own ? { ...within, parts: [...within.parts, own] } : within);
  });
}

const notes = new Set(["authorialNote", "marker"]);

const uncounted = "ohne Nummer";

function articleOf(article: XmlNode, { parts, place, count }: Within): ReadProvision[] {
  const written = textOf(childOf(article, "num"), notes);
  const id = idOf(article) ?? written;
  // Some acts leave their articles uncounted; a number that is none is refused.
  const counted = readHeading(written.replace(/^[^§\p{L}]+/u, ""));
  if (!counted && written !== "") refuse("invalid-entry", `${place}, ${id}`, { field: "num" });
  const heading = counted ?? { unit: "Art." as const, numbers: [uncounted], text: "" };
  const title = [heading.text, textOf(childOf(article, "heading"), notes)]
    .filter(Boolean)
    .join(" ");
  count(heading.numbers.length, `${place}, ${id}`);
  const part = partPath(parts, `${place}, ${id}`);
  const content = readArticle(article);
  return heading.numbers.map((number) =>
    readProvision({
      unit: heading.unit,
      number,
      heading: title,
      part,
      content,
      place: id,
    }),
  );
}

function readAnnex(document: XmlNode, place: string): ReadProvision {
  const written = textOf(findFirst(document, "docTitle")) || textOf(findFirst(document, "heading"));
  const heading = readHeading(written);
  const main = findFirst(document, "mainBody");
  return readProvision({
    unit: heading?.unit === "Anhang" ? "Anhang" : "Anlage",
    number: heading && heading.unit !== "§" ? (heading.numbers[0] ?? "") : "",
    heading: heading?.text || written,
    content: main ? readRunning(main) : [],
    place,
  });
}
