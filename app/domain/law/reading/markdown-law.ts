import { isDay } from "~/lib/day";
import { checkText, factCounter, partPath, provisionCounter } from "./bounds";
import { federalName } from "./federal-name";
import { partRank, readHeading, type ProvisionHeading } from "./heading";
import { readMarker } from "./marker";
import { lineOf, refuse } from "./problem";
import { editionOf, emptyLaw, readProvision, type ReadLaw, type ReadProvision } from "./read-law";
import { uniqueProvisions } from "./sections";
import { joinLines, readWording } from "./wording";

/** Federal law as Markdown begins with a block of fields, `jurabk` among them. */
export const isMarkdownLaw = (text: string) => /^jurabk:/m.test(text.slice(0, 5000));

/** A paragraph with the column it begins in. */
type Paragraph = { lines: string[]; indent: number };
type Section = { heading: ProvisionHeading; part: string; line: number; paragraphs: Paragraph[] };

/** Reads one law of the collection of federal law in Markdown. */
export function readMarkdownLaw(text: string, place: string): ReadLaw {
  checkText(place, text);
  const lines = text.replaceAll(/\r\n?/g, "\n").split("\n");
  const jurabk = lines.findIndex((line) => line.startsWith("jurabk:"));
  const end = Math.max(lines.indexOf("---", Math.max(jurabk, 1)), 0);
  const fields = frontMatter(lines.slice(0, end));
  const { facts, sections } = divide(lines, end + 1, place);
  const isUnread = sections.length === 0 && lines.some((line) => /^#{2,6}\s+(?:§|Art)/.test(line));
  if (isUnread) refuse("unread-provisions", place);
  const written = fields.get("jurabk") ?? "";
  const topLine = lines.find((line) => line.startsWith("# "))?.slice(2) ?? "";
  const title = fields.get("Title") || topLine.replace(`(${written})`, "").trim();
  if (!written && !title) refuse("no-name", place);
  const slug = fields.get("slug") ?? "";
  const provisions = sections.flatMap(({ heading, part, line, paragraphs }): ReadProvision[] => {
    const content = readWording(
      paragraphs.map(({ lines: own, indent }) => ({ text: joinLines(own), indent })),
    );
    return heading.numbers.map((number) =>
      readProvision({
        unit: heading.unit,
        number,
        heading: heading.text,
        part,
        content,
        place: lineOf("", line),
      }),
    );
  });
  const name = federalName(written, title);
  return {
    ...emptyLaw(place),
    ...name,
    title: title || written,
    level: "bund",
    promulgation: facts.get("Fundstelle")?.join("; ") ?? "",
    dated: facts.get("Ausfertigungsdatum")?.find(isDay) ?? null,
    promulgatedOn: lastChange(facts),
    recorded: editionOf(lastChange(facts)),
    sourceUrl: slug ? `https://www.gesetze-im-internet.de/${slug}/` : "",
    note: provisions.length === 0 ? "Ohne Paragraphen; der Wortlaut steht an der Quelle." : "",
    isComplete: true,
    provisions: uniqueProvisions(provisions, place, { official: name.abbreviation }),
  };
}

/** `key: value`; a value goes on in lines that are set in. */
function frontMatter(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  let key = "";
  for (const line of lines) {
    const [, name, value = ""] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
    if (name) fields.set((key = name), value.replaceAll(/^["']|["']$/g, ""));
    else if (key && /^\s/.test(line)) fields.set(key, `${fields.get(key) ?? ""} ${line.trim()}`);
  }
  return fields;
}

/** The day of the newest amendment the source knows (`G v. 5.7.2021`); else of the law itself. */
function lastChange(facts: ReadonlyMap<string, readonly string[]>): string | null {
  const changes = [...facts.values()].flat().join(" ");
  const days = [...changes.matchAll(/\bv\. (\d{1,2})\.(\d{1,2})\.(\d{4})\b/g)].map(
    ([, day = "", month = "", year]) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
  const dated = facts.get("Ausfertigungsdatum") ?? [];
  return [...days, ...dated].filter(isDay).sort().at(-1) ?? null;
}

type Part = { level: number; text: string; holdsItsLevel: boolean };

/** `## Abschnitt IV` holds the `## Art 1` behind it, unless it held something deeper before. */
const partOf = (level: number, text: string): Part => ({
  level,
  text,
  holdsItsLevel: partRank(text.split(" - ")[0] ?? "") !== null,
});

function leave(parts: Part[], level: number, isProvision: boolean): void {
  for (let last = parts.at(-1); last && last.level >= level; last = parts.at(-1)) {
    if (isProvision && last.level === level && last.holdsItsLevel) return;
    parts.pop();
  }
  const [above] = parts.slice(-1);
  if (above) above.holdsItsLevel = false;
}

/** Facts as `Name` / `:   value`, parts and provisions as headings, paragraphs by blank lines. */
function divide(lines: readonly string[], from: number, place: string) {
  const countProvisions = provisionCounter();
  const countFacts = factCounter();
  const facts = new Map<string, string[]>();
  const sections: Section[] = [];
  const parts: Part[] = [];
  let section: Section | null = null;
  let isOpen = false;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    const [, signs = "", title = ""] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [];
    if (signs.length > 1) {
      isOpen = false;
      const heading = readHeading(plain(title).replace(/^\(XXXX\) /, ""));
      leave(parts, signs.length, heading !== null);
      section = null;
      if (heading) {
        const where = lineOf(place, at + 1);
        countProvisions(heading.numbers.length, where);
        const part = partPath(
          parts.map((one) => one.text),
          where,
        );
        section = { heading, part, line: at + 1, paragraphs: [] };
        sections.push(section);
      } else parts.push(partOf(signs.length, plain(title)));
      continue;
    }
    const fact = /^:\s{1,8}(.*)$/.exec(line);
    if (fact && sections.length === 0) {
      const name = lines[at - 1]?.trim() ?? "";
      const values = facts.get(name) ?? [];
      values.push(fact[1]?.trim() ?? "");
      facts.set(name, values);
      countFacts(1, lineOf(place, at + 1));
    } else if (line.trim() === "") isOpen = false;
    else if (section) {
      addLine(section.paragraphs, line, isOpen);
      isOpen = true;
    }
  }
  return { facts, sections };
}

function addLine(paragraphs: Paragraph[], line: string, isOpen: boolean): void {
  const indent = line.length - line.trimStart().length;
  const text = plain(line);
  const last = paragraphs.at(-1);
  // Within a paragraph only a marker that is set off by two blanks begins a list.
  const isItem = /^\s*\S{1,5}[.)]\s{2,}/.test(line) && readMarker(text) !== null;
  if (last && isOpen && !isItem) last.lines.push(text);
  else paragraphs.push({ lines: [text], indent });
}

/** Without the signs of Markdown: emphasis, footnotes, escapes, bullets that only lay out a table. */
function plain(line: string): string {
  return line
    .replaceAll(/\[\^[^\]]{1,80}\]:?/g, "")
    .replaceAll(/!\[[^\]]{0,200}\]\([^)]{0,300}\)/g, "")
    .replaceAll(/\*\*|\\(?=[^\s\w])/g, "")
    .replace(/^\s*(?:\*\s+)+/, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
