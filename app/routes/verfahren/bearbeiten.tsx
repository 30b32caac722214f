import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { procedureForm, storedProcedure } from "~/domain/procedures/stored-forms.server";
import { ProcedureForm } from "~/domain/procedures/procedure-form";
import { procedureSchema } from "~/domain/procedures/procedure-schema";
import { updateProcedure } from "~/domain/procedures/procedures.server";
import { listStageModels, readStageModel } from "~/domain/procedures/stage-models.server";
import { AccessFields } from "~/domain/users/access-fields";
import { authorize } from "~/domain/users/authorization.server";
import { listDepartments, listPeople } from "~/domain/users/people.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Verfahren bearbeiten – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const models = await listStageModels(db);
  return {
    id: procedure.id,
    values: await procedureForm(db, procedure),
    models: models.map(({ model }) => ({ id: model.id, name: model.name })),
    departments: await listDepartments(db),
    people: await listPeople(db),
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const submission = parseWithZod(await request.formData(), { schema: procedureSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { value } = submission;
  const { model } = readStageModel(db, value.modelId);
  const refused = await saveOrSendBack(submission, {
    request,
    schema: procedureSchema,
    save: () => updateProcedure(db, procedure, { ...value, level: model.level }),
    stored: () => storedProcedure(db, procedure),
  });
  return refused ?? redirectTo(`/verfahren/${procedure.id}?gespeichert=1`, { status: 303 });
}, "write");

export default function VerfahrenBearbeiten() {
  const { id, values, models, departments, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Verfahren bearbeiten"
        crumbs={[
          { label: "Verfahren", href: "/verfahren" },
          { label: values.shortTitle || values.title, href: `/verfahren/${id}` },
        ]}
      />
      <ProcedureForm
        Form={Form}
        answer={answer}
        values={values}
        models={models}
        submit="Speichern"
        cancelHref={`/verfahren/${id}`}
      >
        {(fields) => <AccessFields fields={fields} departments={departments} people={people} />}
      </ProcedureForm>
    </>
  );
}
