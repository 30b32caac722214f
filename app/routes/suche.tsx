import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { ChosenFilters } from "~/domain/search/facets/chosen";
import { FacetPanel, shownFacets } from "~/domain/search/facets/facet-panel";
import { narrowingOf } from "~/domain/search/facets/narrowing";
import { TypeTabs } from "~/domain/search/facets/type-tabs";
import { Hits } from "~/domain/search/page/hits";
import { answerProvisions } from "~/domain/search/provision/provision-answer.server";
import { ProvisionLines } from "~/domain/search/provision/provision-line";
import {
  DidYouMean,
  QueryNotes,
  ResultTools,
  Summary,
  summaryId,
} from "~/domain/search/page/result-head";
import { SaveSearch } from "~/domain/saved-searches/save-search";
import { currencyMarks } from "~/domain/currency/currency-badge";
import {
  hitsPerPage,
  readSearchParams,
  searchPath,
  shortenedPath,
  type Hit,
  type ShownHit,
} from "~/domain/search/search";
import { NoHits, NothingToSearch, SearchForm, SearchHelp } from "~/domain/search/page/search-page";
import { searchAside } from "~/domain/search/thread/search-worker.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.query ? `${data.query.slice(0, 60)} – Suche – Votum` : "Suche – Votum" },
];

export const loader = asUser(async ({ db, actor, url, request }) => {
  const asked = readSearchParams(url.searchParams);
  const shortened = shortenedPath(asked);
  if (shortened) throw redirectTo(shortened);
  const { query, filters, page, sort } = asked;
  const options = { filters, page, sort, facets: "all" } as const;
  const result = await searchAside(db, actor, query, options, request.signal);
  const hits = result.hits.map(withoutScore);
  const provisions = answerProvisions(db, query);
  return { ...result, hits, provisions, query, filters };
});

export default function Suche() {
  const result = useLoaderData<typeof loader>();
  const { query, hits, total, match, page, sort } = result;
  const filters = result.filters;
  if (match === "empty") {
    return (
      <>
        <PageHeader title="Suche" />
        <SearchForm query={query} />
        <QueryNotes notes={result.notes} />
        {query.trim() !== "" && result.notes.length === 0 && <NothingToSearch query={query} />}
        <SearchHelp />
      </>
    );
  }
  const narrowing = narrowingOf(result);
  return (
    <>
      <PageHeader title="Suche" />
      <SearchForm query={query} describedBy={summaryId} />
      <div className="search-result">
        <div className="search-result__main">
          <ProvisionLines answers={result.provisions} />
          <Summary {...result} />
          <QueryNotes notes={result.notes} />
          {result.corrected && <DidYouMean query={result.corrected} />}
          <TypeTabs narrowing={narrowing} />
          <ChosenFilters narrowing={narrowing} canNarrow={shownFacets(narrowing).length > 0} />
          {total === 0 ? (
            <>
              <NoHits query={query} filters={filters} withoutFilters={result.unfiltered} />
              <SaveSearch path={searchPath(query, filters)} />
            </>
          ) : (
            <>
              <ResultTools {...{ query, filters, sort, match }}>
                <SaveSearch path={searchPath(query, filters)} />
              </ResultTools>
              <Hits
                hits={hits}
                query={query}
                from={(page - 1) * hitsPerPage + 1}
                partial={total - result.complete}
                mark={currencyMarks(result.verdicts)}
              />
              {(page > 1 || total > hitsPerPage) && (
                <Pagination
                  page={page}
                  pageSize={hitsPerPage}
                  total={total}
                  noun="Treffern"
                  href={(target) => searchPath(query, filters, { page: target, sort })}
                />
              )}
            </>
          )}
        </div>
        <FacetPanel narrowing={narrowing} countedAmong={result.countedAmong} />
      </div>
    </>
  );
}

function withoutScore({ score: _score, ...hit }: Hit): ShownHit {
  return hit;
}
