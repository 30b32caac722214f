import type { StageModel } from "./stage-model";
import { findingText, severityTexts } from "./stage-texts";
import { findingSeverity, type StageModelFinding } from "./validate-stage-model";
import "./stage-graph.css";

type Props = { model: StageModel; findings: readonly StageModelFinding[] };

/** What the check of a stage model found: errors first, each in one sentence. */
export function StageModelFindings({ model, findings }: Props) {
  if (findings.length === 0) {
    return (
      <p className="stage-findings stage-findings--sound">
        <span aria-hidden="true">✓</span> Geprüft: jede Station ist erreichbar und führt zum Ende,
        alle Fristen sind möglich.
      </p>
    );
  }
  const errorsFirst = [...findings].sort(
    (a, b) => Number(findingSeverity(b) === "error") - Number(findingSeverity(a) === "error"),
  );
  return (
    <ul className="stage-findings">
      {errorsFirst.map((finding) => {
        const severity = findingSeverity(finding);
        return (
          <li
            key={JSON.stringify(finding)}
            className={`stage-findings__item stage-findings__item--${severity}`}
          >
            <span className="stage-findings__severity">
              <span aria-hidden="true">{severity === "error" ? "✕" : "△"}</span>{" "}
              {severityTexts[severity]}:
            </span>{" "}
            {findingText(finding, model)}
          </li>
        );
      })}
    </ul>
  );
}
