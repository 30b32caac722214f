import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { ActionForm } from "~/domain/procedures/action-form";
import { addAction } from "~/domain/procedures/actions.server";
import { actionSchema } from "~/domain/procedures/deadline-schema";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { today } from "~/lib/day";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Eigene Arbeit vermerken – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  return { id: procedure.id, name: procedure.name, today: today() };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const submission = parseWithZod(await request.formData(), { schema: actionSchema });
  if (submission.status !== "success") return sendBack(submission);
  await addAction(db, procedure, submission.value);
  return redirectTo(`/verfahren/${procedure.id}?gespeichert=1`, { status: 303 });
}, "write");

export default function ArbeitNeu() {
  const { id, name, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Eigene Arbeit vermerken"
        lead="Steht im Verlauf auf unserer Seite."
        crumbs={procedureCrumbs({ id, name })}
      />
      <ActionForm Form={Form} answer={answer} today={today} cancelHref={`/verfahren/${id}`} />
    </>
  );
}
