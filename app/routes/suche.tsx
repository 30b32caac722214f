import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { canExpire } from "~/domain/currency/currency";
import { currencyMarks } from "~/domain/currency/currency-badge";
import { listVerdicts } from "~/domain/currency/verdicts.server";
import { FacetBar } from "~/domain/search/facets";
import { HitList } from "~/domain/search/hit-list";
import {
  hitsPerPage,
  readSearchParams,
  searchPath,
  type Hit,
  type ShownHit,
} from "~/domain/search/search";
import { NoHits, NothingToSearch, SearchForm, SearchHelp } from "~/domain/search/search-page";
import { DidYouMean, Summary } from "~/domain/search/summary";
import { searchAside } from "~/domain/search/search-worker.server";
import { asUser } from "~/domain/users/route.server";
import { today } from "~/lib/day";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.query ? `${data.query.slice(0, 60)} – Suche – Votum` : "Suche – Votum" },
];

export const loader = asUser(async ({ db, actor, url }) => {
  const { query, filters, page } = readSearchParams(url.searchParams);
  const result = await searchAside(db, actor, query, { filters, page });
  // Longer input is cut by the search; the page need not carry it back and forth.
  const hits = result.hits.map(withoutScore);
  const ids = hits.filter(({ type }) => canExpire(type)).map(({ id }) => id);
  const verdicts = Object.fromEntries(await listVerdicts(db, actor, ids, today()));
  return { ...result, hits, verdicts, query: query.slice(0, 400), filters };
});

export default function Suche() {
  const result = useLoaderData<typeof loader>();
  const { query, filters, hits, verdicts, total, match, facets, page, unfiltered } = result;
  const href = (target: number) => searchPath(query, filters, target);
  return (
    <>
      <PageHeader title="Suche" />
      <SearchForm query={query} />
      {match === "empty" ? (
        <>
          {query.trim() !== "" && <NothingToSearch query={query} />}
          <SearchHelp />
        </>
      ) : (
        <>
          <Summary {...result} />
          {result.corrected && <DidYouMean query={result.corrected} />}
          {unfiltered > 0 && <FacetBar query={query} facets={facets} filters={filters} />}
          {total === 0 ? (
            <NoHits query={query} filters={filters} withoutFilters={unfiltered} />
          ) : (
            <>
              <HitList
                hits={hits}
                from={(page - 1) * hitsPerPage + 1}
                mark={currencyMarks(verdicts)}
              />
              <Pagination
                page={page}
                pageSize={hitsPerPage}
                total={total}
                noun="Treffern"
                href={href}
              />
            </>
          )}
        </>
      )}
    </>
  );
}

function withoutScore({ score: _score, ...hit }: Hit): ShownHit {
  return hit;
}
