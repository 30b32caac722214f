import { lightStem } from "../analysis/stem";

/** How words for persons end from which "-in" is made: Bürgermeister, Landrat, Dezernent. */
const person = "er|or|rat|ent|ant|eur|ist|amt|wirt|walt|herr";
const female = new RegExp(`^(.{2,}(?:${person}))in(?:nen)?$`);
const male = new RegExp(`^(.{2,}(?:${person}))(?:s|es|e|n|en)?$`);
const official = /^(.*beamt)e[rnsm]?$/;

export type PersonForms = {
  /** The stem by which the law has long named both. */
  stem: string;
  /** Stems of all forms. */
  all: readonly string[];
};

/**
 * "Bürgermeisterin", "Bürgermeisterinnen" and "Bürgermeister" mean the same. Null for what is no
 * word for a person; `isKnown` knows the stems of the language, so that "hierin" is none.
 */
export function personForms(
  folded: string,
  isKnown: (stem: string) => boolean,
): PersonForms | null {
  const [, named] = female.exec(folded) ?? official.exec(folded) ?? male.exec(folded) ?? [];
  if (named === undefined) return null;
  const stem = lightStem(named);
  if (!isKnown(stem)) return null;
  // The stem keeps what an -n makes of it: "Dienstherrn", beside "Dienstherren".
  const weak = named.endsWith("herr") ? [`${named}n`] : [];
  return { stem, all: [stem, ...weak, `${named}in`, `${named}inn`] };
}
