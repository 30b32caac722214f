import type { ReactNode } from "react";
import { confidentialityLabels, confidentialitySigns } from "~/domain/users/texts";
import { dayOfInstant } from "~/lib/day";
import { formatFuzzyDate, formatLongDate } from "~/lib/fuzzy-date";
import type { DocumentPage } from "./document-page.server";
import { fileKinds, kindOfMediaType, readableSize } from "./file-kind";
import type { PickableRecord } from "./record-picker";
import { documentKindLabels } from "./texts";
import "./document-facts.css";

type Props = {
  document: Omit<DocumentPage, "sha256">;
  pages: number | null;
  same: readonly PickableRecord[];
};

export function DocumentFacts({ document, pages, same }: Props) {
  return (
    <section className="card document-facts" aria-labelledby="angaben">
      <h2 id="angaben">Angaben</h2>
      <dl>
        <Fact label="Art">{documentKindLabels[document.kind]}</Fact>
        <Fact label="Nummer">{document.number}</Fact>
        <Fact label="Herausgeber">{document.publisher}</Fact>
        <Fact label="Datum">{document.date && formatLongDate(document.date)}</Fact>
        <Fact label="Fundstelle">
          {document.url && (
            <a href={document.url} rel="noreferrer">
              {hostOf(document.url)}
            </a>
          )}
        </Fact>
        <Fact label="Datei">
          {document.fileName && (
            <>
              {document.fileName}
              <span className="muted small document-facts__line">
                {describeFile(document, pages)}
              </span>
            </>
          )}
        </Fact>
        <Fact label="Dieselbe Datei auch als">
          {same.length > 0 && (
            <ul>
              {same.map(({ id, title, number }) => (
                <li key={id}>
                  <a href={`/dokumente/${id}`}>{title}</a>
                  {number && ` (${number})`}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label="Sichtbarkeit">
          <span aria-hidden="true">{confidentialitySigns[document.confidentiality]} </span>
          {confidentialityLabels[document.confidentiality]}
          {document.confidentiality === "department" && `: ${document.department}`}
        </Fact>
        <Fact label="Angelegt">
          {formatFuzzyDate(dayOfInstant(document.createdAt))}
          {document.owner && ` von ${document.owner}`}
        </Fact>
      </dl>
    </section>
  );
}

/** Says nothing where there is nothing to say. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function describeFile({ mediaType, size }: Props["document"], pages: number | null): string {
  const kind = kindOfMediaType(mediaType ?? "");
  const parts = [
    kind && fileKinds[kind].label,
    size !== null && readableSize(size),
    pages !== null && `${pages}\u00a0${pages === 1 ? "Seite" : "Seiten"}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}
