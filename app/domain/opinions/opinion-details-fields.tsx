import type { ReactNode } from "react";
import { OpinionFields } from "./opinion-fields";

type Meta = { id: string; name: string; initialValue?: unknown; errors?: string[] };
type Props = {
  /** `stamp` tells the server which details this form was filled from. */
  fields: Record<"title" | "kind" | "date" | "stamp", Meta>;
  children: ReactNode;
};

export function OpinionDetailsFields({ fields, children }: Props) {
  return (
    <>
      <input type="hidden" name="stamp" value={String(fields.stamp.initialValue ?? "")} />
      <OpinionFields fields={fields}>{children}</OpinionFields>
      <div className="form__actions">
        <button className="button" name="intent" value="details">
          Angaben speichern
        </button>
      </div>
    </>
  );
}
