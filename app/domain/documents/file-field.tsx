import { useState } from "react";
import { FieldError } from "~/components/field";
import { acceptedExtensions, readableSize, uploadLimit } from "./file-kind";
import "./file-field.css";

export type KeptUpload = { ticket: string; name: string; size: number };

type Props = {
  meta: { id: string; name: string; errors?: string[] };
  ticketName: string;
  /** A file that came with an earlier try and need not be sent again. */
  kept: KeptUpload | null;
  onChoose: (name: string) => void;
};

export function FileField({ meta, ticketName, kept, onChoose }: Props) {
  const [chosen, setChosen] = useState<{ name: string; size: number } | null>(null);
  const errorId = `${meta.id}-error`;
  return (
    <div className="field file-field">
      <label className="field__label" htmlFor={meta.id}>
        {kept ? "Andere Datei" : "Datei"} <span className="field__optional">(freiwillig)</span>
      </label>
      <p className="field__hint" id={`${meta.id}-hint`}>
        PDF, DOCX, ODT, XML oder TXT, höchstens {readableSize(uploadLimit)}. Der Text wird nach dem
        Speichern ausgelesen und durchsuchbar.
      </p>
      {kept && !chosen && (
        <p className="file-field__kept" role="status">
          <span aria-hidden="true">✓</span> „{kept.name}“ ({readableSize(kept.size)}) ist schon
          übertragen und wird mit gespeichert.
        </p>
      )}
      {kept && <input type="hidden" name={ticketName} value={kept.ticket} />}
      <input
        className="control file-field__input"
        id={meta.id}
        name={meta.name}
        type="file"
        accept={acceptedExtensions.join(",")}
        aria-invalid={meta.errors?.length ? true : undefined}
        aria-describedby={meta.errors?.length ? `${meta.id}-hint ${errorId}` : `${meta.id}-hint`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0] ?? null;
          setChosen(file && { name: file.name, size: file.size });
          if (file) onChoose(file.name);
        }}
      />
      <FieldError meta={meta} />
    </div>
  );
}
