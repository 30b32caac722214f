import type { ReactNode } from "react";
import { EmptyState } from "~/components/page";
import { formatPath, isWhole, type ProvisionPath } from "~/domain/law/provision-path";
import { placeHref, writtenPlace } from "./asked-place";
import type { CitingGroup } from "./citing.server";
import { CitingList } from "./citing-list";
import { PlaceChoice } from "./place-choice";

type Props = {
  /** `§ 41 GO NRW`. */
  label: string;
  path: string;
  on: string | null;
  asked: { place: ProvisionPath; unread: string };
  together: { absaetze: readonly string[] };
  groups: readonly CitingGroup[];
  mark: (id: string) => ReactNode;
  /** What the marks mean here. */
  markNote: ReactNode;
};

/** What cites a provision, or one place of it. */
export function ProvisionCitations(props: Props) {
  const { label, path, on, asked, together, groups } = props;
  const { place } = asked;
  return (
    <section className="law-layout__block" aria-labelledby="beruehrt">
      <h2 id="beruehrt">
        Zitiert von{!isWhole(place) && <span className="muted"> · {formatPath(place)}</span>}
      </h2>
      {(groups.length > 0 || !isWhole(place) || asked.unread) && (
        <PlaceChoice action={path} cited={together.absaetze} on={on} {...asked} />
      )}
      {!isWhole(place) && groups.length > 0 && (
        <p className="muted">
          Zuerst, was genau {formatPath(place)} nennt oder eine Stelle darin; danach, was weiter
          gefasst ist: die Vorschrift als Ganzes, ein Bereich von Vorschriften, „ff.“.
        </p>
      )}
      {props.markNote}
      {groups.length > 0 ? (
        <CitingList
          groups={groups}
          mark={props.mark}
          moreHref={(type) =>
            placeHref(path, { on, place: writtenPlace(place), whole: type }, `zitiert-${type}`)
          }
        />
      ) : (
        <EmptyState title="Noch von keinem unserer Texte zitiert">
          <p>Gutachten, Stellungnahmen, Entscheidungen und Dokumente, die {label} nennen.</p>
        </EmptyState>
      )}
    </section>
  );
}
