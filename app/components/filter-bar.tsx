import type { ReactNode } from "react";
import "./form.css";
import "./filter-bar.css";

type BarProps = {
  action: string;
  /** Parameters of the address that stay as they are. */
  keep?: Record<string, string | null | undefined>;
  /** Address without any filter, where one is set. */
  clearHref?: string | false;
  /** Filters that are seldom wanted; open where one of them is set. */
  more?: { open: boolean; fields: ReactNode };
  children: ReactNode;
};

/** The filters above a list: a plain GET form, so that they live in the address. */
export function FilterBar({ action, keep, clearHref, more, children }: BarProps) {
  return (
    <search className="filter-bar no-print">
      <form method="get" action={action} className="filter-bar__form">
        {Object.entries(keep ?? {}).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {children}
        <div className="filter-bar__actions">
          <button className="button">Filtern</button>
          {clearHref && (
            <a className="button button--quiet" href={clearHref}>
              Alle zeigen
            </a>
          )}
        </div>
        {more && (
          <details className="filter-bar__more" open={more.open}>
            <summary>Weitere Filter</summary>
            <div className="filter-bar__form">{more.fields}</div>
          </details>
        )}
      </form>
    </search>
  );
}

type FieldProps = { label: string; name: string; value: string | null | undefined };

export function FilterWords({ label, name, value }: FieldProps) {
  return (
    <label className="filter-bar__field filter-bar__field--wide">
      {label}
      <input
        className="control"
        type="search"
        name={name}
        defaultValue={value ?? ""}
        maxLength={200}
      />
    </label>
  );
}

export function FilterNumber({
  digits,
  example,
  ...field
}: FieldProps & { digits: string; example: string }) {
  return (
    <label className="filter-bar__field">
      {field.label}
      <input
        className="control"
        name={field.name}
        inputMode="numeric"
        pattern={`[0-9]{${digits}}`}
        title={`zum Beispiel ${example}`}
        defaultValue={field.value ?? ""}
      />
    </label>
  );
}

type ChoiceProps = FieldProps & {
  options?: readonly { value: string; label: string }[];
  children?: ReactNode;
};

export function FilterChoice({ label, name, value, options, children }: ChoiceProps) {
  return (
    <label className="filter-bar__field">
      {label}
      <select className="control" name={name} defaultValue={value ?? ""}>
        <option value="">alle</option>
        {options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
    </label>
  );
}
