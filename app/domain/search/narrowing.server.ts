import { sql, type SQL } from "drizzle-orm";
import { recordTypes } from "~/domain/records/record";
import { decisions, documents, records, searchEntries, statements, users } from "~db/schema";
import type { FactField } from "./query/term";
import type { Filters } from "./search";
import { typeTexts } from "./texts";

/** The facets a person has chosen, as conditions on records and entries. */
export function filterConditions({ art, jahr, stufe, abteilung }: Filters): SQL[] {
  const conditions: SQL[] = [];
  if (art) conditions.push(sql`${records.type} = ${art}`);
  if (jahr) conditions.push(sql`substr(${searchEntries.date}, 1, 4) = ${jahr}`);
  if (abteilung) conditions.push(sql`${records.departmentId} = ${abteilung}`);
  if (stufe) conditions.push(sql`${records.type} || '-' || ${searchEntries.kind} = ${stufe}`);
  return conditions;
}

/** What was typed as `seit:2019` or `gericht:OVG`. */
export const fieldConditions = (fields: readonly FactField[]): SQL[] => fields.map(conditionOf);

function conditionOf({ name, value }: FactField): SQL {
  switch (name) {
    case "seit":
      return sql`${searchEntries.date} >= ${value}`;
    case "bis":
      // A day of the year 2019 lies before the end of "2019".
      return sql`${searchEntries.date} <= ${`${value}~`}`;
    case "art":
      return artCondition(value);
    case "gericht":
      return sql`${records.id} IN (SELECT ${decisions.id} FROM ${decisions} WHERE ${decisions.court} LIKE ${containing(value)} ESCAPE '!')`;
    case "von":
      return sql`(${records.ownerId} IN (SELECT ${users.id} FROM ${users} WHERE ${users.name} LIKE ${containing(value)} ESCAPE '!')
        OR EXISTS (SELECT 1 FROM ${documents} WHERE ${documents.id} = ${records.id} AND ${documents.publisher} LIKE ${containing(value)} ESCAPE '!')
        OR EXISTS (SELECT 1 FROM ${statements} WHERE ${statements.id} = ${records.id} AND ${statements.author} LIKE ${containing(value)} ESCAPE '!'))`;
  }
}

const containing = (value: string) => `%${value.replace(/[%_!]/g, "!$&")}%`;

/** "Gutachten", "Verfahren", "entscheidung": a type by its German word, else a kind. */
function artCondition(value: string): SQL {
  const typed = value.toLowerCase();
  const type = recordTypes.find(
    (each) =>
      each === typed ||
      [typeTexts[each].word, typeTexts[each].plural].some((word) => word.toLowerCase() === typed),
  );
  if (type === "opinion")
    return sql`(${records.type} = 'opinion' OR ${searchEntries.kind} = ${typed})`;
  return type ? sql`${records.type} = ${type}` : sql`${searchEntries.kind} = ${typed}`;
}
