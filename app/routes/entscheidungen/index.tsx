import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState, PageHeader } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { DecisionFilters } from "~/domain/decisions/decision-filters";
import {
  decisionListHref,
  decisionsPerPage,
  isFiltered,
  readDecisionFilter,
} from "~/domain/decisions/decision-list";
import { listCourts, listDecisions } from "~/domain/decisions/decision-list.server";
import { DecisionTable } from "~/domain/decisions/decision-table";
import { titleOf } from "~/domain/documents/choices.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { listTotal } from "~/lib/number";

export const meta: MetaFunction = () => [{ title: "Entscheidungen – Votum" }];

export const loader = asUser(async ({ db, actor, url }) => {
  const filter = readDecisionFilter(url.searchParams);
  return {
    filter,
    ...(await listDecisions(db, actor, filter)),
    courts: await listCourts(db, actor),
    procedure: filter.verfahren ? await titleOf(db, actor, "procedure", filter.verfahren) : null,
    mayWrite: can(actor.role, "write"),
  };
});

export default function Entscheidungen() {
  const { rows, total, filter, courts, procedure, mayWrite } = useLoaderData<typeof loader>();
  const filtered = isFiltered(filter);
  return (
    <>
      <PageHeader
        title="Entscheidungen"
        lead={
          (total > 0 || filtered) && listTotal(total, "Entscheidung", "Entscheidungen", filtered)
        }
        actions={
          mayWrite && (
            <a className="button button--primary" href="/entscheidungen/neu">
              Entscheidung eintragen
            </a>
          )
        }
      />
      {(total > 0 || filtered) && (
        <DecisionFilters filter={filter} courts={courts} procedure={procedure} />
      )}
      {rows.length > 0 ? (
        <>
          <DecisionTable rows={rows} filter={filter} />
          <Pagination
            page={filter.seite}
            pageSize={decisionsPerPage}
            total={total}
            noun={total === 1 ? "Entscheidung" : "Entscheidungen"}
            href={(seite) => decisionListHref(filter, { seite })}
          />
        </>
      ) : (
        <Nothing filtered={filtered} mayWrite={mayWrite} />
      )}
    </>
  );
}

function Nothing({ filtered, mayWrite }: { filtered: boolean; mayWrite: boolean }) {
  return filtered ? (
    <EmptyState title="Keine Entscheidung passt zu diesen Filtern">
      <p>
        <a href="/entscheidungen">Alle Entscheidungen zeigen</a>
      </p>
    </EmptyState>
  ) : (
    <EmptyState title="Noch keine Entscheidung">
      <p>
        Hier stehen Urteile und Beschlüsse, auf die sich unsere Texte stützen: mit Aktenzeichen,
        einem Leitsatz in eigenen Worten und den Vorschriften, um die es ging.
      </p>
      {mayWrite && (
        <a className="button" href="/entscheidungen/neu">
          Erste Entscheidung eintragen
        </a>
      )}
    </EmptyState>
  );
}
