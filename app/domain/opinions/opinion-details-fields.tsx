import type { ReactNode } from "react";
import { OpinionFields } from "./opinion-fields";

type Meta = { id: string; name: string; initialValue?: unknown; errors?: string[] };
type Props = {
  fields: { title: Meta; kind: Meta; date: Meta };
  /** Tells the server which details this form was filled from. */
  stamp: string;
  children: ReactNode;
};

export function OpinionDetailsFields({ fields, stamp, children }: Props) {
  return (
    <>
      <input type="hidden" name="stamp" value={stamp} />
      <OpinionFields fields={fields}>{children}</OpinionFields>
      <div className="form__actions">
        <button className="button" name="intent" value="details">
          Angaben speichern
        </button>
      </div>
    </>
  );
}
