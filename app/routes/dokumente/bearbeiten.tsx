import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { changeChoices } from "~/domain/documents/choices.server";
import { DocumentForm } from "~/domain/documents/document-form";
import { readDocumentForm } from "~/domain/documents/document-form.server";
import {
  changedDocumentSchema,
  type ChangedDocumentFormValues,
  type ChangedDocumentValues,
} from "~/domain/documents/document-input";
import { changeDocument, closesCircle } from "~/domain/documents/documents.server";
import type { KeptUpload } from "~/domain/documents/file-field";
import { FormActions } from "~/domain/documents/new-document";
import { storedDocument } from "~/domain/documents/stored-form.server";
import { refusalText } from "~/domain/documents/texts";
import { RecordSearch } from "~/domain/documents/record-search";
import { AccessFields } from "~/domain/users/access-fields";
import { authorize } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { saveOrSendBack } from "~/lib/form.server";
import { jsonAnswer, redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Dokument"} bearbeiten – Votum` },
];

export const loader = asUser(async ({ db, actor, params, url }) => {
  const document = authorize(db, actor, "write", "document", params.id ?? "");
  return changeChoices(db, document, url.searchParams.get("suche") ?? "");
});

export const action = asUser(async ({ request, db, actor, params, context }) => {
  const document = authorize(db, actor, "write", "document", params.id ?? "");
  const { dataDir } = context.env;
  const form = await readDocumentForm(request, { dataDir, actor, schema: changedDocumentSchema });
  if (!form.ok) return jsonAnswer(form.answer, { status: form.status });
  const { previousId } = form.values;
  // Hidden is absent: what the chain above it looks like is not told either.
  if (previousId) authorize(db, actor, "read", "document", previousId);
  if (previousId && closesCircle(db, document.id, previousId)) {
    const message = "Diese Fassung ersetzt ihrerseits schon dieses Dokument.";
    const { answer, status } = form.refuse({ fieldErrors: { previousId: [message] } });
    return jsonAnswer(answer, { status });
  }
  const refused = await saveOrSendBack(form.submission, {
    request,
    schema: changedDocumentSchema,
    save: () => changeDocument(db, dataDir, document, form.values, form.file),
    stored: () => storedDocument(db, document),
    lost: form.file ? { file: [refusalText({ code: "not-stored", values: form.file })] } : {},
  });
  return refused ?? redirectTo(`/dokumente/${document.id}?gespeichert=1`, { status: 303 });
});

type Answer = FormAnswer & { kept?: KeptUpload | null };

export default function DokumentBearbeiten() {
  const { id, title, hasFile, start, words, choices, publishers, people, departments } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useForm<ChangedDocumentFormValues, ChangedDocumentValues>({
    id: "dokument",
    defaultValue: start,
    lastResult: answer?.submission,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: changedDocumentSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <>
      <PageHeader
        title="Dokument bearbeiten"
        crumbs={[
          { label: "Dokumente", href: "/dokumente" },
          { label: title, href: `/dokumente/${id}` },
          { label: "Bearbeiten" },
        ]}
      />
      <RecordSearch words={words} />
      <WithStored conflict={answer?.conflict}>
        <Form method="post" encType="multipart/form-data" className="form" {...getFormProps(form)}>
          <FormErrorNotice answer={answer} errors={form.errors} />
          <input type="hidden" name="version" value={String(fields.version.initialValue ?? "")} />
          {hasFile && (
            <p className="muted">
              Die Datei selbst bleibt, wie sie ist. Eine geänderte Fassung{" "}
              <a href={`/dokumente/neu?ersetzt=${id}`}>legen Sie als neues Dokument ab</a>, das
              dieses ersetzt.
            </p>
          )}
          <DocumentForm
            fields={fields}
            choices={choices}
            documentId={id}
            publishers={publishers}
            file={hasFile ? null : { kept: answer?.kept ?? null, onChoose: () => {} }}
            access={<AccessFields fields={fields} departments={departments} people={people} />}
          />
          <FormActions busy={busy} cancel={`/dokumente/${id}`}>
            Änderungen speichern
          </FormActions>
        </Form>
      </WithStored>
    </>
  );
}
