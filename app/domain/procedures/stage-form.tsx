import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { ComponentProps, ElementType } from "react";
import { EnterSaves } from "~/components/enter-saves";
import { SelectField, TextArea, TextField } from "~/components/field";
import { StoredNow, WithStored } from "~/components/stored-now";
import { FormErrorNotice, type FormAnswer } from "~/components/form-error";
import { ruleForces, stagePhases, type RuleForce, type Stage } from "./stage-model";
import { emptyRule, firstPlace, stageFormSchema, type stageFormValues } from "./stage-schema";
import { ruleForceTexts, phaseTexts } from "./stage-texts";

type Meta = ComponentProps<typeof TextField>["meta"];

type Props = {
  Form: ElementType;
  answer: FormAnswer;
  values: ReturnType<typeof stageFormValues>;
  /** All other stages of the model in their order. */
  stages: readonly Pick<Stage, "key" | "name">[];
  cancelHref: string;
};

/** One stage of a model: names, paper, basis, deadline rules, successors and ways back. */
export function StageForm({ Form, answer, values, stages, cancelHref }: Props) {
  const [form, fields] = useForm({
    id: "station",
    lastResult: answer?.submission,
    defaultValue: values,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: stageFormSchema }),
    shouldRevalidate: "onInput",
  });
  const places = [
    { value: firstPlace, label: "ganz am Anfang" },
    ...stages.map(({ key, name }) => ({ value: key, label: `nach „${name}“` })),
  ];
  return (
    <WithStored conflict={answer?.conflict}>
      <Form method="post" className="form" {...getFormProps(form)}>
        <EnterSaves />
        <FormErrorNotice answer={answer} errors={form.errors} />
        <input type="hidden" name="version" value={String(fields.version.initialValue ?? 0)} />
        <TextField label="Name" meta={fields.name} />
        <div className="form__row">
          <TextField label="Kurzname" hint="Steht im Stationsband." meta={fields.shortName} />
          <SelectField
            label="Abschnitt"
            meta={fields.phase}
            options={stagePhases.map((value) => ({ value, label: phaseTexts[value] }))}
          />
        </div>
        <div>
          <Tick meta={fields.mainPath} label="liegt auf dem Hauptweg" />
          <Tick meta={fields.start} label="hier kann ein Verfahren beginnen" />
        </div>
        <div className="form__row">
          <TextField label="Papier" meta={fields.paper} optional />
          <TextField label="Rechtsgrundlage" meta={fields.basis} optional />
        </div>
        <Tick meta={fields.unchecked} label="Grundlage ist ungeprüft (wird so gezeigt)" />
        <SelectField
          label="Platz in der Reihenfolge"
          hint="Der Stand wird nach dieser Reihenfolge abgeleitet: Was später kommt, steht weiter unten."
          meta={fields.after}
          options={places}
          empty="Bitte wählen"
        />
        <div className="form__row">
          <StageChoice legend="Davor möglich" meta={fields.from} stages={stages} />
          <StageChoice legend="Danach möglich" meta={fields.next} stages={stages} />
        </div>
        <TextArea
          label="Wege zurück"
          hint={`Je Zeile einer: Zurückverweisung → ${stages[0]?.key ?? "station"}`}
          meta={fields.loops}
          rows={2}
          optional
        />
        <fieldset className="form__section">
          <legend>Fristregeln</legend>
          {fields.rules.getFieldList().map((row) => {
            const { name, length, obligation, basis, condition, unchecked } = row.getFieldset();
            return (
              <div key={row.key} className="form__section">
                <TextField label="Frist" hint="Leer: keine Regel." meta={name} optional />
                <div className="form__row">
                  <TextField label="Länge" hint="4w, 14d, 10wd, 3m, 1y" meta={length} optional />
                  <SelectField
                    label="Verbindlichkeit"
                    meta={obligation}
                    options={ruleForces.map((value) => ({ value, label: ruleForceTexts[value] }))}
                  />
                  <TextField label="Grundlage der Frist" meta={basis} optional />
                </div>
                <TextField label="Wann sie gilt" meta={condition} optional />
                <Tick meta={unchecked} label="Regel ist ungeprüft" />
              </div>
            );
          })}
          <StoredNow
            name={fields.rules.name}
            wordFor={(value) =>
              value === "on"
                ? "ungeprüft"
                : ruleForces.includes(value as RuleForce)
                  ? ruleForceTexts[value as RuleForce]
                  : undefined
            }
          />
          <div>
            <button
              {...form.insert.getButtonProps({
                name: fields.rules.name,
                defaultValue: { ...emptyRule, unchecked: null },
              })}
              className="button button--small"
            >
              Weitere Fristregel
            </button>
          </div>
        </fieldset>
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

type ChoiceProps = { legend: string; meta: Meta; stages: Props["stages"] };

function StageChoice({ legend, meta, stages }: ChoiceProps) {
  const chosen = new Set([meta.initialValue].flat());
  return (
    <fieldset className="form__section" id={meta.id}>
      <legend>{legend}</legend>
      <div>
        {stages.map(({ key, name }) => (
          <label key={key} className="choice">
            <input type="checkbox" name={meta.name} value={key} defaultChecked={chosen.has(key)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <StoredNow
        name={meta.name}
        wordFor={(key) => stages.find((stage) => stage.key === key)?.name}
      />
    </fieldset>
  );
}

function Tick({ meta, label }: { meta: Meta; label: string }) {
  return (
    <>
      <label className="choice">
        <input type="checkbox" name={meta.name} defaultChecked={meta.initialValue === "on"} />
        <span>{label}</span>
      </label>
      <StoredNow
        name={meta.name}
        wordFor={(value) => (value ? "angekreuzt" : "nicht angekreuzt")}
      />
    </>
  );
}
