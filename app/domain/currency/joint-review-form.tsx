import { getFormProps, useForm } from "@conform-to/react";
import { FieldError } from "~/components/field";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { Notice } from "~/components/notice";
import { readChosen } from "./chosen-finding";
import type { Expiring } from "./currency";
import { DecisionFields } from "./decision-fields";
import { FindingGroup } from "./finding-group";
import { groupFindings, type AskedFinding, type GoneFinding, type Grouping } from "./joint-review";
import type { Newer } from "./newer.server";
import { goneText } from "./review-texts";

type Fields = { chosen: string[]; answer: string; reason: string; supersededBy: string };

type Props = {
  findings: readonly AskedFinding[];
  grouping: Grouping;
  type: Expiring;
  /** The page of the text. */
  page: string;
  newer: readonly Newer[];
  answer: (FormAnswer & { gone?: GoneFinding[] }) | undefined;
};

/** One answer and one reason for all changes that are ticked. */
export function JointReviewForm({ findings, grouping, type, page, newer, answer }: Props) {
  const [form, fields] = useForm<Fields>({ id: "gemeinsam", lastResult: answer?.submission });
  const gone = answer?.gone ?? [];
  const left = findings.filter(({ seen, changeId }) =>
    gone.every((one) => one.changeId !== changeId || isSeenAnew(answer, changeId, seen)),
  );
  const ticked = new Set(chosenOf(answer).map(({ changeId }) => changeId));
  for (const { changeId } of gone) ticked.delete(changeId);
  const { chosen } = fields;
  return (
    <form method="post" className="form joint-review no-print" {...getFormProps(form)}>
      <FormErrorNotice answer={answer} errors={form.errors} />
      <OpenFields errors={form.allErrors} />
      {gone.length > 0 && (
        <Notice kind="warning" title="Noch ist nichts gespeichert." live>
          <ul>
            {gone.map((one) => (
              <li key={one.changeId}>{goneText(one)}</li>
            ))}
          </ul>
          <p>Alles Übrige ist noch angekreuzt. Speichern Sie noch einmal, wenn es dabei bleibt.</p>
        </Notice>
      )}
      <fieldset
        className="joint-review__choice"
        id={chosen.id}
        tabIndex={-1}
        aria-describedby={chosen.errors ? chosen.errorId : undefined}
      >
        <legend className="field__label">Welche Änderungen beantworten Sie?</legend>
        <FieldError meta={chosen} />
        {groupFindings(left, grouping).map((group) => (
          <FindingGroup
            key={group.name}
            group={group}
            grouping={grouping}
            page={page}
            isTicked={({ changeId }) => ticked.has(changeId)}
          />
        ))}
      </fieldset>
      <DecisionFields
        formId={form.id}
        fields={fields}
        type={type}
        newer={newer}
        reasonHint="Steht künftig mit Ihrem Namen und dem heutigen Tag bei jeder angekreuzten Änderung."
      />
      <div className="form__actions">
        <button className="button button--primary">Für alle angekreuzten speichern</button>
      </div>
    </form>
  );
}

/** The form is long: what is missing is said on top, with the way to it. */
function OpenFields({ errors }: { errors: Record<string, string[]> }) {
  const named = Object.entries(errors).filter(([name]) => name !== "");
  if (named.length === 0) return null;
  return (
    <Notice kind="danger" title="Noch ist nichts gespeichert." live>
      <ul>
        {named.map(([name, [error]]) => (
          <li key={name}>
            <a href={`#gemeinsam-${name}`}>{error}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function chosenOf(answer: FormAnswer) {
  const chosen = answer?.submission?.initialValue?.chosen;
  return readChosen([chosen].flat().filter((value) => typeof value === "string"));
}

/** Without script the page was read anew, and says what the change is now. */
function isSeenAnew(answer: FormAnswer, changeId: string, seen: string): boolean {
  return chosenOf(answer).some((one) => one.changeId === changeId && one.seen !== seen);
}
