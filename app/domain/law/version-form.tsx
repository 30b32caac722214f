import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType } from "react";
import { FieldError, SelectField, TextArea, TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { changeKinds, changeLabels, rulingLabels, rulings } from "./change";
import { versionSchema } from "./law-input";

type Props = {
  Form: ElementType;
  answer: FormAnswer;
  /** Of the version before, which a new one mostly keeps. */
  heading: string;
  /** Procedures the change may come from. */
  procedures: readonly { id: string; title: string; isHidden: boolean }[];
  cancelHref: string;
};

const dayHint = "Zum Beispiel 01.11.2025.";

/** A Fassung and what brought it; without wording it is a change that is known. */
export function VersionForm({ Form, answer, heading, procedures, cancelHref }: Props) {
  const [form, fields] = useForm({
    id: "fassung",
    lastResult: answer?.submission,
    defaultValue: { change: "changed", heading },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: versionSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <Form method="post" className="form" {...getFormProps(form)}>
      <FormErrorNotice answer={answer} errors={form.errors} />
      <div className="form__row">
        <SelectField
          label="Was geschah"
          meta={fields.change}
          empty="älteste bekannte Fassung"
          options={[
            ...changeKinds.map((kind) => ({ value: kind, label: changeLabels[kind] })),
            ...rulings.map((kind) => ({
              value: kind,
              label: `vom Gericht: ${rulingLabels[kind]}`,
            })),
          ]}
        />
        <TextField
          label="Gilt seit"
          hint={`${dayHint} Leer, wo niemand es weiß.`}
          meta={fields.validFrom}
          optional
          autoComplete="off"
        />
      </div>
      <TextField
        label="Geänderte Stellen"
        hint="Zum Beispiel „Abs. 2, Abs. 4 Satz 1“. Leer: die Vorschrift als Ganzes."
        meta={fields.places}
        optional
        autoComplete="off"
      />
      <TextField label="Überschrift in dieser Fassung" meta={fields.heading} optional />
      <fieldset className="form__section">
        <legend>Durch welches Gesetz</legend>
        <TextField
          label="Titel"
          hint="Zum Beispiel „Gesetz zur Änderung kommunalrechtlicher Vorschriften“."
          meta={fields.actTitle}
          optional
        />
        <div className="form__row">
          <TextField
            label="Gesetz vom"
            hint="Tag des Gesetzes."
            meta={fields.actDated}
            optional
            autoComplete="off"
          />
          <TextField
            label="Fundstelle"
            hint="Zum Beispiel „GV. NRW. 2025 S. 618“."
            meta={fields.actPromulgation}
            optional
          />
          <TextField
            label="Verkündet am"
            hint={dayHint}
            meta={fields.actPromulgatedOn}
            optional
            autoComplete="off"
          />
        </div>
        {procedures.length > 0 && (
          <SelectField
            label="Verfahren"
            meta={fields.procedureId}
            empty="keines oder nicht bei uns"
            options={procedures.map(({ id, title, isHidden }) => ({
              value: id,
              label: isHidden ? `◐ ${title} (nicht für alle sichtbar)` : title,
            }))}
            optional
          />
        )}
      </fieldset>
      <fieldset className="form__section">
        <legend>Oder durch welche Entscheidung</legend>
        <TextField
          label="Aktenzeichen oder ECLI"
          hint="Zum Beispiel „VerfGH 35/19“; die Entscheidung steht schon unter „Entscheidungen“."
          meta={fields.decision}
          optional
          autoComplete="off"
        />
      </fieldset>
      {(procedures.some(({ isHidden }) => isHidden) || fields.openly.errors) && (
        <div className="field">
          <label className="choice">
            <input
              type="checkbox"
              name={fields.openly.name}
              id={fields.openly.id}
              defaultChecked={fields.openly.initialValue === "on"}
              aria-describedby={`${fields.openly.id}-hint${fields.openly.errors ? ` ${fields.openly.errorId}` : ""}`}
              aria-invalid={fields.openly.errors ? true : undefined}
            />
            <span>Die Änderung darf das ganze Haus lesen</span>
          </label>
          <p className="field__hint" id={`${fields.openly.id}-hint`}>
            Das Register ist offen. Von einem Verfahren, das nicht alle sehen („◐“), stehen dann
            Tag, Stellen und Fundstelle für alle da, sein Name nicht.
          </p>
          <FieldError meta={fields.openly} />
        </div>
      )}
      <TextArea
        label="Wortlaut"
        hint="Ein Absatz je Zeile, mit „(1)“, „1.“, „a)“ wie im Gesetzblatt. Ohne Wortlaut bleibt die Änderung als Tatsache stehen."
        meta={fields.wording}
        rows={8}
        optional
      />
      <TextField label="Quelle" meta={fields.sourceUrl} type="url" optional />
      <TextArea label="Was ungeprüft ist" meta={fields.note} rows={2} optional />
      <div className="form__actions">
        <button className="button button--primary">Fassung eintragen</button>
        <a className="button button--quiet" href={cancelHref}>
          Abbrechen
        </a>
      </div>
    </Form>
  );
}
