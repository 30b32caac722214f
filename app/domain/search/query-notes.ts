import { isArt } from "./facets/meant-art";
import type { FactField } from "./query/term";
import type { QueryNote } from "./search";

const typedDate = /(?:^|\s)(seit|bis):\s?["„“”]?([^\s"„“”]{1,80})/giu;

/** What was typed as a field, and cannot be one: it is said, not silently looked for as words. */
export function notesOf(input: string, fields: readonly FactField[]): QueryNote[] {
  const dates = [...input.slice(0, 400).matchAll(typedDate)].flatMap(
    ([, name = "", value = ""]): QueryNote[] => {
      const field = name.toLowerCase();
      return fields.some((each) => each.name === field) ? [] : [{ field, value }];
    },
  );
  const kinds = fields.flatMap(({ name, value }): QueryNote[] =>
    name === "art" && !isArt(value) ? [{ field: name, value }] : [],
  );
  return [...dates, ...kinds];
}
