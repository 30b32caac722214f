import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { Notice } from "~/components/notice";
import { Card, PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { AccountForm } from "~/domain/users/account-form";
import { accountSchema } from "~/domain/users/account-schema";
import { changeUser, issuePasswordLink, setDisabled } from "~/domain/users/accounts.server";
import { permit } from "~/domain/users/authorization.server";
import { OneTimeLink } from "~/domain/users/one-time-link";
import { listDepartments, listPeople } from "~/domain/users/people.server";
import { accountValues, storedAccount } from "~/domain/users/stored-forms.server";
import { asUser } from "~/domain/users/route.server";
import { notFound } from "~/lib/errors";
import { assertUnchanged, fingerprint, saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Person – Votum" }];

export const loader = asUser(async ({ db, params }) => {
  const person = (await listPeople(db)).find(({ id }) => id === params.id);
  if (!person) throw notFound();
  const seen = fingerprint(accountValues(person));
  return { person: { ...person, seen }, departments: await listDepartments(db) };
}, "administer");

export const action = asUser(async ({ db, actor, params, request, context }) => {
  const administrator = permit(actor, "administer");
  const id = params.id ?? "";
  const form = await request.formData();
  const intent = form.get("intent");
  if (intent === "link") {
    const link = await issuePasswordLink(db, administrator, id);
    return { link: new URL(link, context.env.publicUrl).href };
  }
  if (intent === "disable" || intent === "enable") {
    await setDisabled(db, administrator, id, intent === "disable");
    return redirectTo(`/verwaltung/personen/${id}?gespeichert=1`, { status: 303 });
  }
  const submission = parseWithZod(form, { schema: accountSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { seen, ...account } = submission.value;
  let isFree = true;
  const refused = await saveOrSendBack(submission, {
    request,
    schema: accountSchema,
    save: async () => {
      assertUnchanged(seen, (await storedAccount(db, administrator, id)).values);
      isFree = await changeUser(db, administrator, id, account);
    },
    stored: () => storedAccount(db, administrator, id),
  });
  if (refused) return refused;
  if (!isFree) {
    return sendBack(submission, {
      fieldErrors: { email: ["Diese Adresse gehört zu einem anderen Konto."] },
    });
  }
  return redirectTo(`/verwaltung/personen/${id}?gespeichert=1`, { status: 303 });
}, "administer");

export default function Person() {
  const { person, departments } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | { link: string };
  const disabled = person.disabledAt !== null;
  return (
    <>
      <PageHeader
        title={person.name}
        lead={disabled ? "Das Konto ist gesperrt." : undefined}
        crumbs={[
          { label: "Verwaltung", href: "/verwaltung" },
          { label: "Personen", href: "/verwaltung/personen" },
        ]}
      />
      <SavedNotice />
      {answer && "link" in answer && (
        <Notice kind="success" title="Neuer Einmal-Link" live>
          <OneTimeLink href={answer.link} />
        </Notice>
      )}
      <AccountForm
        answer={answer as FormAnswer}
        account={person}
        departments={departments}
        submit="Speichern"
      />
      <Card label="Zugang">
        <h2>Zugang</h2>
        <form method="post" className="form__actions">
          <button className="button" name="intent" value="link">
            Einmal-Link für ein neues Passwort ausgeben
          </button>
          <button
            className={disabled ? "button" : "button button--danger"}
            name="intent"
            value={disabled ? "enable" : "disable"}
          >
            {disabled ? "Konto entsperren" : "Konto sperren und Sitzungen beenden"}
          </button>
        </form>
      </Card>
    </>
  );
}
