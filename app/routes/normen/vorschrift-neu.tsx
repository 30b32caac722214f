import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { addProvisionByHand } from "~/domain/law/edit-provision.server";
import { newProvisionSchema } from "~/domain/law/law-input";
import { findLaw } from "~/domain/law/law-lookup.server";
import { NewProvisionForm } from "~/domain/law/provision-form";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Vorschrift anlegen – Votum" }];

export const loader = asUser(async ({ db, params }) => {
  const { abbreviation, slug } = findLaw(db, params.gesetz ?? "");
  return { abbreviation, slug };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const law = findLaw(db, params.gesetz ?? "");
  const submission = parseWithZod(await request.formData(), { schema: newProvisionSchema });
  if (submission.status !== "success") return sendBack(submission);
  const slug = await addProvisionByHand(db, permit(actor, "write"), law.id, submission.value);
  if (slug === null) {
    const message = `Diese Vorschrift hat ${law.abbreviation} schon im Register.`;
    return sendBack(submission, { fieldErrors: { number: [message] } });
  }
  return redirectTo(`/normen/${law.slug}/${slug}?gespeichert=1`, { status: 303 });
}, "write");

export default function VorschriftNeu() {
  const { abbreviation, slug } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Vorschrift anlegen"
        crumbs={[
          { label: "Normen", href: "/normen" },
          { label: abbreviation, href: `/normen/${slug}` },
          { label: "Anlegen" },
        ]}
      />
      <NewProvisionForm Form={Form} answer={answer} cancelHref={`/normen/${slug}`} />
    </>
  );
}
