import type { MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { ListBar } from "~/domain/procedures/list-bar";
import { ProcedureBoard } from "~/domain/procedures/procedure-board";
import { readBoard } from "~/domain/procedures/procedure-board.server";
import { NoProcedures } from "~/domain/procedures/no-procedures";
import { FilterChips, ProcedureFilterForm } from "~/domain/procedures/procedure-filter-form";
import {
  filterNames,
  procedureListPath,
  readProcedureFilters,
} from "~/domain/procedures/procedure-filters";
import { listProcedures, pageSize } from "~/domain/procedures/procedure-list.server";
import { ProcedureTable } from "~/domain/procedures/procedure-table";
import { listStageModels } from "~/domain/procedures/stage-models.server";
import { can } from "~/domain/users/role";
import { listActiveNames } from "~/domain/users/people.server";
import { asUser } from "~/domain/users/route.server";
import { today } from "~/lib/day";
import { notFound } from "~/lib/errors";
import { listTotal } from "~/lib/number";

export const meta: MetaFunction = () => [{ title: "Verfahren – Votum" }];

export const loader = asUser(async ({ db, actor, url }) => {
  const filters = readProcedureFilters(url.searchParams);
  const models = (await listStageModels(db)).map(({ model }) => model);
  const shared = {
    filters,
    models: models.map(({ id, name, stages }) => ({
      id,
      name,
      stages: stages.map((stage) => ({ key: stage.key, name: stage.name })),
    })),
    people: await listActiveNames(db),
    mayWrite: can(actor.role, "write"),
    today: today(),
  };
  if (filters.view === "liste") {
    const page = await listProcedures(db, actor, filters, models);
    return { ...shared, ...page, pageSize, columns: null };
  }
  const model = models.find(({ id }) => id === filters.modelId);
  if (!model) throw notFound();
  const columns = await readBoard(db, actor, filters, model);
  const total = columns.reduce((sum, column) => sum + column.total, 0);
  return { ...shared, rows: [], total, pageSize, columns };
});

export default function Verfahren() {
  const { filters, models, people, mayWrite, ...data } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const path = (changes: Record<string, string | null>) => procedureListPath(params, changes);
  const filtered = filterNames.some((name) => params.get(name));
  const board = filters.view === "tafel";
  // The board of one course may be empty while others are not.
  const nothingYet = data.total === 0 && !filtered && !board;
  return (
    <>
      <PageHeader
        title="Verfahren"
        lead={!nothingYet && listTotal(data.total, "Verfahren", "Verfahren", filtered)}
        actions={
          mayWrite && (
            <a className="button button--primary" href="/verfahren/neu">
              Verfahren anlegen
            </a>
          )
        }
      />
      {!nothingYet && (
        <>
          <ProcedureFilterForm params={params} models={models} people={people} />
          <FilterChips params={params} models={models} people={people} />
          <ListBar filters={filters} models={models} path={path} />
        </>
      )}
      {data.columns ? (
        <ProcedureBoard
          columns={data.columns}
          name={models.find(({ id }) => id === filters.modelId)?.name ?? ""}
          today={data.today}
          listHref={(key) =>
            path({ ansicht: null, modell: null, ...boardColumnFilter(filters.modelId, key) })
          }
        />
      ) : data.total === 0 ? (
        <NoProcedures filtered={filtered} mayWrite={mayWrite} />
      ) : (
        <ProcedureTable procedures={data.rows} today={data.today} />
      )}
      {!board && data.total > 0 && (
        <Pagination
          page={filters.page}
          pageSize={data.pageSize}
          total={data.total}
          noun="Verfahren"
          href={(page) => path({ seite: String(page) })}
        />
      )}
    </>
  );
}

function boardColumnFilter(modelId: string, key: string): Record<string, string> {
  if (key === "ended") return { ausgang: "ohne-inkrafttreten" };
  return { stand: `${modelId}/${key}` };
}
