import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FilterBar, FilterWords } from "~/components/filter-bar";
import { EmptyState, PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { listSynonymGroups } from "~/domain/search/synonyms/synonym-groups.server";
import { SynonymList } from "~/domain/search/synonyms/synonym-list";
import { groupCountText } from "~/domain/search/synonyms/texts";
import { TriedQuery } from "~/domain/search/synonyms/tried-query";
import { triedQuery } from "~/domain/search/synonyms/tried-query.server";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction = () => [{ title: "Synonyme der Suche – Votum" }];

const longestWords = 200;

export const loader = asUser(async ({ db, url }) => {
  const words = (name: string) => (url.searchParams.get(name) ?? "").trim().slice(0, longestWords);
  const containing = words("q");
  const tried = words("probieren");
  return {
    containing,
    groups: listSynonymGroups(db, containing),
    tried,
    pieces: tried ? triedQuery(db, tried) : [],
  };
}, "administer");

export default function Synonyme() {
  const { containing, groups, tried, pieces } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Synonyme der Suche"
        lead="Wer einen Ausdruck einer Gruppe sucht, findet auch die anderen. Eine Änderung gilt ab der nächsten Suche."
        crumbs={[{ label: "Verwaltung", href: "/verwaltung" }]}
        actions={
          <a className="button button--primary" href="/verwaltung/synonyme/neu">
            Gruppe anlegen
          </a>
        }
      />
      <SavedNotice />
      <TriedQuery query={tried} pieces={pieces} keep={containing} />
      <FilterBar
        action="/verwaltung/synonyme"
        keep={{ probieren: tried }}
        clearHref={containing !== "" && "/verwaltung/synonyme"}
      >
        <FilterWords label="Ausdruck enthält" name="q" value={containing} />
      </FilterBar>
      <p className="synonym-count muted" role="status">
        {groupCountText(groups.length)}
        {containing && ` mit „${containing}“`}
      </p>
      {groups.length === 0 ? (
        <EmptyState title="Keine Gruppe">
          {containing
            ? "Kein Ausdruck enthält das. Prüfen Sie die Schreibweise, oder legen Sie eine Gruppe an."
            : "Legen Sie die erste Gruppe an, zum Beispiel „Rat“ und „Gemeinderat“."}
        </EmptyState>
      ) : (
        <SynonymList groups={groups} />
      )}
    </>
  );
}
