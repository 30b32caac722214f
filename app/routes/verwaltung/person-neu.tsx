import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { Notice } from "~/components/notice";
import { PageHeader } from "~/components/page";
import { AccountForm } from "~/domain/users/account-form";
import { accountSchema } from "~/domain/users/account-schema";
import { addUser } from "~/domain/users/accounts.server";
import { permit } from "~/domain/users/authorization.server";
import { OneTimeLink } from "~/domain/users/one-time-link";
import { listDepartments } from "~/domain/users/people.server";
import { asUser } from "~/domain/users/route.server";
import { sendBack } from "~/lib/form.server";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Person anlegen – Votum" }];

export const loader = asUser(
  async ({ db }) => ({ departments: await listDepartments(db) }),
  "administer",
);

export const action = asUser(async ({ db, actor, request, context }) => {
  const submission = parseWithZod(await request.formData(), { schema: accountSchema });
  if (submission.status !== "success") return sendBack(submission);
  const link = await addUser(db, permit(actor, "administer"), submission.value);
  if (!link) {
    return sendBack(submission, {
      fieldErrors: { email: ["Für diese Adresse gibt es schon ein Konto."] },
    });
  }
  return { link: new URL(link, context.env.publicUrl).href, name: submission.value.name };
}, "administer");

export default function PersonNeu() {
  const { departments } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | { link: string; name: string };
  const added = answer && "link" in answer ? answer : null;
  return (
    <>
      <PageHeader
        title="Person anlegen"
        crumbs={[
          { label: "Verwaltung", href: "/verwaltung" },
          { label: "Personen", href: "/verwaltung/personen" },
        ]}
      />
      {added ? (
        <Notice kind="success" title={`${added.name} ist angelegt.`} live>
          <OneTimeLink href={added.link} />
        </Notice>
      ) : (
        <AccountForm
          answer={answer as FormAnswer}
          departments={departments}
          submit="Anlegen und Einmal-Link ausgeben"
        />
      )}
    </>
  );
}
