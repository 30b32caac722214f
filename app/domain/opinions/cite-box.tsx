import { citeOpinion, permanentPath, type Cited } from "./cite";

/** How to cite the text, and the link that stays. */
export function CiteBox({ opinion }: { opinion: Cited }) {
  const path = permanentPath(opinion);
  return (
    <section className="opinion-margin__group cite-box">
      <h2>Zitieren</h2>
      <p>{citeOpinion(opinion)}</p>
      <p>
        <a href={path}>Link auf diese Fassung</a>
      </p>
      <p className="muted small">
        Mit Randnummer: „{citeOpinion(opinion, 1)}“; an den Link kommt dann #rn-1.
      </p>
    </section>
  );
}
