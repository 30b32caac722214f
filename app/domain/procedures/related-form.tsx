import type { ElementType } from "react";
import type { Companion } from "./companions.server";
import { procedureRelations, relationText, relationTexts } from "./related-procedure";
import "~/components/form.css";
import "./companions.css";

type Props = {
  Form: ElementType;
  related: readonly Companion[];
  /** What the procedures on offer were searched by. */
  words: string;
  suggestions: readonly { id: string; title: string }[];
};

/** Links to other procedures: each can be undone, a new one is added below. */
export function RelatedForm({ Form, related, words, suggestions }: Props) {
  return (
    <div className="form">
      {related.length > 0 && (
        <ul className="companions">
          {related.map(({ id, title, relation, outgoing }) => (
            <li key={id} className="companions__item">
              <Form method="post" className="tab-bar">
                <span>
                  <span className="muted">{relationText(relation, outgoing)}</span>{" "}
                  <a href={`/verfahren/${id}`}>{title}</a>
                </span>
                <button className="button button--small" name="loesen" value={id}>
                  Verknüpfung lösen
                  <span className="visually-hidden">: {title}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <form method="get" role="search" className="form__row">
        <label className="field">
          <span className="field__label">Verfahren suchen: Wörter aus dem Titel</span>
          <input className="control" type="search" name="suche" defaultValue={words} />
        </label>
        <div className="form__actions">
          <button className="button">Suchen</button>
        </div>
      </form>
      {suggestions.length === 0 ? (
        <p className="muted">
          {words
            ? "Kein weiteres Verfahren hat diese Wörter im Titel."
            : "Es gibt kein weiteres Verfahren, das sich verknüpfen ließe."}
        </p>
      ) : (
        <Form method="post" className="form">
          <div className="form__row">
            <label className="field">
              <span className="field__label">Beziehung</span>
              <select className="control" name="beziehung">
                {procedureRelations.map((relation) => (
                  <option key={relation} value={relation}>
                    {relationTexts[relation].outgoing}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              <span className="field__label">Verfahren</span>
              <select className="control" name="verfahren">
                {suggestions.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div className="form__actions">
            <button className="button button--primary">Verknüpfen</button>
          </div>
        </Form>
      )}
    </div>
  );
}
