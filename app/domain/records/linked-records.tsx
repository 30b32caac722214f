import type { ReactNode } from "react";
import { recordPath, type RecordType } from "./record";
import "./linked-records.css";

type Linked = { id: string; type: RecordType; title: string };
type Props = { linked: readonly Linked[]; children?: ReactNode };

const headings: [RecordType, string][] = [
  ["procedure", "Verfahren"],
  ["opinion", "Gutachten"],
  ["statement", "Stellungnahmen"],
  ["decision", "Entscheidungen"],
];

/** What a record is joined with, by kind, as far as one may see it. */
export function LinkedRecords({ linked, children }: Props) {
  return (
    <section className="card linked-records" aria-labelledby="zusammenhang">
      <h2 id="zusammenhang">Zusammenhang</h2>
      {linked.length === 0 && <p className="muted">Noch mit nichts verbunden.</p>}
      {headings.map(([type, heading]) => {
        const records = linked.filter((record) => record.type === type);
        return records.length === 0 ? null : (
          <div key={type}>
            <h3>{heading}</h3>
            <ul>
              {records.map(({ id, title }) => (
                <li key={id}>
                  <a href={recordPath(type, id)}>{title}</a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {children}
    </section>
  );
}
