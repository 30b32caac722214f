import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "~/components/confirm-form";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { readStageModel, restoreStageModel } from "~/domain/procedures/stage-models.server";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Ablaufmodell zurücksetzen – Votum" }];

export const loader = asUser(async ({ db, params }) => {
  const { model, version } = readStageModel(db, params.modell ?? "");
  return { id: model.id, name: model.name, version };
}, "administer");

export const action = asUser(async ({ db, actor, params, request }) => {
  const id = params.modell ?? "";
  const version = Number((await request.formData()).get("seen"));
  await restoreStageModel(db, permit(actor, "administer"), id, version);
  return redirectTo(`/verwaltung/ablaufmodelle/${id}?gespeichert=1`, { status: 303 });
}, "administer");

export default function AblaufmodellZuruecksetzen() {
  const { id, name, version } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Auslieferungszustand wiederherstellen?"
        crumbs={[
          { label: "Ablaufmodelle", href: "/verwaltung/ablaufmodelle" },
          { label: name, href: `/verwaltung/ablaufmodelle/${id}` },
        ]}
      />
      <ConfirmForm
        Form={Form}
        answer={answer}
        seen={String(version)}
        confirm="Ja, wiederherstellen"
        cancelHref={`/verwaltung/ablaufmodelle/${id}`}
      >
        Alle Änderungen des Hauses am Ablauf „{name}“ gehen verloren, und der Stand seiner Verfahren
        wird neu abgeleitet.
      </ConfirmForm>
    </>
  );
}
