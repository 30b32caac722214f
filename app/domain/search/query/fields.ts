import { earliestDay, isFuzzyDate, latestDay } from "~/lib/fuzzy-date";
import { fieldNames, type Field, type FieldName } from "./term";
import { isAbbreviation } from "./typed-provision";

const pattern = new RegExp(
  String.raw`(^|\s)(-?)(${fieldNames.join("|")}):\s?(?:["„“”]([^"„“”]{1,80})["„“”]|(\S{1,80}))`,
  "giu",
);

/** Takes `seit:2019`, `gericht:"OVG NRW"` out of what was typed; what makes no sense stays words. */
export function takeFields(text: string): { fields: Field[]; rest: string } {
  const fields: Field[] = [];
  const rest = withQuotedNorm(text).replace(
    pattern,
    (
      all,
      space: string,
      minus: string,
      typed: string,
      quoted: string | undefined,
      word: string | undefined,
    ) => {
      const name = typed.toLowerCase() as FieldName;
      const value = (quoted ?? word ?? "").trim();
      if ((name === "seit" || name === "bis") && !isDate(value)) return all;
      fields.push({ name, value: dateOf(name, value), ...(minus ? { not: true } : {}) });
      return space;
    },
  );
  return { fields: fields.slice(0, 8), rest };
}

const place = String.raw`(?:\s+(?:abs(?:\.|atz)|satz|nr\.|nummer)\s*\d{1,3}[a-z]?)*`;
const provision = String.raw`((?:(?:§{1,2}|art(?:\.|ikel)?)\s*)?\d{1,4}\s?[a-z]?${place})`;
const law = String.raw`([\p{L}][\p{L}\d-]{1,24}(?:\s+(?:NRW|NW|[IVX]{1,4}))?)`;
const beginning = String.raw`(^|\s)(-?norm:)\s?`;
const end = String.raw`(?![\p{L}\d/])`;
const provisionOfLaw = new RegExp(`${beginning}${provision}\\s+${law}${end}`, "giu");
const lawAndProvision = new RegExp(`${beginning}${law}\\s+${provision}${end}`, "giu");

/** `norm:41 GO` and `norm:GO 41` are one value: a provision and the law it is of. */
function withQuotedNorm(text: string): string {
  const quoted = (all: string, name: string, value: string) => (isAbbreviation(name) ? value : all);
  return text
    .replace(provisionOfLaw, (all, space: string, field: string, number: string, name: string) =>
      quoted(all, name, `${space}${field}"${number} ${name}"`),
    )
    .replace(lawAndProvision, (all, space: string, field: string, name: string, number: string) =>
      quoted(all, name, `${space}${field}"${number} ${name}"`),
    );
}

const germanDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const isDate = (value: string) => isFuzzyDate(dateOf("seit", value));

/** `3.2.2019` → `2019-02-03`; years and ISO days stay as they are. */
function dateOf(name: FieldName, value: string): string {
  const [, day = "", month = "", year = ""] = germanDay.exec(value) ?? [];
  if (!year || (name !== "seit" && name !== "bis")) return value;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** `seit:2021 bis:2019`, as it was meant; null where the time is none or the right way round. */
export function reversedTime(fields: readonly Field[]): string | null {
  const value = (name: FieldName) => fields.find((each) => each.name === name && !each.not)?.value;
  const [from, to] = [value("seit"), value("bis")];
  if (!from || !to || earliestDay(from) <= latestDay(to)) return null;
  return `seit:${from} bis:${to}`;
}
