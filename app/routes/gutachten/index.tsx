import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState, PageHeader } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { OpinionFilters } from "~/domain/opinions/opinion-filters";
import {
  isFiltered,
  opinionListHref,
  opinionPageSize,
  parseOpinionFilter,
} from "~/domain/opinions/opinion-list";
import { listOpinions, opinionYears } from "~/domain/opinions/opinion-list.server";
import { OpinionTable } from "~/domain/opinions/opinion-table";
import { listDepartments, listPeople } from "~/domain/users/people.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { listTotal } from "~/lib/number";

export const meta: MetaFunction = () => [{ title: "Gutachten – Votum" }];

export const loader = asUser(async ({ db, actor, url }) => {
  const filter = parseOpinionFilter(url.searchParams);
  const people = await listPeople(db);
  return {
    filter,
    ...(await listOpinions(db, actor, filter)),
    years: await opinionYears(db, actor),
    departments: await listDepartments(db),
    people: people.map(({ id, name }) => ({ id, name })),
    mayWrite: can(actor.role, "write"),
  };
});

export default function Gutachten() {
  const { rows, verdicts, total, filter, mayWrite, ...choices } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Gutachten"
        lead={
          (total > 0 || isFiltered(filter)) &&
          listTotal(total, "Eintrag", "Gutachten, Vermerke und Kurzbewertungen", isFiltered(filter))
        }
        actions={
          mayWrite && (
            <a className="button button--primary" href="/gutachten/neu">
              Gutachten anlegen
            </a>
          )
        }
      />
      {(choices.years || isFiltered(filter)) && <OpinionFilters filter={filter} {...choices} />}
      {rows.length > 0 ? (
        <>
          <OpinionTable rows={rows} verdicts={verdicts} filter={filter} />
          <Pagination
            page={filter.seite}
            pageSize={opinionPageSize}
            total={total}
            noun={total === 1 ? "Eintrag" : "Einträgen"}
            href={(seite) => opinionListHref(filter, { seite })}
          />
        </>
      ) : (
        <Nothing
          filtered={isFiltered(filter) || filter.seite > 1}
          mayWrite={mayWrite}
          words={filter.q}
        />
      )}
    </>
  );
}

function Nothing(props: { filtered: boolean; mayWrite: boolean; words?: string }) {
  if (!props.filtered) {
    return (
      <EmptyState title="Noch kein Gutachten">
        <p>Hier stehen die Gutachten, Vermerke und Kurzbewertungen mit ihrem ersten Leitsatz.</p>
        {props.mayWrite && (
          <a className="button" href="/gutachten/neu">
            Erstes Gutachten anlegen
          </a>
        )}
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Kein Gutachten passt zu diesen Filtern">
      <p>
        <a href="/gutachten">Alle Gutachten zeigen</a>
        {props.words && (
          <>
            {" oder "}
            <a href={`/suche?q=${encodeURIComponent(props.words)}`}>
              „{props.words}“ im Volltext suchen
            </a>
          </>
        )}
      </p>
    </EmptyState>
  );
}
