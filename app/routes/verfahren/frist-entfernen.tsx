import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "~/components/confirm-form";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { findDeadline, removeDeadline } from "~/domain/procedures/deadlines.server";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Frist entfernen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const { id, title, due, seen } = await findDeadline(db, procedure, params.frist ?? "");
  return { id: procedure.id, name: procedure.name, deadline: { id, title, due, seen } };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const seen = String((await request.formData()).get("seen") ?? "");
  await removeDeadline(db, procedure, params.frist ?? "", seen);
  return redirectTo(`/verfahren/${procedure.id}/fristen?gespeichert=1`, { status: 303 });
}, "write");

export default function FristEntfernen() {
  const { id, name, deadline } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader title="Frist entfernen?" crumbs={procedureCrumbs({ id, name })} />
      <ConfirmForm
        Form={Form}
        answer={answer}
        seen={deadline.seen}
        confirm="Ja, Frist entfernen"
        cancelHref={`/verfahren/${id}/fristen/${deadline.id}`}
      >
        Die Frist „{deadline.title}“ ({formatFuzzyDate(deadline.due)}) verschwindet aus dem Verlauf
        und aus allen Listen. Ist sie nur erreicht, haken Sie sie besser als erledigt ab.
      </ConfirmForm>
    </>
  );
}
