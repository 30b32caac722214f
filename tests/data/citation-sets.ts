import { readFileSync } from "node:fs";
import * as z from "zod";
import { jsonOf, pathOf } from "./shared";

const span = z.object({ label: z.string(), start: z.number(), end: z.number(), text: z.string() });
const sentence = z.object({ text: z.string(), expected: z.array(span) });
const decision = z.object({
  id: z.string(),
  text: z.string(),
  expected: z.array(
    z.object({
      type: z.enum(["law", "case"]),
      kind: z.string(),
      span: z.object({ start: z.number(), end: z.number(), text: z.string() }),
      book: z.string().nullish(),
      number: z.string().nullish(),
      file_number: z.string().nullish(),
      reporter: z.string().nullish(),
    }),
  ),
});
const unitText = z.object({
  text: z.string(),
  html: z.boolean(),
  expected: z.array(
    z.object({
      type: z.enum(["law", "case"]),
      book: z.string().nullish(),
      section: z.string().nullish(),
      court: z.string().nullish(),
      file_number: z.string().nullish(),
    }),
  ),
});
const agenda = z.object({
  text: z.string(),
  gold_suspect: z.boolean(),
  drucksachen: z.array(z.object({ start: z.number(), end: z.number(), number: z.string() })),
});

export type LabelledSpan = z.infer<typeof span>;
export type Sentence = z.infer<typeof sentence>;

/** One set per line of JSON; the file must be read once per run. */
const linesOf = <Row>(name: string, row: z.ZodType<Row>): Row[] =>
  readFileSync(pathOf(`citations/${name}`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => row.parse(JSON.parse(line)));

/** 6,666 sentences of federal courts with spans by kind (LER). */
export const courtSentences = () => linesOf("ler-open-dev.jsonl", sentence);
/** Whole decisions with every citation (Open Legal Data). */
export const labelledDecisions = () => linesOf("openlegaldata-benchmark-open.jsonl", decision);
/** Short texts with the provisions or decisions they cite (Open Legal Data). */
export const unitTexts = () => z.array(unitText).parse(jsonOf("citations/openlegaldata-unit.json"));
/** Agenda items of the Bundestag with the papers they name. */
export const agendaItems = () => linesOf("drucksachen-labelled-open.jsonl", agenda);
/** References as statutes write them, by kind (RIS-Norms). */
export const referenceStrings = () =>
  z
    .array(z.object({ kind: z.string(), text: z.string() }))
    .parse(jsonOf("citations/ris-norms-reference-strings.json"));
/** Real docket numbers, one or more a line. */
export const docketNumbers = () =>
  readFileSync(pathOf("citations/aktenzeichen-open-2000.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "");
/** Abbreviations of the laws of all Lands. */
export const abbreviationsOfLands = () => {
  const lands = z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .parse(jsonOf("nrw/all-laender-law-abbreviations.json"));
  return Object.values(lands).flatMap((laws) => Object.keys(laws));
};
/** Lists of places with each place taken apart (QuantLaw). */
export const placeLists = () =>
  z
    .array(z.object({ kind: z.string(), text: z.string(), expected: z.unknown() }))
    .parse(jsonOf("citations/quantlaw.json"))
    .filter(({ kind }) => kind === "parse")
    .map(({ text, expected }) => ({
      text,
      places: z.array(z.array(z.tuple([z.string(), z.string()]))).parse(expected),
    }));
