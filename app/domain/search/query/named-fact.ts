import { knownForms } from "~/domain/decisions/decision";
import { documentKinds, type DocumentKind } from "~/domain/documents/document";
import { documentKindLabels } from "~/domain/documents/texts";
import { opinionKinds } from "~/domain/opinions/opinion";
import { kindLabels } from "~/domain/opinions/texts";
import { recordTypes, type RecordType } from "~/domain/records/record";
import { lightStem } from "../analysis/stem";
import { fold } from "../analysis/words";
import { typeTexts } from "../texts";

/** A type of record, or one kind of it. */
export type NamedArt = { type: RecordType; kind?: string };
/** What a word says of a record itself: what it is, or of which year. */
export type NamedFact = { name: "art"; arts: readonly NamedArt[] } | { name: "jahr"; year: string };

type Known = { type: RecordType; kind: string; date: string | null };

/** "Gutachten", "Vermerke", "Urteils", "2019": what else a word may mean; null where it is a word only. */
export function namedFact(folded: string): NamedFact | null {
  if (/^\d{4}$/.test(folded)) {
    const year = Number(folded);
    return year >= 1949 && year <= 2099 ? { name: "jahr", year: folded } : null;
  }
  const arts = artsByStem.get(lightStem(folded));
  return arts ? { name: "art", arts } : null;
}

export function fits(fact: NamedFact, { type, kind, date }: Known): boolean {
  if (fact.name === "jahr") return date?.slice(0, 4) === fact.year;
  return fact.arts.some((art) => art.type === type && (art.kind ?? kind) === kind);
}

/** No kind that somebody looks for by name. */
const nameless: DocumentKind = "sonstiges";

const artsByStem: ReadonlyMap<string, readonly NamedArt[]> = collected([
  ...recordTypes.flatMap((type) =>
    [typeTexts[type].word, typeTexts[type].plural].map((word) => [word, { type }] as const),
  ),
  ...opinionKinds.map((kind) => [kindLabels[kind], { type: "opinion", kind }] as const),
  ...documentKinds
    .filter((kind) => kind !== nameless)
    .map((kind) => [documentKindLabels[kind], { type: "document", kind }] as const),
  ...knownForms.map((kind) => [kind, { type: "decision", kind }] as const),
]);

function collected(named: readonly (readonly [string, NamedArt])[]): Map<string, NamedArt[]> {
  const arts = new Map<string, NamedArt[]>();
  for (const [word, art] of named) {
    const stem = lightStem(fold(word));
    const known = arts.get(stem) ?? [];
    // "Gutachten" is the type, whatever the kind: the kind says nothing more.
    if (known.some(({ type, kind }) => type === art.type && (!kind || kind === art.kind))) continue;
    arts.set(stem, [...known, art]);
  }
  return arts;
}
