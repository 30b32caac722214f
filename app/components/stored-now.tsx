import { createContext, useContext, type ReactNode } from "react";
import type { EditConflict } from "~/lib/edit-conflict";
import "./stored-now.css";

const nothing: Record<string, unknown> = {};
const StoredValues = createContext(nothing);

type Props = { conflict: EditConflict | undefined; children: ReactNode };

/** Lets every field inside say what is stored now, where somebody else saved something else. */
export function WithStored({ conflict, children }: Props) {
  return <StoredValues.Provider value={conflict?.now ?? nothing}>{children}</StoredValues.Provider>;
}

/** The German word for a code or an id; for the empty value what its absence means. */
export type WordFor = (value: string) => string | undefined;

type Field = {
  name: string;
  wordFor?: WordFor;
};

/** `Jetzt gespeichert: …` at a field; nothing where it says the same as what was typed. */
export function StoredNow({ name, wordFor = asItIs }: Field) {
  const stored = useContext(StoredValues);
  if (!Object.hasOwn(stored, name)) return null;
  const lines = linesOf(stored[name], wordFor);
  return (
    <div className="stored-now" id={storedNowId(name)} tabIndex={-1}>
      <strong className="stored-now__label">
        <span aria-hidden="true">⇄ </span>Jetzt gespeichert:
      </strong>{" "}
      {lines.length === 0 ? (
        <em>{wordFor("") ?? "nichts"}</em>
      ) : lines.length === 1 ? (
        <span className="stored-now__text">{lines[0]}</span>
      ) : (
        <ul className="stored-now__list">
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const asItIs: WordFor = (value) => value || undefined;

export const storedNowId = (name: string) => `jetzt-${name}`;

export function useIsStoredElse(name: string): boolean {
  return Object.hasOwn(useContext(StoredValues), name);
}

/** One line for a value, one for each entry of a list, parts of a row side by side. */
function linesOf(value: unknown, wordFor: WordFor): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(item, wordFor));
  if (value === null || value === undefined || value === "") return [];
  if (typeof value !== "object") return [wordFor(String(value)) ?? String(value)];
  const parts = Object.entries(value).filter(([key, part]) => key !== "id" && part);
  const words = parts.map(([, part]) => wordFor(String(part)) ?? String(part));
  return words.length > 0 ? [words.join(" · ")] : [];
}
