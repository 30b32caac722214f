import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "~/components/confirm-form";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { procedureCrumbs } from "~/domain/procedures/procedure-crumbs";
import { findProvision, removeProvision } from "~/domain/procedures/provision-decisions.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Norm entfernen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const { id, law, provision, seen } = await findProvision(db, procedure, params.norm ?? "");
  return { id: procedure.id, name: procedure.name, norm: { id, law, provision, seen } };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const procedure = authorize(db, actor, "write", "procedure", params.id ?? "");
  const seen = String((await request.formData()).get("seen") ?? "");
  await removeProvision(db, procedure, params.norm ?? "", seen);
  return redirectTo(`/verfahren/${procedure.id}/normen?gespeichert=1`, { status: 303 });
}, "write");

export default function NormEntfernen() {
  const { id, name, norm } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader title="Norm entfernen?" crumbs={procedureCrumbs({ id, name })} />
      <ConfirmForm
        Form={Form}
        answer={answer}
        seen={norm.seen}
        confirm="Ja, Norm entfernen"
        cancelHref={`/verfahren/${id}/normen/${norm.id}`}
      >
        „{[norm.provision, norm.law].filter(Boolean).join(" ")}“ gehört dann nicht mehr zu dem, was
        dieses Verfahren ändert. Gutachten, die darauf beruhen, werden deshalb nicht mehr gewarnt.
      </ConfirmForm>
    </>
  );
}
