import { useEffect, useId, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { createPortal } from "react-dom";
import { placeBeside } from "../../reading/place-beside";
import type { CitationDecision, CitedRecord } from "../../state/cited-record";
import { meaningBeside } from "./meaning";
import { ProvisionWords, useProvisionCard } from "./provision-words";
import { readCorrection } from "./read-correction";
import type { CitationReader } from "./reader";
import { kindTexts } from "./texts";

type Props = {
  words: string;
  record: CitedRecord;
  /** Absent while it is open. */
  decision?: CitationDecision;
  /** `2 von 5`, of those that are open. */
  count?: string;
  range: Range | null;
  reader: CitationReader;
  /** Whether the focus comes here; a click into the text leaves it there. */
  takesFocus: boolean;
  onDecide: (decision: CitationDecision, record: CitedRecord) => void;
  onUndecide: () => void;
  onNext: () => void;
  onClose: () => void;
};

/** Stands at the words: what was recognised there, and the decision about it. */
export function DecisionCard(props: Props) {
  const { words, record, decision, count, range, reader, takesFocus } = props;
  const card = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const [isCorrecting, setCorrecting] = useState(false);
  const titleId = useId();
  const provision = useProvisionCard(reader.cardPathOf(record));
  // At each drawing: the form needs more room than the buttons, the wording of a provision too.
  useLayoutEffect(() => {
    if (card.current && range) placeBeside(card.current, range);
  });
  const wasCorrecting = useRef(false);
  useLayoutEffect(() => {
    if (takesFocus || wasCorrecting.current) first.current?.focus({ preventScroll: true });
    wasCorrecting.current = isCorrecting;
  }, [takesFocus, isCorrecting]);
  const isOpen = decision === undefined;
  const reject = () => (isOpen ? props.onDecide("rejected", record) : props.onUndecide());
  const keys = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    if (ctrlKey || altKey || metaKey) return null;
    if (key === "Escape") return props.onClose;
    if (key === "F8") return props.onNext;
    if (key === "Delete" || key === "Backspace") return reject;
    return key.toLowerCase() === "k" ? () => setCorrecting(true) : null;
  };
  // In the form the letters are letters; only Escape leads back to the card.
  const inForm = ({ key }: KeyboardEvent) => (key === "Escape" ? () => setCorrecting(false) : null);
  useKeys(card, isCorrecting ? inForm : keys);
  return createPortal(
    <div ref={card} className="decision-card" role="dialog" aria-labelledby={titleId}>
      <p className="decision-card__words" id={titleId}>
        <span className="visually-hidden">
          {isOpen ? "Zitat-Vorschlag" : decision === "confirmed" ? "Zitat" : "Kein Zitat"}:{" "}
        </span>
        {words.replaceAll("\n", " ")}
      </p>
      <p className="decision-card__meaning">
        <span>{kindTexts[record.kind] ?? "Zitat"}</span> {meaningBeside(words, record, reader)}
        {count && <span className="decision-card__count">{count}</span>}
      </p>
      {provision && !isCorrecting && <ProvisionWords card={provision} />}
      {isCorrecting ? (
        <CorrectionForm
          {...{ record, reader }}
          onRead={(corrected) => props.onDecide("confirmed", corrected)}
          onCancel={() => setCorrecting(false)}
        />
      ) : (
        <div className="decision-card__actions">
          {isOpen ? (
            <Action
              refTo={first}
              label="Bestätigen"
              keyName="Eingabe"
              look="button--primary"
              onPress={() => props.onDecide("confirmed", record)}
            />
          ) : (
            <Action
              refTo={first}
              label="Schließen"
              keyName="Esc"
              look="button--primary"
              onPress={props.onClose}
            />
          )}
          <Action label={isOpen ? "Kein Zitat" : "Wieder offen"} keyName="Entf" onPress={reject} />
          <Action label="Korrigieren" keyName="K" onPress={() => setCorrecting(true)} />
          {isOpen && (
            <Action label="Schließen" keyName="Esc" look="button--quiet" onPress={props.onClose} />
          )}
        </div>
      )}
    </div>,
    document.body,
  );
}

/** Keys pressed within the card. */
function useKeys(
  card: RefObject<HTMLElement | null>,
  actionOf: (event: KeyboardEvent) => (() => void) | null,
): void {
  const latest = useRef(actionOf);
  useEffect(() => void (latest.current = actionOf));
  useEffect(() => {
    const element = card.current;
    const press = (event: KeyboardEvent) => {
      const action = latest.current(event);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [card]);
}

type ActionProps = {
  label: string;
  keyName: string;
  look?: string;
  refTo?: RefObject<HTMLButtonElement | null>;
  onPress: () => void;
};

function Action({ label, keyName, look = "", refTo, onPress }: ActionProps) {
  return (
    <button
      type="button"
      ref={refTo as RefObject<HTMLButtonElement>}
      className={`button button--small ${look}`}
      onClick={onPress}
    >
      {label} <kbd aria-hidden="true">{keyName}</kbd>
    </button>
  );
}

type FormProps = {
  record: CitedRecord;
  reader: CitationReader;
  onRead: (record: CitedRecord) => void;
  onCancel: () => void;
};

function CorrectionForm({ record, reader, onRead, onCancel }: FormProps) {
  const [written, setWritten] = useState(() => reader.describe(record));
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);
  return (
    <form
      className="decision-card__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // React passes it on to the form that saves the opinion all the same.
        event.stopPropagation();
        const read = readCorrection(reader, written);
        if ("record" in read) return onRead(read.record);
        setProblem(read.problem);
        input.current?.focus();
      }}
    >
      <label htmlFor={id}>Gemeint ist</label>
      <input
        id={id}
        ref={input}
        className="control"
        value={written}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => setWritten(event.target.value)}
      />
      {problem && (
        <p className="field__error" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      <p className="decision-card__hint">Der Text des Gutachtens bleibt, wie er ist.</p>
      <div className="decision-card__actions">
        <button className="button button--small button--primary">
          Übernehmen <kbd aria-hidden="true">Eingabe</kbd>
        </button>
        <button type="button" className="button button--small button--quiet" onClick={onCancel}>
          Zurück <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </form>
  );
}
