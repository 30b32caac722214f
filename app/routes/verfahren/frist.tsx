import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { storedDeadline } from "~/domain/procedures/stored-forms.server";
import { DeadlineForm } from "~/domain/procedures/deadline-form";
import { deadlineSchema } from "~/domain/procedures/deadline-schema";
import { changeDeadline, findDeadline } from "~/domain/procedures/deadlines.server";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { authorize } from "~/domain/users/authorization.server";
import { listActiveNames } from "~/domain/users/people.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Frist bearbeiten – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  return {
    id: procedure.id,
    name: procedure.name,
    deadline: await findDeadline(db, procedure, params.frist ?? ""),
    people: await listActiveNames(db),
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const submission = parseWithZod(await request.formData(), { schema: deadlineSchema });
  if (submission.status !== "success") return sendBack(submission);
  const deadlineId = params.frist ?? "";
  const { seen, ...fields } = submission.value;
  const refused = await saveOrSendBack(submission, {
    request,
    schema: deadlineSchema,
    save: () => changeDeadline(db, procedure, deadlineId, fields, seen),
    stored: () => storedDeadline(db, procedure, deadlineId),
  });
  return refused ?? redirectTo(`/verfahren/${procedure.id}/fristen?gespeichert=1`, { status: 303 });
}, "write");

export default function Frist() {
  const { id, name, deadline, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Frist bearbeiten"
        crumbs={procedureCrumbs({ id, name })}
        actions={
          <a
            className="button button--danger"
            href={`/verfahren/${id}/fristen/${deadline.id}/entfernen`}
          >
            Frist entfernen
          </a>
        }
      />
      <DeadlineForm
        Form={Form}
        answer={answer}
        values={deadline}
        people={people}
        submit="Speichern"
        cancelHref={`/verfahren/${id}/fristen`}
      />
    </>
  );
}
