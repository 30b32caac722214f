import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { opinionAddress } from "~/domain/opinions/opinion-address";
import { OpinionFields } from "~/domain/opinions/opinion-fields";
import { newOpinionSchema } from "~/domain/opinions/opinion-form";
import { createOpinion } from "~/domain/opinions/opinions.server";
import { AccessFields } from "~/domain/users/access-fields";
import { authorize, permit } from "~/domain/users/authorization.server";
import { listDepartments, listPeople } from "~/domain/users/people.server";
import { asUser } from "~/domain/users/route.server";
import { today } from "~/lib/day";
import { sendBack } from "~/lib/form.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Gutachten anlegen – Votum" }];

export const loader = asUser(async ({ db, actor, url }) => {
  const asked = url.searchParams.get("verfahren");
  const procedure = asked ? authorize(db, actor, "read", "procedure", asked) : null;
  return {
    date: formatFuzzyDate(today()),
    procedure: procedure && { id: procedure.id, title: procedure.name },
    departmentId: actor.departmentId,
    departments: await listDepartments(db),
    people: await listPeople(db),
  };
}, "write");

export const action = asUser(async ({ db, actor, request }) => {
  const submission = parseWithZod(await request.formData(), { schema: newOpinionSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { verfahren, ...input } = submission.value;
  const links = verfahren ? [{ type: "procedure", id: verfahren } as const] : [];
  const id = await createOpinion(db, permit(actor, "write"), { ...input, links });
  return redirectTo(opinionAddress(id).edit, { status: 303 });
}, "write");

export default function GutachtenNeu() {
  const { date, procedure, departmentId, departments, people } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const [form, fields] = useForm({
    id: "gutachten",
    lastResult: answer?.submission,
    defaultValue: { kind: "gutachten", date, confidentiality: "house", departmentId },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newOpinionSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <>
      <PageHeader
        title="Gutachten anlegen"
        lead="Das Aktenzeichen wird beim Anlegen vergeben; die Abschnitte sind dann schon da."
        crumbs={[{ label: "Gutachten", href: "/gutachten" }, { label: "Neu" }]}
      />
      <Form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        {procedure && (
          <p>
            <input type="hidden" name="verfahren" value={procedure.id} />
            Zum Verfahren <a href={`/verfahren/${procedure.id}`}>{procedure.title}</a>
          </p>
        )}
        <OpinionFields fields={fields}>
          <AccessFields fields={fields} departments={departments} people={people} />
        </OpinionFields>
        <div className="form__actions">
          <button className="button button--primary">Gutachten anlegen</button>
          <a className="button button--quiet" href="/gutachten">
            Abbrechen
          </a>
        </div>
      </Form>
    </>
  );
}
