import { SortableHead } from "~/components/sortable-head";
import { confidentialityLabels, confidentialitySigns } from "~/domain/users/texts";
import { formatFuzzyDate } from "~/lib/fuzzy-date";
import type { DocumentRow } from "./document-list.server";
import {
  directionOf,
  documentListHref,
  type DocumentFilter,
  type DocumentSort,
} from "./document-list";
import { ExtractionBadge } from "./extraction-badge";
import { fileKinds, kindOfMediaType, readableSize } from "./file-kind";
import { documentKindLabels } from "./texts";
import "./document-table.css";

type Props = { rows: readonly DocumentRow[]; filter: DocumentFilter };

export function DocumentTable({ rows, filter }: Props) {
  return (
    <div className="table-scroll">
      <table className="table table--cards document-table">
        <caption className="visually-hidden">Dokumente</caption>
        <thead>
          <tr>
            <Head filter={filter} by="nummer" label="Nummer und Art" />
            <Head filter={filter} by="titel" label="Titel und Verfahren" />
            <Head filter={filter} by="herausgeber" label="Herausgeber" />
            <Head filter={filter} by="datum" label="Datum" />
            <th scope="col">Datei</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: DocumentRow }) {
  return (
    <tr>
      <td className="document-table__number">
        {row.number && <span className="nowrap">{row.number}</span>}
        <span className="table__quiet">{documentKindLabels[row.kind]}</span>
      </td>
      <th scope="row" className="document-table__title">
        <a href={`/dokumente/${row.id}`}>{row.title}</a>
        {row.confidentiality !== "house" && (
          <span className="table__quiet">
            <span aria-hidden="true">{confidentialitySigns[row.confidentiality]} </span>
            {confidentialityLabels[row.confidentiality]}
          </span>
        )}
        {row.procedures.map((procedure) => (
          <span key={procedure.id} className="table__quiet">
            <span aria-hidden="true">↳ </span>
            <span className="visually-hidden">Verfahren: </span>
            <a href={`/verfahren/${procedure.id}`}>{procedure.title}</a>
          </span>
        ))}
      </th>
      <td data-label="Herausgeber">{row.publisher || "–"}</td>
      <td data-label="Datum" className="nowrap">
        {row.date ? formatFuzzyDate(row.date) : "–"}
      </td>
      <td className="document-table__file" data-label="Datei">
        {row.mediaType && row.size !== null ? <File row={row} /> : <span className="muted">–</span>}
      </td>
    </tr>
  );
}

function File({ row }: { row: DocumentRow }) {
  const kind = kindOfMediaType(row.mediaType ?? "");
  return (
    <>
      <a href={`/dokumente/${row.id}/datei`} className="nowrap">
        {kind ? fileKinds[kind].label : "Datei"}
        <span className="visually-hidden"> von „{row.title}“ herunterladen</span>
      </a>{" "}
      <span className="muted small nowrap">{readableSize(row.size ?? 0)}</span>
      {row.extraction !== "done" && (
        <span className="document-table__state">
          <ExtractionBadge state={row.extraction} />
        </span>
      )}
    </>
  );
}

function Head({ filter, by, label }: { filter: DocumentFilter; by: DocumentSort; label: string }) {
  const active = filter.sortierung === by;
  const direction = directionOf(filter);
  const next = direction === "ab" ? "auf" : "ab";
  return (
    <SortableHead
      label={label}
      href={documentListHref(filter, { sortierung: by, richtung: active ? next : undefined })}
      direction={active ? direction : null}
    />
  );
}
