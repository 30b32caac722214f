import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useRevalidator } from "@remix-run/react";
import { WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { SavedNotice } from "~/components/saved-notice";
import { DraftNotices } from "~/domain/opinions/draft-notices";
import { discardDrafts } from "~/domain/opinions/drafts.server";
import { openText } from "~/domain/opinions/open-text.server";
import { opinionAddress } from "~/domain/opinions/opinion-address";
import { OpinionDetailsFields } from "~/domain/opinions/opinion-details-fields";
import { opinionDetailsSchema } from "~/domain/opinions/opinion-form";
import { OpinionMeta } from "~/domain/opinions/opinion-reading";
import { OpinionWorkspace } from "~/domain/opinions/opinion-workspace";
import { changeDetails, readDetails } from "~/domain/opinions/opinions.server";
import { AccessFields } from "~/domain/users/access-fields";
import { authorize } from "~/domain/users/authorization.server";
import { listDepartments, listPeople } from "~/domain/users/people.server";
import { storedDetails } from "~/domain/opinions/stored-details.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack, sendBack } from "~/lib/form.server";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.opinion.fileNumber ?? "Gutachten"} bearbeiten – Votum` },
];

export const loader = asUser(async ({ db, actor, session, params, url }) => {
  const record = authorize(db, actor, "write", "opinion", params.id ?? "");
  const text = await openText(db, record, url.searchParams.get("entwurf"));
  if (text.opinion.state === "finished") throw redirectTo(opinionAddress(record.id).page);
  return {
    ...text,
    details: await readDetails(db, record),
    departments: await listDepartments(db),
    people: await listPeople(db),
    localKey: session.draftKey,
  };
}, "write");

export const action = asUser(async ({ db, actor, params, request }) => {
  const form = await request.formData();
  const record = authorize(db, actor, "write", "opinion", params.id ?? "");
  const { edit } = opinionAddress(record.id);
  if (form.get("intent") === "discard") {
    await discardDrafts(db, record, form.getAll("editor").map(String));
    return redirectTo(edit, { status: 303 });
  }
  const submission = parseWithZod(form, { schema: opinionDetailsSchema });
  if (submission.status !== "success") return sendBack(submission);
  const { stamp, ...details } = submission.value;
  const refused = await saveOrSendBack(submission, {
    request,
    schema: opinionDetailsSchema,
    save: () => changeDetails(db, record, stamp, details),
    stored: () => storedDetails(db, record),
  });
  return refused ?? redirectTo(`${edit}?gespeichert=1`, { status: 303 });
}, "write");

export default function GutachtenBearbeiten() {
  const { opinion, state, baseVersion, open, ...data } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer;
  const { revalidate } = useRevalidator();
  const { page, links } = opinionAddress(opinion.id);
  const { version: number, savedAt, savedBy } = opinion;
  const [form, fields] = useForm({
    id: `angaben-${data.details.stamp}`,
    lastResult: answer?.submission,
    defaultValue: {
      ...data.details,
      outcome: data.details.outcome ?? "",
      date: formatFuzzyDate(data.details.date),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: opinionDetailsSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <>
      <PageHeader
        title={opinion.title}
        lead={<OpinionMeta opinion={opinion} />}
        crumbs={[
          { label: "Gutachten", href: "/gutachten" },
          { label: opinion.fileNumber, href: page },
          { label: "Bearbeiten" },
        ]}
        actions={
          <a className="button" href={page}>
            Zur Leseansicht
          </a>
        }
      />
      <SavedNotice>Angaben gespeichert.</SavedNotice>
      <DraftNotices
        id={opinion.id}
        newestVersion={{ number, savedAt, savedBy }}
        open={open}
        others={data.others}
        writers={data.writers}
      />
      <details className="opinion-details" open={Boolean(answer)}>
        <summary>Angaben: Titel, Art, Datum, Ergebnis, Sichtbarkeit</summary>
        <WithStored conflict={answer?.conflict}>
          <Form method="post" className="form" {...getFormProps(form)} key={data.details.stamp}>
            <FormErrorNotice answer={answer} errors={form.errors} />
            <OpinionDetailsFields fields={fields}>
              <AccessFields fields={fields} departments={data.departments} people={data.people} />
            </OpinionDetailsFields>
          </Form>
        </WithStored>
        <p>
          <a href={links}>Verfahren, Dokumente und Gutachten verknüpfen</a>
        </p>
      </details>
      <OpinionWorkspace
        key={opinion.id}
        id={opinion.id}
        fileNumber={opinion.fileNumber}
        date={opinion.date}
        outcome={opinion.outcome}
        opened={{ state, baseVersion, draft: open }}
        writable={data.writable}
        localKey={data.localKey}
        onSaved={revalidate}
      />
    </>
  );
}
