import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { addProvision } from "~/domain/procedures/provision-decisions.server";
import { ProvisionForm } from "~/domain/procedures/provision-form";
import { provisionSchema } from "~/domain/procedures/provision-schema";
import { provisionListed } from "~/domain/procedures/texts";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Norm eintragen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const { id, name } = authorize(db, actor, "write", "procedure", params.id ?? "");
  return { id, name };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const submission = parseWithZod(await request.formData(), { schema: provisionSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { seen: _seen, ...fields } = submission.value;
  const saved = await addProvision(db, procedure, fields);
  if (saved === "listed") return sendBack(submission, { fieldErrors: provisionListed });
  return redirectTo(`/verfahren/${procedure.id}/normen?gespeichert=1`, { status: 303 });
}, "write");

export default function NormNeu() {
  const { id, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader title="Norm eintragen" crumbs={procedureCrumbs({ id, name })} />
      <ProvisionForm
        Form={Form}
        answer={answer}
        submit="Norm eintragen"
        cancelHref={`/verfahren/${id}/normen`}
      />
    </>
  );
}
