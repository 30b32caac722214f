import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { changeLaw, lawValues, nameTaken, storedLaw } from "~/domain/law/edit-law.server";
import { LawForm } from "~/domain/law/law-form";
import { lawSchema } from "~/domain/law/law-input";
import { findLaw } from "~/domain/law/law-lookup.server";
import { nameTakenText } from "~/domain/law/texts";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.values.abbreviation ?? "Gesetz"} bearbeiten – Votum` },
];

export const loader = asUser(async ({ db, params }) => {
  const law = findLaw(db, params.gesetz ?? "");
  return { slug: law.slug, values: lawValues(db, law) };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const law = findLaw(db, params.gesetz ?? "");
  const submission = parseWithZod(await request.formData(), { schema: lawSchema });
  if (submission.status !== "success") return sendBack(submission);
  const taken = nameTaken(db, law.id, submission.value);
  if (taken)
    return sendBack(submission, { fieldErrors: { [taken.field]: [nameTakenText(taken)] } });
  const writer = permit(actor, "write");
  const refused = await saveOrSendBack(submission, {
    request,
    schema: lawSchema,
    save: () => changeLaw(db, writer, law.id, submission.value),
    stored: () => storedLaw(db, writer, law.slug),
  });
  return refused ?? redirectTo(`/normen/${law.slug}?gespeichert=1`, { status: 303 });
}, "write");

export default function GesetzBearbeiten() {
  const { slug, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title={`${values.abbreviation} bearbeiten`}
        crumbs={[
          { label: "Normen", href: "/normen" },
          { label: values.abbreviation, href: `/normen/${slug}` },
          { label: "Bearbeiten" },
        ]}
      />
      <LawForm Form={Form} answer={answer} values={values} cancelHref={`/normen/${slug}`} />
    </>
  );
}
