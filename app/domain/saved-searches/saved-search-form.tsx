import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType } from "react";
import { SelectField, TextArea, TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { WithStored } from "~/components/stored-now";
import { digests, resultPath, savedPaths, type Digest } from "./saved-search";
import { changedSearchSchema } from "./saved-search-schema";
import { digestHour, digestTexts, isNarrowedByCurrency } from "./texts";
import "./saved-searches.css";

type Props = {
  Form: ElementType;
  answer: FormAnswer;
  /** `seen`: what is stored, where it is changed and not new. */
  values: { name: string; note: string; digest: Digest; seen?: string };
  address: string;
  /** What is searched there. */
  words: string;
  /** Whether this server sends mail at all. */
  mails: boolean;
  submit: string;
};

export function SavedSearchForm({ Form, answer, values, address, words, mails, submit }: Props) {
  const [form, fields] = useForm({
    id: "suche-merken",
    lastResult: answer?.submission,
    defaultValue: values,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: changedSearchSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <p className="saved-query">
          Gesucht wird <a href={resultPath(address)}>{words}</a>
          {isNarrowedByCurrency(address) && ". Gemeldet wird unabhängig von der Haltbarkeit."}
        </p>
        <input type="hidden" name="seen" value={String(fields.seen.initialValue ?? "")} />
        <TextField
          label="Name"
          hint="So heißt die Suche in der Liste und in Nachrichten."
          meta={fields.name}
        />
        <TextArea
          label="Notiz"
          hint="Wozu Sie diese Suche brauchen. Nur Sie sehen sie."
          meta={fields.note}
          rows={3}
          optional
        />
        <SelectField
          label="Neues als E-Mail"
          hint={
            mails
              ? `Um ${digestHour}, eine E-Mail für alle Ihre Suchen. Gibt es nichts Neues, kommt keine.`
              : "Auf diesem Server ist E-Mail nicht eingerichtet: Es kommt vorerst keine. Neues steht in der Liste und im Feed."
          }
          meta={fields.digest}
          options={digests.map((value) => ({ value, label: digestTexts[value] }))}
        />
        <div className="form__actions">
          <button className="button button--primary">{submit}</button>
          <a className="button button--quiet" href={savedPaths.list}>
            Abbrechen
          </a>
        </div>
      </Form>
    </WithStored>
  );
}
