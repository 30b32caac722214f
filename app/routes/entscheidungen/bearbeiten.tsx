import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import { decisionForm, storedDecision } from "~/domain/decisions/decision-choices.server";
import { DecisionForm, type DecisionAnswer } from "~/domain/decisions/decision-form";
import { readDecisionForm } from "~/domain/decisions/decision-form.server";
import { decisionSchema } from "~/domain/decisions/decision-input";
import { changeDecision } from "~/domain/decisions/decisions.server";
import { RecordSearch } from "~/domain/documents/record-search";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Entscheidung"} bearbeiten – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const decision = authorize(db, actor, "write", "decision", params.id ?? "");
  const { id, title } = decision;
  return { id, title, ...(await decisionForm(db, decision, url.searchParams.get("suche") ?? "")) };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const decision = authorize(db, actor, "write", "decision", params.id ?? "");
  const form = await readDecisionForm(request, { db, actor, id: decision.id });
  if (!form.ok) return form.answer;
  const refused = await saveOrSendBack(form.submission, {
    request,
    schema: decisionSchema,
    save: () => changeDecision(db, decision, form.values),
    stored: () => storedDecision(db, decision),
  });
  return refused ?? redirectTo(`/entscheidungen/${decision.id}?gespeichert=1`, { status: 303 });
}, "write");

export default function EntscheidungBearbeiten() {
  const { id, title, start, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as DecisionAnswer | undefined;
  return (
    <>
      <PageHeader
        title="Entscheidung bearbeiten"
        crumbs={[
          { label: "Entscheidungen", href: "/entscheidungen" },
          { label: title, href: `/entscheidungen/${id}` },
          { label: "Bearbeiten" },
        ]}
      />
      <RecordSearch words={choices.words} />
      <DecisionForm
        answer={answer}
        start={start}
        choices={choices}
        submit="Änderungen speichern"
        back={`/entscheidungen/${id}`}
      />
    </>
  );
}
