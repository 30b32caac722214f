import { Badge } from "~/components/badge";
import "~/components/table.css";
import { formatInstant } from "~/lib/instant";
import { formatNumber } from "~/lib/number";
import { typeTexts } from "../texts";
import { waitingText, withoutTextText, type TypeCompleteness } from "./completeness";
import "./index-state.css";

type Done = { at: number; name: string | null } | null;
type StateProps = { running: boolean; share: number; rebuilt: Done };

/** How far the index is, for the whole house. */
export function IndexState({ running, share, rebuilt }: StateProps) {
  return (
    <div className="index-state" role="status">
      <p>
        <StateBadge running={running} share={share} />
      </p>
      {(running || share < 100) && (
        <p className="index-state__progress">
          <progress max={100} value={share} aria-label="Aufgenommen" />
          <span>{share} %</span>
        </p>
      )}
      <p className="muted">{lastBuiltText(rebuilt)}</p>
    </div>
  );
}

function StateBadge({ running, share }: { running: boolean; share: number }) {
  if (running) {
    return (
      <Badge tone="info" sign="↻">
        wird neu aufgebaut
      </Badge>
    );
  }
  return share === 100 ? (
    <Badge tone="success" sign="✓">
      vollständig
    </Badge>
  ) : (
    <Badge tone="warning" sign="◷">
      noch nicht vollständig
    </Badge>
  );
}

function lastBuiltText(rebuilt: Done): string {
  if (!rebuilt) return "Noch nie als Ganzes neu aufgebaut: Jede Änderung wird sofort aufgenommen.";
  const by = rebuilt.name ? `, veranlasst von ${rebuilt.name}` : "";
  return `Zuletzt neu aufgebaut am ${formatInstant(rebuilt.at)}${by}.`;
}

/** What of the index this person may see, by type. */
export function IndexTable({ types }: { types: readonly TypeCompleteness[] }) {
  return (
    <div className="table-scroll">
      <table className="table table--cards">
        <caption className="visually-hidden">Vollständigkeit nach Art</caption>
        <thead>
          <tr>
            <th scope="col">Art</th>
            <th scope="col" className="numeric">
              Einträge
            </th>
            <th scope="col" className="numeric">
              auffindbar
            </th>
            <th scope="col">ohne Text</th>
            <th scope="col">noch nicht</th>
          </tr>
        </thead>
        <tbody>
          {types.map(({ type, records, findable, withoutText, waiting }) => (
            <tr key={type}>
              <th scope="row">
                <span aria-hidden="true">{typeTexts[type].sign}</span> {typeTexts[type].plural}
              </th>
              <td className="numeric" data-label="Einträge">
                {formatNumber(records)}
              </td>
              <td className="numeric" data-label="auffindbar">
                {formatNumber(findable)}
              </td>
              <td data-label="ohne Text">{withoutTextText(withoutText)}</td>
              <td data-label="noch nicht">
                {waiting.length === 0 ? "–" : waiting.map(waitingText).join("; ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
