import * as z from "zod";
import { optionalLines, optionalText, requiredText } from "./form-fields";
import { obligations, stagePhases, type Stage, type StageModel } from "./stage-model";

const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on");

const ruleRow = z.object({
  name: optionalText(300),
  length: optionalText(10),
  obligation: z.enum(obligations),
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
type StageForm = z.infer<typeof stageFormSchema>;

export const emptyRule = {
  name: "",
  length: "",
  obligation: "regel" as const,
  basis: "",
  condition: "",
  unchecked: false,
};

/** A stage as the fields of its form show it; loops as `Name → key`, one a line. */
export function stageFormValues(stage: Stage, version: number) {
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
    next: stage.next,
    loops: (stage.loops ?? []).map(({ to, name }) => `${name} → ${to}`).join("\n"),
    rules: rules.length > 0 ? rules : [{ ...emptyRule, unchecked: null }],
    version: String(version),
  };
}

/** The model with one stage as the form has it; key and milestone stay, for procedures name them. */
export function withStage(model: StageModel, key: string, form: StageForm): StageModel {
  return {
    ...model,
    stages: model.stages.map((stage) => (stage.key === key ? changed(stage, form) : stage)),
  };
}

function changed(stage: Stage, form: StageForm): Stage {
  const { name, shortName, phase, mainPath, next } = form;
  const rules = form.rules.filter((rule) => rule.name !== "");
  const uncheckedLoops = new Set(
    stage.loops?.filter((loop) => loop.unchecked).map((loop) => loop.name),
  );
  return {
    key: stage.key,
    ...(stage.milestone && { milestone: stage.milestone }),
    name,
    shortName,
    phase,
    mainPath,
    next,
    ...(form.start && { start: true }),
    ...(form.paper && { paper: form.paper }),
    ...(form.basis && { basis: form.basis }),
    ...(form.unchecked && { unchecked: true }),
    ...(form.loops.length > 0 && {
      loops: form.loops.map((line) => {
        const loop = readLoop(line);
        return uncheckedLoops.has(loop.name) ? { ...loop, unchecked: true } : loop;
      }),
    }),
    ...(rules.length > 0 && {
      deadlineRules: rules.map(({ name, length, obligation, basis, condition, unchecked }) => ({
        name,
        obligation,
        basis,
        ...(length && { length }),
        ...(condition && { condition }),
        ...(unchecked && { unchecked: true }),
      })),
    }),
  };
}

/** `Zurückverweisung → ausschussueberweisung`, also with `->`. */
function readLoop(line: string): { name: string; to: string } {
  const [name = "", to = ""] = line.split(/→|->/).map((part) => part.trim());
  return { name, to };
}
