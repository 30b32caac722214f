import type { Stage, StageModel } from "./stage-model";

/** What is wrong with a stage model. Errors make it unusable, warnings make it strange. */
export type StageModelFinding =
  | { code: "no-stages" | "no-start" | "no-end" | "no-exit" | "no-main-path" }
  | { code: "no-entry-into-force" }
  | { code: "duplicate-key"; key: string }
  | { code: "unknown-successor"; stage: string; successor: string }
  | { code: "unknown-loop-target"; stage: string; successor: string }
  | { code: "unreachable-stage" | "no-way-to-end" | "unnamed-loop"; stage: string }
  | { code: "forward-loop"; stage: string; successor: string }
  | { code: "successor-before-stage"; stage: string; successor: string }
  | { code: "impossible-deadline"; stage: string; rule: string; length: string };

export type FindingCode = StageModelFinding["code"];
export type FindingSeverity = "error" | "warning";

const warnings: ReadonlySet<FindingCode> = new Set([
  "no-main-path",
  "no-entry-into-force",
  "forward-loop",
  "successor-before-stage",
]);

export function findingSeverity(finding: StageModelFinding): FindingSeverity {
  return warnings.has(finding.code) ? "warning" : "error";
}

/** Every finding, in the order of the stages; an empty list where the model can be used as it is. */
export function validateStageModel(model: StageModel): StageModelFinding[] {
  if (model.stages.length === 0) return [{ code: "no-stages" }];
  return [
    ...duplicateKeys(model),
    ...wholeModel(model),
    ...unknownTargets(model),
    ...wrongOrder(model),
    ...ways(model),
    ...impossibleDeadlines(model),
  ];
}

function duplicateKeys(model: StageModel): StageModelFinding[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { key } of [...model.stages, ...model.exits]) (seen.has(key) ? twice : seen).add(key);
  return [...twice].map((key) => ({ code: "duplicate-key", key }));
}

function wholeModel({ stages, exits }: StageModel): StageModelFinding[] {
  const findings: StageModelFinding[] = [];
  if (!stages.some((stage) => stage.start)) findings.push({ code: "no-start" });
  if (!stages.some(isEnd)) findings.push({ code: "no-end" });
  if (exits.length === 0) findings.push({ code: "no-exit" });
  if (!stages.some((stage) => stage.mainPath)) findings.push({ code: "no-main-path" });
  if (!stages.some((stage) => stage.milestone === "entry-into-force")) {
    findings.push({ code: "no-entry-into-force" });
  }
  return findings;
}

function unknownTargets({ stages }: StageModel): StageModelFinding[] {
  const known = new Set(stages.map((stage) => stage.key));
  return stages.flatMap((stage): StageModelFinding[] => [
    ...stage.next
      .filter((successor) => !known.has(successor))
      .map((successor) => ({ code: "unknown-successor" as const, stage: stage.key, successor })),
    ...(stage.loops ?? [])
      .filter((loop) => !known.has(loop.to))
      .map((loop) => ({
        code: "unknown-loop-target" as const,
        stage: stage.key,
        successor: loop.to,
      })),
  ]);
}

/** The stage is derived by the order of the list, so what follows must also stand further down. */
function wrongOrder({ stages }: StageModel): StageModelFinding[] {
  const position = new Map(stages.map((stage, index) => [stage.key, index]));
  return stages.flatMap((stage, index) =>
    stage.next
      .filter((successor) => (position.get(successor) ?? stages.length) < index)
      .map((successor) => ({
        code: "successor-before-stage" as const,
        stage: stage.key,
        successor,
      })),
  );
}

function ways({ stages }: StageModel): StageModelFinding[] {
  const forward = new Map(stages.map((stage) => [stage.key, stage.next]));
  const backward = new Map<string, string[]>();
  for (const stage of stages) {
    for (const successor of stage.next) {
      backward.set(successor, [...(backward.get(successor) ?? []), stage.key]);
    }
  }
  const starts = stages.filter((stage) => stage.start).map((stage) => stage.key);
  const ends = stages.filter(isEnd).map((stage) => stage.key);
  const fromStart = reachable(starts, forward);
  const toEnd = reachable(ends, backward);
  return stages.flatMap((stage) => {
    const findings: StageModelFinding[] = [];
    // Without any start or end every stage would be reported; that one finding says it already.
    if (starts.length > 0 && !fromStart.has(stage.key)) {
      findings.push({ code: "unreachable-stage", stage: stage.key });
    }
    if (ends.length > 0 && !toEnd.has(stage.key)) {
      findings.push({ code: "no-way-to-end", stage: stage.key });
    }
    if (reachable(stage.next, forward).has(stage.key)) {
      findings.push({ code: "unnamed-loop", stage: stage.key });
    }
    for (const loop of stage.loops ?? []) {
      if (forward.has(loop.to) && !reachable([loop.to], forward).has(stage.key)) {
        findings.push({ code: "forward-loop", stage: stage.key, successor: loop.to });
      }
    }
    return findings;
  });
}

function reachable(from: readonly string[], edges: ReadonlyMap<string, string[]>): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(edges.get(key) ?? []));
  }
  return seen;
}

/** A stage with nothing after it; a successor that does not exist is a mistake, not an end. */
function isEnd(stage: Stage): boolean {
  return stage.next.length === 0;
}

const longestDeadline: Record<string, number> = { d: 3660, wd: 2600, w: 522, m: 120, y: 10 };

function impossibleDeadlines({ stages }: StageModel): StageModelFinding[] {
  return stages.flatMap((stage) =>
    (stage.deadlineRules ?? [])
      .filter((rule) => rule.length !== undefined && !isPossibleLength(rule.length))
      .map((rule) => ({
        code: "impossible-deadline" as const,
        stage: stage.key,
        rule: rule.name,
        length: rule.length ?? "",
      })),
  );
}

/** At least one unit and at most ten years; `4w`, `14d`, `10wd`, `3m`, `1y`. */
function isPossibleLength(length: string): boolean {
  const [, amount, unit] = /^(\d{1,4})(wd|d|w|m|y)$/.exec(length) ?? [];
  if (amount === undefined || unit === undefined) return false;
  return Number(amount) >= 1 && Number(amount) <= (longestDeadline[unit] ?? 0);
}
