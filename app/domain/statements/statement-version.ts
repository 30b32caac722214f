import * as z from "zod";
import { positions } from "~/domain/procedures/procedure";
import { petitumOutcomes, statementOrigins } from "./statement";

/** All that a save of a statement can overwrite. */
export const statementVersionSchema = z.object({
  title: z.string(),
  origin: z.enum(statementOrigins),
  author: z.string(),
  position: z.enum(positions).nullable(),
  recipient: z.string(),
  sentOn: z.string().nullable(),
  summary: z.string(),
  sourceUrl: z.string(),
  petita: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      provision: z.string(),
      outcome: z.enum(petitumOutcomes),
      outcomeNote: z.string(),
    }),
  ),
});
export type StatementVersion = z.infer<typeof statementVersionSchema>;
