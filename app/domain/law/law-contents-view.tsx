import { formatFuzzyDate } from "~/lib/fuzzy-date";
import { typeset } from "~/lib/typeset";
import { spanOf, type Section } from "./law-contents";
import type { ContentsRow } from "./law-page.server";
import { provisionPath } from "./provision-address";
import { provisionLabel } from "./provision";
import "./law-contents.css";

type Props = { slug: string; sections: readonly Section<ContentsRow>[] };

/** The provisions of a law in its parts: number, heading, last change. */
export function LawContents({ slug, sections }: Props) {
  const hasParts = sections.some(({ part }) => part !== "");
  return (
    <div className="law-contents">
      {sections.map((section, index) => (
        <section key={index} id={`teil-${index + 1}`} className="law-contents__part">
          {section.part ? (
            <PartHeading part={section.part} before={sections[index - 1]?.part} />
          ) : (
            hasParts && (
              <h3 className="law-contents__heading law-contents__heading--inner">
                {spanOf(section)}: Teil des Gesetzes nicht bekannt
              </h3>
            )
          )}
          <ol className="law-contents__list">
            {section.rows.map((row) => (
              <Row key={row.slug} slug={slug} row={row} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** `1. Teil › 2. Abschnitt`: what the part before has said already is not said again. */
function PartHeading({ part, before }: { part: string; before: string | undefined }) {
  const names = part.split(" › ");
  const known = (before ?? "").split(" › ");
  const first = names.findIndex((name, at) => name !== known[at]);
  return (
    <>
      {names.slice(Math.max(first, 0)).map((name, at) =>
        at + Math.max(first, 0) === 0 ? (
          <h3 key={name} className="law-contents__heading">
            {typeset(name)}
          </h3>
        ) : (
          <h4 key={name} className="law-contents__heading law-contents__heading--inner">
            {typeset(name)}
          </h4>
        ),
      )}
    </>
  );
}

function Row({ slug, row }: { slug: string; row: ContentsRow }) {
  return (
    <li className={row.repealed ? "law-contents__row is-repealed" : "law-contents__row"}>
      <a className="law-contents__link" href={provisionPath(slug, row.slug)}>
        <span className="law-contents__number">{provisionLabel(row.unit, row.number)}</span>{" "}
        <span className="law-contents__title">
          {typeset(row.heading) || <span className="muted">ohne Überschrift</span>}
        </span>
      </a>
      <Change row={row} />
    </li>
  );
}

function Change({ row: { repealed, changedOn, changesOn } }: { row: ContentsRow }) {
  if (changesOn !== null) {
    return (
      <span className="law-contents__change is-coming">ab {formatFuzzyDate(changesOn)} neu</span>
    );
  }
  if (repealed) return <span className="law-contents__change">aufgehoben</span>;
  if (changedOn === null) return null;
  return (
    <span className="law-contents__change">
      <span className="visually-hidden">zuletzt geändert </span>
      {formatFuzzyDate(changedOn)}
    </span>
  );
}

type PartsProps = {
  slug: string;
  chapters: readonly { name: string; span: string; count: number }[];
  /** Place of the chapter on the screen. */
  chosen: number;
};

/** The parts of a long law, of which one is on the screen. */
export function LawParts({ slug, chapters, chosen }: PartsProps) {
  return (
    <nav aria-label="Teile des Gesetzes" className="law-parts">
      <ol className="law-parts__list">
        {chapters.map(({ name, span, count }, index) => (
          <li key={index}>
            <a
              href={`/normen/${slug}?teil=${index + 1}#inhalt-des-gesetzes`}
              aria-current={index === chosen ? "true" : undefined}
            >
              {typeset(name) || span}
              <span className="law-parts__span"> {name ? span : `${count} Vorschriften`}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where each part begins on the page. */
export function PartLinks({ sections }: { sections: readonly Section<ContentsRow>[] }) {
  const tops = sections.flatMap((section, index) => {
    const top = section.part.split(" › ")[0] ?? "";
    const before = (sections[index - 1]?.part ?? "").split(" › ")[0];
    return top && top !== before ? [{ top, index, span: spanOf(section) }] : [];
  });
  if (tops.length < 2) return null;
  return (
    <nav aria-label="Teile des Gesetzes" className="law-parts">
      <ol className="law-parts__list">
        {tops.map(({ top, index }) => (
          <li key={index}>
            <a href={`#teil-${index + 1}`}>{typeset(top)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
