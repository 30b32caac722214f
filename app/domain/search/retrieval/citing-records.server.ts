import { allOf } from "../query/expression";
import type { Meaning } from "../query/meaning.server";
import { lastAdded } from "./listed.server";
import type { Match } from "./match";
import type { Scope } from "./scope.server";

/** Where nothing but provisions or numbers was typed: the newest records that name all of them. */
export function citingRecords(scope: Scope, meanings: readonly Meaning[], limit: number): Match[] {
  if (meanings.some(({ kind }) => kind !== "citation")) return [];
  return lastAdded([{ scope }], allOf(meanings, "whole"), limit);
}
