import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { CurrencyNotice } from "~/domain/currency/currency-notice";
import { readCurrency } from "~/domain/currency/findings.server";
import { FoundNotice } from "~/domain/search/opened/found-notice";
import { findInTexts } from "~/domain/search/opened/found.server";
import { textsByField } from "~/domain/statements/cited-fields";
import { OutcomeForm } from "~/domain/statements/outcome-form";
import { findStatementCited } from "~/domain/statements/statement-citations.server";
import { StatementText } from "~/domain/statements/statement-text";
import { StatementFacts, StatementLinks } from "~/domain/statements/statement-head";
import { outcomeSchema } from "~/domain/statements/statement-input";
import { storedOutcome } from "~/domain/statements/stored-forms.server";
import { readStatement, recordOutcome } from "~/domain/statements/statements.server";
import { authorize } from "~/domain/users/authorization.server";
import { can } from "~/domain/users/role";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack } from "~/lib/form.server";
import { jsonAnswer, redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.statement.title} – Votum` : "Stellungnahme – Votum" },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const record = authorize(db, actor, "read", "statement", params.id ?? "");
  const statement = await readStatement(db, record);
  return {
    statement,
    cited: await findStatementCited(db, record, statement),
    currency: await readCurrency(db, record),
    found: await findInTexts(
      db,
      record,
      url,
      textsByField(statement).map(([, text]) => text),
    ),
    mayWrite: can(actor.role, "write"),
  };
});

/** Enters what became of a petitum; the answer names the petitum whose form it belongs to. */
export const action = asUser(async ({ db, actor, params, request }) => {
  const record = authorize(db, actor, "write", "statement", params.id ?? "");
  const form = await request.formData();
  const petitumId = String(form.get("petitumId") ?? "");
  const submission = parseWithZod(form, { schema: outcomeSchema });
  if (submission.status !== "success") {
    return jsonAnswer({ petitumId, submission: submission.reply() }, { status: 422 });
  }
  const refused = await saveOrSendBack(submission, {
    request,
    schema: outcomeSchema,
    save: () => recordOutcome(db, record, submission.value),
    stored: () => storedOutcome(db, record, petitumId),
  });
  if (refused) return refused;
  return redirectTo(`/stellungnahmen/${record.id}?gespeichert=1#petitum-${petitumId}`, {
    status: 303,
  });
});

export default function StellungnahmeLesen() {
  const { statement, cited, currency, found, mayWrite } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as
    (FormAnswer & { petitumId?: string }) | undefined;
  const answered = answer?.petitumId ?? answer?.submission?.initialValue?.petitumId;
  return (
    <>
      <PageHeader
        title={statement.title}
        crumbs={[{ label: "Stellungnahmen", href: "/stellungnahmen" }]}
        actions={
          <>
            {statement.version > 1 && (
              <a
                className="button button--quiet"
                href={`/stellungnahmen/${statement.id}/fassungen`}
              >
                Frühere Fassungen
              </a>
            )}
            {mayWrite && (
              <a className="button" href={`/stellungnahmen/${statement.id}/bearbeiten`}>
                Bearbeiten
              </a>
            )}
          </>
        }
      />
      <SavedNotice />
      {answer?.formError && <FormErrorNotice answer={answer} />}
      {statement.origin === "ours" && (
        <CurrencyNotice
          {...currency}
          href={`/stellungnahmen/${statement.id}/haltbarkeit`}
          mayWrite={mayWrite}
        />
      )}
      <div className="statement-page">
        <div className="statement-page__text">
          <StatementFacts statement={statement} />
          <FoundNotice found={found} href={`/stellungnahmen/${statement.id}`} />
          <StatementText
            statement={statement}
            cited={cited}
            found={found?.marks}
            mayWrite={mayWrite}
          >
            {(petitum, index) => (
              <OutcomeForm
                key={statement.version}
                petitum={petitum}
                number={index + 1}
                version={statement.version}
                answer={answered === petitum.id ? answer : undefined}
              />
            )}
          </StatementText>
        </div>
        <StatementLinks links={statement.links} />
      </div>
    </>
  );
}
