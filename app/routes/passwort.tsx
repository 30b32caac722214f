import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { newPasswordSchema } from "~/domain/users/account-schema";
import { setPasswordByLink } from "~/domain/users/accounts.server";
import { NewPasswordForm } from "~/domain/users/password-form";
import { asAnyone } from "~/domain/users/route.server";
import { findOneTimeLink } from "~/domain/users/set-up.server";
import { notFound } from "~/lib/errors";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Passwort setzen – Votum" }];

export const loader = asAnyone(async ({ db, params }) => {
  if (!findOneTimeLink(db, params.token ?? "", "password")) throw notFound();
  return null;
});

export const action = asAnyone(async ({ db, params, request }) => {
  const submission = parseWithZod(await request.formData(), { schema: newPasswordSchema });
  if (submission.status !== "success") return sendBack(submission);
  await setPasswordByLink(db, params.token ?? "", submission.value.password);
  return redirectTo("/anmelden?passwort=1", { status: 303 });
});

export default function Passwort() {
  return (
    <>
      <h1>Passwort setzen</h1>
      <p>Der Link gilt einmal. Danach melden Sie sich mit dem neuen Passwort an.</p>
      <NewPasswordForm answer={useActionData<typeof action>() as FormAnswer} />
    </>
  );
}
