import type { Stage, StageModel } from "./stage-model";
import type { StageForm } from "./stage-schema";

/**
 * The model with one stage as the form has it, in its place and with its ways in and out. Without
 * a key the stage is new. Key and milestone of an old one stay, for procedures name them.
 */
export function withStage(model: StageModel, key: string | null, form: StageForm): StageModel {
  const before = model.stages.find((stage) => stage.key === key);
  const stage = asInForm(before ?? { key: freeKey(model, form.shortName) }, form);
  const others = model.stages
    .filter((other) => other !== before)
    .map((other) => withSuccessor(other, stage.key, form.from.includes(other.key)));
  const place = others.findIndex((other) => other.key === form.after) + 1;
  return { ...model, stages: [...others.slice(0, place), stage, ...others.slice(place)] };
}

/** The model without one stage; the ways that led to it go on to where it led. */
export function withoutStage(model: StageModel, key: string): StageModel {
  const gone = model.stages.find((stage) => stage.key === key);
  if (!gone) return model;
  const rest = model.stages.filter((stage) => stage !== gone).map((stage) => passing(stage, gone));
  const followed = new Set(rest.flatMap(({ next }) => next));
  const stages = rest.map((stage) =>
    gone.start && gone.next.includes(stage.key) && !followed.has(stage.key)
      ? { ...stage, start: true }
      : stage,
  );
  return { ...model, stages };
}

function passing(stage: Stage, gone: Stage): Stage {
  const { loops, ...rest } = stage;
  const kept = loops?.filter(({ to }) => to !== gone.key) ?? [];
  const next = stage.next.flatMap((key) => (key === gone.key ? gone.next : [key]));
  return { ...rest, next: [...new Set(next)], ...(kept.length > 0 && { loops: kept }) };
}

function withSuccessor(stage: Stage, key: string, isWanted: boolean): Stage {
  if (stage.next.includes(key) === isWanted) return stage;
  const next = isWanted ? [...stage.next, key] : stage.next.filter((other) => other !== key);
  return { ...stage, next };
}

/** A key that says what the stage is called, and that no stage, exit or address has. */
function freeKey({ stages, exits }: StageModel, name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .match(/[a-z0-9]+/g);
  const key = (words ?? ["station"]).join("-").replace(/^(?=\d)/, "station-");
  const taken = new Set([...stages, ...exits].map((one) => one.key)).add("neu");
  if (!taken.has(key)) return key;
  for (let number = 2; ; number++) if (!taken.has(`${key}-${number}`)) return `${key}-${number}`;
}

function asInForm(stage: Pick<Stage, "key" | "milestone" | "loops">, form: StageForm): Stage {
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
