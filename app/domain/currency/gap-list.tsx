import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { moreText } from "~/lib/number";
import { typeset } from "~/lib/typeset";
import type { LawGap } from "./reliance.server";
import { gapsText } from "./texts";

type Props = { gaps: readonly LawGap[]; unknown: readonly string[] };

const shownAtOnce = 30;

/** What the register leaves open: the acts to look at by hand, law by law. */
export function GapList({ gaps, unknown }: Props) {
  const withActs = gaps.filter(({ acts }) => acts.length > 0);
  return (
    <section className="currency-gaps" aria-labelledby="offen-im-register">
      <h2 id="offen-im-register">Was das Register offen lässt</h2>
      {gaps.length > 0 && <p>{gapsText(gaps)}</p>}
      {unknown.length > 0 && (
        <p>
          Nicht beurteilt, weil nicht im Normenregister:{" "}
          {unknown.slice(0, shownAtOnce).map(typeset).join("; ")}
          {unknown.length > shownAtOnce &&
            ` und ${moreText(unknown.length - shownAtOnce, "weiteres")}`}
          .
        </p>
      )}
      {withActs.map(({ law, slug, acts }) => (
        <details key={slug} open={withActs.length === 1 && acts.length <= 8}>
          <summary>
            {typeset(law)}: {acts.length === 1 ? "1 Änderung" : `${acts.length} Änderungen`} von
            Hand zu prüfen
          </summary>
          <ul>
            {acts.map(({ title, promulgation, on }) => (
              <li key={`${on} ${title}`}>
                {formatFuzzyDate(on)} – {typeset(title)}
                {promulgation && !title.includes(promulgation) && ` (${typeset(promulgation)})`}
              </li>
            ))}
          </ul>
          <p>
            <a href={`/normen/${slug}`}>{typeset(law)} im Normenregister</a>
          </p>
        </details>
      ))}
    </section>
  );
}
