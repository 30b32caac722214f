import type { ComponentProps, ReactNode } from "react";

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

function describedBy(meta: FieldMeta, hint: ReactNode): string | undefined {
  const ids = [hint ? hintId(meta) : "", meta.errors?.length ? errorId(meta) : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

function FieldFrame({
  label,
  hint,
  meta,
  optional,
  children,
}: FrameProps & { children: ReactNode }) {
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

const controlProps = (meta: FieldMeta, hint: ReactNode) => ({
  id: meta.id,
  name: meta.name,
  className: "control",
  "aria-invalid": meta.errors?.length ? (true as const) : undefined,
  "aria-describedby": describedBy(meta, hint),
});

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

export function TextField({
  label,
  hint,
  meta,
  optional,
  ...input
}: FrameProps & Omit<ComponentProps<"input">, "name" | "id">) {
  return (
    <FieldFrame label={label} hint={hint} meta={meta} optional={optional}>
      <input
        defaultValue={input.type === "password" ? undefined : text(meta.initialValue)}
        {...input}
        {...controlProps(meta, hint)}
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
  return (
    <FieldFrame label={label} hint={hint} meta={meta} optional={optional}>
      <textarea defaultValue={text(meta.initialValue)} {...area} {...controlProps(meta, hint)} />
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
  return (
    <FieldFrame label={label} hint={hint} meta={meta} optional={optional}>
      <select defaultValue={text(meta.initialValue)} {...select} {...controlProps(meta, hint)}>
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
