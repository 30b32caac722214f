import { formatInstant } from "~/lib/instant";
import { opinionAddress } from "./opinion-address";
import type { listVersions } from "./versions.server";
import "./version-table.css";

type Version = Awaited<ReturnType<typeof listVersions>>[number];
type Props = { id: string; versions: readonly Version[]; newest: number; mayRestore: boolean };

/** Every version ever saved, newest first; each can be read, and an old one restored. */
export function VersionTable({ id, versions, newest, mayRestore }: Props) {
  const { version } = opinionAddress(id);
  return (
    <div className="table-scroll">
      <table className="table table--cards version-table">
        <caption className="visually-hidden">Fassungen, neueste zuerst</caption>
        <thead>
          <tr>
            <th scope="col">Fassung</th>
            <th scope="col">Gespeichert</th>
            <th scope="col">von</th>
            <th scope="col">Titel und Vermerk</th>
            {mayRestore && <th scope="col">Wiederherstellen</th>}
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, savedAt, author, title, label }) => (
            <tr key={number}>
              <th scope="row" className="nowrap">
                <a href={version(number)}>Fassung&nbsp;{number}</a>
                {number === newest && <span className="version-table__newest">neueste</span>}
              </th>
              <td className="nowrap" data-label="Gespeichert">
                {formatInstant(savedAt)}
              </td>
              <td className="nowrap" data-label="von">
                {author}
              </td>
              <td>
                {title}
                {label && <span className="table__quiet">{label}</span>}
              </td>
              {mayRestore && (
                <td>
                  {number !== newest && (
                    <form method="post">
                      <input type="hidden" name="number" value={number} />
                      <input type="hidden" name="baseVersion" value={newest} />
                      <button className="button button--small nowrap">
                        Als neue Fassung
                        <span className="visually-hidden">: Fassung&nbsp;{number}</span>
                      </button>
                    </form>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
