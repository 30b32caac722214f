import "./typed-again.css";

type Pair = [name: string, value: string];
export type Typed = { fields: Pair[]; files: Pair[] };

/**
 * Stands in for a form that cannot be shown: holds everything that was typed, to be sent once more
 * to the same address, and to be read and copied. Nothing of it is kept on the server.
 */
export function TypedAgain({ typed, button }: { typed: Typed; button: string | null }) {
  const texts = typed.fields.map(([, value]) => value).filter(looksTyped);
  const multipart = typed.files.length > 0 ? "multipart/form-data" : undefined;
  return (
    <div className="typed-again">
      {button && typed.fields.length > 0 && (
        <form method="post" className="form" encType={multipart}>
          {typed.fields.map(([name, value], index) => (
            <input key={index} type="hidden" name={name} value={value} />
          ))}
          {typed.files.map(([name, file], index) => (
            <label key={index} className="field">
              <span className="field__label">Datei „{file}“ bitte noch einmal auswählen</span>
              <input className="control" type="file" name={name} />
            </label>
          ))}
          <div className="form__actions">
            <button className="button button--primary">{button}</button>
          </div>
        </form>
      )}
      {texts.length > 0 && (
        <section aria-labelledby="eingaben">
          <h2 id="eingaben">Ihre Eingaben</h2>
          <ul className="typed-again__texts">
            {texts.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Not the ids, numbers and codes that a form carries along. */
const looksTyped = (value: string) => /[\s\p{Lu}]/u.test(value.trim());
