import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { Card, PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { ownPasswordSchema } from "~/domain/users/account-schema";
import { changeOwnPassword, ownPasswordMatches } from "~/domain/users/accounts.server";
import { OwnPasswordForm } from "~/domain/users/password-form";
import { asUser, isSecure } from "~/domain/users/route.server";
import { sessionCookie } from "~/domain/users/session-cookie.server";
import { startSession } from "~/domain/users/sessions.server";
import { roleLabels } from "~/domain/users/texts";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Konto – Votum" }];

export const loader = asUser(async ({ actor }) => ({
  name: actor.name,
  email: actor.email,
  role: roleLabels[actor.role],
}));

export const action = asUser(async ({ db, actor, request, context }) => {
  const submission = parseWithZod(await request.formData(), { schema: ownPasswordSchema });
  if (submission.status !== "success") return sendBack(submission);
  if (!(await ownPasswordMatches(db, actor.id, submission.value.current))) {
    return sendBack(submission, { fieldErrors: { current: ["Das Passwort stimmt nicht."] } });
  }
  await changeOwnPassword(db, actor.id, submission.value.password);
  return redirectTo("/konto?gespeichert=1", {
    status: 303,
    headers: { "Set-Cookie": sessionCookie(startSession(db, actor.id), isSecure(context.env)) },
  });
});

export default function Konto() {
  const { name, email, role } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader title={name} lead={`${email} · ${role}`} />
      <SavedNotice>Passwort geändert. Alle anderen Sitzungen sind beendet.</SavedNotice>
      <Card>
        <h2>Passwort ändern</h2>
        <OwnPasswordForm answer={answer} />
      </Card>
    </>
  );
}
