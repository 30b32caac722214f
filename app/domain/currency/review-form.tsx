import { getFormProps, useForm } from "@conform-to/react";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { WithStored } from "~/components/stored-now";
import type { Expiring } from "./currency";
import { DecisionFields } from "./decision-fields";
import type { Finding } from "./findings.server";
import type { Newer } from "./newer.server";
import { reviewStart } from "./review-start";

type Props = {
  finding: Finding;
  /** What the form was opened with. */
  seen: string;
  type: Expiring;
  newer: readonly Newer[];
  /** The answer to this form; undefined where another one was sent. */
  answer: FormAnswer;
  /** Unfolded: where it is the only one to answer. */
  isOpen: boolean;
};

/** Does the text hold after this change? */
export function ReviewForm({ finding, seen, type, newer, answer, isOpen }: Props) {
  const { changeId, review, provision } = finding;
  const [form, fields] = useForm({
    id: `pruefung-${changeId}`,
    lastResult: answer?.submission,
    defaultValue: { ...reviewStart(finding), seen },
  });
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
          <input type="hidden" name="seen" value={String(fields.seen.initialValue ?? "")} />
          <DecisionFields
            formId={form.id}
            fields={fields}
            type={type}
            newer={newer}
            reasonHint="Steht künftig mit Ihrem Namen und dem heutigen Tag bei der Änderung."
          />
          <div className="form__actions">
            <button className="button button--primary button--small">Entscheidung speichern</button>
          </div>
        </form>
      </WithStored>
    </details>
  );
}
