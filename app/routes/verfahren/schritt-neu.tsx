import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { listCompanions } from "~/domain/procedures/companions.server";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { findModelOf } from "~/domain/procedures/procedures.server";
import { StepForm } from "~/domain/procedures/step-form";
import { stepSchema } from "~/domain/procedures/step-schema";
import { addStep } from "~/domain/procedures/steps.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Schritt eintragen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const papers = await listCompanions(db, procedure, ["document"]);
  return {
    id: procedure.id,
    name: procedure.name,
    model: await findModelOf(db, procedure),
    documents: papers.map(({ id, title, number }) => ({ id, title, number })),
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const submission = parseWithZod(await request.formData(), { schema: stepSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { seen: _seen, ...fields } = submission.value;
  await addStep(db, procedure, fields);
  return redirectTo(`/verfahren/${procedure.id}?gespeichert=1`, { status: 303 });
}, "write");

export default function SchrittNeu() {
  const { id, name, model, documents } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader title="Schritt eintragen" crumbs={procedureCrumbs({ id, name })} />
      <StepForm
        Form={Form}
        answer={answer}
        model={model}
        documents={documents}
        submit="Schritt eintragen"
        cancelHref={`/verfahren/${id}`}
      />
    </>
  );
}
