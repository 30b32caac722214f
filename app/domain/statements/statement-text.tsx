import type { ReactNode } from "react";
import { EmptyState } from "~/components/page";
import { CitedArea } from "~/domain/citations/cited-area";
import { CitedText } from "~/domain/citations/cited-text";
import type { CitationMark } from "~/domain/citations/cited-text-marks";
import type { FoundMark } from "~/lib/found-mark";
import { petitumField, petitumProvisionField, summaryField, textsByField } from "./cited-fields";
import { Petitum, PetitumList, type ShownPetitum } from "./petitum-list";
import { tallyOf } from "./statement";
import { petitaCountText, tallyText } from "./texts";

type Props = {
  statement: { id: string; summary: string; petita: readonly ShownPetitum[] };
  cited: { marks: readonly CitationMark[]; open: number; isTruncated: boolean };
  /** What was looked for, for each of `textsByField`. */
  found: readonly (readonly FoundMark[])[] | undefined;
  mayWrite: boolean;
  /** The form for the outcome of a petitum. */
  children: (petitum: ShownPetitum, index: number) => ReactNode;
};

/** Summary and petita, each citation at its place. */
export function StatementText({ statement, cited, found, mayWrite, children }: Props) {
  const { id, summary, petita } = statement;
  const decideHref = mayWrite ? `/stellungnahmen/${id}/fundstellen` : null;
  const fields = textsByField(statement).map(([field]) => field);
  const withCitations = (field: string, text: string) => (
    <CitedText
      text={text}
      marks={cited.marks.filter((mark) => mark.field === field)}
      decideHref={decideHref}
      found={found?.[fields.indexOf(field)]}
    />
  );
  return (
    <CitedArea open={cited.open} isTruncated={cited.isTruncated} decideHref={decideHref}>
      <div className="statement-texts">
        {summary && (
          <section aria-labelledby="inhalt-kurz">
            <h2 id="inhalt-kurz" className="visually-hidden">
              Zusammenfassung
            </h2>
            <p className="statement-summary">{withCitations(summaryField, summary)}</p>
          </section>
        )}
        <section aria-labelledby="petita">
          <h2 id="petita">Petita</h2>
          {petita.length === 0 ? (
            <EmptyState title="Noch keine Petita erfasst">
              <p>
                Ein Petitum ist eine Forderung zu einer Vorschrift; später steht hier ihr Ergebnis.
              </p>
              {mayWrite && <a href={`/stellungnahmen/${id}/bearbeiten`}>Petita erfassen</a>}
            </EmptyState>
          ) : (
            <>
              <p className="statement-tally">
                {petitaCountText(tallyOf(petita))}: {tallyText(tallyOf(petita))}
              </p>
              <PetitumList>
                {petita.map((petitum, index) => (
                  <Petitum
                    key={petitum.id}
                    petitum={petitum}
                    cited={{
                      text: withCitations(petitumField(petitum.id), petitum.text),
                      provision: withCitations(
                        petitumProvisionField(petitum.id),
                        petitum.provision,
                      ),
                    }}
                  >
                    {mayWrite && children(petitum, index)}
                  </Petitum>
                ))}
              </PetitumList>
            </>
          )}
        </section>
      </div>
    </CitedArea>
  );
}
