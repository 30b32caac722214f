import { formatNumber } from "~/lib/number";
import { CitingEntry } from "./citing-list";
import type { Citing } from "./citing-target.server";
import "./citing-list.css";

type Props = {
  citing: Citing;
  /** Said where nobody does. */
  nobody: string;
};

/** „Zitiert von": which texts name this document or decision, and where, the newest first. */
export function CitedBy({ citing, nobody }: Props) {
  const more = citing.total - citing.records.length;
  return (
    <section aria-labelledby="zitiert-von">
      <h2 id="zitiert-von">
        Zitiert von{" "}
        {citing.total > 0 && <span className="citing__count">{formatNumber(citing.total)}</span>}
      </h2>
      {citing.total === 0 ? (
        <p className="muted">{nobody}</p>
      ) : (
        <ul className="citing__list">
          {citing.records.map((record) => (
            <CitingEntry key={record.id} record={record} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className="muted small">
          und {formatNumber(more)} {more === 1 ? "älterer Eintrag" : "ältere Einträge"}
        </p>
      )}
    </section>
  );
}
