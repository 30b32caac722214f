import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { storedStage } from "~/domain/procedures/stored-forms.server";
import { StageForm } from "~/domain/procedures/stage-form";
import { findStage } from "~/domain/procedures/stage-lookup";
import { readStageModel, saveStageModel } from "~/domain/procedures/stage-models.server";
import { withStage } from "~/domain/procedures/edit-stage-model";
import { stageFormSchema, stageFormValues } from "~/domain/procedures/stage-schema";
import { findingText } from "~/domain/procedures/stage-texts";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { notFound } from "~/lib/errors";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Station bearbeiten – Votum" }];

export const loader = asUser(async ({ db, params }) => {
  const { model, version } = readStageModel(db, params.modell ?? "");
  const stage = findStage(model, params.station ?? "");
  if (!stage) throw notFound();
  return {
    model: { id: model.id, name: model.name },
    stageKey: stage.key,
    name: stage.name,
    values: stageFormValues(model, stage, version),
    stages: model.stages
      .filter(({ key }) => key !== stage.key)
      .map(({ key, name }) => ({ key, name })),
  };
}, "administer");

export const action = asUser(async ({ db, actor, params, request }) => {
  const submission = parseWithZod(await request.formData(), { schema: stageFormSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { model } = readStageModel(db, params.modell ?? "");
  const changed = withStage(model, params.station ?? "", submission.value);
  const administrator = permit(actor, "administer");
  let problems: string[] = [];
  const refused = await saveOrSendBack(submission, {
    request,
    schema: stageFormSchema,
    save: async () => {
      const { version } = submission.value;
      const result = await saveStageModel(db, administrator, changed, version);
      if (!result.saved) problems = result.findings.map((finding) => findingText(finding, changed));
    },
    stored: () => storedStage(db, administrator, model.id, params.station ?? ""),
  });
  if (refused) return refused;
  if (problems.length > 0) return sendBack(submission, { formErrors: [problems.join(" ")] });
  return redirectTo(`/verwaltung/ablaufmodelle/${model.id}?gespeichert=1`, { status: 303 });
}, "administer");

export default function Ablaufstation() {
  const { model, stageKey, name, values, stages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const path = `/verwaltung/ablaufmodelle/${model.id}`;
  return (
    <>
      <PageHeader
        title={name}
        lead="Was Sie hier ändern, gilt sofort: Der Stand aller Verfahren dieses Ablaufs wird neu abgeleitet."
        crumbs={[
          { label: "Ablaufmodelle", href: "/verwaltung/ablaufmodelle" },
          { label: model.name, href: path },
        ]}
        actions={
          <a className="button" href={`${path}/stationen/${stageKey}/entfernen`}>
            Station entfernen
          </a>
        }
      />
      <StageForm Form={Form} answer={answer} values={values} stages={stages} cancelHref={path} />
    </>
  );
}
