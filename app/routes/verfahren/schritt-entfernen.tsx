import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "~/components/confirm-form";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { findStep, removeStep } from "~/domain/procedures/steps.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Schritt entfernen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const { id, title, date, seen } = await findStep(db, procedure, params.schritt ?? "");
  return { id: procedure.id, name: procedure.name, step: { id, title, date, seen } };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const seen = String((await request.formData()).get("seen") ?? "");
  await removeStep(db, procedure, params.schritt ?? "", seen);
  return redirectTo(`/verfahren/${procedure.id}?gespeichert=1`, { status: 303 });
}, "write");

export default function SchrittEntfernen() {
  const { id, name, step } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader title="Schritt entfernen?" crumbs={procedureCrumbs({ id, name })} />
      <ConfirmForm
        Form={Form}
        answer={answer}
        seen={step.seen}
        confirm="Ja, Schritt entfernen"
        cancelHref={`/verfahren/${id}/schritte/${step.id}`}
      >
        Der Schritt „{step.title}“{step.date && ` (${formatFuzzyDate(step.date)})`} verschwindet aus
        dem Verlauf, und der Stand des Verfahrens wird aus den übrigen Schritten neu abgeleitet. Die
        Papiere bleiben erhalten.
      </ConfirmForm>
    </>
  );
}
