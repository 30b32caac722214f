import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { addLaw, nameTaken } from "~/domain/law/edit-law.server";
import { LawForm } from "~/domain/law/law-form";
import { lawSchema } from "~/domain/law/law-input";
import { nameTakenText } from "~/domain/law/texts";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { sendBack } from "~/lib/form.server";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Gesetz anlegen – Votum" }];

export const loader = asUser(async () => null, "write");

export const action = asUser(async ({ db, actor, request }) => {
  const submission = parseWithZod(await request.formData(), { schema: lawSchema });
  if (submission.status !== "success") return sendBack(submission);
  const taken = nameTaken(db, null, submission.value);
  if (taken)
    return sendBack(submission, { fieldErrors: { [taken.field]: [nameTakenText(taken)] } });
  const slug = await addLaw(db, permit(actor, "write"), submission.value);
  return redirectTo(`/normen/${slug}?gespeichert=1`, { status: 303 });
}, "write");

export default function GesetzNeu() {
  const answer = useActionData<typeof action>() as FormAnswer;
  return (
    <>
      <PageHeader
        title="Gesetz anlegen"
        lead={
          <>
            Seine Vorschriften tragen Sie danach ein, oder Sie{" "}
            <a href="/normen/einlesen">lesen den Gesetzestext ein</a>.
          </>
        }
        crumbs={[{ label: "Normen", href: "/normen" }, { label: "Anlegen" }]}
      />
      <LawForm Form={Form} answer={answer} cancelHref="/normen" />
    </>
  );
}
