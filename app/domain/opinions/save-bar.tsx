import { useInBrowser } from "~/lib/in-browser";
import { formatClock } from "~/lib/instant";
import type { SaveState } from "./use-save-version";
import { saveRefusalTexts } from "./texts";

type Props = {
  state: SaveState;
  label: string;
  onLabel: (label: string) => void;
  onSave: () => void;
  readHref: string;
};

/** Makes a version of what was written. Without script there is nothing to save, and no bar. */
export function SaveBar({ state, label, onLabel, onSave, readHref }: Props) {
  const inBrowser = useInBrowser();
  if (!inBrowser) return null;
  return (
    <form
      className="save-bar no-print"
      aria-label="Fassung speichern"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <p className="save-bar__said" role="status">
        <Said state={state} readHref={readHref} />
      </p>
      <label className="save-bar__label">
        <span>Vermerk zur Fassung (freiwillig)</span>
        <input
          className="control"
          value={label}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => onLabel(event.target.value)}
        />
      </label>
      <button className="button button--primary" aria-disabled={state.phase === "saving"}>
        Fassung speichern
      </button>
    </form>
  );
}

function Said({ state, readHref }: Pick<Props, "state" | "readHref">) {
  switch (state.phase) {
    case "idle":
      return "Der Entwurf sichert sich selbst; andere sehen ihn erst als Fassung.";
    case "saving":
      return "Fassung wird gespeichert …";
    case "saved":
      return (
        <>
          <strong>
            <span aria-hidden="true">✓ </span>
            Fassung&nbsp;{state.version} gespeichert um {formatClock(state.savedAt)}.
          </strong>{" "}
          <a href={readHref}>Lesen</a>
        </>
      );
    case "conflict":
      return (
        <span className="save-bar__refused">
          <span aria-hidden="true">⚠ </span>
          Nicht gespeichert: Jemand anderes hat inzwischen eine Fassung gespeichert. Entscheiden Sie
          oben, wie es weitergeht.
        </span>
      );
    case "again":
      return "Der Entwurf ist gesichert, aber noch nicht als Fassung bestätigt. Speichern Sie die Fassung erneut; doppelt entsteht sie nicht.";
    case "refused":
      return (
        <span className="save-bar__refused">
          <span aria-hidden="true">⚠ </span>
          {saveRefusalTexts[state.reason] ?? saveRefusalTexts.unreachable}
        </span>
      );
  }
}
