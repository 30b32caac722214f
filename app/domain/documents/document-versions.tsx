import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { DocumentVersion } from "./document-page.server";
import { documentKindLabels } from "./texts";
import "./document-versions.css";

type Props = { versions: readonly DocumentVersion[]; currentId: string };

/** The chain of versions, oldest first; the one on the screen is marked. */
export function DocumentVersions({ versions, currentId }: Props) {
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="fassungen">
      <h2 id="fassungen">Fassungen</h2>
      <ol className="document-versions">
        {versions.map((version) => {
          const isCurrent = version.id === currentId;
          return (
            <li key={version.id} aria-current={isCurrent ? "true" : undefined}>
              <span className="document-versions__date">
                {version.date ? formatFuzzyDate(version.date) : "ohne Datum"}
              </span>
              <span className="document-versions__title">
                {isCurrent ? (
                  <strong>{version.title}</strong>
                ) : (
                  <a href={`/dokumente/${version.id}`}>{version.title}</a>
                )}
                <span className="muted small">
                  {[documentKindLabels[version.kind], version.number, isCurrent && "diese Fassung"]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
