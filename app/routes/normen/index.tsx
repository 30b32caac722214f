import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState, PageHeader } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { countTouching } from "~/domain/citations/touched-laws.server";
import { LawFilters } from "~/domain/law/law-filters";
import { isFiltered, lawListPath, lawsPerPage, readLawFilter } from "~/domain/law/law-list";
import { listLaws } from "~/domain/law/law-list.server";
import { LawTable } from "~/domain/law/law-table";
import { findWritten } from "~/domain/law/written-provision.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { listTotal } from "~/lib/number";

export const meta: MetaFunction = () => [{ title: "Normen – Votum" }];

export const loader = asUser(async ({ db, actor, url }) => {
  const filter = readLawFilter(url.searchParams);
  return {
    filter,
    ...listLaws(db, filter, countTouching(db, actor)),
    direct: filter.q ? findWritten(db, filter.q) : null,
    mayWrite: can(actor.role, "write"),
  };
});

export default function Normen() {
  const { rows, total, filter, direct, mayWrite } = useLoaderData<typeof loader>();
  const filtered = isFiltered(filter);
  return (
    <>
      <PageHeader
        title="Normen"
        lead={(total > 0 || filtered) && listTotal(total, "Gesetz", "Gesetze", filtered)}
        actions={mayWrite && <Actions />}
      />
      {(total > 0 || filtered) && <LawFilters filter={filter} />}
      {direct && (
        <p className="law-direct">
          <a href={direct.href}>{direct.label}</a>
          {direct.heading && <span className="muted"> {direct.heading}</span>}
        </p>
      )}
      {rows.length > 0 && (
        <>
          <LawTable rows={rows} />
          <Pagination
            page={filter.seite}
            pageSize={lawsPerPage}
            total={total}
            noun={total === 1 ? "Gesetz" : "Gesetzen"}
            href={(seite) => lawListPath(filter, { seite })}
          />
        </>
      )}
      {rows.length === 0 && !direct && <Nothing filtered={filtered} mayWrite={mayWrite} />}
    </>
  );
}

function Actions() {
  return (
    <>
      <a className="button" href="/normen/neu">
        Gesetz anlegen
      </a>
      <a className="button" href="/normen/einlesen">
        Gesetzestext einlesen
      </a>
    </>
  );
}

function Nothing({ filtered, mayWrite }: { filtered: boolean; mayWrite: boolean }) {
  return filtered ? (
    <EmptyState title="Kein Gesetz passt zu diesen Filtern">
      <p>
        <a href="/normen">Alle Gesetze zeigen</a>
      </p>
    </EmptyState>
  ) : (
    <EmptyState title="Noch kein Gesetz">
      <p>Hier stehen die Gesetze, auf denen unsere Texte beruhen, mit jeder ihrer Fassungen.</p>
      {mayWrite && (
        <a className="button" href="/normen/einlesen">
          Ersten Gesetzestext einlesen
        </a>
      )}
    </EmptyState>
  );
}
