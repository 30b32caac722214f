import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ElementType } from "react";
import { SelectField, TextArea } from "~/components/field";
import { WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { konnexitaeten, positions, relevances, workStates } from "./procedure";
import type { Assignment, Rating } from "./procedure-input";
import { ratingSchema } from "./rating-schema";
import { konnexitaetTexts, positionTexts, relevanceTexts, workStateTexts } from "./texts";

type Props = {
  Form: ElementType;
  answer: FormAnswer;
  values: Rating & Assignment & { version: number };
  people: readonly { id: string; name: string }[];
  cancelHref: string;
};

export function RatingForm({ Form, answer, values, people, cancelHref }: Props) {
  const [form, fields] = useForm({
    id: "bewertung",
    lastResult: answer?.submission,
    defaultValue: values,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ratingSchema }),
    shouldRevalidate: "onInput",
  });
  return (
    <WithStored conflict={answer?.conflict}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="version" value={String(fields.version.initialValue ?? "")} />
        <div className="form__row">
          <SelectField
            label="Relevanz für uns"
            meta={fields.relevance}
            empty="nicht bewertet"
            options={relevances.map((value) => ({ value, label: relevanceTexts[value].word }))}
          />
          <SelectField
            label="Unsere Haltung"
            meta={fields.position}
            empty="offen"
            options={positions.map((value) => ({ value, label: positionTexts[value].word }))}
          />
          <SelectField
            label="Konnexität"
            hint={"Art.\u00a078 Abs.\u00a03 LV\u00a0NRW"}
            meta={fields.konnexitaet}
            empty="nicht geprüft"
            options={konnexitaeten.map((value) => ({ value, label: konnexitaetTexts[value].word }))}
          />
        </div>
        <TextArea
          label="Begründung der Relevanz"
          hint="Ein, zwei Sätze; bei hoher Relevanz nötig."
          meta={fields.relevanceReason}
          optional
          rows={3}
        />
        <div className="form__row">
          <SelectField
            label="Zuständig"
            meta={fields.responsibleId}
            empty="niemand"
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            label="Arbeitsstand"
            hint="Unser Stand der Bearbeitung, nicht der des Verfahrens."
            meta={fields.workState}
            options={workStates.map((value) => ({ value, label: workStateTexts[value] }))}
          />
        </div>
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
