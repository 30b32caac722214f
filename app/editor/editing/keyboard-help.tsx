import { spokenShortcuts } from "./toolbar/shortcuts";

/** All keys in one place; Tab is free to leave the text. */
export function KeyboardHelp({ id }: { id: string }) {
  return (
    <details className="editor__keys">
      <summary>Tastatur</summary>
      <p id={id} className="small">
        Tab verlässt den Text, Esc oder Alt+F10 führt zur Werkzeugleiste.
      </p>
      <dl>
        {spokenShortcuts.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
