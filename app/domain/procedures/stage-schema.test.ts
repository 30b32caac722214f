import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { builtInStageModels } from "./stage-models";
import { withStage } from "./edit-stage-model";
import { stageFormSchema, stageFormValues } from "./stage-schema";

test.each(builtInStageModels.map((model) => [model.name, model] as const))(
  "%s: a stage saved as it was shown is the same stage",
  (_name, model) => {
    for (const stage of model.stages) {
      const submission = parseWithZod(asFormData(stageFormValues(model, stage, 0)), {
        schema: stageFormSchema,
      });
      if (submission.status !== "success") throw new Error(JSON.stringify(submission.reply()));
      expect(withStage(model, stage.key, submission.value)).toEqual(model);
    }
  },
);

test("a rule with a name needs its basis", () => {
  const form = asFormData({
    name: "A",
    shortName: "A",
    phase: "parliament",
    after: "-",
    version: "0",
  });
  form.set("rules[0].name", "Frist");
  form.set("rules[0].obligation", "muss");
  const reply = parseWithZod(form, { schema: stageFormSchema }).reply();
  expect(reply.error?.["rules[0].basis"]).toEqual(["Nennen Sie die Grundlage der Frist."]);
});

function asFormData(values: object, form = new FormData(), prefix = ""): FormData {
  for (const [key, value] of Object.entries(values)) {
    const name = prefix ? (/^\d+$/.test(key) ? `${prefix}[${key}]` : `${prefix}.${key}`) : key;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        if (typeof item === "string") form.append(name, item);
        else asFormData({ [index]: item }, form, name);
      }
    } else if (typeof value === "object" && value !== null) asFormData(value, form, name);
    else if (value !== undefined && value !== null) form.set(name, String(value));
  }
  return form;
}
