import type { MetaFunction } from "@remix-run/node";
import { Card, PageHeader } from "~/components/page";
import { spokenShortcuts } from "~/editor/editing/toolbar/shortcuts";
import { asUser } from "~/domain/users/route.server";

export const meta: MetaFunction = () => [{ title: "Hilfe und Tastatur – Votum" }];

export const loader = asUser(async () => null);

const everywhere = [
  ["zum nächsten Bedienelement; verlässt auch den Texteditor", "Tab"],
  ["Schnellsuche öffnen", "Strg+K"],
  ["auf der Seite der Suche: vom Suchfeld zum ersten Treffer, weiter und zurück", "↓ ↑"],
  ["Dialoge und Menüs schließen", "Esc"],
] as const;

export default function Hilfe() {
  return (
    <>
      <PageHeader title="Hilfe und Tastatur" />
      <Card>
        <h2>Tastatur</h2>
        <ShortcutTable caption="Auf jeder Seite" rows={everywhere} />
        <ShortcutTable caption="Beim Schreiben eines Gutachtens" rows={spokenShortcuts} />
      </Card>
      <Card>
        <h2>Suchen</h2>
        <p>
          Gesucht wird mit Wörtern in jeder Beugung, mit Vorschriften („§&nbsp;41 GO“), Nummern und
          Aktenzeichen; „Anführungszeichen“ halten Wörter zusammen, „-ohne“ schließt eines aus.
          Felder wie art:gutachten oder seit:2019 engen ein. Die Treffer lassen sich eingrenzen, als
          Liste mitnehmen und als Suche merken.
        </p>
        <p>
          <a href="/suche#hilfe">So lässt sich suchen: alle Möglichkeiten mit Beispielen</a>
        </p>
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

type Rows = readonly (readonly [what: string, keys: string])[];

function ShortcutTable({ caption, rows }: { caption: string; rows: Rows }) {
  return (
    <table className="table table--cards">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Tasten</th>
          <th scope="col">Wirkung</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, keys]) => (
          <tr key={what}>
            <th scope="row">
              <kbd>{keys}</kbd>
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
