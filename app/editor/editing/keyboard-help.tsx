import { shortcuts, type Shortcut } from "./toolbar/shortcuts";

const rows: [string, Shortcut][] = [
  ["Zur Werkzeugleiste und mit Esc zurück", shortcuts.toolbar],
  ["Jetzt speichern", shortcuts.save],
  ["Absatz", shortcuts.paragraph],
  ["Überschrift 1, 2, 3", { ...shortcuts.h3, spoken: "Strg+Umschalt+1, 2, 3" }],
  ["Zitat", shortcuts.quote],
  ["Nummerierung, Aufzählung", { ...shortcuts.number, spoken: "Strg+Umschalt+7, 8" }],
  [
    "Listenpunkt tiefer, höher",
    { ...shortcuts.indent, spoken: "Alt+Umschalt+→, ← (auch Strg+], Strg+[)" },
  ],
  ["Link", shortcuts.link],
  ["Fett, kursiv, unterstrichen", { ...shortcuts.bold, spoken: "Strg+B, I, U" }],
];

/** All keys in one place; Tab is free to leave the text. */
export function KeyboardHelp({ id }: { id: string }) {
  return (
    <details className="editor__keys">
      <summary>Tastatur</summary>
      <p id={id} className="small">
        Tab verlässt den Text, Esc oder Alt+F10 führt zur Werkzeugleiste.
      </p>
      <dl>
        {rows.map(([what, shortcut]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <kbd>{shortcut.spoken}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
