import type { SeedOpinion } from "../types";

export const finanzausgleich2025: SeedOpinion = {
  key: "finanzausgleich-2025",
  kind: "kurzbewertung",
  title:
    "Differenzierte fiktive Hebesätze: Bedeutung der Entscheidung vom 18. November 2025 für die Landschaftsumlage",
  date: "2025-12-15",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "house",
  procedures: ["nrw-2022-2024-gfg-verfgh", "nrw-2026-gfg"],
  refersTo: ["landschaftsumlage-2021"],
  finished: true,
  text: `
# Rechtsfrage

Was bedeutet es für die Umlagegrundlagen des Verbandes, dass der Verfassungsgerichtshof die
Verfassungsbeschwerden gegen die Gemeindefinanzierungsgesetze 2022 bis 2024 zurückgewiesen hat?

# Kurzantwort

Die Umlagegrundlagen der Jahre 2022 bis 2024 bleiben, wie sie sind; Rückrechnungen sind nicht zu
erwarten. Für die Landschaftsumlage folgt daraus weder eine Rechtfertigung noch ein Hindernis für
höhere Sätze. Die Verschiebung zwischen kreisfreien Städten und Kreisen, die von der Differenzierung
ausgeht, gehört in die Abwägung nach § 22 LVerbO.

# Leitsätze

1. Der Gesetzgeber darf bei der Messung der Steuerkraft nach der Rechtsstellung der Gemeinden
   unterscheiden, wenn er dafür Erkenntnisse ausgewertet und vertretbar gewürdigt hat.
2. Die Umlagegrundlagen sind gesetzlich vorgegeben; der Verband darf Verschiebungen
   nicht durch unterschiedliche Umlagesätze rückgängig machen.

# Sachverhalt

Seit 2022 rechnet der kommunale Finanzausgleich für kreisfreie und kreisangehörige Gemeinden mit
verschiedenen fiktiven Hebesätzen. Acht kreisfreie Städte, darunter drei aus dem Verbandsgebiet,
haben Kommunalverfassungsbeschwerde erhoben. Der Gerichtshof hat sie am 18. November 2025
zurückgewiesen; die schriftlichen Gründe liegen uns noch nicht vor. Die Kämmerei bittet um eine
erste Einschätzung vor den Haushaltsberatungen.

# Rechtliche Würdigung

## I. Entscheidung

Nach der mündlichen Begründung hält der Gerichtshof die Differenzierung für sachlich vertretbar.
Art. 78 und Art. 79 Satz 2 LV NRW geben dem Gesetzgeber einen weiten Spielraum; geprüft wird, ob er
die verfügbaren Erkenntnisse ausgeschöpft hat und ob seine Würdigung offensichtlich fehlsam ist. Das
entspricht der bisherigen Linie (vgl. VerfGH NRW, Urt. v. 19.07.2011 – VerfGH 32/08). Ein Verstoß
gegen die Systemgerechtigkeit und das Gebot interkommunaler Gleichbehandlung wurde verneint.

## II. Folgen für die Umlage

Die Landschaftsumlage knüpft an die Umlagegrundlagen des jeweiligen Gemeindefinanzierungsgesetzes
an. Niedrigere fiktive Hebesätze für kreisangehörige Gemeinden mindern deren rechnerische
Steuerkraft. Über die Kreise wirkt das auf die Verteilung der Landschaftsumlage zurück: Der Anteil
der kreisfreien Städte steigt leicht. Diese Wirkung ist gewollt und nun verfassungsgerichtlich
gebilligt. Der Verband muss sie hinnehmen; nach Körperschaften gestaffelte Sätze, die sie wieder aufhöben,
liefen der gesetzlichen Bemessung zuwider.

Bei der *Höhe* bleibt es bei den Bindungen, die wir im Gutachten vom 29. November 2021 dargestellt
haben. Die Entscheidung betrifft die Verteilung der Landesmittel, nicht das Verhältnis zwischen
Umlageverband und Umlagezahlern. Wer eine Erhöhung mit ihr begründen wollte, verwechselte die
Ebenen.

## III. Ausblick

Für das Gemeindefinanzierungsgesetz 2026 wird über den Verbundsatz und über eine mehrjährige
Ermittlung der Gewerbesteuerkraft diskutiert. Beides würde die Umlagegrundlagen verändern. Die
Abteilung 20 sollte die Wirkung in Modellrechnungen begleiten.

# Ergebnis

Unmittelbarer Handlungsbedarf besteht nicht. Nach Vorliegen der schriftlichen Gründe ist diese
Bewertung zu überprüfen; insbesondere ist auf Aussagen zur Beobachtungspflicht des Gesetzgebers zu
achten.
`,
};
