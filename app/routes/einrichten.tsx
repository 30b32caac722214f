import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { setUpSchema } from "~/domain/users/account-schema";
import { setUp } from "~/domain/users/accounts.server";
import { NewPassword } from "~/domain/users/password-form";
import { asAnyone, isSecure } from "~/domain/users/route.server";
import { sessionCookie } from "~/domain/users/session-cookie.server";
import { startSession } from "~/domain/users/sessions.server";
import { findOneTimeLink } from "~/domain/users/set-up.server";
import { notFound } from "~/lib/errors";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Votum einrichten – Votum" }];

export const loader = asAnyone(async ({ db, params }) => {
  if (!findOneTimeLink(db, params.token ?? "", "set-up")) throw notFound();
  return null;
});

export const action = asAnyone(async ({ db, params, request, context }) => {
  const submission = parseWithZod(await request.formData(), { schema: setUpSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { password, organisation, department, email, name } = submission.value;
  const first = { organisation, department, email, name };
  const userId = await setUp(db, params.token ?? "", first, password);
  return redirectTo("/", {
    status: 303,
    headers: { "Set-Cookie": sessionCookie(startSession(db, userId), isSecure(context.env)) },
  });
});

export default function Einrichten() {
  const answer = useActionData<typeof action>() as FormAnswer;
  const [form, fields] = useForm({
    id: "einrichten",
    lastResult: answer?.submission,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: setUpSchema }),
  });
  return (
    <>
      <h1>Votum einrichten</h1>
      <p>
        Sie legen das erste Konto an. Es bekommt die Rolle Administration und kann danach weitere
        Personen und Abteilungen anlegen.
      </p>
      <form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <TextField
          label="Name Ihres Hauses"
          meta={fields.organisation}
          autoComplete="organization"
        />
        <TextField label="Ihre Abteilung" meta={fields.department} autoComplete="off" />
        <TextField label="Ihr Name oder Ihre Funktion" meta={fields.name} autoComplete="name" />
        <TextField
          label="Ihre E-Mail-Adresse"
          meta={fields.email}
          type="email"
          autoComplete="username"
        />
        <NewPassword fields={fields} />
        <div className="form__actions">
          <button className="button button--primary">Einrichten und anmelden</button>
        </div>
      </form>
    </>
  );
}
