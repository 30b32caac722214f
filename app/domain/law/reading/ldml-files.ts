import type { LdmlFile } from "./ldml-law";
import type { LawProblem } from "./problem";
import type { LawReading } from "./read-law";

export type PlacedLdml = { place: string; file: LdmlFile };

/**
 * Puts the files of an import together: an annex goes to the act of its expression. A collection
 * only names its parts; a part that is missing, and a circle of collections, is reported.
 */
export function joinLdml(files: readonly PlacedLdml[]): LawReading {
  const failed: LawProblem[] = [];
  const laws = files.flatMap(({ file }) => (file.kind === "act" ? [file.law] : []));
  const byPlace = new Map(files.map((one) => [one.place, one.file]));
  for (const { place, file } of files) {
    if (file.kind === "annex") addAnnex(place, file, files, failed);
    if (file.kind === "other") failed.push(noLaw(place, file.what));
    if (file.kind !== "collection") continue;
    if (leadsBack(place, byPlace)) failed.push({ code: "cycle", place, values: { id: place } });
    const missing = file.parts.filter((part) => !byPlace.has(beside(place, part)));
    if (missing.length > 0) failed.push(noLaw(place, `Sammlung; es fehlt ${missing.join(", ")}`));
  }
  return { laws, failed };
}

const noLaw = (place: string, what: string): LawProblem => ({
  code: "no-law",
  place,
  values: { what },
});

const folderOf = (place: string) => place.slice(0, place.lastIndexOf("/") + 1);
const beside = (place: string, name: string) => folderOf(place) + name;

function addAnnex(
  place: string,
  { expression, provision }: LdmlFile & { kind: "annex" },
  files: readonly PlacedLdml[],
  failed: LawProblem[],
): void {
  const act = files.find(
    (one) =>
      one.file.kind === "act" &&
      one.file.expression === expression &&
      folderOf(one.place) === folderOf(place),
  );
  if (act?.file.kind !== "act") {
    failed.push(noLaw(place, "Anlage; der Regelungstext dazu fehlt"));
    return;
  }
  const { provisions } = act.file.law;
  const isTaken = (number: string) =>
    provisions.some((one) => one.unit === provision.unit && one.number === number);
  const counted = /-(\d{1,3})\.xml$/.exec(place)?.[1] ?? "";
  let number = provision.number || counted;
  for (let next = 2; isTaken(number); next++) number = `${provision.number || counted} [${next}]`;
  provisions.push({ ...provision, number });
}

/** Follows collections from one to the next; a file is visited once. */
function leadsBack(from: string, files: ReadonlyMap<string, LdmlFile>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const file = files.get(place);
    if (file?.kind !== "collection") continue;
    for (const part of file.parts.map((name) => beside(place!, name))) {
      if (part === from) return true;
      if (!seen.has(part)) open.push(part);
      seen.add(part);
    }
  }
  return false;
}
