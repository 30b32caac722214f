import { useMemo } from "react";
import { Notice } from "~/components/notice";
import { RichText } from "./rich-text";
import type { EditorStateCode } from "./state/check-editor-state";
import { salvage } from "./state/salvage";

type Props = { code: EditorStateCode; where: string; stateText: string };

const reasons: Partial<Record<EditorStateCode, string>> = {
  "newer-version": "Er wurde mit einer neueren Version von Votum geschrieben.",
  "not-json": "Er ist beschädigt und nicht lesbar.",
  empty: "Er ist leer, obwohl dort etwas stehen müsste.",
  "too-large": "Er ist größer als erlaubt.",
  "too-deep": "Er ist tiefer verschachtelt als erlaubt.",
  "too-many-nodes": "Er hat mehr Bestandteile als erlaubt.",
  "unsafe-link": "Er enthält einen Link, der nicht sicher ist.",
};

/** A stored text the program does not understand completely: to read, not to write, untouched. */
export function UnknownState({ code, where, stateText }: Props) {
  const document = useMemo(() => salvage(stateText), [stateText]);
  return (
    <div>
      <Notice kind="warning" title="Dieser Text kann hier nur gelesen werden">
        <p>
          {reasons[code] ?? "Er enthält etwas, das diese Version von Votum nicht kennt."} Damit
          nichts davon verloren geht, ist das Schreiben gesperrt; gespeichert ist er unverändert.
          Was lesbar ist, steht unten, was nicht, ist gekennzeichnet.
        </p>
        <p className="small muted">
          Für die Administration: {code}, {where}
        </p>
      </Notice>
      <RichText document={document} numbered={false} />
    </div>
  );
}
