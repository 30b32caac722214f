import { Notice } from "~/components/notice";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { citeOpinion } from "../cite";
import { opinionAddress } from "../opinion-address";
import { OutcomeComparison } from "./similar-entry";
import type { Unnoted } from "./unnoted-deviations.server";
import "./similar.css";

type Props = Unnoted & { id: string };

/** Before an opinion is final: another one came to another result, and this one does not say so. */
export function UnnotedNotice({ id, outcome, earlier }: Props) {
  if (earlier.length === 0) return null;
  return (
    <Notice
      kind="warning"
      title={
        earlier.length === 1
          ? "Ein ähnliches Gutachten kommt zu einem anderen Ergebnis."
          : `${earlier.length} ähnliche Gutachten kommen zu einem anderen Ergebnis.`
      }
    >
      <ul>
        {earlier.map((other) => (
          <li key={other.id}>
            <a href={opinionAddress(other.id).page}>{other.title}</a> ({citeOpinion(other)},{" "}
            {formatFuzzyDate(other.date)}). <OutcomeComparison own={outcome} other={other} />
          </li>
        ))}
      </ul>
      <p>
        Vermerkt ist keine Abweichung. Abschließen können Sie trotzdem; soll es dabei bleiben, sagen
        Sie besser warum:{" "}
        <a href={`${opinionAddress(id).edit}#aehnliche`}>„Abweichend von …, weil“ einfügen</a>
      </p>
    </Notice>
  );
}
