import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState, PageHeader } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { DocumentFilters } from "~/domain/documents/document-filters";
import {
  documentListHref,
  documentPageSize,
  isFiltered,
  parseDocumentFilter,
} from "~/domain/documents/document-list";
import { listDocuments, listPublishers } from "~/domain/documents/document-list.server";
import { DocumentTable } from "~/domain/documents/document-table";
import { titleOf } from "~/domain/documents/choices.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { listTotal } from "~/lib/number";

export const meta: MetaFunction = () => [{ title: "Dokumente – Votum" }];

export const loader = asUser(async ({ db, actor, url }) => {
  const filter = parseDocumentFilter(url.searchParams);
  return {
    filter,
    ...(await listDocuments(db, actor, filter)),
    publishers: await listPublishers(db, actor),
    procedure: filter.verfahren ? await titleOf(db, actor, "procedure", filter.verfahren) : null,
    mayWrite: can(actor.role, "write"),
  };
});

export default function Dokumente() {
  const { rows, total, filter, publishers, procedure, mayWrite } = useLoaderData<typeof loader>();
  const newHref = filter.verfahren
    ? `/dokumente/neu?verfahren=${filter.verfahren}`
    : "/dokumente/neu";
  return (
    <>
      <PageHeader
        title="Dokumente"
        lead={
          (total > 0 || isFiltered(filter)) &&
          listTotal(total, "Dokument", "Dokumente", isFiltered(filter))
        }
        actions={
          mayWrite && (
            <a className="button button--primary" href={newHref}>
              Dokument ablegen
            </a>
          )
        }
      />
      {(total > 0 || isFiltered(filter)) && (
        <DocumentFilters filter={filter} publishers={publishers} procedure={procedure} />
      )}
      {rows.length > 0 ? (
        <>
          <DocumentTable rows={rows} filter={filter} />
          <Pagination
            page={filter.seite}
            pageSize={documentPageSize}
            total={total}
            noun={total === 1 ? "Dokument" : "Dokumenten"}
            href={(seite) => documentListHref(filter, { seite })}
          />
        </>
      ) : (
        <Nothing filtered={isFiltered(filter)} newHref={mayWrite ? newHref : null} />
      )}
    </>
  );
}

function Nothing({ filtered, newHref }: { filtered: boolean; newHref: string | null }) {
  return filtered ? (
    <EmptyState title="Kein Dokument passt zu diesen Filtern">
      <p>
        <a href="/dokumente">Alle Dokumente zeigen</a>
      </p>
    </EmptyState>
  ) : (
    <EmptyState title="Noch kein Dokument">
      <p>Hier liegen die Papiere der Verfahren: Drucksachen, Entwürfe, Protokolle, Schreiben.</p>
      {newHref && (
        <a className="button" href={newHref}>
          Erstes Dokument ablegen
        </a>
      )}
    </EmptyState>
  );
}
