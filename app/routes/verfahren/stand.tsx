import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { overrideForm, storedOverride } from "~/domain/procedures/stored-forms.server";
import { OverrideForm } from "~/domain/procedures/override-form";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { findModelOf } from "~/domain/procedures/procedures.server";
import { overrideSchema } from "~/domain/procedures/rating-schema";
import { overrideStage } from "~/domain/procedures/ratings.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Stand des Verfahrens – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  return {
    id: procedure.id,
    name: procedure.name,
    model: await findModelOf(db, procedure),
    ...(await overrideForm(db, procedure)),
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const form = await request.formData();
  if (form.get("intent") === "derive") {
    await overrideStage(db, procedure, null, Number(form.get("version")));
  } else {
    const submission = parseWithZod(form, { schema: overrideSchema });
    if (submission.status !== "success") return sendBack(submission);
    const { stage, reason, version } = submission.value;
    const refused = await saveOrSendBack(submission, {
      request,
      schema: overrideSchema,
      save: () => overrideStage(db, procedure, { stage, reason }, version),
      stored: () => storedOverride(db, procedure),
    });
    if (refused) return refused;
  }
  return redirectTo(`/verfahren/${procedure.id}?gespeichert=1`, { status: 303 });
}, "write");

export default function Stand() {
  const { id, name, model, overridden, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Stand von Hand setzen"
        lead="Der Stand folgt aus den Schritten. Meist hilft es, den fehlenden Schritt einzutragen; nur wo das nicht geht, setzen Sie ihn hier mit einer Begründung."
        crumbs={procedureCrumbs({ id, name })}
      />
      <OverrideForm
        Form={Form}
        answer={answer}
        values={values}
        model={model}
        overridden={overridden}
        cancelHref={`/verfahren/${id}`}
      />
    </>
  );
}
