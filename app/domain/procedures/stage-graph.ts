import type { Stage, StageModel, StagePhase } from "./stage-model";

/** Geometry of the picture of a stage model, in SVG units. Pure, so that it can be tested. */
export type GraphNode = { stage: Stage; lines: string[]; x: number; y: number; height: number };
export type GraphEdge = {
  from: string;
  to: string;
  /** `next`: to the row below · `skip`: past other stages, drawn left · `loop`: back, drawn right. */
  kind: "next" | "skip" | "loop";
  path: string;
  label: { lines: string[]; x: number; y: number; leader: string } | null;
};
export type GraphBand = { phase: StagePhase; y: number; height: number };
export type StageGraphLayout = {
  width: number;
  height: number;
  nodes: GraphNode[];
  edges: GraphEdge[];
  bands: GraphBand[];
};

export const nodeWidth = 264;
const lineHeight = 19;
const nodePadding = 11;
const rowGap = 30;
const columnGap = 28;
const laneGap = 15;
const labelWidth = 148;
const top = 20;

type Span = { from: number; to: number; fromKey: string; toKey: string; name?: string };

/**
 * A layered layout: each stage stands one row below its latest predecessor, stages of one row side
 * by side. What skips rows runs through lanes on the left, loops run back through lanes on the
 * right. Unknown successors are left out; the findings name them.
 */
export function layOutStageGraph(model: StageModel): StageGraphLayout {
  const stages = [...new Map(model.stages.map((stage) => [stage.key, stage])).values()];
  const rowOf = rows(stages);
  const rowCount = Math.max(0, ...rowOf.values()) + (stages.length ? 1 : 0);
  const byRow = Array.from({ length: rowCount }, (_, row) =>
    stages.filter((stage) => rowOf.get(stage.key) === row),
  );
  const spans = stages.flatMap((stage) => spansOf(stage, rowOf));
  const skips = lanes(spans.filter((s) => s.name === undefined && s.to - s.from > 1));
  const loops = lanes(spans.filter((s) => s.name !== undefined));

  const left = 24 + skips.count * laneGap;
  const nodes = new Map<string, GraphNode>();
  let y = top;
  for (const row of byRow) {
    const placed = row.map((stage, column) => {
      const lines = wrapWords(stage.name, 32);
      const height = lines.length * lineHeight + 2 * nodePadding;
      return { stage, lines, x: left + column * (nodeWidth + columnGap), y, height };
    });
    for (const node of placed) nodes.set(node.stage.key, node);
    y += Math.max(...placed.map((node) => node.height)) + rowGap;
  }
  const columns = Math.max(1, ...byRow.map((row) => row.length));
  const right = left + columns * (nodeWidth + columnGap) - columnGap;
  const labelX = right + 20 + loops.count * laneGap;

  const node = (key: string) => nodes.get(key) as GraphNode;
  const edges = spans.map((span): GraphEdge => {
    const [from, to] = [node(span.fromKey), node(span.toKey)];
    const edge = (kind: GraphEdge["kind"], path: string, label: GraphEdge["label"] = null) => ({
      from: span.fromKey,
      to: span.toKey,
      kind,
      path,
      label,
    });
    if (span.name !== undefined) {
      const laneX = right + 18 + (loops.laneOf.get(span) ?? 0) * laneGap;
      const [y1, y2] = [portY(from, 0.3), portY(to, 0.7)];
      const path = bracket(from.x + nodeWidth, y1, to.x + nodeWidth, y2, laneX);
      return edge("loop", path, loopLabel(span.name, labelX, laneX, (y1 + y2) / 2));
    }
    if (span.to - span.from > 1) {
      const laneX = left - 18 - (skips.laneOf.get(span) ?? 0) * laneGap;
      return edge("skip", bracket(from.x, portY(from, 0.68), to.x, portY(to, 0.32), laneX));
    }
    const [x1, x2] = [from.x + nodeWidth / 2, to.x + nodeWidth / 2];
    const y1 = from.y + from.height;
    const bend = (y1 + to.y) / 2;
    return edge(
      "next",
      x1 === x2 ? `M${x1} ${y1}V${to.y}` : `M${x1} ${y1}C${x1} ${bend} ${x2} ${bend} ${x2} ${to.y}`,
    );
  });
  spreadLabels(edges);

  return {
    width: loops.count > 0 ? labelX + labelWidth : right + 24,
    height: y - rowGap + top,
    nodes: [...nodes.values()],
    edges,
    bands: bands(byRow, nodes),
  };
}

