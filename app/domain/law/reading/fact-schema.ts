import { z } from "zod";
import { isDay } from "~/lib/day";

/** The facts of NRW municipal law as JSON: `laws.json`, `provisions.json`, `amending-acts.json`. */
const text = z.string().max(2000).nullish();
const name = z.string().trim().min(1).max(500);

const day = z.string().refine(isDay).nullish();

export const factLaw = z.object({
  abbr: name,
  title: text,
  sgv: text,
  original: text,
  current_promulgation: text,
  last_amendment_known: text,
  aliases: z.array(name).max(100).default([]),
  amendments: z
    .array(z.object({ date: text, gv: text, article: text, in_force: text }))
    .max(1000)
    .default([]),
  status: text,
  /** Between these days the list of amendments is complete and names the provisions. */
  changes_from: day,
  changes_until: day,
  note: text,
  own_knowledge_fields: z.array(z.string()).nullish(),
  source: text,
});
export type FactLaw = z.infer<typeof factLaw>;

export const factProvision = z.object({
  id: name,
  law: name,
  number: name,
  heading: text,
  part: text,
  status: text,
  note: text,
  valid_as_of: text,
  source: text,
});
export type FactProvision = z.infer<typeof factProvision>;

export const factAct = z.object({
  id: name,
  title: name,
  date_of_act: text,
  promulgation: text,
  issue: text,
  in_force: text,
  note: text,
  source: text,
  amends: z
    .array(z.object({ law: name, provisions: z.array(z.string().max(300)).max(1000) }))
    .max(500),
});
export type FactAct = z.infer<typeof factAct>;
