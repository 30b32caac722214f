import { formatWeekdayDate } from "~/lib/fuzzy-date";
import { stageName } from "./stage-lookup";
import type { StageModel } from "./stage-model";
import type { FoundStep } from "./steps.server";
import { stepStateTexts } from "./texts";
import "./procedure-header.css";

type Props = {
  step: FoundStep;
  model: StageModel;
  documents: readonly { id: string; title: string; number: string | null }[];
};

/** What is known of a step, with its source and its doubts. */
export function StepFacts({ step, model, documents }: Props) {
  const papers = documents.filter(({ id }) => step.documentIds.includes(id));
  return (
    <div className="step-facts">
      <p>
        {stepStateTexts[step.state]}
        {step.date && ` ${formatWeekdayDate(step.date)}`}
        {step.state === "occurred" && step.date === null && ", Datum unbekannt"}
        {step.stage && ` · Station „${stageName(model, step.stage)}“`}
        {step.result && ` · ${step.result}`}
        {step.imported && <span className="muted"> · eingelesen</span>}
      </p>
      {step.body && <p>{step.body}</p>}
      {step.note && (
        <p className="procedure-doubt">
          <strong>{step.state === "occurred" ? "Unsicher:" : "Warum erwartet:"}</strong> {step.note}
        </p>
      )}
      {papers.length > 0 && (
        <ul aria-label="Papiere">
          {papers.map(({ id, title, number }) => (
            <li key={id}>
              <a href={`/dokumente/${id}`}>{[number, title].filter(Boolean).join(" – ")}</a>
            </li>
          ))}
        </ul>
      )}
      {step.sourceUrl && (
        <p>
          Quelle:{" "}
          <a href={step.sourceUrl} rel="noreferrer">
            {hostOf(step.sourceUrl)}
          </a>
        </p>
      )}
    </div>
  );
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/]+)/.exec(address)?.[1] ?? address;
}
