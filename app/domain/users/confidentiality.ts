/** Who may see a record: everybody in the house, its department, or named persons only. */
export const confidentialities = ["house", "department", "confidential"] as const;
export type Confidentiality = (typeof confidentialities)[number];
