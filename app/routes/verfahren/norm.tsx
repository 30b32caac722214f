import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { Passage } from "~/domain/procedures/affected-provisions";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { changeProvision, findProvision } from "~/domain/procedures/provision-decisions.server";
import { ProvisionForm } from "~/domain/procedures/provision-form";
import { provisionSchema } from "~/domain/procedures/provision-schema";
import { storedProvision } from "~/domain/procedures/stored-forms.server";
import { provisionListed } from "~/domain/procedures/texts";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Betroffene Norm – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const provision = await findProvision(db, procedure, params.norm ?? "");
  return { id: procedure.id, name: procedure.name, provision };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const submission = parseWithZod(await request.formData(), { schema: provisionSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { seen, ...fields } = submission.value;
  const id = params.norm ?? "";
  let saved = "saved";
  const refused = await saveOrSendBack(submission, {
    request,
    schema: provisionSchema,
    save: async () => {
      saved = await changeProvision(db, procedure, id, fields, seen);
    },
    stored: () => storedProvision(db, procedure, id),
  });
  if (saved === "listed") return sendBack(submission, { fieldErrors: provisionListed });
  return refused ?? redirectTo(`/verfahren/${procedure.id}/normen?gespeichert=1`, { status: 303 });
}, "write");

export default function Norm() {
  const { id, name, provision } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const { isSuggested, source } = provision;
  return (
    <>
      <PageHeader
        title={isSuggested ? "Vorschlag berichtigen" : "Betroffene Norm bearbeiten"}
        crumbs={procedureCrumbs({ id, name })}
        actions={
          !isSuggested && (
            <a
              className="button button--danger"
              href={`/verfahren/${id}/normen/${provision.id}/entfernen`}
            >
              Norm entfernen
            </a>
          )
        }
      />
      <ProvisionForm
        Form={Form}
        answer={answer}
        values={provision}
        submit={isSuggested ? "Berichtigt bestätigen" : "Speichern"}
        cancelHref={`/verfahren/${id}/normen`}
      >
        {source && <Passage source={source} />}
      </ProvisionForm>
    </>
  );
}
