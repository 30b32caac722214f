/** Only what a person decided is stored in a text; what is merely recognised is found again. */
export const citationDecisions = ["confirmed", "rejected"] as const;
export type CitationDecision = (typeof citationDecisions)[number];

/** What words cite: a kind and short values, the record of the contract without place and text. */
export type CitedRecord = { readonly kind: string } & { readonly [key: string]: string };

type Check = (value: string) => boolean;

const longestValue = 200;
/** No citation is longer: the recogniser looks a bounded way. */
export const longestWords = 2_000;

const short: Check = (value) =>
  value !== "" && value.length <= longestValue && !value.includes("\u0000");
const oneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value);
const day: Check = (value) => /^\d{4}-\d{2}-\d{2}$/.test(value);

const levels = [
  "absatz",
  "unterabsatz",
  "satz",
  "halbsatz",
  "nummer",
  "buchstabe",
  "doppelbuchstabe",
  "alternative",
  "variante",
];

const shorts = (...keys: string[]) => keys.map((key) => [key, short] as const);

type Kind = { keys: ReadonlyMap<string, Check>; required: readonly string[] };

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [
    "provision",
    {
      keys: new Map([
        ...shorts("law", "number", "until"),
        // "Anlage zu § 5": an annex without a number.
        ["anlage", (value) => value === "" || short(value)],
        ["unit", oneOf("§", "Art.", "Anlage", "Anhang")],
        ["following", oneOf("f.", "ff.")],
        ["fassung", oneOf("a. F.", "n. F.")],
        ...shorts(...levels, ...levels.map((level) => `${level}Until`)),
      ]),
      required: [],
    },
  ],
  [
    "document",
    {
      keys: new Map([
        ...shorts("parliament", "number"),
        [
          "type",
          oneOf("Drucksache", "Vorlage", "APr", "Stellungnahme", "Plenarprotokoll", "Information"),
        ],
      ]),
      required: ["type", "number"],
    },
  ],
  [
    "decision",
    {
      keys: new Map([
        ...shorts("court", "type", "docket", "ecli", "collection", "volume", "page", "marginal"),
        ["date", day],
      ]),
      required: [],
    },
  ],
  [
    "gazette",
    { keys: new Map(shorts("gazette", "part", "year", "number", "page")), required: ["gazette"] },
  ],
]);

/** True for a record of the four kinds with known keys and short values; on hostile input too. */
export function isCitedRecord(value: unknown): value is CitedRecord {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { kind, ...rest } = value as Record<string, unknown>;
  const known = typeof kind === "string" ? kinds.get(kind) : undefined;
  if (!known || !Object.hasOwn(value, "kind")) return false;
  const fits = Object.entries(rest).every(
    ([key, text]) => typeof text === "string" && known.keys.get(key)?.(text) === true,
  );
  return fits && known.required.every((key) => Object.hasOwn(rest, key));
}

/** The same record with its keys in one order, so that equal ones read equal. */
export const recordText = (record: CitedRecord) =>
  JSON.stringify(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)));

export const isCitationId = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-z]{8,16}$/.test(value);
