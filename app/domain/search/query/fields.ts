import { fieldNames, type Field, type FieldName } from "./term";

const pattern = new RegExp(
  String.raw`(^|\s)(${fieldNames.join("|")}):\s?(?:["„“”]([^"„“”]{1,80})["„“”]|(\S{1,80}))`,
  "giu",
);

/** Takes `seit:2019`, `gericht:"OVG NRW"` out of what was typed; what makes no sense stays words. */
export function takeFields(text: string): { fields: Field[]; rest: string } {
  const fields: Field[] = [];
  const rest = text.replace(
    pattern,
    (all, space: string, typed: string, quoted: string | undefined, word: string | undefined) => {
      const name = typed.toLowerCase() as FieldName;
      const value = (quoted ?? word ?? "").trim();
      if ((name === "seit" || name === "bis") && !isDate(value)) return all;
      fields.push({ name, value: dateOf(name, value) });
      return space;
    },
  );
  return { fields: fields.slice(0, 8), rest };
}

const germanDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const isDate = (value: string) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) || germanDay.test(value);

/** `3.2.2019` → `2019-02-03`; years and ISO days stay as they are. */
function dateOf(name: FieldName, value: string): string {
  const [, day = "", month = "", year = ""] = germanDay.exec(value) ?? [];
  if (!year || (name !== "seit" && name !== "bis")) return value;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
