import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmForm } from "~/components/confirm-form";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import {
  readSynonymGroup,
  removeSynonymGroup,
} from "~/domain/search/synonyms/synonym-groups.server";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Synonyme entfernen – Votum" }];

export const loader = asUser(async ({ db, params }) => {
  const { id, expressions, seen } = readSynonymGroup(db, Number(params.gruppe));
  return { id, expressions, seen };
}, "administer");

export const action = asUser(async ({ db, actor, params, request }) => {
  const seen = String((await request.formData()).get("seen") ?? "");
  await removeSynonymGroup(db, permit(actor, "administer"), Number(params.gruppe), seen);
  return redirectTo("/verwaltung/synonyme?gespeichert=1", { status: 303 });
}, "administer");

export default function SynonymgruppeEntfernen() {
  const { id, expressions, seen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const path = `/verwaltung/synonyme/${id}`;
  return (
    <>
      <PageHeader
        title="Gruppe entfernen?"
        crumbs={[
          { label: "Synonyme der Suche", href: "/verwaltung/synonyme" },
          { label: expressions[0] ?? "", href: path },
        ]}
      />
      <ConfirmForm
        Form={Form}
        answer={answer}
        seen={seen}
        confirm="Ja, Gruppe entfernen"
        cancelHref={path}
      >
        Ab der nächsten Suche findet jeder dieser Ausdrücke nur noch sich selbst:{" "}
        {expressions.map((each) => `„${each}“`).join(", ")}.
      </ConfirmForm>
    </>
  );
}
