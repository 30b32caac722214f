import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { ProcedureForm } from "~/domain/procedures/procedure-form";
import { newProcedureSchema } from "~/domain/procedures/procedure-schema";
import { createProcedure } from "~/domain/procedures/procedures.server";
import { listStageModels, readStageModel } from "~/domain/procedures/stage-models.server";
import { AccessFields } from "~/domain/users/access-fields";
import { permit } from "~/domain/users/authorization.server";
import { listDepartments, listPeople } from "~/domain/users/people.server";
import { asUser } from "~/domain/users/route.server";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Verfahren anlegen – Votum" }];

export const loader = asUser(async ({ db, actor }) => {
  const models = await listStageModels(db);
  return {
    models: models.map(({ model }) => ({ id: model.id, name: model.name })),
    access: {
      confidentiality: "house",
      departmentId: actor.departmentId,
      readerIds: [] as string[],
    },
    departments: await listDepartments(db),
    people: await listPeople(db),
  };
}, "write");

export const action = asUser(async ({ db, actor, request }) => {
  const submission = parseWithZod(await request.formData(), { schema: newProcedureSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { model } = readStageModel(db, submission.value.modelId);
  const id = await createProcedure(db, permit(actor, "write"), {
    ...submission.value,
    level: model.level,
  });
  return redirectTo(`/verfahren/${id}?gespeichert=1`, { status: 303 });
}, "write");

export default function VerfahrenNeu() {
  const { models, access, departments, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Verfahren anlegen"
        lead="Titel und Ablauf genügen für den Anfang; alles andere lässt sich nachtragen."
        crumbs={[{ label: "Verfahren", href: "/verfahren" }]}
      />
      <ProcedureForm
        Form={Form}
        answer={answer}
        values={access}
        models={models}
        isNew
        submit="Verfahren anlegen"
        cancelHref="/verfahren"
      >
        {(fields) => <AccessFields fields={fields} departments={departments} people={people} />}
      </ProcedureForm>
    </>
  );
}
