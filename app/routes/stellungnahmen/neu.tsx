import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { RecordSearch } from "~/domain/documents/record-search";
import { defaultSettings } from "~/domain/settings/settings";
import { readSettings } from "~/domain/settings/settings.server";
import { statementChoices } from "~/domain/statements/statement-choices.server";
import { StatementForm } from "~/domain/statements/statement-form";
import { statementSchema } from "~/domain/statements/statement-input";
import { createStatement } from "~/domain/statements/statements.server";
import { authorize, permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Stellungnahme anlegen – Votum" }];

export const loader = asUser(async ({ db, actor, url }) => {
  const procedureId = url.searchParams.get("verfahren");
  const procedure = procedureId ? authorize(db, actor, "read", "procedure", procedureId) : null;
  const choices = await statementChoices(db, actor, url.searchParams.get("suche") ?? "");
  return {
    // The procedure one comes from is on offer even where it is not among the newest.
    choices: procedure
      ? {
          ...choices,
          procedures: [
            { id: procedure.id, title: procedure.name, number: "" },
            ...choices.procedures.filter(({ id }) => id !== procedure.id),
          ],
        }
      : choices,
    start: {
      origin: "ours",
      author: ownName(db),
      title: procedure ? `Stellungnahme: ${procedure.name}`.slice(0, 500) : "",
      procedureId: procedure?.id,
      confidentiality: procedure?.confidentiality ?? ("house" as const),
      departmentId: procedure?.departmentId ?? actor.departmentId,
      petita: [{}],
    },
    back: procedure ? `/verfahren/${procedure.id}/stellungnahmen` : "/stellungnahmen",
  };
}, "write");

/** Nothing where the house has not been given a name yet. */
function ownName(db: Parameters<typeof readSettings>[0]): string {
  const { organisation } = readSettings(db);
  return organisation === defaultSettings.organisation ? "" : organisation;
}

export const action = asUser(async ({ db, actor, request }) => {
  const submission = parseWithZod(await request.formData(), { schema: statementSchema });
  if (submission.status !== "success") return sendBack(submission);
  const id = await createStatement(db, permit(actor, "write"), submission.value);
  return redirectTo(`/stellungnahmen/${id}?gespeichert=1`, { status: 303 });
}, "write");

export default function StellungnahmeNeu() {
  const { start, choices, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Stellungnahme anlegen"
        crumbs={[{ label: "Stellungnahmen", href: "/stellungnahmen" }]}
      />
      <RecordSearch words={choices.words} keep={{ verfahren: start.procedureId }} />
      <StatementForm
        answer={answer}
        start={start}
        choices={choices}
        links={[]}
        submit="Stellungnahme anlegen"
        back={back}
      />
    </>
  );
}
