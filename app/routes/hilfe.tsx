import type { MetaFunction } from "@remix-run/node";
import { Card, PageHeader } from "~/components/page";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction = () => [{ title: "Hilfe und Tastatur – Votum" }];

export const loader = asUser(async () => null);

const shortcuts = [
  { keys: "Strg + K", what: "Schnellsuche öffnen, auf jeder Seite" },
  { keys: "Tab", what: "zum nächsten Bedienelement; verlässt auch den Texteditor" },
  { keys: "Alt + F10", what: "im Editor: zur Werkzeugleiste" },
  { keys: "Esc", what: "aus der Werkzeugleiste zurück in den Text; schließt Dialoge" },
  { keys: "Strg + B, Strg + I", what: "im Editor: fett, kursiv" },
  { keys: "Strg + ], Strg + [", what: "im Editor: Listenpunkt einrücken, ausrücken" },
  { keys: "Strg + Z, Strg + Umschalt + Z", what: "im Editor: rückgängig, wiederholen" },
] as const;

export default function Hilfe() {
  return (
    <>
      <PageHeader title="Hilfe und Tastatur" />
      <Card>
        <h2>Tastatur</h2>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Tasten</th>
              <th scope="col">Wirkung</th>
            </tr>
          </thead>
          <tbody>
            {shortcuts.map(({ keys, what }) => (
              <tr key={keys}>
                <th scope="row">
                  <kbd>{keys}</kbd>
                </th>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <Card>
        <h2>Wer sieht was?</h2>
        <p>
          Jeder Eintrag ist öffentlich im Haus, für eine Abteilung (und die darüber) oder
          vertraulich für benannte Personen. Was Sie nicht sehen dürfen, erscheint nirgends: nicht
          in Listen, nicht in der Suche, nicht in Zahlen.
        </p>
      </Card>
    </>
  );
}
