import * as z from "zod";
import { exitOutcomes, levels } from "./procedure";

/** Which part of the way a stage belongs to: the columns of the board, the bands of the graph. */
export const stagePhases = ["preparation", "parliament", "promulgation", "aftermath"] as const;
export type StagePhase = (typeof stagePhases)[number];

export const obligations = ["muss", "soll", "regel"] as const;
export type Obligation = (typeof obligations)[number];

/** How a rule of a stage binds: a deadline, or what the law makes follow without anybody's doing. */
export const ruleForces = [...obligations, "effect"] as const;
export type RuleForce = (typeof ruleForces)[number];

/** Stages by which the outcome of a procedure is told. */
export const milestones = ["promulgation", "entry-into-force"] as const;

const key = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const text = z.string().trim().min(1).max(300);

const deadlineRuleSchema = z.object({
  name: text,
  /** `Nd`, `Nw`, `Nm`, `Ny` or `Nwd` (working days); absent where the source names no length. */
  length: z.string().optional(),
  obligation: z.enum(ruleForces),
  basis: text,
  /** When the rule applies, or what the source says instead of a length. */
  condition: text.optional(),
  /** Own knowledge, not compared with the source: shown as "ungeprüft". */
  unchecked: z.boolean().optional(),
});
export type DeadlineRule = z.infer<typeof deadlineRuleSchema>;

const stageLoopSchema = z.object({ to: key, name: text, unchecked: z.boolean().optional() });

const stageSchema = z.object({
  key,
  name: text,
  shortName: text,
  phase: z.enum(stagePhases),
  /** Shown in the header of a procedure even before it is reached. */
  mainPath: z.boolean(),
  /** A procedure may begin here. */
  start: z.boolean().optional(),
  milestone: z.enum(milestones).optional(),
  paper: text.optional(),
  basis: text.optional(),
  unchecked: z.boolean().optional(),
  /** Keys of the stages that can follow; more than one where a stage can be skipped. */
  next: z.array(z.string()),
  /** Ways back, each with its name, for example Zurückverweisung. */
  loops: z.array(stageLoopSchema).optional(),
  deadlineRules: z.array(deadlineRuleSchema).optional(),
});
export type Stage = z.infer<typeof stageSchema>;

const stageExitSchema = z.object({ key, name: text, outcome: z.enum(exitOutcomes) });
export type StageExit = z.infer<typeof stageExitSchema>;

/** The shape only; whether the graph makes sense is said by `validateStageModel`. */
export const stageModelSchema = z.object({
  id: key,
  name: text,
  level: z.enum(levels),
  /** In the order of the way: later stages stand further down. */
  stages: z.array(stageSchema),
  exits: z.array(stageExitSchema),
});
export type StageModel = z.infer<typeof stageModelSchema>;

/** Every model ends in these where it does not reach its last stage (a step names them like a stage). */
export const standardExits: StageExit[] = [
  { key: "abgelehnt", name: "Abgelehnt", outcome: "rejected" },
  { key: "zurueckgezogen", name: "Zurückgezogen", outcome: "withdrawn" },
  { key: "erledigt", name: "Erledigt", outcome: "settled" },
  { key: "zusammengefuehrt", name: "Zusammengeführt", outcome: "merged" },
  { key: "diskontinuitaet", name: "Diskontinuität", outcome: "discontinued" },
];
