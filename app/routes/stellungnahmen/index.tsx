import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState, PageHeader } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { StatementFilters } from "~/domain/statements/statement-filters";
import {
  isFiltered,
  readStatementFilter,
  statementListPath,
  statementsPerPage,
} from "~/domain/statements/statement-list";
import {
  listStatements,
  procedureOfFilter,
  statementYears,
} from "~/domain/statements/statement-list.server";
import { StatementTable } from "~/domain/statements/statement-table";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { listTotal } from "~/lib/number";

export const meta: MetaFunction = () => [{ title: "Stellungnahmen – Votum" }];

export const loader = asUser(async ({ db, actor, url }) => {
  const filter = readStatementFilter(url.searchParams);
  return {
    ...(await listStatements(db, actor, filter)),
    years: await statementYears(db, actor),
    procedure: await procedureOfFilter(db, actor, filter),
    filter,
    mayWrite: can(actor.role, "write"),
  };
});

export default function Stellungnahmen() {
  const { rows, verdicts, total, years, procedure, filter, mayWrite } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Stellungnahmen"
        lead={
          (total > 0 || isFiltered(filter)) &&
          listTotal(total, "Stellungnahme", "Stellungnahmen", isFiltered(filter))
        }
        actions={
          mayWrite && (
            <a className="button button--primary" href="/stellungnahmen/neu">
              Stellungnahme anlegen
            </a>
          )
        }
      />
      {(total > 0 || isFiltered(filter)) && (
        <StatementFilters filter={filter} years={years} procedure={procedure} />
      )}
      {rows.length === 0 ? (
        <NoStatements filtered={isFiltered(filter)} mayWrite={mayWrite} />
      ) : (
        <>
          <StatementTable rows={rows} verdicts={verdicts} />
          <Pagination
            page={filter.seite}
            pageSize={statementsPerPage}
            total={total}
            noun={total === 1 ? "Stellungnahme" : "Stellungnahmen"}
            href={(seite) => statementListPath(filter, { seite })}
          />
        </>
      )}
    </>
  );
}

function NoStatements({ filtered, mayWrite }: { filtered: boolean; mayWrite: boolean }) {
  if (filtered) {
    return (
      <EmptyState title="Keine Stellungnahme passt zu diesen Filtern">
        <a href="/stellungnahmen">Alle Stellungnahmen zeigen</a>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Noch keine Stellungnahmen">
      <p>
        Hier stehen unsere Stellungnahmen und die der anderen: was gefordert wurde, zu welcher
        Vorschrift, und was daraus geworden ist.
      </p>
      {mayWrite && (
        <a className="button" href="/stellungnahmen/neu">
          Erste Stellungnahme anlegen
        </a>
      )}
    </EmptyState>
  );
}
