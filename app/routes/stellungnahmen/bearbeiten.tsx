import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { RecordSearch } from "~/domain/documents/record-search";
import { statementChoices } from "~/domain/statements/statement-choices.server";
import { StatementForm } from "~/domain/statements/statement-form";
import { statementSchema } from "~/domain/statements/statement-input";
import { updateStatement } from "~/domain/statements/statements.server";
import { statementForm, storedStatement } from "~/domain/statements/stored-forms.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} bearbeiten – Votum` : "Stellungnahme bearbeiten – Votum" },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const record = authorize(db, actor, "write", "statement", params.id ?? "");
  const { start, links } = await statementForm(db, record);
  return {
    id: record.id,
    title: record.title,
    start,
    links,
    choices: await statementChoices(db, actor, url.searchParams.get("suche") ?? ""),
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const record = authorize(db, actor, "write", "statement", params.id ?? "");
  const submission = parseWithZod(await request.formData(), { schema: statementSchema });
  if (submission.status !== "success") return sendBack(submission);
  const refused = await saveOrSendBack(submission, {
    request,
    schema: statementSchema,
    save: () => updateStatement(db, record, submission.value),
    stored: () => storedStatement(db, record),
  });
  return refused ?? redirectTo(`/stellungnahmen/${record.id}?gespeichert=1`, { status: 303 });
}, "write");

export default function StellungnahmeBearbeiten() {
  const { id, title, start, links, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Stellungnahme bearbeiten"
        crumbs={[
          { label: "Stellungnahmen", href: "/stellungnahmen" },
          { label: title, href: `/stellungnahmen/${id}` },
        ]}
      />
      <RecordSearch words={choices.words} />
      <StatementForm
        answer={answer}
        start={start}
        choices={choices}
        links={links}
        submit="Speichern"
        back={`/stellungnahmen/${id}`}
      />
    </>
  );
}
