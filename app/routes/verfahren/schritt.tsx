import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { storedStep } from "~/domain/procedures/stored-forms.server";
import { listCompanions } from "~/domain/procedures/companions.server";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { findModelOf } from "~/domain/procedures/procedures.server";
import { StepFacts } from "~/domain/procedures/step-facts";
import { StepForm } from "~/domain/procedures/step-form";
import { stepSchema } from "~/domain/procedures/step-schema";
import { changeStep, findStep } from "~/domain/procedures/steps.server";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Schritt – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "read", "procedure", params.id ?? "");
  const papers = await listCompanions(db, procedure, ["document"]);
  return {
    id: procedure.id,
    name: procedure.name,
    step: await findStep(db, procedure, params.schritt ?? ""),
    model: await findModelOf(db, procedure),
    documents: papers.map(({ id, title, number }) => ({ id, title, number })),
    mayWrite: can(actor.role, "write"),
  };
});

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const submission = parseWithZod(await request.formData(), { schema: stepSchema });
  if (submission.status !== "success") return sendBack(submission);
  const stepId = params.schritt ?? "";
  const { seen, ...fields } = submission.value;
  const refused = await saveOrSendBack(submission, {
    request,
    schema: stepSchema,
    save: () => changeStep(db, procedure, stepId, fields, seen),
    stored: () => storedStep(db, procedure, stepId),
  });
  return refused ?? redirectTo(`/verfahren/${procedure.id}?gespeichert=1`, { status: 303 });
}, "write");

export default function Schritt() {
  const { id, name, step, model, documents, mayWrite } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title={step.title}
        crumbs={procedureCrumbs({ id, name })}
        actions={
          mayWrite && (
            <a
              className="button button--danger"
              href={`/verfahren/${id}/schritte/${step.id}/entfernen`}
            >
              Schritt entfernen
            </a>
          )
        }
      />
      <StepFacts step={step} model={model} documents={documents} />
      {mayWrite && (
        <>
          <h2 className="form-heading">Schritt bearbeiten</h2>
          <StepForm
            Form={Form}
            answer={answer}
            values={step}
            model={model}
            documents={documents}
            submit="Speichern"
            cancelHref={`/verfahren/${id}`}
          />
        </>
      )}
    </>
  );
}
