import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "~/components/confirm-form";
import type { FormAnswer } from "~/components/form-error";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page";
import { withoutStage } from "~/domain/procedures/edit-stage-model";
import { findStage } from "~/domain/procedures/stage-lookup";
import { StageModelFindings } from "~/domain/procedures/stage-model-findings";
import { readStageModel, saveStageModel } from "~/domain/procedures/stage-models.server";
import { StageUse } from "~/domain/procedures/stage-use";
import { listStageUse } from "~/domain/procedures/stage-use.server";
import { findingSeverity, validateStageModel } from "~/domain/procedures/validate-stage-model";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { notFound } from "~/lib/errors";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Station entfernen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const { model, version } = readStageModel(db, params.modell ?? "");
  const stage = findStage(model, params.station ?? "");
  if (!stage) throw notFound();
  return {
    model: withoutStage(model, stage.key),
    version,
    name: stage.name,
    use: await listStageUse(db, actor, model.id, stage.key),
  };
}, "administer");

export const action = asUser(async ({ db, actor, params, request }) => {
  const { model } = readStageModel(db, params.modell ?? "");
  const version = Number((await request.formData()).get("seen"));
  const changed = withoutStage(model, params.station ?? "");
  const { saved } = await saveStageModel(db, permit(actor, "administer"), changed, version);
  const path = `/verwaltung/ablaufmodelle/${model.id}`;
  return redirectTo(
    saved ? `${path}?gespeichert=1` : `${path}/stationen/${params.station}/entfernen`,
    {
      status: 303,
    },
  );
}, "administer");

export default function AblaufstationEntfernen() {
  const { model, version, name, use } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const path = `/verwaltung/ablaufmodelle/${model.id}`;
  const findings = validateStageModel(model);
  const isSound = !findings.some((finding) => findingSeverity(finding) === "error");
  return (
    <>
      <PageHeader
        title={`„${name}“ entfernen?`}
        crumbs={[
          { label: "Ablaufmodelle", href: "/verwaltung/ablaufmodelle" },
          { label: model.name, href: path },
        ]}
      />
      {use.isUsed && <StageUse name={name} use={use} cancelHref={path} />}
      {!use.isUsed && !isSound && (
        <Notice kind="warning" title="Ohne diese Station ist der Ablauf nicht mehr stimmig">
          <StageModelFindings model={model} findings={findings} />
        </Notice>
      )}
      {!use.isUsed && isSound && findings.length > 0 && (
        <StageModelFindings model={model} findings={findings} />
      )}
      {!use.isUsed && isSound && (
        <ConfirmForm
          Form={Form}
          answer={answer}
          seen={String(version)}
          confirm="Ja, entfernen"
          cancelHref={path}
        >
          Kein Verfahren nennt diese Station. Wege, die zu ihr führten, führen danach zu den
          Stationen, die auf sie folgten; Wege zurück zu ihr entfallen.
        </ConfirmForm>
      )}
    </>
  );
}
