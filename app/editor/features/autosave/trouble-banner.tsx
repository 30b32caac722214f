import { Notice } from "~/components/notice";
import type { AutosaveStatus } from "./autosave";
import { outdatedText, troubleText } from "./texts";

type Props = {
  status: AutosaveStatus;
  signInHref?: string;
  onRetry: () => void;
  onCompare?: () => void;
};

/** Says what keeps the text from the server and what can be done; silent while all is well. */
export function TroubleBanner({ status, signInHref, onRetry, onCompare }: Props) {
  const { phase, outdated } = status;
  const trouble = troubleText(phase) ?? (outdated ? outdatedText : undefined);
  if (!trouble) return null;
  const isRetryable = troubleText(phase) !== undefined && phase !== "conflict";
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
          {isRetryable && (
            <button type="button" className="button button--small" onClick={onRetry}>
              Jetzt noch einmal versuchen
            </button>
          )}
          {!isRetryable && onCompare && (
            <button type="button" className="button button--small" onClick={onCompare}>
              Fassungen vergleichen
            </button>
          )}
        </p>
      </Notice>
    </div>
  );
}
