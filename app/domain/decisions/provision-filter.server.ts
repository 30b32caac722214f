import { sql, type SQL } from "drizzle-orm";
import { recogniseCitations } from "~/domain/citations/recogniser/scan";
import { recogniserOptions } from "~/domain/law/law-names.server";
import { lawName } from "~/domain/law/law";
import { placeOf } from "~/domain/law/read-provision";
import type { Queryable } from "~db/client.server";
import { citations, decisions } from "~db/schema";
import { provisionsField } from "./decisions.server";

/** Decisions that rest on what was typed: `§ 26 GO NRW`, or a law as a whole, `GO NRW`. */
export function restsOn(db: Queryable, typed: string): SQL {
  const options = recogniserOptions(db);
  const cited = recogniseCitations(typed, options).find(({ kind }) => kind === "provision");
  const place = cited?.kind === "provision" ? placeOf(cited) : null;
  const written = cited?.kind === "provision" && cited.law ? cited.law : lawName(typed);
  const law = abbreviationOf(options.laws ?? {}, written);
  const atNumber =
    place?.numberFrom && place.unit
      ? sql`AND ${citations.unit} = ${place.unit} AND ${citations.numberFrom} <= ${place.numberUntil ?? place.numberFrom} AND ${citations.numberUntil} >= ${place.numberFrom}`
      : sql``;
  return sql`${decisions.id} IN (
    SELECT ${citations.recordId} FROM ${citations}
    WHERE ${citations.law} IN (${law}, ${written})
      AND ${citations.field} = ${provisionsField} ${atNumber}
  )`;
}

/** Whatever case it is typed in. */
function abbreviationOf(laws: Readonly<Record<string, string>>, typed: string): string {
  const known = Object.hasOwn(laws, typed) ? laws[typed] : undefined;
  if (known !== undefined) return known;
  const name = typed.toLowerCase();
  return Object.entries(laws).find(([alias]) => alias.toLowerCase() === name)?.[1] ?? typed;
}
