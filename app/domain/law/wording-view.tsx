import { typeset } from "~/lib/typeset";
import "@fontsource-variable/source-serif-4/wght.css";
import type { ProvisionPart } from "./provision-text";
import { absatzAnchor, partMark } from "./wording";
import "./wording.css";

/** The wording of a provision: Absätze with an address each, sentences numbered, lists as lists. */
export function Wording({ parts }: { parts: readonly ProvisionPart[] }) {
  return (
    <div className="wording">
      {parts.map((part, index) => (
        <Block key={index} part={part} />
      ))}
    </div>
  );
}

function Block({ part }: { part: ProvisionPart }) {
  if (part.level !== "absatz") return <Flow parts={[part]} />;
  const anchor = absatzAnchor(part.number);
  return (
    <div className="wording__absatz" id={anchor}>
      <a className="wording__mark" href={`#${anchor}`} aria-label={`Absatz ${part.number}`}>
        {partMark("absatz", part.number)}
      </a>
      <div className="wording__body">
        <Flow parts={part.text ? [{ ...part, level: null, number: "" }] : part.parts} />
      </div>
    </div>
  );
}

const isInline = ({ level }: ProvisionPart) =>
  level === null || level === "satz" || level === "halbsatz";

/** Running text as paragraphs, numbered parts as lists, in the order in which they stand. */
function Flow({ parts }: { parts: readonly ProvisionPart[] }) {
  return (
    <>
      {runsOf(parts).map((run, index) =>
        run.inline ? (
          <Paragraph key={index} parts={run.parts} />
        ) : (
          <ol key={index} className="wording__list">
            {run.parts.map((part, at) => (
              <li key={at} className="wording__item">
                <span className="wording__number">{partMark(part.level, part.number)}</span>
                <div className="wording__body">
                  {part.text && <p>{typeset(part.text)}</p>}
                  <Flow parts={part.parts} />
                </div>
              </li>
            ))}
          </ol>
        ),
      )}
    </>
  );
}

/** A sentence with a list in it ends the paragraph: the list stands below. */
function Paragraph({ parts }: { parts: readonly ProvisionPart[] }) {
  return (
    <>
      <p>
        {parts.map((part, index) => (
          <span key={index}>
            {part.level === "satz" && part.number && (
              <sup className="wording__sentence">
                <span className="visually-hidden">Satz </span>
                {part.number}
              </sup>
            )}
            {typeset(part.text)}{" "}
          </span>
        ))}
      </p>
      {parts.map((part, index) => part.parts.length > 0 && <Flow key={index} parts={part.parts} />)}
    </>
  );
}

type Run = { inline: boolean; parts: ProvisionPart[] };

function runsOf(parts: readonly ProvisionPart[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const inline = isInline(part);
    const last = runs.at(-1);
    const isOpen = last && last.inline === inline && !(inline && last.parts.at(-1)?.parts.length);
    if (isOpen) last.parts.push(part);
    else runs.push({ inline, parts: [part] });
  }
  return runs;
}
