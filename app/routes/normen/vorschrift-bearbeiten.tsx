import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { changeProvision, storedProvision } from "~/domain/law/edit-provision.server";
import { provisionSchema } from "~/domain/law/law-input";
import { findLaw } from "~/domain/law/law-lookup.server";
import { provisionLabel } from "~/domain/law/provision";
import { provisionCrumbs, provisionPath } from "~/domain/law/provision-address";
import { ProvisionForm } from "~/domain/law/provision-form";
import { findProvision } from "~/domain/law/provision-lookup.server";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.number ?? "Norm"} ${data?.law.abbreviation ?? ""} bearbeiten – Votum` },
];

export const loader = asUser(async ({ db, params }) => {
  const law = findLaw(db, params.gesetz ?? "");
  const provision = findProvision(db, law.id, params.einzelnorm ?? "");
  const { part, gist, sourceUrl, note, version } = provision;
  return {
    law: { abbreviation: law.abbreviation, slug: law.slug },
    path: provisionPath(law.slug, provision.slug),
    number: provisionLabel(provision.unit, provision.number),
    values: { part, gist, sourceUrl, note, version },
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const law = findLaw(db, params.gesetz ?? "");
  const provision = findProvision(db, law.id, params.einzelnorm ?? "");
  const submission = parseWithZod(await request.formData(), { schema: provisionSchema });
  if (submission.status !== "success") return sendBack(submission);
  const writer = permit(actor, "write");
  const refused = await saveOrSendBack(submission, {
    request,
    schema: provisionSchema,
    save: () => changeProvision(db, writer, provision, submission.value),
    stored: () => storedProvision(db, writer, provision),
  });
  const path = provisionPath(law.slug, provision.slug);
  return refused ?? redirectTo(`${path}?gespeichert=1`, { status: 303 });
}, "write");

export default function VorschriftBearbeiten() {
  const { law, path, number, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title={`${number} ${law.abbreviation} bearbeiten`}
        lead={
          <>
            Überschrift und Wortlaut gehören zu einer Fassung:{" "}
            <a href={`${path}/fassung`}>Fassung eintragen</a>.
          </>
        }
        crumbs={[...provisionCrumbs(law, path, number), { label: "Bearbeiten" }]}
      />
      <ProvisionForm Form={Form} answer={answer} values={values} cancelHref={path} />
    </>
  );
}
