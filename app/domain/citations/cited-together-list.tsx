import { formatNumber } from "~/lib/number";
import { asNorm, newestTexts } from "./cited-together";
import type { CitedTogether } from "./cited-together.server";
import "./cited-together-list.css";

type Props = {
  /** How many texts were looked at. */
  texts: number;
  cited: readonly CitedTogether[];
  /** `§ 41 GO NRW`. */
  label: string;
};

/** What stands beside a provision in our texts, and the way to the texts with both. */
export function CitedTogetherSection({ texts, cited, label }: Props) {
  if (cited.length === 0) return null;
  return (
    <section aria-labelledby="zusammen">
      <h2 id="zusammen">Zitiert zusammen mit</h2>
      <p className="muted small">
        In {texts >= newestTexts && "den "}
        {formatNumber(texts)} {texts >= newestTexts && "neuesten "}Texten, die {label} nennen;
        zuerst, was vor allem hier steht.
      </p>
      <ul className="cited-together">
        {cited.map((one) => (
          <Entry key={one.label} one={one} bothHref={bothHref(label, one.query)} />
        ))}
      </ul>
    </section>
  );
}

const bothHref = (label: string, query: string) =>
  `/suche?${new URLSearchParams({ q: `${asNorm(label)} ${query}` }).toString()}`;

function Entry({ one, bothHref }: { one: CitedTogether; bothHref: string }) {
  const { label, href, texts, near } = one;
  return (
    <li>
      {href ? <a href={href}>{label}</a> : <span>{label}</span>}
      <a className="cited-together__texts" href={bothHref}>
        in {formatNumber(texts)} Texten
        <span className="visually-hidden"> zusammen mit {label}</span>
      </a>
      {near > 0 && (
        <span className="cited-together__near">
          {near === texts ? "je im selben Absatz" : `${formatNumber(near)}-mal im selben Absatz`}
        </span>
      )}
    </li>
  );
}
