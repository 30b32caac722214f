import type { ComponentProps, ReactNode } from "react";
import { StoredNow, storedNowId, useIsStoredElse, type WordFor } from "./stored-now";

/** What conform knows of a field; the wording comes from the caller. */
type FieldMeta = {
  id: string;
  name: string;
  initialValue?: unknown;
  errors?: string[];
  required?: boolean;
};

type FrameProps = { label: string; hint?: ReactNode; meta: FieldMeta; optional?: boolean };

const errorId = (meta: FieldMeta) => `${meta.id}-error`;
const hintId = (meta: FieldMeta) => `${meta.id}-hint`;

function useDescription(meta: FieldMeta, hint: ReactNode): string | undefined {
  const stored = useIsStoredElse(meta.name);
  const ids = [
    hint ? hintId(meta) : "",
    meta.errors?.length ? errorId(meta) : "",
    stored ? storedNowId(meta.name) : "",
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function FieldFrame({
  label,
  hint,
  meta,
  optional,
  wordFor,
  children,
}: FrameProps & { children: ReactNode; wordFor?: WordFor }) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={meta.id}>
        {label}
        {optional && <span className="field__optional"> (freiwillig)</span>}
      </label>
      {hint && (
        <p className="field__hint" id={hintId(meta)}>
          {hint}
        </p>
      )}
      {children}
      <FieldError meta={meta} />
      <StoredNow name={meta.name} wordFor={wordFor} />
    </div>
  );
}

export function FieldError({ meta }: { meta: FieldMeta }) {
  if (!meta.errors?.length) return null;
  return (
    <p className="field__error" id={errorId(meta)}>
      {meta.errors[0]}
    </p>
  );
}

const useControlProps = (meta: FieldMeta, hint: ReactNode) => ({
  id: meta.id,
  name: meta.name,
  className: "control",
  "aria-invalid": meta.errors?.length ? (true as const) : undefined,
  "aria-describedby": useDescription(meta, hint),
});

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

export function TextField({
  label,
  hint,
  meta,
  optional,
  ...input
}: FrameProps & Omit<ComponentProps<"input">, "name" | "id">) {
  const control = useControlProps(meta, hint);
  return (
    <FieldFrame label={label} hint={hint} meta={meta} optional={optional}>
      <input
        defaultValue={input.type === "password" ? undefined : text(meta.initialValue)}
        {...input}
        {...control}
      />
    </FieldFrame>
  );
}

export function TextArea({
  label,
  hint,
  meta,
  optional,
  ...area
}: FrameProps & Omit<ComponentProps<"textarea">, "name" | "id">) {
  const control = useControlProps(meta, hint);
  return (
    <FieldFrame label={label} hint={hint} meta={meta} optional={optional}>
      <textarea defaultValue={text(meta.initialValue)} {...area} {...control} />
    </FieldFrame>
  );
}

export type Option = { value: string; label: string };

export function SelectField({
  label,
  hint,
  meta,
  optional,
  options,
  empty,
  ...select
}: FrameProps &
  Omit<ComponentProps<"select">, "name" | "id"> & { options: readonly Option[]; empty?: string }) {
  const control = useControlProps(meta, hint);
  const wordFor = (value: string) =>
    value === "" ? empty : options.find((option) => option.value === value)?.label;
  return (
    <FieldFrame label={label} hint={hint} meta={meta} optional={optional} wordFor={wordFor}>
      <select defaultValue={text(meta.initialValue)} {...select} {...control}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
