import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType } from "react";
import { SelectField, TextArea, TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { WithStored } from "~/components/stored-now";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { lawLevels, lawStatuses } from "./law";
import { lawSchema } from "./law-input";
import { lawLevelLabels, lawStatusTexts } from "./texts";

type Values = {
  abbreviation: string;
  title: string;
  aliases: string;
  level: string;
  status: string;
  classification: string;
  promulgation: string;
  dated: string | null;
  sourceUrl: string;
  note: string;
  changesFrom: string | null;
  changesUntil: string | null;
  version: number;
};

type Props = { Form: ElementType; answer: FormAnswer; values?: Values; cancelHref: string };

export function LawForm({ Form, answer, values, cancelHref }: Props) {
  const [form, fields] = useForm({
    id: "gesetz",
    lastResult: answer?.submission,
    defaultValue: values
      ? {
          ...values,
          dated: values.dated && formatFuzzyDate(values.dated),
          changesFrom: values.changesFrom && formatFuzzyDate(values.changesFrom),
          changesUntil: values.changesUntil && formatFuzzyDate(values.changesUntil),
          version: String(values.version),
        }
      : { level: "land", status: "in-force" },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: lawSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="version" value={String(fields.version.initialValue ?? "0")} />
        <div className="form__row">
          <TextField
            label="Abkürzung"
            hint="So, wie wir das Gesetz zitieren: GO NRW."
            meta={fields.abbreviation}
            autoComplete="off"
          />
          <SelectField
            label="Ebene"
            meta={fields.level}
            options={lawLevels.map((level) => ({ value: level, label: lawLevelLabels[level] }))}
          />
          <SelectField
            label="Geltung"
            meta={fields.status}
            options={lawStatuses.map((status) => ({
              value: status,
              label: lawStatusTexts[status].word,
            }))}
          />
        </div>
        <TextField label="Voller Titel" meta={fields.title} autoComplete="off" />
        <TextArea
          label="Weitere Namen"
          hint="Ein Name je Zeile, zum Beispiel „GO NW“. Texte, die einen davon nennen, werden verknüpft."
          meta={fields.aliases}
          rows={4}
          optional
        />
        <div className="form__row">
          <TextField
            label="Fundstelle"
            hint="Zum Beispiel „GV. NRW. 1994 S. 666“."
            meta={fields.promulgation}
            optional
          />
          <TextField
            label="Gliederungsnummer"
            hint="SGV. NRW. oder FNA."
            meta={fields.classification}
            optional
            autoComplete="off"
          />
          <TextField
            label="Datum"
            hint="22.11.2026, 11.2026 oder 2026."
            meta={fields.dated}
            optional
            autoComplete="off"
          />
        </div>
        <fieldset className="form__section">
          <legend>Änderungen vollständig erfasst</legend>
          <p className="muted small">
            In dieser Zeit kennt das Register jede Änderung und weiß, welche Vorschriften sie
            trifft. Nur dann heißt ein Text „steht nach Register“.
          </p>
          <div className="form__row">
            <TextField
              label="Von"
              hint="Zum Beispiel 17.10.1994."
              meta={fields.changesFrom}
              optional
              autoComplete="off"
            />
            <TextField
              label="Bis"
              hint="Bis zu welchem Tag das Gesetz verfolgt wurde."
              meta={fields.changesUntil}
              optional
              autoComplete="off"
            />
          </div>
        </fieldset>
        <TextField
          label="Amtlicher Wortlaut"
          hint="Adresse, unter der das Gesetz steht."
          meta={fields.sourceUrl}
          type="url"
          optional
        />
        <TextArea
          label="Was ungeprüft ist"
          hint="Steht auf der Seite des Gesetzes."
          meta={fields.note}
          rows={2}
          optional
        />
        <div className="form__actions">
          <button className="button button--primary">Speichern</button>
          <a className="button button--quiet" href={cancelHref}>
            Abbrechen
          </a>
        </div>
      </Form>
    </WithStored>
  );
}
