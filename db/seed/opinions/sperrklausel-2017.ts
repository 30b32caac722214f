import type { SeedOpinion } from "../types";

export const sperrklausel2017: SeedOpinion = {
  key: "sperrklausel-2017",
  kind: "vermerk",
  title: "Folgen der Urteile zur 2,5-%-Sperrklausel für Räte, Kreistage und Landschaftsversammlung",
  date: "2017-12-14",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "house",
  procedures: ["nrw-2016-kvsg"],
  finished: true,
  text: `
# Rechtsfrage

Welche Reichweite haben die Urteile des Verfassungsgerichtshofs vom 21. November 2017, und was folgt
aus ihnen für die Zusammensetzung der Landschaftsversammlung nach der nächsten Kommunalwahl?

# Kurzantwort

Bei den Wahlen der Räte und Kreistage ist die Sperrklausel nicht mehr anzuwenden; für
Bezirksvertretungen und die Verbandsversammlung des Regionalverbands Ruhr hat sie Bestand. Die
Landschaftsversammlung ist nicht unmittelbar betroffen, weil sie nicht vom Volk gewählt wird.
Mittelbar ist mit mehr kleinen Gruppierungen zu rechnen.

# Leitsätze

1. Auch eine in die Landesverfassung geschriebene Sperrklausel muss sich an der Wahlgleichheit
   messen lassen, die über Art. 69 Abs. 1 Satz 2 LV NRW der Verfassungsänderung entzogen ist.
2. Ein neuer Anlauf des Gesetzgebers ist nicht ausgeschlossen, setzt aber eine tatsachengestützte
   Prognose drohender Funktionsstörungen voraus; allgemeine Hinweise auf längere Sitzungen genügen
   nicht.
3. Auf die Bildung der Landschaftsversammlung nach § 7b LVerbO wirken die Urteile nur mittelbar.

# Sachverhalt

Das Kommunalvertretungsstärkungsgesetz hatte eine Sperrklausel von 2,5 Prozent in Art. 78 Abs. 1
Satz 3 LV NRW eingefügt und in § 33 KWahlG NRW ausgeführt. Mehrere Parteien haben den Landtag
deswegen im Organstreit in Anspruch genommen. Der Verfassungsgerichtshof hat am 21. November 2017
entschieden; die Leitung bittet um eine Einschätzung vor der Sitzung der Fraktionsgeschäftsführungen
im Januar.

# Rechtliche Würdigung

## I. Was entschieden ist

Der Gerichtshof stellt fest, dass die Klausel die Antragstellerinnen in ihren Rechten auf
Chancengleichheit und Wahlgleichheit verletzt, soweit sie für Räte und Kreistage gilt (VerfGH NRW,
Urt. v. 21.11.2017 – VerfGH 21/16). Für die Bezirksvertretungen und die Verbandsversammlung des
Regionalverbands Ruhr bleibt sie unbeanstandet (VerfGH NRW, Urt. v. 21.11.2017 – VerfGH 9/16). Der
Unterschied liegt im Maßstab: Art. 28 Abs. 1 Satz 2 GG verlangt eine gleiche Wahl der Vertretungen
in Kreisen und Gemeinden; auf die beiden anderen Gremien erstreckt sich diese Gewährleistung nicht
in gleicher Weise.

Bemerkenswert ist der Prüfungsgegenstand. Eine Verfassungsnorm kann nur an höherrangigem
Landesverfassungsrecht gemessen werden. Der Gerichtshof findet es in Art. 69 Abs. 1 Satz 2 LV NRW,
der die Homogenitätsvorgaben des Art. 28 Abs. 1 GG in das Landesverfassungsrecht aufnimmt. Die
Hoffnung des Gesetzgebers, der verfassungsändernde Rang der Klausel werde die Kontrolldichte senken,
hat sich damit nicht erfüllt.

## II. Warum die Begründung nicht trug

Differenzierungen beim Erfolgswert der Stimmen bedürfen eines zwingenden Grundes. Als solcher kommt
die Funktionsfähigkeit der Vertretung in Betracht. Der Gerichtshof verlangt dafür seit Langem eine
Prognose, die auf Tatsachen ruht und in sich schlüssig ist; schon die frühere Fünfprozentklausel war
daran im Jahr 1999 gescheitert. Auch das Bundesverfassungsgericht hat für das Kommunalwahlrecht
keinen milderen Maßstab angelegt (BVerfG, Urt. v. 13.02.2008 – 2 BvK 1/07). Der Hinweis auf eine
größere Zahl von Gruppen und Einzelmitgliedern, auf längere Sitzungen und schwierigere
Mehrheitsbildung beschreibt Erschwernisse, belegt aber keine Funktionsstörung.

## III. Folgen für die Landschaftsversammlung

Die Mitglieder der Landschaftsversammlung werden von den Vertretungen der Mitgliedskörperschaften
gewählt (§ 7b LVerbO). Eine Sperrklausel gab es hier nicht; sie ist also weder gefallen noch zu
ersetzen. Zwei mittelbare Wirkungen sind dennoch absehbar:

- In den Räten und Kreistagen werden nach der Wahl 2020 voraussichtlich mehr Gruppierungen vertreten
  sein. Da der Verhältnisausgleich in der Landschaftsversammlung an die Ergebnisse in den
  Mitgliedskörperschaften anknüpft, können auch dort kleinere Kräfte Sitze erhalten.
- Damit gewinnen die Vorschriften über Fraktionen und Gruppen an Gewicht (§ 16a LVerbO). Die
  Rechtsstellung von Zusammenschlüssen unterhalb der Fraktionsstärke hat das Oberverwaltungsgericht
  erst kürzlich näher bestimmt (OVG NRW, Urt. v. 14.09.2017 – 15 A 486/16).

## IV. Spielraum für einen neuen Anlauf

Die Urteile schließen eine Sperrklausel nicht für alle Zeit aus. Der Gesetzgeber müsste aber
Erhebungen über tatsächliche Störungen vorlegen, mildere Mittel prüfen – etwa Regelungen der
Geschäftsordnung, die der Rat nach § 47 GO NRW selbst treffen kann – und die Prognose unter
Beobachtung halten. Kurzfristig ist damit nicht zu rechnen.

# Ergebnis

Für den Verband besteht kein unmittelbarer Handlungsbedarf. Es empfiehlt sich, die Regeln über
Fraktionen, Gruppen und Einzelmitglieder in der Geschäftsordnung und der Entschädigungssatzung
rechtzeitig vor der neuen Wahlzeit durchzusehen. Bei künftigen Beteiligungen sollte der Verband auf
belastbare Tatsachenerhebungen drängen, bevor wahlrechtliche Änderungen mit der Arbeitsfähigkeit der
Vertretungen begründet werden.
`,
};
