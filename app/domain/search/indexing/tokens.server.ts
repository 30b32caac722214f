import { analysed, cited, ownTokens } from "./analyze.server";

/** Tokens of what a record is called by: all of its passages carry them. */
export type NameTokens = { own: string; title: string; tparts: string };
export type HeadTokens = NameTokens & { lead: string; cites: string };
export type PassageTokens = NameTokens & {
  lead: string;
  body: string;
  bparts: string;
  cites: string;
};

/** What stands above the text of a record. */
type Head = { title: string; identifiers: readonly string[]; lead?: string };

export function headTokens({ identifiers, title, lead = "" }: Head): HeadTokens {
  const { stems, parts } = analysed(title);
  return {
    own: ownTokens(identifiers),
    title: stems,
    tparts: parts,
    lead: analysed(lead).stems,
    cites: cited(`${title}\n${lead}`).tokens,
  };
}

export function passageTokens({ cites, ...head }: HeadTokens, passage: string): PassageTokens {
  const { stems, parts } = analysed(passage);
  const { tokens, within } = cited(passage);
  return { ...head, body: stems, bparts: `${parts} ${within}`, cites: `${cites} ${tokens}` };
}
