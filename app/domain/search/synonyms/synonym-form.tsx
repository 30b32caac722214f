import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { TextArea } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { WithStored } from "~/components/stored-now";
import { synonymGroupSchema } from "./synonym-group";

type Props = {
  answer: FormAnswer;
  /** Null for a new one. */
  group: { id: number; words: string; seen: string } | null;
};

export function SynonymForm({ answer, group }: Props) {
  const [form, fields] = useForm({
    id: `synonyme-${group?.id ?? "neu"}`,
    lastResult: answer?.submission,
    defaultValue: group ? { words: group.words, seen: group.seen } : undefined,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: synonymGroupSchema }),
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="seen" value={String(fields.seen.initialValue ?? "")} />
        <TextArea
          label="Ausdrücke, die dasselbe bedeuten"
          hint="Je Zeile ein Wort oder eine Wendung. Wer eines davon sucht, findet auch die anderen; Beugung und Umlaute spielen keine Rolle."
          meta={fields.words}
          rows={8}
          autoComplete="off"
          spellCheck
        />
        <div className="form__actions">
          <button className="button button--primary">Speichern</button>
          <a className="button button--quiet" href="/verwaltung/synonyme">
            Abbrechen
          </a>
        </div>
      </form>
    </WithStored>
  );
}
