/** Names of the texts of a statement, by which its citations are kept. */
export const summaryField = "summary";
export const petitumField = (id: string) => `petitum:${id}`;
export const petitumProvisionField = (id: string) => `petitum-provision:${id}`;
