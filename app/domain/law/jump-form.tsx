import "./law-layout.css";

type Props = {
  slug: string;
  /** What was typed and is not in the law. */
  asked: string;
};

/** Straight to a provision by its number. */
export function JumpForm({ slug, asked }: Props) {
  return (
    <search className="no-print">
      <form method="get" action={`/normen/${slug}`} className="law-jump">
        <label className="law-jump__field">
          Zur Vorschrift
          <input
            className="control"
            name="nr"
            defaultValue={asked}
            placeholder="26 Abs. 2"
            autoComplete="off"
            maxLength={60}
            aria-invalid={asked ? true : undefined}
            aria-describedby={asked ? "nr-fehler" : undefined}
          />
        </label>
        <button className="button">Öffnen</button>
        {asked && (
          <p className="field__error law-jump__error" id="nr-fehler">
            „{asked}“ steht in diesem Gesetz nicht im Register.
          </p>
        )}
      </form>
    </search>
  );
}
