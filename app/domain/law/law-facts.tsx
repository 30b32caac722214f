import type { ReactNode } from "react";
import { Badge } from "~/components/badge";
import { formatNumber } from "~/lib/number";
import { typeset } from "~/lib/typeset";
import type { Law } from "./law-lookup.server";
import { hostOf } from "./web-address";
import { lawLevelLabels, lawStatusTexts, recordedText } from "./texts";
import "./law-facts.css";

type Props = {
  law: Law;
  aliases: readonly string[];
  /** How many of our records name it. */
  touched: number;
};

/** What the register knows of a law as a whole, its doubts said as such. */
export function LawFacts({ law, aliases, touched }: Props) {
  const status = lawStatusTexts[law.status];
  return (
    <section className="law-facts" aria-labelledby="angaben">
      <h2 id="angaben">Angaben</h2>
      <dl className="law-facts__list">
        <Fact label="Ebene">{lawLevelLabels[law.level]}</Fact>
        <Fact label="Geltung">
          <Badge tone={status.tone} sign={status.sign}>
            {status.word}
          </Badge>
        </Fact>
        <Fact label="Fundstelle">{typeset(law.promulgation)}</Fact>
        <Fact label={law.level === "bund" ? "FNA-Nummer" : "Gliederungsnummer"}>
          {law.classification}
        </Fact>
        <Fact label="Auch genannt">
          {aliases.length > 0 && (
            <ul className="law-facts__names">
              {aliases.map((alias) => (
                <li key={alias}>{typeset(alias)}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label="In unseren Texten">
          {touched > 0 &&
            (touched === 1 ? "in 1 Eintrag" : `in ${formatNumber(touched)} Einträgen`)}
        </Fact>
        <Fact label="Änderungen vollständig erfasst">{recordedText(law)}</Fact>
        <Fact label="Ungeprüft">{typeset(law.note)}</Fact>
        <Fact label="Wortlaut">
          {law.sourceUrl && (
            <a href={law.sourceUrl} rel="noreferrer">
              {hostOf(law.sourceUrl)} <span aria-hidden="true">↗</span>
            </a>
          )}
        </Fact>
      </dl>
    </section>
  );
}

/** Says nothing where there is nothing to say. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
