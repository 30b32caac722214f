/** The search in the frame of every page. */
export function SearchBox() {
  return (
    <search className="shell__search">
      <form action="/suche" className="shell__search">
        <label className="visually-hidden" htmlFor="suche">
          Suchen
        </label>
        <input
          id="suche"
          name="q"
          type="search"
          placeholder="Suchen: Wort, „§ 41 GO“, Drucksache …"
          autoComplete="off"
        />
        <kbd>Strg K</kbd>
      </form>
    </search>
  );
}
