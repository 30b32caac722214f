import { Notice } from "~/components/notice";
import type { AutosavePhase } from "./autosave";
import { troubleText } from "./texts";

type Props = {
  phase: AutosavePhase;
  signInHref?: string;
  onRetry: () => void;
  onCompare?: () => void;
};

/** Says what keeps the text from the server and what can be done; silent while all is well. */
export function TroubleBanner({ phase, signInHref, onRetry, onCompare }: Props) {
  const trouble = troubleText(phase);
  if (!trouble) return null;
  return (
    <div className="trouble-banner">
      <Notice kind={trouble.kind} title={trouble.title} live>
        <p>{trouble.text}</p>
        <p className="trouble-banner__actions">
          {phase === "session-expired" && signInHref && (
            <a className="button button--small" href={signInHref} target="_blank" rel="noopener">
              Neu anmelden (neues Fenster)
            </a>
          )}
          {phase === "conflict" ? (
            onCompare && (
              <button type="button" className="button button--small" onClick={onCompare}>
                Fassungen vergleichen
              </button>
            )
          ) : (
            <button type="button" className="button button--small" onClick={onRetry}>
              Jetzt noch einmal versuchen
            </button>
          )}
        </p>
      </Notice>
    </div>
  );
}
