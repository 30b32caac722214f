/** Names of the texts of a statement, by which its citations are kept. */
export const summaryField = "summary";
export const petitumField = (id: string) => `petitum:${id}`;
export const petitumProvisionField = (id: string) => `petitum-provision:${id}`;

type Texts = {
  summary: string;
  petita: readonly { id: string; provision: string; text: string }[];
};

/** Its texts in the order in which they are read. */
export const textsByField = ({ summary, petita }: Texts): [field: string, text: string][] => [
  [summaryField, summary],
  ...petita.flatMap(({ id, provision, text }): [string, string][] => [
    [petitumProvisionField(id), provision],
    [petitumField(id), text],
  ]),
];
