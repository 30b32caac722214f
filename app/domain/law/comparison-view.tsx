import type { Piece } from "~/editor/features/compare/compare-documents";
import { formatLongDate } from "~/lib/fuzzy-date";
import { typeset } from "~/lib/typeset";
import type { ComparedAbsatz } from "./compare-wording";
import type { Version } from "./provision-lookup.server";
import { actText, placesText, sinceText, versionChangeText } from "./texts";
import { versionName } from "./version-pair";
import "@fontsource-variable/source-serif-4/wght.css";
import "~/editor/features/compare/compare-view.css";
import "./comparison-view.css";

/** `Fassung seit 1. Mai 2022`, `älteste bekannte Fassung`. */
export function versionTitle(version: Version): string {
  if (version.validFrom) return `Fassung seit ${formatLongDate(version.validFrom)}`;
  return `Fassung, ${sinceText(version)}`;
}

type FormProps = { action: string; versions: readonly Version[]; before: Version; after: Version };

/** Chooses any two versions; a plain form. */
export function CompareForm({ action, versions, before, after }: FormProps) {
  return (
    <search className="no-print">
      <form method="get" action={action} className="compare-form">
        <Choice label="Ältere Fassung" name="von" versions={versions} chosen={before} />
        <Choice label="Neuere Fassung" name="mit" versions={versions} chosen={after} />
        <button className="button">Vergleichen</button>
      </form>
    </search>
  );
}

type ChoiceProps = { label: string; name: string; versions: readonly Version[]; chosen: Version };

function Choice({ label, name, versions, chosen }: ChoiceProps) {
  return (
    <label className="compare-form__field">
      {label}
      <select className="control" name={name} defaultValue={versionName(versions, chosen)}>
        {versions.toReversed().map((version) => (
          <option key={version.id} value={versionName(versions, version)}>
            {versionTitle(version)}
          </option>
        ))}
      </select>
    </label>
  );
}

type WordingProps = { before: Version; after: Version; rows: readonly ComparedAbsatz[] };

/** Absatz beside Absatz: what is gone on the left, what is new on the right. */
export function ComparedWording({ before, after, rows }: WordingProps) {
  const [old, now] = [versionTitle(before), versionTitle(after)];
  return (
    <table className="compare">
      <caption className="visually-hidden">Wortlaut der beiden Fassungen</caption>
      <thead>
        <tr>
          <th scope="col">{old}</th>
          <th scope="col">{now}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className={`compare__row compare__row--${row.kind}`}>
            <Side pieces={row.before} mark="del" title={old} />
            <Side pieces={row.after} mark="ins" title={now} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type SideProps = { pieces: Piece[] | null; mark: "ins" | "del"; title: string };

function Side({ pieces, mark: Mark, title }: SideProps) {
  return (
    <td data-title={title}>
      {pieces === null ? (
        <span className="compare__note">fehlt in dieser Fassung</span>
      ) : (
        pieces.map(({ text, only }, key) =>
          only && text.trim() !== "" ? (
            <Mark key={key}>
              <span className="visually-hidden">{Mark === "ins" ? "neu: " : "entfallen: "}</span>
              {text}
              <span className="visually-hidden"> Ende </span>
            </Mark>
          ) : (
            text
          ),
        )
      )}
    </td>
  );
}

/** What is known of both beside their wording; the differences are marked by a word. */
export function ComparedFacts({ before, after }: { before: Version; after: Version }) {
  const [old, now] = [factsOf(before), factsOf(after)];
  return (
    <div className="table-scroll">
      <table className="table table--cards compared-facts">
        <caption className="visually-hidden">Angaben zu den beiden Fassungen</caption>
        <thead>
          <tr>
            <th scope="col">Angabe</th>
            <th scope="col">{versionTitle(before)}</th>
            <th scope="col">{versionTitle(after)}</th>
          </tr>
        </thead>
        <tbody>
          {now.map(([label, value], at) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td data-label="vorher">{old[at]?.[1] || "–"}</td>
              <td data-label="nachher">{value || "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const factsOf = (version: Version): [label: string, value: string][] => [
  ["Überschrift", typeset(version.heading)],
  ["Stand", sinceText(version)],
  ["Änderung", version.change ? versionChangeText(version) : ""],
  ["Geänderte Stellen", placesText(version.parts)],
  ["Durch", version.act ? actText(version.act) : ""],
  ["Wortlaut", version.hasWording ? "hinterlegt" : "nicht hinterlegt"],
];
