import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { Notice } from "~/components/notice";
import { DemoAccounts } from "~/domain/users/demo-accounts";
import { demoAccounts } from "~/domain/users/demo";
import { asAnyone, currentSession, isSecure } from "~/domain/users/route.server";
import { sessionCookie } from "~/domain/users/session-cookie.server";
import { signInSchema } from "~/domain/users/sign-in";
import { signIn } from "~/domain/users/sign-in.server";
import { sendBack } from "~/lib/form.server";
import { redirectTo, safePath } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Anmelden – Votum" }];

export const loader = asAnyone(async ({ request, context, url }) => {
  const next = safePath(url.searchParams.get("weiter"));
  if (currentSession({ request, context })) throw redirectTo(next);
  return {
    next,
    done: url.searchParams.has("passwort")
      ? "Das Passwort ist gesetzt. Melden Sie sich damit an."
      : url.searchParams.has("abgemeldet")
        ? "Sie sind abgemeldet."
        : null,
    demo: context.env.demo ? demoAccounts : [],
  };
});

export const action = asAnyone(async ({ request, context, db }) => {
  const submission = parseWithZod(await request.formData(), { schema: signInSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { email, password, weiter } = submission.value;
  const token = await signIn(db, { email, password, address: context.clientAddress });
  if (!token) {
    return sendBack(submission, {
      formErrors: ["E-Mail-Adresse und Passwort passen nicht zusammen."],
    });
  }
  return redirectTo(safePath(weiter), {
    status: 303,
    headers: { "Set-Cookie": sessionCookie(token, isSecure(context.env)) },
  });
});

export default function Anmelden() {
  const { next, done, demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const [form, fields] = useForm({
    id: "anmelden",
    lastResult: answer?.submission,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: signInSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <div className="sign-in">
      <h1>Bei Votum anmelden</h1>
      {done && !answer && <Notice kind="success" title={done} />}
      <FormErrorNotice answer={answer} errors={form.errors} />
      <Form method="post" className="form" {...getFormProps(form)}>
        <input type="hidden" name="weiter" value={next} />
        <TextField
          label="E-Mail-Adresse"
          meta={fields.email}
          type="email"
          autoComplete="username"
        />
        <TextField
          label="Passwort"
          meta={fields.password}
          type="password"
          autoComplete="current-password"
        />
        <div className="form__actions">
          <button className="button button--primary">Anmelden</button>
        </div>
      </Form>
      <DemoAccounts accounts={demo} />
    </div>
  );
}
