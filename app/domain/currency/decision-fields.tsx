import { FieldError, TextArea, TextField } from "~/components/field";
import { StoredNow } from "~/components/stored-now";
import { answersFor, type Expiring, type ReviewAnswer } from "./currency";
import type { Newer } from "./newer.server";
import { answerTexts } from "./review-texts";

type Meta = { id: string; name: string; initialValue?: unknown; errors?: string[] };

type Props = {
  formId: string;
  fields: { answer: Meta; reason: Meta; supersededBy: Meta };
  type: Expiring;
  newer: readonly Newer[];
  reasonHint: string;
};

/** Does the text hold? The answers this kind of text has, a reason, and what takes its place. */
export function DecisionFields({ formId, fields, type, newer, reasonHint }: Props) {
  const given = String(fields.answer.initialValue ?? "");
  return (
    <>
      <fieldset className="review-form__answers" id={fields.answer.id} tabIndex={-1}>
        <legend className="field__label">Was folgt für diesen Text?</legend>
        {answersFor(type).map((value) => (
          <div key={value} className="review-form__answer">
            <label>
              <input
                type="radio"
                name="answer"
                value={value}
                defaultChecked={given === value}
                aria-describedby={`${formId}-${value}`}
              />{" "}
              {answerTexts[value].label}
            </label>
            <p className="field__hint" id={`${formId}-${value}`}>
              {answerTexts[value].hint}
            </p>
          </div>
        ))}
        <FieldError meta={fields.answer} />
        <StoredNow name="answer" wordFor={(value) => answerTexts[value as ReviewAnswer]?.label} />
      </fieldset>
      <TextArea label="Begründung" hint={reasonHint} meta={fields.reason} rows={3} />
      <TextField
        label="Überholt durch (nur bei „Überholt“)"
        hint="Aktenzeichen oder genauer Titel."
        meta={fields.supersededBy}
        list={`${formId}-neuere`}
        autoComplete="off"
      />
      <datalist id={`${formId}-neuere`}>
        {newer.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}
