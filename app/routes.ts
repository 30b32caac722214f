import { index, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the program, in the order of its map. */
export default [
  index("routes/uebersicht.tsx"),

  route("verfahren", "routes/verfahren/index.tsx"),
  route("verfahren/neu", "routes/verfahren/neu.tsx"),
  route("verfahren/:id", "routes/verfahren/verfahren.tsx", [
    index("routes/verfahren/verlauf.tsx"),
    route("dokumente", "routes/verfahren/dokumente.tsx"),
    route("stellungnahmen", "routes/verfahren/stellungnahmen.tsx"),
    route("gutachten", "routes/verfahren/gutachten.tsx"),
    route("normen", "routes/verfahren/normen.tsx"),
    route("fristen", "routes/verfahren/fristen.tsx"),
    route("aktivitaet", "routes/verfahren/aktivitaet.tsx"),
  ]),
  route("verfahren/:id/bearbeiten", "routes/verfahren/bearbeiten.tsx"),
  route("verfahren/:id/bewerten", "routes/verfahren/bewerten.tsx"),
  route("verfahren/:id/stand", "routes/verfahren/stand.tsx"),
  route("verfahren/:id/verwandte", "routes/verfahren/verwandte.tsx"),
  route("verfahren/:id/schritte/neu", "routes/verfahren/schritt-neu.tsx"),
  route("verfahren/:id/schritte/:schritt", "routes/verfahren/schritt.tsx"),
  route("verfahren/:id/schritte/:schritt/entfernen", "routes/verfahren/schritt-entfernen.tsx"),
  route("verfahren/:id/fristen/neu", "routes/verfahren/frist-neu.tsx"),
  route("verfahren/:id/fristen/:frist", "routes/verfahren/frist.tsx"),
  route("verfahren/:id/fristen/:frist/entfernen", "routes/verfahren/frist-entfernen.tsx"),
  route("verfahren/:id/arbeit/neu", "routes/verfahren/arbeit-neu.tsx"),

  route("dokumente", "routes/dokumente/index.tsx"),
  route("dokumente/neu", "routes/dokumente/neu.tsx"),
  route("dokumente/auswahl", "routes/dokumente/auswahl.ts"),
  route("dokumente/:id", "routes/dokumente/dokument.tsx"),
  route("dokumente/:id/bearbeiten", "routes/dokumente/bearbeiten.tsx"),
  route("dokumente/:id/datei", "routes/dokumente/datei.ts"),

  route("gutachten", "routes/gutachten/index.tsx"),
  route("gutachten/neu", "routes/gutachten/neu.tsx"),
  route("gutachten/:id", "routes/gutachten/lesen.tsx"),
  route("gutachten/:id/bearbeiten", "routes/gutachten/bearbeiten.tsx"),
  route("gutachten/:id/abschliessen", "routes/gutachten/abschliessen.tsx"),
  route("gutachten/:id/mein-entwurf", "routes/gutachten/mein-entwurf.tsx"),
  route("gutachten/:id/fassungen", "routes/gutachten/fassungen.tsx"),
  route("gutachten/:id/verknuepfungen", "routes/gutachten/verknuepfungen.tsx"),
  route("gutachten/:id/entwurf", "routes/gutachten/entwurf.ts"),
  route("gutachten/:id/fassung", "routes/gutachten/fassung.ts"),

  route("stellungnahmen", "routes/stellungnahmen/index.tsx"),
  route("stellungnahmen/neu", "routes/stellungnahmen/neu.tsx"),
  route("stellungnahmen/:id", "routes/stellungnahmen/lesen.tsx"),
  route("stellungnahmen/:id/fassungen", "routes/stellungnahmen/fassungen.tsx"),
  route("stellungnahmen/:id/bearbeiten", "routes/stellungnahmen/bearbeiten.tsx"),

  route("normen/karte", "routes/normen/karte.ts"),
  route("normen/namen", "routes/normen/namen.ts"),

  route("suche", "routes/suche.tsx"),
  route("suche/vorschlaege", "routes/suche.vorschlaege.ts"),

  route("verwaltung", "routes/verwaltung/index.tsx"),
  route("verwaltung/personen", "routes/verwaltung/personen.tsx"),
  route("verwaltung/personen/neu", "routes/verwaltung/person-neu.tsx"),
  route("verwaltung/personen/:id", "routes/verwaltung/person.tsx"),
  route("verwaltung/abteilungen", "routes/verwaltung/abteilungen.tsx"),
  route("verwaltung/ablaufmodelle", "routes/verwaltung/ablaufmodelle.tsx"),
  route("verwaltung/ablaufmodelle/:modell", "routes/verwaltung/ablaufmodell.tsx"),
  route(
    "verwaltung/ablaufmodelle/:modell/stationen/neu",
    "routes/verwaltung/ablaufstation-neu.tsx",
  ),
  route(
    "verwaltung/ablaufmodelle/:modell/stationen/:station",
    "routes/verwaltung/ablaufstation.tsx",
  ),
  route(
    "verwaltung/ablaufmodelle/:modell/stationen/:station/entfernen",
    "routes/verwaltung/ablaufstation-entfernen.tsx",
  ),
  route(
    "verwaltung/ablaufmodelle/:modell/zuruecksetzen",
    "routes/verwaltung/ablaufmodell-zuruecksetzen.tsx",
  ),
  route("verwaltung/einstellungen", "routes/verwaltung/einstellungen.tsx"),

  route("konto", "routes/konto.tsx"),
  route("hilfe", "routes/hilfe.tsx"),
  route("barrierefreiheit", "routes/barrierefreiheit.tsx"),
  route("anmelden", "routes/anmelden.tsx"),
  route("angemeldet", "routes/angemeldet.tsx"),
  route("abmelden", "routes/abmelden.ts"),
  route("einrichten/:token", "routes/einrichten.tsx"),
  route("passwort/:token", "routes/passwort.tsx"),
] satisfies RouteConfig;
