import { parseFuzzyDate } from "~/lib/fuzzy-date";
import type { ReadLaw } from "./read-law";

type Line = { line: number; text: string };
type Title = Pick<ReadLaw, "title" | "abbreviation" | "aliases" | "promulgation" | "dated">;

const dateWords = /\bvom\s(\d{1,2}\.\s?(?:\p{L}{3,9}|\d{1,2}\.)\s?\d{4})/iu;

/** What stands above the first provision: title, short names, date; and what is left over. */
export function readTitle(lines: readonly Line[]): { title: Title; rest: Line[] } {
  const first = lines.findIndex(({ text }) => text !== "");
  const start = Math.max(first, 0);
  let end = start;
  while (isTitleLine(lines[end]?.text, end - start)) end++;
  const written = lines.slice(start, end).map(({ text }) => text);
  const rest: Line[] = [];
  const promulgation: string[] = [];
  for (const one of lines.slice(end)) {
    if (one.text === "") continue;
    const isDate = /^(in der Fassung|vom \d|Bekanntmachung)/i.test(one.text);
    if (isDate || (promulgation.length === 1 && /^vom \d/i.test(one.text))) {
      promulgation.push(one.text);
    } else rest.push(one);
  }
  const sentence = promulgation.join(" ");
  const day = dateWords.exec(sentence)?.[1];
  return {
    title: {
      ...namesOf(written.join(" ")),
      promulgation: sentence,
      dated: day ? parseFuzzyDate(day) : null,
    },
    rest,
  };
}

const isTitleLine = (text: string | undefined, at: number) =>
  text !== undefined && text !== "" && at < 6 && !/^(in der Fassung|vom \d)/i.test(text);

/** `Verwaltungsverfahrensgesetz (Kurzname – ABK)`: title, abbreviation and further names. */
export function namesOf(written: string): Pick<Title, "title" | "abbreviation" | "aliases"> {
  const brackets = [...written.slice(0, 2000).matchAll(/\(([^()]{2,200})\)/g)];
  const last = brackets.findLast(({ 1: inner = "" }) => !/\bvom\b|Artikel|Fundstelle/.test(inner));
  const title = written
    .replace(last?.[0] ?? "", "")
    .replaceAll(/\s+/g, " ")
    .trim();
  const names = (last?.[1] ?? "").split(/\s[–-]\s/).map((name) => name.trim());
  const isShort = (name: string) =>
    name.length <= 30 && /\p{Lu}.*\p{Lu}|\d/u.test(name) && name.split(" ").length <= 4;
  const abbreviation = names.findLast((name) => name !== "" && isShort(name)) ?? "";
  const aliases = names.filter((name) => name !== "" && name !== abbreviation);
  return { title, abbreviation, aliases };
}
