import type { ProvisionAnswer, ProvisionLink } from "./provision-answer";
import "./provision-line.css";

/** Above the hits: where the provision or law itself stands that was typed. */
export function ProvisionLines({ answers }: { answers: readonly ProvisionAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <ul className="provision-lines" aria-label="Vorschriften">
      {answers.map((answer, index) => (
        <li key={index} className="provision-lines__line">
          <Answer answer={answer} />
        </li>
      ))}
    </ul>
  );
}

function Answer({ answer }: { answer: ProvisionAnswer }) {
  switch (answer.code) {
    case "found":
      return (
        <>
          Zur Vorschrift: <Way {...answer} />
        </>
      );
    case "law":
      return (
        <>
          Zum Gesetz: <Way {...answer} />
        </>
      );
    case "several":
      return (
        <>
          „{answer.written}“ kann mehrere Vorschriften meinen:
          <ul className="provision-lines__candidates">
            {answer.candidates.map((candidate) => (
              <li key={candidate.href}>
                <Way {...candidate} />
              </li>
            ))}
          </ul>
        </>
      );
    case "no-provision":
      return (
        <>
          {answer.written} steht nicht im Register. Was von{" "}
          <a href={answer.law.href}>{answer.law.name}</a> bekannt ist
        </>
      );
    case "no-law":
      return (
        <>
          {answer.written}: Ein Gesetz „{answer.name}“ steht nicht im <a href="/normen">Register</a>
          . Gesucht wird in den Texten.
        </>
      );
  }
}

function Way({ label, heading, href }: ProvisionLink) {
  return (
    <>
      <a className="provision-lines__way" href={href}>
        {label}
      </a>
      {heading && ` – ${heading}`}
    </>
  );
}
