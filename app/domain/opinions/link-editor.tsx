import { recordPath } from "~/domain/records/record";
import { linkTypeLabels, linkTypes, type LinkType } from "./link-targets";
import type { OpinionLink } from "./opinion-margin";
import "./link-editor.css";

type Target = { id: string; type: string; title: string };
type Props = {
  links: readonly OpinionLink[];
  asked: { art: LinkType; q: string };
  found: readonly Target[];
};

/** What the opinion is joined to, and a search for more; plain forms. */
export function LinkEditor({ links, asked, found }: Props) {
  return (
    <div className="link-editor">
      <section aria-labelledby="verknuepft">
        <h2 id="verknuepft">Verknüpft</h2>
        {links.length === 0 && <p className="muted">Noch nichts.</p>}
        <ul className="link-editor__list">
          {links.map((link) => (
            <li key={link.id}>
              <span>
                <span className="link-editor__type">{labelOf(link)}</span>
                <a href={recordPath(link.type, link.id)}>{link.title}</a>
              </span>
              <form method="post">
                <input type="hidden" name="id" value={link.id} />
                <DeviationButton link={link} />
                <button className="button button--small" name="intent" value="unlink">
                  Lösen<span className="visually-hidden">: {link.title}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="suchen">
        <h2 id="suchen">Weiteres verknüpfen</h2>
        <form method="get" className="link-editor__search">
          <label>
            <span>Was</span>
            <select className="control" name="art" defaultValue={asked.art}>
              {linkTypes.map((type) => (
                <option key={type} value={type}>
                  {linkTypeLabels[type]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>Wörter aus dem Titel</span>
            <input className="control" type="search" name="q" defaultValue={asked.q} />
          </label>
          <button className="button">Suchen</button>
        </form>
        {found.length === 0 && <p className="muted">Nichts gefunden.</p>}
        <ul className="link-editor__list">
          {found.map((target) => (
            <li key={target.id}>
              <span>{target.title}</span>
              <form method="post">
                <input type="hidden" name="id" value={target.id} />
                <input type="hidden" name="type" value={target.type} />
                <button className="button button--small" name="intent" value="link">
                  Verknüpfen<span className="visually-hidden">: {target.title}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The same note as beside the text, for who has no script, or links by hand. */
function DeviationButton({ link: { type, title, relation, outgoing } }: { link: OpinionLink }) {
  if (type !== "opinion" || !outgoing) return null;
  const isNoted = relation === "deviates-from";
  return (
    <button className="button button--small" name="intent" value={isNoted ? "agree" : "deviate"}>
      {isNoted ? "Vermerk „abweichend“ zurücknehmen" : "Als abweichend vermerken"}
      <span className="visually-hidden">: {title}</span>
    </button>
  );
}

function labelOf({ type, relation, outgoing }: OpinionLink): string {
  if (relation === "deviates-from") return outgoing ? "Weicht ab von" : "Weicht hiervon ab";
  return type === "statement" ? "Stellungnahme" : linkTypeLabels[type];
}
