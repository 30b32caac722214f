import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType } from "react";
import { SelectField, TextArea, TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { lawLevels } from "./law";
import { pasteSchema } from "./paste-input";
import type { PastePreview } from "./paste-law.server";
import { PreviewList } from "./paste-preview";
import { lawLevelLabels } from "./texts";

type Props = {
  Form: ElementType;
  answer: FormAnswer;
  preview: PastePreview | null;
  start: { abbreviation?: string; title?: string; level?: string };
};

/** The text of a law, first looked at, then read in. */
export function PasteForm({ Form, answer, preview, start }: Props) {
  const [form, fields] = useForm({
    id: "einlesen",
    lastResult: answer?.submission,
    defaultValue: { level: "land", ...start },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: pasteSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <Form method="post" className="form paste-form" {...getFormProps(form)}>
      <FormErrorNotice answer={answer} errors={form.errors} />
      {preview && <PreviewList preview={preview} />}
      <TextArea
        label="Text des Gesetzes"
        hint="Ganz oder in Teilen, mit den Überschriften der Paragraphen, so wie er auf der amtlichen Seite steht."
        meta={fields.text}
        rows={preview ? 8 : 16}
      />
      <div className="form__row">
        <TextField
          label="Abkürzung"
          hint="Leer, wenn der Text sie nennt."
          meta={fields.abbreviation}
          optional
          autoComplete="off"
        />
        <TextField
          label="Voller Titel"
          hint="Leer, wenn der Text ihn nennt."
          meta={fields.title}
          optional
          autoComplete="off"
        />
        <SelectField
          label="Ebene"
          meta={fields.level}
          options={lawLevels.map((level) => ({ value: level, label: lawLevelLabels[level] }))}
        />
      </div>
      <div className="form__row">
        <TextField
          label="Diese Fassung gilt seit"
          hint="Zum Beispiel 01.11.2025. Leer, wo es niemand weiß."
          meta={fields.validFrom}
          optional
          autoComplete="off"
        />
        <TextField
          label="Stand des Textes"
          hint="Ein Tag, an dem er so galt; sonst heute."
          meta={fields.seenOn}
          optional
          autoComplete="off"
        />
        <TextField label="Quelle" meta={fields.sourceUrl} type="url" optional />
      </div>
      <div className="form__actions">
        {preview && (
          <button className="button button--primary" name="step" value="einlesen">
            So einlesen
          </button>
        )}
        <button
          className={preview ? "button" : "button button--primary"}
          name="step"
          value="pruefen"
        >
          {preview ? "Noch einmal prüfen" : "Prüfen, was erkannt wird"}
        </button>
        <a className="button button--quiet" href="/normen">
          Abbrechen
        </a>
      </div>
    </Form>
  );
}
