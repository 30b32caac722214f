import { useEffect, useState } from "react";
import { StoredNow } from "~/components/stored-now";
import "./record-picker.css";

export type PickableRecord = { id: string; title: string; number: string };

type Props = {
  legend: string;
  hint: string;
  /** `checkbox`: any number of them · `radio`: one or none. */
  type: "checkbox" | "radio";
  name: string;
  id: string;
  chosen: readonly string[];
  /** The chosen ones and the latest; with script more are found by their words. */
  options: readonly PickableRecord[];
  /** Address that answers `{ choices }` for `&q=`. */
  source: string;
  errors?: string[];
};

/** Chooses records to link: works as a plain list, and with script finds any of them. */
export function RecordPicker(props: Props) {
  const { words, setWords, found } = useChoices(props.source);
  const [picked, setPicked] = useState<readonly string[]>(props.chosen);
  const [known, setKnown] = useState(props.options);
  const isPicked = (id: string) => picked.includes(id);
  const first = known.filter(({ id }) => isPicked(id));
  const rest = (found ?? known).filter(({ id }) => !isPicked(id));
  const pick = (option: PickableRecord, on: boolean) => {
    setKnown((before) =>
      before.some(({ id }) => id === option.id) ? before : [option, ...before],
    );
    setPicked((before) =>
      props.type === "radio"
        ? on
          ? [option.id]
          : []
        : on
          ? [...before, option.id]
          : before.filter((id) => id !== option.id),
    );
  };
  return (
    <fieldset className="record-picker" id={props.id} aria-describedby={`${props.id}-hint`}>
      <legend className="field__label">
        {props.legend} <span className="field__optional">(freiwillig)</span>
      </legend>
      <p className="field__hint" id={`${props.id}-hint`}>
        {props.hint}
      </p>
      <label className="visually-hidden" htmlFor={`${props.id}-words`}>
        {props.legend}: nach Titel oder Nummer suchen
      </label>
      <input
        className="control record-picker__words"
        id={`${props.id}-words`}
        type="search"
        placeholder="Titel oder Nummer …"
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      <div className="record-picker__list">
        {props.type === "radio" && (
          <Option
            {...props}
            option={{ id: "", title: "keine", number: "" }}
            checked={picked.length === 0}
            onPick={() => setPicked([])}
          />
        )}
        {[...first, ...rest].map((option) => (
          <Option
            key={option.id}
            {...props}
            option={option}
            checked={isPicked(option.id)}
            onPick={(on) => pick(option, on)}
          />
        ))}
        {rest.length === 0 && found && <p className="muted small">Nichts gefunden.</p>}
      </div>
      {props.errors?.length ? <p className="field__error">{props.errors[0]}</p> : null}
      <StoredNow
        name={props.name}
        wordFor={(id) => known.find((option) => option.id === id)?.title}
      />
    </fieldset>
  );
}

type OptionProps = Pick<Props, "type" | "name"> & {
  option: PickableRecord;
  checked: boolean;
  onPick: (on: boolean) => void;
};

function Option({ type, name, option, checked, onPick }: OptionProps) {
  return (
    <label className="choice">
      <input
        type={type}
        name={name}
        value={option.id}
        checked={checked}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <span>
        {option.title}
        {option.number && <span className="muted"> · {option.number}</span>}
      </span>
    </label>
  );
}

/** Asks the server shortly after the last key; `found` is null while nothing is typed. */
function useChoices(source: string) {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<readonly PickableRecord[] | null>(null);
  useEffect(() => {
    const asked = words.trim();
    const controller = new AbortController();
    const wait = setTimeout(() => {
      if (!asked) {
        setFound(null);
        return;
      }
      void fetch(`${source}&q=${encodeURIComponent(asked)}`, { signal: controller.signal })
        .then((response) => (response.ok ? response.json() : null))
        .then((answer: { choices: PickableRecord[] } | null) => answer && setFound(answer.choices))
        .catch(() => {});
    }, 250);
    return () => {
      clearTimeout(wait);
      controller.abort();
    };
  }, [source, words]);
  return { words, setWords, found };
}
