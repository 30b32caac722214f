import * as z from "zod";
import { optionalLines, optionalText, requiredText } from "./form-fields";
import { ruleForces, stagePhases, type Stage, type StageModel } from "./stage-model";

/** No stage can have this key. */
export const firstPlace = "-";

const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on");

const ruleRow = z.object({
  name: optionalText(300),
  length: optionalText(10),
  obligation: z.enum(ruleForces),
  basis: optionalText(300),
  condition: optionalText(300),
  unchecked: ticked,
});

/** One stage as the administrator's form holds it; a rule without a name is left out. */
export const stageFormSchema = z
  .object({
    name: requiredText("Nennen Sie die Station.", 300),
    shortName: requiredText("Der Kurzname steht im Stationsband.", 40),
    phase: z.enum(stagePhases),
    mainPath: ticked,
    start: ticked,
    paper: optionalText(300),
    basis: optionalText(300),
    unchecked: ticked,
    /** Key of the stage this one stands behind in the list, or `firstPlace`. */
    after: requiredText("Sagen Sie, wo die Station steht.", 100),
    from: z.array(z.string()).default([]),
    next: z.array(z.string()).default([]),
    loops: optionalLines(2000),
    rules: z.array(ruleRow).default([]),
    version: z.coerce.number().int(),
  })
  .superRefine(({ rules }, context) => {
    for (const [index, { name, basis }] of rules.entries()) {
      if (!name || basis) continue;
      const message = "Nennen Sie die Grundlage der Frist.";
      context.addIssue({ code: "custom", path: ["rules", index, "basis"], message });
    }
  });
export type StageForm = z.infer<typeof stageFormSchema>;

export const emptyRule = {
  name: "",
  length: "",
  obligation: "regel" as const,
  basis: "",
  condition: "",
  unchecked: false,
};

/** A stage as the fields of its form show it; loops as `Name → key`, one a line. */
export function stageFormValues({ stages }: StageModel, stage: Stage, version: number) {
  const rules = (stage.deadlineRules ?? []).map((rule) => ({
    ...emptyRule,
    ...rule,
    unchecked: rule.unchecked ? "on" : null,
  }));
  return {
    name: stage.name,
    shortName: stage.shortName,
    phase: stage.phase,
    mainPath: stage.mainPath ? "on" : null,
    start: stage.start ? "on" : null,
    paper: stage.paper ?? "",
    basis: stage.basis ?? "",
    unchecked: stage.unchecked ? "on" : null,
    after: stages[stages.indexOf(stage) - 1]?.key ?? firstPlace,
    from: stages.filter(({ next }) => next.includes(stage.key)).map(({ key }) => key),
    next: stage.next,
    loops: (stage.loops ?? []).map(({ to, name }) => `${name} → ${to}`).join("\n"),
    rules: rules.length > 0 ? rules : [{ ...emptyRule, unchecked: null }],
    version: String(version),
  };
}

/** The empty form of a new stage; its place has to be chosen. */
export function newStageValues(model: StageModel, version: number) {
  const empty: Stage = {
    key: "",
    name: "",
    shortName: "",
    phase: "preparation",
    mainPath: false,
    next: [],
  };
  return { ...stageFormValues(model, empty, version), after: "" };
}
