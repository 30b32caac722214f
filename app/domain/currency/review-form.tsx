import { getFormProps, useForm } from "@conform-to/react";
import { FieldError, TextArea, TextField } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { StoredNow, WithStored } from "~/components/stored-now";
import type { ReviewAnswer } from "./currency";
import type { Finding } from "./findings.server";
import type { Newer } from "./newer.server";
import { reviewStart } from "./review-start";
import { answerTexts } from "./texts";

type Props = {
  finding: Finding;
  /** What the form was opened with. */
  seen: string;
  answers: readonly ReviewAnswer[];
  newer: readonly Newer[];
  /** The answer to this form; undefined where another one was sent. */
  answer: FormAnswer;
  /** Unfolded: where it is the only one to answer. */
  isOpen: boolean;
};

/** Does the text hold after this change? Three answers, a reason, and what takes its place. */
export function ReviewForm({ finding, seen, answers, newer, answer, isOpen }: Props) {
  const { changeId, state, review, provision } = finding;
  const [form, fields] = useForm({
    id: `pruefung-${changeId}`,
    lastResult: answer?.submission,
    defaultValue: { ...reviewStart(finding), seen },
  });
  const given = String(fields.answer.initialValue ?? "");
  return (
    <details className="review-form no-print" open={isOpen || answer !== undefined}>
      <summary>
        {review ? "Entscheidung ändern" : "Prüfen"}
        <span className="visually-hidden"> – {provision}</span>
      </summary>
      <WithStored conflict={answer?.conflict}>
        <form method="post" className="form" {...getFormProps(form)}>
          <FormErrorNotice answer={answer} errors={form.errors} />
          <input type="hidden" name="changeId" value={changeId} />
          <input type="hidden" name="state" value={state} />
          <input type="hidden" name="seen" value={String(fields.seen.initialValue ?? "")} />
          <fieldset className="review-form__answers">
            <legend className="field__label">Was folgt für diesen Text?</legend>
            {answers.map((value) => (
              <div key={value} className="review-form__answer">
                <label>
                  <input
                    type="radio"
                    name="answer"
                    value={value}
                    defaultChecked={given === value}
                    aria-describedby={`${form.id}-${value}`}
                  />{" "}
                  {answerTexts[value].label}
                </label>
                <p className="field__hint" id={`${form.id}-${value}`}>
                  {answerTexts[value].hint}
                </p>
              </div>
            ))}
            <FieldError meta={fields.answer} />
            <StoredNow
              name="answer"
              wordFor={(value) => answerTexts[value as ReviewAnswer]?.label}
            />
          </fieldset>
          <TextArea
            label="Begründung"
            hint="Steht künftig mit Ihrem Namen und dem heutigen Tag bei der Änderung."
            meta={fields.reason}
            rows={3}
          />
          <TextField
            label="Überholt durch"
            hint="Nur bei „Überholt“: Aktenzeichen oder genauer Titel."
            meta={fields.supersededBy}
            list={`${form.id}-neuere`}
            autoComplete="off"
            optional
          />
          <datalist id={`${form.id}-neuere`}>
            {newer.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </datalist>
          <div className="form__actions">
            <button className="button button--primary button--small">Entscheidung speichern</button>
          </div>
        </form>
      </WithStored>
    </details>
  );
}
