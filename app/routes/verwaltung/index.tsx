import type { MetaFunction } from "@remix-run/node";
import { PageHeader } from "~/components/page";
import { asUser } from "~/domain/users/route.server";
import "~/components/places.css";

export const meta: MetaFunction = () => [{ title: "Verwaltung – Votum" }];

export const loader = asUser(async () => null, "administer");

const places = [
  { path: "/verwaltung/personen", name: "Personen", what: "Konten, Rollen, Einmal-Links, Sperren" },
  {
    path: "/verwaltung/abteilungen",
    name: "Abteilungen",
    what: "Aufbau des Hauses; bestimmt, wer Abteilungseinträge sieht",
  },
  {
    path: "/verwaltung/ablaufmodelle",
    name: "Ablaufmodelle",
    what: "Stationen, Rechtsgrundlagen und Fristregeln je Art des Verfahrens",
  },
  {
    path: "/verwaltung/synonyme",
    name: "Synonyme der Suche",
    what: "Ausdrücke, die für die Suche dasselbe bedeuten",
  },
  {
    path: "/verwaltung/suchindex",
    name: "Suchindex",
    what: "Ob alles gefunden werden kann; Neuaufbau im laufenden Betrieb",
  },
  {
    path: "/verwaltung/post",
    name: "Post und Aufträge",
    what: "E-Mails, die nicht ankommen; was das Programm von selbst erledigt",
  },
  {
    path: "/verwaltung/einstellungen",
    name: "Einstellungen",
    what: "Name des Hauses, Muster der Aktenzeichen",
  },
] as const;

export default function Verwaltung() {
  return (
    <>
      <PageHeader title="Verwaltung" />
      <ul className="places">
        {places.map((place) => (
          <li key={place.path}>
            <a href={place.path}>{place.name}</a>
            <p className="muted">{place.what}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
