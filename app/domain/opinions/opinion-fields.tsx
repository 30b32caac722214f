import type { ReactNode } from "react";
import { FieldError, TextField } from "~/components/field";
import { opinionKinds } from "./opinion";
import { kindHints, kindLabels } from "./texts";
import "./opinion-fields.css";

type Meta = { id: string; name: string; initialValue?: unknown; errors?: string[] };
type Props = {
  fields: { title: Meta; kind: Meta; date: Meta };
  /** Who may see it (`AccessFields`). */
  children: ReactNode;
};

/** Title, kind, date: the same for a new opinion and for its details later. */
export function OpinionFields({ fields, children }: Props) {
  return (
    <>
      <TextField
        label="Titel"
        hint="Worum es geht, in einer Zeile; so steht es in Listen, Verweisen und Treffern."
        meta={fields.title}
        autoComplete="off"
        maxLength={300}
      />
      <fieldset
        className="form__section opinion-kinds"
        id={fields.kind.id}
        aria-describedby={fields.kind.errors ? `${fields.kind.id}-error` : undefined}
      >
        <legend>Art</legend>
        <div className="opinion-kinds__choices">
          {opinionKinds.map((kind) => (
            <label key={kind} className="choice opinion-kinds__choice">
              <input
                type="radio"
                name={fields.kind.name}
                value={kind}
                defaultChecked={fields.kind.initialValue === kind}
              />
              <span>
                {kindLabels[kind]}
                <span className="opinion-kinds__hint">{kindHints[kind]}</span>
              </span>
            </label>
          ))}
        </div>
        <FieldError meta={fields.kind} />
      </fieldset>
      <div className="opinion-date">
        <TextField
          label="Datum"
          hint="Stand der Beurteilung, zum Beispiel 22.11.2026"
          meta={fields.date}
          autoComplete="off"
          inputMode="numeric"
        />
      </div>
      {children}
    </>
  );
}
