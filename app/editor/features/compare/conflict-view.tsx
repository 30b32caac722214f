import { useMemo, useState } from "react";
import { checkEditorState } from "../../state/check-editor-state";
import type { ReadableDocument } from "../../state/document";
import { plainText } from "../../state/plain-text";
import { salvage } from "../../state/salvage";
import { compareDocuments, isSame } from "./compare-documents";
import { CompareView } from "./compare-view";

export type ConflictChoice = "keep-mine" | "take-other" | "merge";

type Props = {
  /** JSON texts as stored. */
  mine: string;
  other: string;
  /** Such as "Fassung 4, Referat 2, 14:32 Uhr". */
  otherTitle: string;
  /**
   * The buttons also are submit buttons named "conflict", so that a form around this view works
   * without script; with script the choice arrives here first.
   */
  onChoose?: (choice: ConflictChoice) => void;
};

/** Two people wrote the same opinion: both texts, the differences, and three ways on. */
export function ConflictView({ mine, other, otherTitle, onChoose }: Props) {
  const rows = useMemo(() => compareDocuments(readable(mine), readable(other)), [mine, other]);
  const type = onChoose ? "button" : "submit";
  const button = (value: ConflictChoice, label: string, look = "") => (
    <button
      type={type}
      name="conflict"
      value={value}
      className={`button ${look}`}
      onClick={onChoose && (() => onChoose(value))}
    >
      {label}
    </button>
  );
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">Zwei Fassungen desselben Gutachtens</h2>
      <p>
        {isSame(rows)
          ? "Die beiden Texte stimmen überein."
          : "Was nur in Ihrer Fassung steht, ist mit „+“ hinterlegt, was nur in der anderen steht, mit „−“. Beide Texte bleiben erhalten, bis Sie entscheiden."}
      </p>
      <div className="conflict__choices">
        {button("merge", "Weiter bearbeiten und zusammenführen", "button--primary")}
        {button("keep-mine", "Meine Fassung als neue Fassung speichern")}
        {button("take-other", "Andere Fassung übernehmen")}
        <CopyMine mine={mine} />
      </div>
      <CompareView rows={rows} mineTitle="Ihre Fassung" otherTitle={otherTitle} />
    </section>
  );
}

/** Whatever is chosen: the own words can be taken along. */
function CopyMine({ mine }: { mine: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const check = checkEditorState(mine);
    await navigator.clipboard.writeText(check.ok ? plainText(check.state) : mine);
    setCopied(true);
  };
  return (
    <button type="button" className="button button--quiet" onClick={() => void copy()}>
      <output>{isCopied ? "Ihr Text ist kopiert" : "Meinen Text kopieren"}</output>
    </button>
  );
}

function readable(text: string): ReadableDocument {
  const check = checkEditorState(text);
  return check.ok ? check.state : salvage(text);
}
