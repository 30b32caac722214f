import type { ReactNode } from "react";
import { SelectField } from "~/components/field";
import { OpinionFields } from "./opinion-fields";
import { opinionOutcomes } from "./outcome";
import { outcomeLabels } from "./texts";

type Meta = { id: string; name: string; initialValue?: unknown; errors?: string[] };
type Props = {
  /** `stamp` tells the server which details this form was filled from. */
  fields: Record<"title" | "kind" | "date" | "outcome" | "stamp", Meta>;
  children: ReactNode;
};

export function OpinionDetailsFields({ fields, children }: Props) {
  return (
    <>
      <input type="hidden" name="stamp" value={String(fields.stamp.initialValue ?? "")} />
      <OpinionFields fields={fields}>
        <SelectField
          label="Ergebnis"
          hint="Wie die Rechtsfrage beantwortet wird. Damit vergleicht Votum frühere Gutachten zur selben Frage."
          meta={fields.outcome}
          optional
          empty="noch keines"
          options={opinionOutcomes.map((value) => ({ value, label: outcomeLabels[value] }))}
        />
        {children}
      </OpinionFields>
      <div className="form__actions">
        <button className="button" name="intent" value="details">
          Angaben speichern
        </button>
      </div>
    </>
  );
}
