import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { EnterSaves } from "~/components/enter-saves";
import { TextArea, TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { Notice } from "~/components/notice";
import { WithStored } from "~/components/stored-now";
import { RecordPicker } from "~/domain/documents/record-picker";
import { AccessFields } from "~/domain/users/access-fields";
import { knownCourts, knownForms } from "./decision";
import type { DecisionChoices } from "./decision-choices.server";
import {
  decisionSchema,
  linkFields,
  type DecisionFormValues,
  type DecisionInput,
  type LinkField,
} from "./decision-input";
import { duplicateTexts, headnoteLabel, linkTexts, provisionsHint } from "./texts";

type Same = { id: string; title: string };
export type DecisionAnswer = NonNullable<FormAnswer> & { same?: readonly Same[] };

type Props = {
  answer: DecisionAnswer | undefined;
  start: Omit<Partial<DecisionFormValues>, "version"> & { version?: string };
  choices: DecisionChoices;
  submit: string;
  /** Where "Abbrechen" leads. */
  back: string;
};

export function DecisionForm({ answer, start, choices, submit, back }: Props) {
  const [form, fields] = useForm<DecisionFormValues, DecisionInput>({
    id: "entscheidung",
    lastResult: answer?.submission,
    defaultValue: start,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: decisionSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <form method="post" className="form" {...getFormProps(form)}>
        <EnterSaves />
        <FormErrorNotice answer={answer} errors={form.errors} />
        <SameNotice same={answer?.same ?? []} field={fields.duplicate.name} />
        <input type="hidden" name="version" value={String(fields.version.initialValue ?? 0)} />
        <fieldset className="form__section">
          <legend>Welche Entscheidung?</legend>
          <div className="form__row">
            <TextField
              label="Gericht"
              hint="zum Beispiel VerfGH NRW"
              meta={fields.court}
              list="gerichte"
              autoComplete="off"
            />
            <TextField
              label="Form"
              hint="Urteil, Beschluss …"
              meta={fields.form}
              list="formen"
              autoComplete="off"
              optional
            />
          </div>
          <div className="form__row">
            <TextField
              label="Datum"
              hint="22.11.2026, 11.2026 oder 2026"
              meta={fields.date}
              autoComplete="off"
              optional
            />
            <TextField
              label="Aktenzeichen"
              hint="zum Beispiel 15 B 279/13"
              meta={fields.docket}
              autoComplete="off"
              optional
            />
          </div>
          <Suggestions id="gerichte" values={knownCourts} />
          <Suggestions id="formen" values={knownForms} />
          <TextField
            label="ECLI"
            hint="Beginnt mit ECLI:DE: und steht in den Datenbanken der Gerichte."
            meta={fields.ecli}
            autoComplete="off"
            optional
          />
          <TextField
            label="Bezeichnung"
            hint="Leer gelassen, heißt die Entscheidung, wie man sie zitiert."
            meta={fields.title}
            autoComplete="off"
            optional
          />
        </fieldset>
        <fieldset className="form__section">
          <legend>Worum ging es?</legend>
          <TextArea
            label={headnoteLabel}
            hint="Was entschieden wurde, in ein bis drei Sätzen. Amtliche Leitsätze bitte nicht abschreiben."
            meta={fields.headnote}
            rows={5}
            optional
          />
          <TextField
            label="Ergebnis"
            hint="zum Beispiel Berufung zurückgewiesen"
            meta={fields.outcome}
            optional
          />
          <TextArea
            label="Vorschriften, auf denen sie beruht"
            hint={provisionsHint}
            meta={fields.provisions}
            rows={4}
            optional
          />
        </fieldset>
        <fieldset className="form__section">
          <legend>Wo ist sie zu finden?</legend>
          <TextArea
            label="Abgedruckt in"
            hint="Je Zeile eine Stelle: BVerfGE 147, 185. Wer sie so zitiert, wird hierher verlinkt."
            meta={fields.printedIn}
            rows={2}
            optional
          />
          <TextField
            label="Im Netz"
            hint="Wortlaut oder Quelle, am besten beim Gericht; beginnend mit https://"
            meta={fields.sourceUrl}
            inputMode="url"
            autoComplete="off"
            optional
          />
          <TextArea
            label="Was offen ist"
            hint="Zum Beispiel: nur als Zitat bekannt, Datum unsicher."
            meta={fields.note}
            rows={2}
            optional
          />
        </fieldset>
        <fieldset className="form__section">
          <legend>Zusammenhang</legend>
          {(Object.keys(linkFields) as LinkField[]).map((name) => (
            <RecordPicker
              key={name}
              {...linkTexts[name]}
              type="checkbox"
              name={fields[name].name}
              id={fields[name].id}
              errors={fields[name].errors}
              chosen={idsOf(fields[name].initialValue)}
              options={choices.offered[name]}
              source={`/dokumente/auswahl?art=${linkFields[name]}`}
            />
          ))}
        </fieldset>
        <AccessFields fields={fields} departments={choices.departments} people={choices.people} />
        <div className="form__actions">
          <button className="button button--primary">{submit}</button>
          <a className="button button--quiet" href={back}>
            Abbrechen
          </a>
        </div>
      </form>
    </WithStored>
  );
}

function Suggestions({ id, values }: { id: string; values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value}>{value}</option>
      ))}
    </datalist>
  );
}

function SameNotice({ same, field }: { same: readonly Same[]; field: string }) {
  if (same.length === 0) return null;
  return (
    <Notice kind="info" title={duplicateTexts.title} live>
      <ul>
        {same.map(({ id, title }) => (
          <li key={id}>
            <a href={`/entscheidungen/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      <p>{duplicateTexts.advice}</p>
      <input type="hidden" name={field} value="ja" />
    </Notice>
  );
}

function idsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === "string" && one !== "");
}
