import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import { newDecisionForm } from "~/domain/decisions/decision-choices.server";
import { DecisionForm, type DecisionAnswer } from "~/domain/decisions/decision-form";
import { readDecisionForm } from "~/domain/decisions/decision-form.server";
import { createDecision } from "~/domain/decisions/decisions.server";
import { RecordSearch } from "~/domain/documents/record-search";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Entscheidung eintragen – Votum" }];

export const loader = asUser(async ({ db, actor, url }) => {
  const words = url.searchParams.get("suche") ?? "";
  return newDecisionForm(db, actor, { procedureId: url.searchParams.get("verfahren"), words });
}, "write");

export const action = asUser(async ({ db, actor, request }) => {
  const form = await readDecisionForm(request, { db, actor });
  if (!form.ok) return form.answer;
  const id = await createDecision(db, permit(actor, "write"), form.values);
  return redirectTo(`/entscheidungen/${id}?gespeichert=1`, { status: 303 });
}, "write");

export default function EntscheidungNeu() {
  const { start, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as DecisionAnswer | undefined;
  return (
    <>
      <PageHeader
        title="Entscheidung eintragen"
        lead="Gericht und Aktenzeichen genügen für den Anfang"
        crumbs={[{ label: "Entscheidungen", href: "/entscheidungen" }]}
      />
      <RecordSearch words={choices.words} keep={{ verfahren: start.procedureIds[0] }} />
      <DecisionForm
        answer={answer}
        start={start}
        choices={choices}
        submit="Entscheidung eintragen"
        back="/entscheidungen"
      />
    </>
  );
}
