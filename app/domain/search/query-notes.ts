import { isArt } from "./facets/meant-art";
import { reversedTime } from "./query/fields";
import type { ParsedQuery } from "./query/term";
import type { QueryNote } from "./search";

const typedDate = /(?:^|\s)-?(seit|bis):\s?["„“”]?([^\s"„“”]{1,80})/giu;

/** What was typed as a field, and cannot be one: it is said, not silently looked for as words. */
export function notesOf(input: string, { fields, terms, excluded }: ParsedQuery): QueryNote[] {
  const dates = [...input.slice(0, 400).matchAll(typedDate)].flatMap(
    ([, name = "", value = ""]): QueryNote[] => {
      const field = name.toLowerCase();
      return fields.some((each) => each.name === field) ? [] : [{ field, value }];
    },
  );
  const kinds = fields.flatMap(({ name, value }): QueryNote[] =>
    name === "art" && !isArt(value) ? [{ field: name, value }] : [],
  );
  const reversed = reversedTime(fields);
  const isOnlyWithout = terms.length + fields.length === 0 && excluded.length > 0;
  return [
    ...dates,
    ...kinds,
    ...(reversed ? [{ field: "zeitraum", value: reversed }] : []),
    ...(isOnlyWithout ? [{ field: "ohne", value: input.trim().slice(0, 80) }] : []),
  ];
}
