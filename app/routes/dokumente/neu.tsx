import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { PageHeader } from "~/components/page";
import { formChoices } from "~/domain/documents/choices.server";
import { DocumentForm } from "~/domain/documents/document-form";
import { readDocumentForm } from "~/domain/documents/document-form.server";
import {
  newDocumentSchema,
  type DocumentFormValues,
  type NewDocumentValues,
} from "~/domain/documents/document-input";
import { listWithContent } from "~/domain/documents/document-file.server";
import { createDocument } from "~/domain/documents/documents.server";
import type { KeptUpload } from "~/domain/documents/file-field";
import { kindOfName } from "~/domain/documents/file-kind";
import { titleFromFileName } from "~/domain/documents/file-name";
import { FormActions, SameFileNotice } from "~/domain/documents/new-document";
import type { PickableRecord } from "~/domain/documents/record-picker";
import { RecordSearch } from "~/domain/documents/record-search";
import { AccessFields } from "~/domain/users/access-fields";
import { permit } from "~/domain/users/authorization.server";
import { asUser } from "~/domain/users/route.server";
import { jsonAnswer, redirectTo } from "~/lib/http";

export { keepWhatWasTyped as shouldRevalidate } from "~/lib/revalidate";

export const meta: MetaFunction = () => [{ title: "Dokument ablegen – Votum" }];

export const loader = asUser(async ({ db, actor, url }) => {
  const start = {
    procedureIds: url.searchParams.getAll("verfahren").slice(0, 20),
    previousId: url.searchParams.get("ersetzt") ?? "",
  };
  return formChoices(db, actor, start, { words: url.searchParams.get("suche") ?? "" });
}, "write");

export const action = asUser(async ({ request, db, actor, context }) => {
  const { dataDir } = context.env;
  const form = await readDocumentForm(request, { dataDir, actor, schema: newDocumentSchema });
  if (!form.ok) return jsonAnswer(form.answer, { status: form.status });
  const { values, file } = form;
  const same = file && !values.duplicate ? await listWithContent(db, actor, file.sha256) : [];
  if (same.length > 0) return jsonAnswer({ ...form.refuse({}).answer, same }, { status: 422 });
  const id = await createDocument(db, dataDir, permit(actor, "write"), values, file);
  return redirectTo(`/dokumente/${id}?gespeichert=1`, { status: 303 });
}, "write");

type Answer = FormAnswer & { kept?: KeptUpload | null; same?: PickableRecord[] };

export default function DokumentNeu() {
  const { start, words, choices, publishers, people, departments } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Answer | undefined;
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useForm<DocumentFormValues, NewDocumentValues>({
    id: "dokument",
    defaultValue: start,
    lastResult: answer?.submission,
    onValidate: ({ formData }) => {
      const file = formData.get("file");
      const named = file instanceof File && file.name !== "" ? file.name : answer?.kept?.name;
      if (named && !formData.get("title")) formData.set("title", titleFromFileName(named));
      return parseWithZod(formData, { schema: newDocumentSchema });
    },
    shouldRevalidate: "onInput",
  });
  const suggested = useRef("");
  const suggestTitle = (name: string) => {
    const isTyped = fields.title.value && fields.title.value !== suggested.current;
    if (isTyped || !kindOfName(name)) return;
    suggested.current = titleFromFileName(name);
    form.update({ name: fields.title.name, value: suggested.current });
  };
  return (
    <>
      <PageHeader
        title="Dokument ablegen"
        lead="Mit Datei, oder nur mit Nummer und Fundstelle"
        crumbs={[{ label: "Dokumente", href: "/dokumente" }, { label: "Hochladen" }]}
      />
      <RecordSearch
        words={words}
        keep={{ verfahren: start.procedureIds[0], ersetzt: start.previousId }}
      />
      <Form method="post" encType="multipart/form-data" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <SameFileNotice same={answer?.same ?? []} field={fields.duplicate.name} />
        <DocumentForm
          fields={fields}
          choices={choices}
          publishers={publishers}
          file={{ kept: answer?.kept ?? null, onChoose: suggestTitle }}
          access={<AccessFields fields={fields} departments={departments} people={people} />}
        />
        <FormActions busy={busy} cancel="/dokumente">
          Dokument ablegen
        </FormActions>
      </Form>
    </>
  );
}
