import { getFormProps, useForm } from "@conform-to/react";
import { SelectField, TextArea } from "~/components/field";
import { WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import type { ShownPetitum } from "./petitum-list";
import { petitumOutcomes } from "./statement";
import { petitumOutcomeTexts } from "./texts";
import "./outcome-form.css";

type Props = {
  petitum: ShownPetitum;
  number: number;
  version: number;
  /** The answer to this form; undefined where another one was sent. */
  answer: FormAnswer;
};

/**
 * What became of one petitum; folded away until somebody wants to enter it. Checked by the server
 * alone: a page for reading does not carry the schemas.
 */
export function OutcomeForm({ petitum, number, version, answer }: Props) {
  const [form, fields] = useForm({
    id: `ergebnis-${petitum.id}`,
    lastResult: answer?.submission,
    defaultValue: {
      outcome: petitum.outcome,
      outcomeNote: petitum.outcomeNote,
      version: String(version),
    },
  });
  return (
    <details className="outcome-form no-print" open={answer !== undefined}>
      <summary>
        {petitum.outcome === "open" ? "Ergebnis eintragen" : "Ergebnis ändern"}
        <span className="visually-hidden"> zu Petitum {number}</span>
      </summary>
      <WithStored conflict={answer?.conflict}>
        <form method="post" className="form outcome-form__fields" {...getFormProps(form)}>
          <FormErrorNotice answer={answer} errors={form.errors} />
          <input type="hidden" name="petitumId" value={petitum.id} />
          <input type="hidden" name="version" value={String(fields.version.initialValue ?? "")} />
          <SelectField
            label="Was wurde daraus?"
            meta={fields.outcome}
            options={petitumOutcomes.map((outcome) => ({
              value: outcome,
              label: petitumOutcomeTexts[outcome].word,
            }))}
          />
          <TextArea
            label="Beleg"
            hint="Die Stelle, an der man es nachlesen kann: Vorschrift, Drucksache, Seite, Wortlaut."
            meta={fields.outcomeNote}
            rows={3}
          />
          <div className="form__actions">
            <button className="button button--primary button--small">Ergebnis speichern</button>
          </div>
        </form>
      </WithStored>
    </details>
  );
}
