import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState, PageHeader } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { checkListPath, checksPerPage, readCheckFilter } from "~/domain/currency/check-list";
import { CheckTable } from "~/domain/currency/check-table";
import { listChecks } from "~/domain/currency/checks.server";
import { checksTotal } from "~/domain/currency/texts";
import { asUser } from "~/domain/users/route.server";
import { today } from "~/lib/day";

export const meta: MetaFunction = () => [{ title: "Haltbarkeit prüfen – Votum" }];

export const loader = asUser(async ({ db, actor, url }) => {
  const filter = readCheckFilter(url.searchParams);
  const asked = {
    ownerId: filter.von === "ich" ? actor.id : null,
    limit: checksPerPage,
    offset: (filter.seite - 1) * checksPerPage,
  };
  return { filter, ...(await listChecks(db, actor, today(), asked)) };
});

export default function Haltbarkeit() {
  const { filter, rows, total, more } = useLoaderData<typeof loader>();
  const mine = filter.von === "ich";
  return (
    <>
      <PageHeader
        title="Haltbarkeit prüfen"
        lead={total > 0 && checksTotal(total, more, mine)}
        crumbs={[{ label: "Übersicht", href: "/" }, { label: "Haltbarkeit prüfen" }]}
      />
      <p className="no-print">
        {mine ? (
          <a href={checkListPath({ seite: 1 })}>Alle zeigen</a>
        ) : (
          <a href={checkListPath({ von: "ich", seite: 1 })}>Nur meine</a>
        )}
      </p>
      {rows.length === 0 ? (
        <EmptyState title="Nichts zu prüfen">
          <p>
            Hier steht jedes abgeschlossene Gutachten und jede versandte Stellungnahme, sobald sich
            eine Vorschrift ändert oder ändern soll, auf die der Text sich stützt.
          </p>
        </EmptyState>
      ) : (
        <>
          <CheckTable rows={rows} />
          <Pagination
            page={filter.seite}
            pageSize={checksPerPage}
            total={total}
            noun="Texten"
            href={(seite) => checkListPath({ ...filter, seite })}
          />
        </>
      )}
    </>
  );
}
