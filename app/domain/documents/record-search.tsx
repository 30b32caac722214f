type Props = {
  /** The words asked for last. */
  words: string;
  /** Parameters of the address that stay. */
  keep?: Record<string, string | null | undefined>;
};

/** What a picker does with script, as a form of its own before the one to be filled in. */
export function RecordSearch({ words, keep }: Props) {
  return (
    <noscript>
      <form method="get" className="form" role="search">
        {Object.entries(keep ?? {}).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <div className="field">
          <label className="field__label" htmlFor="auswahl-suchen">
            Verfahren und Dokumente zum Verknüpfen suchen
          </label>
          <p className="field__hint" id="auswahl-suchen-hint">
            Unten stehen die neuesten zur Wahl. Suchen Sie ältere, bevor Sie das Formular ausfüllen.
          </p>
          <input
            className="control"
            type="search"
            id="auswahl-suchen"
            name="suche"
            defaultValue={words}
            aria-describedby="auswahl-suchen-hint"
          />
        </div>
        <div className="form__actions">
          <button className="button">Suchen</button>
        </div>
      </form>
    </noscript>
  );
}
