import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType } from "react";
import { TextArea, TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { actionSchema } from "./deadline-schema";

type Props = { Form: ElementType; answer: FormAnswer; today: string; cancelHref: string };

export function ActionForm({ Form, answer, today, cancelHref }: Props) {
  const [form, fields] = useForm({
    id: "arbeit",
    lastResult: answer?.submission,
    defaultValue: { date: formatFuzzyDate(today) },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: actionSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <FormErrorNotice answer={answer} errors={form.errors} />
      <TextField
        label="Was wir getan haben"
        hint="Zum Beispiel „Mit dem Ministerium telefoniert“ oder „Zuarbeit angefordert“."
        meta={fields.title}
      />
      <TextField
        label="Tag"
        hint="17.03.2026 oder 2026-03-17."
        meta={fields.date}
        autoComplete="off"
      />
      <TextArea label="Näheres" meta={fields.text} rows={4} optional />
      <div className="form__actions">
        <button className="button button--primary">Vermerken</button>
        <a className="button button--quiet" href={cancelHref}>
          Abbrechen
        </a>
      </div>
    </Form>
  );
}
