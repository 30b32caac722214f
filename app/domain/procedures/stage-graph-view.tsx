import { useId, type ReactNode } from "react";
import { layOutStageGraph, nodeWidth, type GraphEdge, type GraphNode } from "./stage-graph";
import { findStage } from "./stage-lookup";
import type { DeadlineRule, Stage, StageModel } from "./stage-model";
import { lengthText, ruleForceTexts, phaseTexts } from "./stage-texts";
import "./stage-graph.css";

/** A stage model as a picture, and the same as a list with its papers, deadlines and sources. */
export function StageGraph({ model }: { model: StageModel }) {
  return (
    <div className="stage-graph">
      <StagePicture model={model} />
      <ol className="stage-list" aria-label={`Stationen: ${model.name}`}>
        {model.stages.map((stage, index) => (
          <StageEntry key={`${stage.key}-${index}`} stage={stage} model={model} />
        ))}
      </ol>
    </div>
  );
}

function StagePicture({ model }: { model: StageModel }) {
  const id = useId();
  const graph = layOutStageGraph(model);
  return (
    <figure className="stage-graph__figure">
      <svg
        className="stage-graph__picture"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing, no picture file
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        viewBox={`0 0 ${graph.width} ${graph.height}`}
        width={graph.width}
        height={graph.height}
      >
        <title id={`${id}-title`}>{`Ablaufmodell ${model.name}`}</title>
        <desc id={`${id}-desc`}>
          {model.stages.length} Stationen von oben nach unten. Links laufen die Wege, die Stationen
          überspringen, rechts gestrichelt die Schleifen zurück. Dieselben Angaben stehen in der
          Liste der Stationen.
        </desc>
        <defs>
          {(["next", "skip", "loop"] as const).map((kind) => (
            <marker
              key={kind}
              id={`${id}-${kind}`}
              className={`stage-graph__head stage-graph__head--${kind}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8Z" />
            </marker>
          ))}
        </defs>
        {graph.bands.map((band, index) => (
          <g key={band.y}>
            {index > 0 && (
              <line
                className="stage-graph__border"
                x1="0"
                x2={graph.width}
                y1={band.y}
                y2={band.y}
              />
            )}
            <text
              className="stage-graph__phase"
              x={graph.width - 4}
              y={band.y + 18}
              textAnchor="end"
            >
              {phaseTexts[band.phase]}
            </text>
          </g>
        ))}
        {graph.edges.map((edge) => (
          <Edge
            key={`${edge.kind} ${edge.from} ${edge.to}`}
            edge={edge}
            markerId={`${id}-${edge.kind}`}
          />
        ))}
        {graph.nodes.map((node) => (
          <Node key={node.stage.key} node={node} />
        ))}
      </svg>
      <figcaption className="stage-graph__exits">
        <span className="stage-graph__exits-label">Von jeder Station aus möglich:</span>{" "}
        {model.exits.map((exit) => (
          <span key={exit.key} className="stage-graph__exit">
            {exit.name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Edge({ edge, markerId }: { edge: GraphEdge; markerId: string }) {
  return (
    <g className={`stage-graph__edge stage-graph__edge--${edge.kind}`}>
      <path d={edge.path} markerEnd={`url(#${markerId})`} />
      {edge.label && (
        <>
          <path className="stage-graph__leader" d={edge.label.leader} />
          <text>
            {edge.label.lines.map((line, index) => (
              <tspan key={line} x={edge.label?.x} y={(edge.label?.y ?? 0) + 4 + index * 16}>
                {line}
              </tspan>
            ))}
          </text>
        </>
      )}
    </g>
  );
}

function Node({ node: { stage, lines, x, y, height } }: { node: GraphNode }) {
  const kind = stage.mainPath ? "main" : "side";
  return (
    <g className={`stage-graph__node stage-graph__node--${kind}`}>
      <rect x={x} y={y} width={nodeWidth} height={height} rx="6" />
      {stage.start && <circle className="stage-graph__start" cx={x + nodeWidth} cy={y} r="5" />}
      <text>
        {lines.map((line, index) => (
          <tspan key={line} x={x + 14} y={y + 25 + index * 19}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function StageEntry({ stage, model }: { stage: Stage; model: StageModel }) {
  const names = (keys: readonly string[]) =>
    keys.map((key) => findStage(model, key)?.name ?? `„${key}“ (unbekannt)`).join(" · ");
  return (
    <li className="stage-list__stage">
      <p className="stage-list__name">
        {stage.name}
        {stage.start && <span className="stage-list__note"> Beginn</span>}
        {stage.mainPath && <span className="stage-list__note"> Hauptweg</span>}
      </p>
      <dl className="stage-list__facts">
        {stage.paper && <Fact term="Papier">{stage.paper}</Fact>}
        {stage.basis && (
          <Fact term="Grundlage">
            {stage.basis}
            {stage.unchecked && <Unchecked />}
          </Fact>
        )}
        {(stage.deadlineRules ?? []).map((rule) => (
          <Fact key={rule.name} term={ruleForceTexts[rule.obligation]}>
            <Rule rule={rule} />
          </Fact>
        ))}
        <Fact term="Danach">{stage.next.length > 0 ? names(stage.next) : "Ende"}</Fact>
        {(stage.loops ?? []).map((loop) => (
          <Fact key={`${loop.to} ${loop.name}`} term="Zurück">
            {loop.name}: {names([loop.to])}
            {loop.unchecked && <Unchecked />}
          </Fact>
        ))}
      </dl>
    </li>
  );
}

function Rule({ rule }: { rule: DeadlineRule }) {
  const details = [rule.length && lengthText(rule.length), rule.condition, rule.basis];
  return (
    <>
      {rule.name}: {details.filter(Boolean).join(" · ")}
      {rule.unchecked && <Unchecked />}
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="stage-list__fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Rules from own knowledge that nobody compared with the source yet. */
function Unchecked() {
  return <span className="stage-list__unchecked"> ? ungeprüft</span>;
}