/** Longest way from a beginning, along forward edges only; what would run in a circle is cut. */
function rows(stages: readonly Stage[]): Map<string, number> {
  const position = new Map(stages.map((stage, index) => [stage.key, index]));
  const row = new Map(stages.map((stage) => [stage.key, 0]));
  for (const [index, stage] of stages.entries()) {
    for (const successor of stage.next) {
      if ((position.get(successor) ?? -1) <= index) continue;
      row.set(successor, Math.max(row.get(successor) ?? 0, (row.get(stage.key) ?? 0) + 1));
    }
  }
  return row;
}

function spansOf(stage: Stage, rowOf: ReadonlyMap<string, number>): Span[] {
  const from = rowOf.get(stage.key) ?? 0;
  const span = (toKey: string, name?: string): Span[] => {
    const to = rowOf.get(toKey);
    return to === undefined ? [] : [{ from, to, fromKey: stage.key, toKey, name }];
  };
  return [
    ...stage.next.flatMap((successor) =>
      (rowOf.get(successor) ?? from) > from ? span(successor) : span(successor, "Rückweg"),
    ),
    ...(stage.loops ?? []).flatMap((loop) => span(loop.to, loop.name)),
  ];
}

/** Short spans get the inner lanes; spans that only touch at their ends share one. */
function lanes(spans: readonly Span[]): { laneOf: Map<Span, number>; count: number } {
  const laneOf = new Map<Span, number>();
  const taken: [number, number][][] = [];
  const length = (span: Span) => Math.abs(span.to - span.from);
  for (const span of [...spans].sort((a, b) => length(a) - length(b))) {
    const [low, high] = [Math.min(span.from, span.to), Math.max(span.from, span.to)];
    let lane = taken.findIndex((used) => used.every(([a, b]) => high <= a || low >= b));
    if (lane < 0) lane = taken.push([]) - 1;
    taken[lane]?.push([low, high]);
    laneOf.set(span, lane);
  }
  return { laneOf, count: taken.length };
}

function portY(node: GraphNode, share: number): number {
  return Math.round(node.y + node.height * share);
}

/** Out sideways, along the lane, back in; with round corners. */
function bracket(x1: number, y1: number, x2: number, y2: number, laneX: number): string {
  const r = 8;
  const turn = y2 > y1 ? r : -r;
  const out = laneX > x1 ? -r : r;
  return `M${x1} ${y1}H${laneX + out}Q${laneX} ${y1} ${laneX} ${y1 + turn}V${y2 - turn}Q${laneX} ${y2} ${laneX + out} ${y2}H${x2}`;
}

function loopLabel(name: string, x: number, laneX: number, y: number): GraphEdge["label"] {
  return { lines: wrapWords(name, 20), x, y, leader: `M${laneX} ${y}H${x - 5}` };
}

/** Labels of loops that lie close together move apart; their leaders follow. */
function spreadLabels(edges: readonly GraphEdge[]): void {
  const labels = edges.flatMap((edge) => (edge.label ? [edge.label] : []));
  let free = -Infinity;
  for (const label of labels.sort((a, b) => a.y - b.y)) {
    const y = Math.max(label.y, free);
    label.leader = label.leader.replace(/H(.+)$/, y === label.y ? "H$1" : `L$1 ${y}`);
    label.y = y;
    free = y + label.lines.length * 16 + 10;
  }
}

/** Neighbouring rows of one phase share a band. */
function bands(byRow: readonly Stage[][], nodes: ReadonlyMap<string, GraphNode>): GraphBand[] {
  const found: GraphBand[] = [];
  for (const row of byRow) {
    const first = row[0];
    if (!first) continue;
    const y = (nodes.get(first.key)?.y ?? 0) - rowGap / 2;
    const height = Math.max(...row.map((s) => nodes.get(s.key)?.height ?? 0)) + rowGap;
    const last = found.at(-1);
    if (last?.phase === first.phase) last.height = y + height - last.y;
    else found.push({ phase: first.phase, y, height });
  }
  return found;
}

/** Breaks between words; a word longer than a line gets a line of its own. */
export function wrapWords(text: string, perLine: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= perLine) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
