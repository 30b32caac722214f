import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageHeader } from "~/components/page";
import { RecordSearch } from "~/domain/documents/record-search";
import { statementChoices } from "~/domain/statements/statement-choices.server";
import { StatementForm, type StatementAnswer } from "~/domain/statements/statement-form";
import { startOf } from "~/domain/statements/statement-form-data";
import { statementSchema } from "~/domain/statements/statement-input";
import { readStatement, updateStatement } from "~/domain/statements/statements.server";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { AppError } from "~/lib/errors";
import { sendBack } from "~/lib/form.server";
import { jsonAnswer, redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} bearbeiten – Votum` : "Stellungnahme bearbeiten – Votum" },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const record = authorize(db, actor, "write", "statement", params.id ?? "");
  const statement = await readStatement(db, record);
  const links = statement.links
    .filter((link) => link.outgoing)
    .map(({ id, title }) => ({ id, title }));
  return {
    id: record.id,
    title: record.title,
    start: startOf(statement, links),
    links,
    choices: await statementChoices(db, actor, url.searchParams.get("suche") ?? ""),
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const record = authorize(db, actor, "write", "statement", params.id ?? "");
  const submission = parseWithZod(await request.formData(), { schema: statementSchema });
  if (submission.status !== "success") return sendBack(submission);
  const version = submission.value.replace ?? submission.value.version;
  try {
    await updateStatement(db, record, { ...submission.value, version });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "conflict") throw error;
    const stored = await readStatement(db, record);
    const conflict = { version: stored.version };
    return jsonAnswer({ submission: submission.reply(), conflict }, { status: 409 });
  }
  return redirectTo(`/stellungnahmen/${record.id}?gespeichert=1`, { status: 303 });
}, "write");

export default function StellungnahmeBearbeiten() {
  const { id, title, start, links, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as StatementAnswer | undefined;
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
