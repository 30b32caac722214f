/**
 * One thing that is looked for:
 * – a word, as typed; `open` where it may go on (the last one),
 * – a phrase: words that stand one after another, or one word that means itself,
 * – a number or provision, by its tokens: `tokens` are all that may mean it,
 * – any of several things (`oder`).
 */
export type Term = WordTerm | PhraseTerm | CitationTerm | AnyTerm;

export type WordTerm = {
  kind: "word";
  text: string;
  folded: string;
  open: boolean;
  /** Typed as `kreisum*`: also where it is a word by itself. */
  starred?: boolean;
};
export type PhraseTerm = { kind: "phrase"; text: string; folded: string[] };
export type CitationTerm = {
  kind: "citation";
  text: string;
  tokens: string[];
  /** Typed as `norm:`: what lacks it is no hit, not even a partial one. */
  demanded?: boolean;
};
export type AnyTerm = { kind: "any"; text: string; of: Exclude<Term, AnyTerm>[] };

export const fieldNames = ["von", "art", "norm", "gericht", "seit", "bis"] as const;
export type FieldName = (typeof fieldNames)[number];
/** `seit:2019`, `gericht:OVG`: narrows what is found by what is known of a record. */
export type Field = {
  name: FieldName;
  value: string;
  /** `-art:entscheidung`: what fits is left out. */
  not?: boolean;
};
/** What narrows by facts of a record; `norm:` is looked for like any provision. */
export type FactField = Field & { name: Exclude<FieldName, "norm"> };

export type ParsedQuery = {
  terms: Term[];
  excluded: Term[];
  fields: FactField[];
  /** The whole query read as one identifier ("2 BvR 2177/16"). */
  whole: string;
};
