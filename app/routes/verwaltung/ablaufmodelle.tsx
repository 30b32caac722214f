import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import {
  countProceduresByModel,
  isAsDelivered,
  listStageModels,
} from "~/domain/procedures/stage-models.server";
import { levelTexts } from "~/domain/procedures/texts";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction = () => [{ title: "Ablaufmodelle – Votum" }];

export const loader = asUser(async ({ db, actor }) => {
  const counts = await countProceduresByModel(db, actor);
  const stored = await listStageModels(db);
  return stored.map((entry) => ({
    id: entry.model.id,
    name: entry.model.name,
    level: entry.model.level,
    stages: entry.model.stages.length,
    procedures: counts[entry.model.id] ?? 0,
    changed: !isAsDelivered(entry),
  }));
}, "administer");

export default function Ablaufmodelle() {
  const models = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Ablaufmodelle"
        lead="Stationen, Rechtsgrundlagen und Fristregeln je Art des Verfahrens. Aus ihnen und den Schritten folgt der Stand."
        crumbs={[{ label: "Verwaltung", href: "/verwaltung" }]}
      />
      <div className="table-scroll">
        <table className="table table--cards">
          <caption className="visually-hidden">Ablaufmodelle</caption>
          <thead>
            <tr>
              <th scope="col">Modell</th>
              <th scope="col">Ebene</th>
              <th scope="col">Stationen</th>
              <th scope="col">Verfahren</th>
              <th scope="col">Fassung</th>
            </tr>
          </thead>
          <tbody>
            {models.map(({ id, name, level, stages, procedures, changed }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/verwaltung/ablaufmodelle/${id}`}>{name}</a>
                </th>
                <td data-label="Ebene">{levelTexts[level]}</td>
                <td data-label="Stationen">{stages}</td>
                <td data-label="Verfahren">{procedures}</td>
                <td data-label="Fassung">{changed ? "✎ im Haus geändert" : "wie ausgeliefert"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
