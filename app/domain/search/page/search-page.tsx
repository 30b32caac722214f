import { useEffect, useRef } from "react";
import { EmptyState } from "~/components/page";
import { longestQuery, searchPath, type Filters } from "../search";
import "./search-page.css";
import { formatNumber } from "~/lib/number";
import { Notice } from "~/components/notice";
import { inQuotes } from "../texts";
import { isReturn } from "./use-return-to-hit";

const searchHelpPath = "/suche#hilfe";

type FormProps = {
  query: string;
  /** Id of what says how much was found: read out with the field, where the keys are. */
  describedBy?: string;
};

/** The keys are in the field: to type on, or by ↓ to the hits. */
export function SearchForm({ query, describedBy }: FormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Whoever has gone somewhere else in the meantime stays there, and after Back the page does.
    if (document.activeElement === document.body && !globalThis.location.hash)
      field.current?.focus({ preventScroll: isReturn() });
  }, []);
  return (
    <form action="/suche" className="search-form">
      <label className="visually-hidden" htmlFor="suchbegriff">
        Suchbegriff
      </label>
      <input
        ref={field}
        id="suchbegriff"
        className="control"
        type="search"
        name="q"
        maxLength={longestQuery}
        defaultValue={query}
        key={query}
        autoComplete="off"
        aria-describedby={describedBy}
      />
      <button className="button button--primary">Suchen</button>
      {describedBy && (
        <a className="search-form__help" href={searchHelpPath}>
          Hilfe zur Suche
        </a>
      )}
    </form>
  );
}

type Example = [query: string, meaning: string];

const examples: Example[] = [
  ["§\u00a041 GO", "alles, was die Vorschrift nennt, gleich in welcher Schreibweise"],
  ["Drucksache 18/4567", "was so heißt, danach was darauf verweist"],
  ["„kommunale Selbstverwaltung“", "die Wörter unmittelbar hintereinander"],
  ["„Kreisumlage“", "nur dieses Wort, nicht „Umlage der Kreise“"],
  ["Gutachten Kreisumlage 2019", "Art und Jahr dürfen auch die des Fundes selbst sein"],
  ["§§\u00a053 bis 59 KrO", "was eine dieser Vorschriften nennt"],
  [
    "Umlage -Hebesatz",
    "mit „Umlage“, ohne „Hebesatz“; ebenso -art:entscheidung, -§\u00a056\u00a0KrO",
  ],
  ["Rat oder Kreistag", "eines von beiden"],
];

const fieldExamples: Example[] = [
  [
    "art:gutachten",
    "nur Gutachten; ebenso art:verfahren, art:stellungnahme, art:entscheidung, art:dokument, art:vermerk, art:urteil",
  ],
  ["von:Landtag", "was jemand verfasst oder herausgegeben hat: Name oder Teil davon"],
  ['norm:"§\u00a041 GO"', "was die Vorschrift nennt; kurz norm:41GO"],
  ["gericht:VerfGH", "Entscheidungen dieses Gerichts"],
  ["seit:2019", "ab diesem Jahr, Monat (2019-04) oder Tag (03.04.2019)"],
  ["bis:2021", "bis zu diesem Jahr, Monat oder Tag"],
];

export function SearchHelp() {
  return (
    <section className="search-help">
      <h2 id="hilfe">So lässt sich suchen</h2>
      <p>
        Gesucht wird in Verfahren, Dokumenten mit ihrem Text, Stellungnahmen, Gutachten und
        Entscheidungen. Beugung, Umlaute und alte Schreibung spielen keine Rolle: „Beschluß der
        Räte“ findet auch „Beschlüsse des Rates“.
      </p>
      <Examples examples={examples} />
      <h3>Felder</h3>
      <p>
        Felder engen ein, allein oder mit Wörtern, auch mehrere: „Kreisumlage art:gutachten
        seit:2019“. Allein zeigen sie alles, was passt, das Neueste zuerst. Ein Wert aus mehreren
        Wörtern steht in Anführungszeichen: gericht:„OVG NRW“.
      </p>
      <Examples examples={fieldExamples} />
      <p className="muted">
        Von jeder Seite aus: <kbd>Strg</kbd> + <kbd>K</kbd>. Vom Suchfeld führt <kbd>↓</kbd> zum
        ersten Treffer, <kbd>↓</kbd> und <kbd>↑</kbd> weiter von Treffer zu Treffer.
      </p>
    </section>
  );
}

function Examples({ examples: shown }: { examples: readonly Example[] }) {
  return (
    <dl className="search-help__examples">
      {shown.map(([query, meaning]) => (
        <div key={query}>
          <dt>
            <a href={searchPath(query, {})}>{query}</a>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Only signs were typed: said, so that nobody takes the help for an answer. */
export function NothingToSearch({ query }: { query: string }) {
  return (
    <Notice
      kind="info"
      title={`Nach „${inQuotes(query.trim().slice(0, 80))}“ lässt sich nicht suchen`}
    >
      <p>Darin ist kein Wort und keine Zahl. Platzhalter wie * oder % braucht die Suche nicht.</p>
    </Notice>
  );
}

type NoHitsProps = { query: string; filters: Filters; withoutFilters: number | null };

export function NoHits({ query, filters, withoutFilters }: NoHitsProps) {
  const words = query
    .replace(/["„“”»«]/g, " ")
    .split(/\s+/)
    .filter((word) => word.length > 2);
  const filtered = Object.values(filters).some(Boolean);
  return (
    <EmptyState title={`Nichts gefunden zu „${inQuotes(query.slice(0, 80))}“`}>
      {filtered && withoutFilters !== 0 ? (
        <a className="button" href={searchPath(query, {})}>
          Ohne Eingrenzung suchen
          {withoutFilters !== null && ` (${formatNumber(withoutFilters)})`}
        </a>
      ) : (
        <p>
          Prüfen Sie die Schreibweise, nehmen Sie ein allgemeineres Wort oder nur den Anfang eines
          Wortes. Was Sie nicht lesen dürfen, wird auch nicht gefunden.
        </p>
      )}
      {!filtered && words.length > 1 && (
        <p>
          Einzeln suchen:{" "}
          {words.slice(0, 5).map((word) => (
            <a key={word} className="search-form__word" href={searchPath(word, {})}>
              {word}
            </a>
          ))}
        </p>
      )}
    </EmptyState>
  );
}
