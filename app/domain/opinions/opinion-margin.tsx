import { recordPath, type RecordRelation, type RecordType } from "~/domain/records/record";
import { CiteBox } from "./cite-box";
import type { Cited } from "./cite";
import { opinionAddress } from "./opinion-address";

export type OpinionLink = {
  id: string;
  type: RecordType;
  title: string;
  relation: RecordRelation;
  outgoing: boolean;
};

type Props = { links: readonly OpinionLink[]; mayWrite: boolean; opinion: Cited };

const groups: { title: string; holds: (link: OpinionLink) => boolean }[] = [
  { title: "Verfahren", holds: ({ type }) => type === "procedure" },
  { title: "Dokumente", holds: ({ type }) => type === "document" },
  { title: "Verweist auf", holds: (link) => isReference(link) && link.outgoing },
  { title: "Hierauf verweisen", holds: (link) => isReference(link) && !link.outgoing },
  { title: "Entscheidungen", holds: ({ type }) => type === "decision" },
  { title: "Stellungnahmen", holds: ({ type }) => type === "statement" },
];

/** A deviation stands above the text (`DeviationNotice`). */
function isReference({ type, relation }: OpinionLink): boolean {
  return type === "opinion" && relation !== "deviates-from";
}

/** What the opinion is joined to; beside the text where there is room, below it otherwise. */
export function OpinionMargin({ links, mayWrite, opinion }: Props) {
  const shown = groups
    .map((group) => ({ ...group, links: links.filter(group.holds) }))
    .filter((group) => group.links.length > 0);
  return (
    <aside className="opinion-margin" aria-label="Verknüpfungen und Zitierweise">
      {shown.map((group) => (
        <section key={group.title} className="opinion-margin__group">
          <h2>{group.title}</h2>
          <ul className="opinion-margin__links">
            {group.links.map((link) => (
              <li key={link.id}>
                <a href={recordPath(link.type, link.id)}>{link.title}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {mayWrite && (
        <p className="opinion-margin__edit no-print">
          <a href={opinionAddress(opinion.id).links}>
            {links.length > 0 ? "Verknüpfungen ändern" : "Mit Verfahren oder Dokument verknüpfen"}
          </a>
        </p>
      )}
      <CiteBox opinion={opinion} />
    </aside>
  );
}
