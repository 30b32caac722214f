import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { listAffecting } from "~/domain/citations/affecting.server";
import { headingOf } from "~/domain/law/as-of";
import { addVersionByHand } from "~/domain/law/edit-provision.server";
import { versionSchema } from "~/domain/law/law-input";
import { findLaw } from "~/domain/law/law-lookup.server";
import { provisionLabel } from "~/domain/law/provision";
import { provisionCrumbs, provisionPath } from "~/domain/law/provision-address";
import { findProvision, versionsOf } from "~/domain/law/provision-lookup.server";
import { readPlaces } from "~/domain/law/read-places";
import { originOf } from "~/domain/law/version-origin.server";
import { VersionForm } from "~/domain/law/version-form";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Fassung eintragen – Votum" }];

export const loader = asUser(async ({ db, actor, params }) => {
  const law = findLaw(db, params.gesetz ?? "");
  const provision = findProvision(db, law.id, params.einzelnorm ?? "");
  const versions = versionsOf(db, actor, provision.id);
  const procedures = listAffecting(db, actor, provision).map((one) => ({
    id: one.id,
    title: one.title,
    isHidden: one.isHidden,
  }));
  return {
    law: { abbreviation: law.abbreviation, slug: law.slug },
    path: provisionPath(law.slug, provision.slug),
    number: provisionLabel(provision.unit, provision.number),
    heading: headingOf(versions, versions.at(-1) ?? null),
    procedures: [...new Map(procedures.map((one) => [one.id, one])).values()],
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const law = findLaw(db, params.gesetz ?? "");
  const provision = findProvision(db, law.id, params.einzelnorm ?? "");
  const submission = parseWithZod(await request.formData(), { schema: versionSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { places, unread } = readPlaces(submission.value.places);
  if (unread) {
    const message = `„${unread}“ verstehen wir nicht. Schreiben Sie zum Beispiel „Abs. 2, Abs. 4 Satz 1“.`;
    return sendBack(submission, { fieldErrors: { places: [message] } });
  }
  const origin = originOf(db, actor, submission.value);
  if ("field" in origin) {
    return sendBack(submission, { fieldErrors: { [origin.field]: [origin.message] } });
  }
  const found = { places, decisionId: origin.decisionId };
  const writer = permit(actor, "write");
  if (!(await addVersionByHand(db, writer, provision, submission.value, found))) {
    const message = "Eine solche Änderung von diesem Tag steht schon im Register.";
    return sendBack(submission, { fieldErrors: { validFrom: [message] } });
  }
  const path = provisionPath(law.slug, provision.slug);
  return redirectTo(`${path}?gespeichert=1#fassungen`, { status: 303 });
}, "write");

export default function FassungNeu() {
  const { law, path, number, heading, procedures } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title={`${number} ${law.abbreviation}: Fassung eintragen`}
        lead="Eine Fassung mit Wortlaut, oder die bloße Tatsache einer Änderung."
        crumbs={[...provisionCrumbs(law, path, number), { label: "Fassung eintragen" }]}
      />
      <VersionForm
        Form={Form}
        answer={answer}
        heading={heading}
        procedures={procedures}
        cancelHref={path}
      />
    </>
  );
}
