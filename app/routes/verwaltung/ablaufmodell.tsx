import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { StageGraph } from "~/domain/procedures/stage-graph-view";
import { StageModelFindings } from "~/domain/procedures/stage-model-findings";
import { isAsDelivered, readStageModel } from "~/domain/procedures/stage-models.server";
import { validateStageModel } from "~/domain/procedures/validate-stage-model";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction = () => [{ title: "Ablaufmodell – Votum" }];

export const loader = asUser(async ({ db, params }) => {
  const stored = readStageModel(db, params.modell ?? "");
  return { model: stored.model, changed: !isAsDelivered(stored) };
}, "administer");

export default function Ablaufmodell() {
  const { model, changed } = useLoaderData<typeof loader>();
  const path = `/verwaltung/ablaufmodelle/${model.id}`;
  return (
    <>
      <PageHeader
        title={model.name}
        lead={changed ? "Im Haus geändert." : "Wie ausgeliefert."}
        crumbs={[
          { label: "Verwaltung", href: "/verwaltung" },
          { label: "Ablaufmodelle", href: "/verwaltung/ablaufmodelle" },
        ]}
        actions={
          <>
            <a className="button button--primary" href={`${path}/stationen/neu`}>
              Neue Station
            </a>
            {changed && (
              <a className="button" href={`${path}/zuruecksetzen`}>
                Auslieferungszustand wiederherstellen
              </a>
            )}
          </>
        }
      />
      <SavedNotice />
      <StageModelFindings model={model} findings={validateStageModel(model)} />
      <details className="card">
        <summary>Station bearbeiten, verschieben oder entfernen</summary>
        <ul>
          {model.stages.map(({ key, name }) => (
            <li key={key}>
              <a href={`${path}/stationen/${key}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
      <StageGraph model={model} />
    </>
  );
}
