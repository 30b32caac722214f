import { describe, expect, it } from "vitest";
import { layOutStageGraph, wrapWords, type GraphNode } from "./stage-graph";
import type { StageModel } from "./stage-model";
import { builtInStageModels } from "./stage-models";
import { landNrw } from "./stage-models/land-nrw";

const overlap = (a: GraphNode, b: GraphNode) =>
  a !== b && a.x === b.x && a.y < b.y + b.height && b.y < a.y + a.height;

describe("the picture of a stage model", () => {
  it.each(builtInStageModels.map((model) => [model.id, model] as const))(
    "%s shows every stage and every way once, and no stage covers another",
    (_id, model) => {
      const graph = layOutStageGraph(model);
      const ways = model.stages.flatMap((s) => [...s.next, ...(s.loops ?? []).map((l) => l.to)]);
      expect(graph.nodes.map((node) => node.stage.key)).toEqual(model.stages.map((s) => s.key));
      expect(graph.edges).toHaveLength(ways.length);
      expect(graph.nodes.filter((a) => graph.nodes.some((b) => overlap(a, b)))).toEqual([]);
      expect(graph.nodes.every((node) => node.y + node.height < graph.height)).toBe(true);
    },
  );

  it("draws the Zurückverweisung as a named loop", () => {
    const loop = layOutStageGraph(landNrw).edges.find(
      (edge) => edge.from === "zweite-lesung" && edge.kind === "loop",
    );
    expect([loop?.to, loop?.label?.lines]).toEqual(["ausschussueberweisung", ["Zurückverweisung"]]);
  });

  it("keeps the names of loops apart", () => {
    const labels = builtInStageModels.flatMap((model) => {
      const ys = layOutStageGraph(model).edges.flatMap((e) => (e.label ? [e.label] : []));
      const sorted = ys.toSorted((a, b) => a.y - b.y);
      return sorted
        .slice(1)
        .map((label, i) => label.y - (sorted[i]?.y ?? 0) - 16 * (sorted[i]?.lines.length ?? 0));
    });
    expect(Math.min(...labels)).toBeGreaterThan(0);
  });

  it("gathers the phases into bands from top to bottom", () => {
    expect(layOutStageGraph(landNrw).bands.map((band) => band.phase)).toEqual([
      "preparation",
      "parliament",
      "promulgation",
      "aftermath",
    ]);
  });

  it("survives a broken model: unknown successors, circles, nothing at all", () => {
    const [first, second] = landNrw.stages;
    if (!first || !second) throw new Error("the model has stages");
    const broken: StageModel = {
      ...landNrw,
      stages: [
        { ...first, next: ["mond", second.key] },
        { ...second, next: [first.key, second.key] },
      ],
    };
    expect(layOutStageGraph(broken).edges.map((edge) => edge.kind)).toEqual([
      "next",
      "loop",
      "loop",
    ]);
    expect(layOutStageGraph({ ...landNrw, stages: [] }).nodes).toEqual([]);
  });

  it("puts stages of one row side by side", () => {
    const [first, second, third] = landNrw.stages;
    if (!first || !second || !third) throw new Error("the model has stages");
    const parallel: StageModel = {
      ...landNrw,
      stages: [
        { ...first, next: [second.key, third.key] },
        { ...second, next: [] },
        { ...third, next: [] },
      ],
    };
    const [, left, right] = layOutStageGraph(parallel).nodes;
    expect(left?.y).toBe(right?.y);
    expect(left?.x).toBeLessThan(right?.x ?? 0);
  });
});

describe("a name in a box", () => {
  it.each([
    ["1. Lesung", ["1. Lesung"]],
    [
      "Beteiligung der Spitzenverbände (Konnexität)",
      ["Beteiligung der", "Spitzenverbände", "(Konnexität)"],
    ],
  ])("%s", (name, lines) => expect(wrapWords(name, 18)).toEqual(lines));
});
