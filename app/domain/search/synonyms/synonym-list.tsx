import type { SynonymGroup } from "./synonym-group";
import "~/components/table.css";
import "./synonym-list.css";

/** Each group is one row: by its first expression, with what it is searched along with. */
export function SynonymList({ groups }: { groups: readonly SynonymGroup[] }) {
  return (
    <div className="table-scroll">
      <table className="table table--cards">
        <caption className="visually-hidden">Gruppen von Synonymen</caption>
        <thead>
          <tr>
            <th scope="col">Ausdruck</th>
            <th scope="col">bedeutet für die Suche dasselbe wie</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, expressions: [first, ...others] }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/verwaltung/synonyme/${id}`}>{first}</a>
              </th>
              <td data-label="auch">{others.join(" · ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
