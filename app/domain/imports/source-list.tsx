import { formatInstant } from "~/lib/instant";

type Source = {
  source: string;
  externalId: string;
  fetchedAt: number;
  verbatim: Record<string, string>;
};

const names: Record<string, string> = {
  dip: "DIP (Bundestag und Bundesrat)",
  ltzf: "Landtagszusammenfasser",
  law: "Sammlung von Entscheidungen",
};

/** Where an entry was read from, with the source's own words beside our mapping of them. */
export function SourceList({
  sources,
  level: Heading = "h3",
}: {
  sources: readonly Source[];
  level?: "h2" | "h3";
}) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="quellen">
      <Heading id="quellen">Eingelesen aus</Heading>
      {sources.map(({ source, externalId, fetchedAt, verbatim }) => (
        <div key={`${source}:${externalId}`}>
          <p>
            {names[source] ?? source}, {externalId} · zuletzt am {formatInstant(fetchedAt)}
          </p>
          {Object.keys(verbatim).length > 0 && (
            <ul>
              {Object.entries(verbatim).map(([name, value]) => (
                <li key={name}>
                  {name} laut Quelle: „{value}“
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
