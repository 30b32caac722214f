import type { RecordRelation } from "~/domain/records/record";

/** How one procedure can stand to another. */
export const procedureRelations = ["related", "transposes", "merged-into"] as const;
export type ProcedureRelation = (typeof procedureRelations)[number];

export function isRelation(text: string): text is ProcedureRelation {
  return procedureRelations.some((relation) => relation === text);
}

export const relationTexts: Record<RecordRelation, { outgoing: string; incoming: string }> = {
  related: { outgoing: "verwandt mit", incoming: "verwandt mit" },
  transposes: { outgoing: "setzt um", incoming: "wird umgesetzt durch" },
  "merged-into": { outgoing: "aufgegangen in", incoming: "hat aufgenommen" },
  supersedes: { outgoing: "überholt", incoming: "überholt durch" },
  "deviates-from": { outgoing: "weicht ab von", incoming: "abweichend davon" },
  "part-of": { outgoing: "Teil von", incoming: "umfasst" },
  "refers-to": { outgoing: "verweist auf", incoming: "wird genannt in" },
};

export const relationText = (relation: RecordRelation | null, outgoing: boolean) =>
  relationTexts[relation ?? "related"][outgoing ? "outgoing" : "incoming"];
