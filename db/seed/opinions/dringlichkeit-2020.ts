import type { SeedOpinion } from "../types";

export const dringlichkeit2020: SeedOpinion = {
  key: "dringlichkeit-2020",
  kind: "vermerk",
  title: "Dringlichkeitsentscheidung und Delegation in der epidemischen Lage",
  date: "2020-04-27",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "house",
  procedures: ["nrw-2020-epidemiegesetz"],
  outcome: "partly",
  finished: true,
  text: `
# Rechtsfrage

Wie können Räte und Kreistage während der epidemischen Lage wirksam entscheiden, ohne in voller
Besetzung zusammenzutreten, und worin unterscheiden sich die Dringlichkeitsentscheidung und die neue
Delegation nach § 60 Abs. 1 GO NRW?

# Kurzantwort

Die Dringlichkeitsentscheidung bleibt ein Notbehelf für den Einzelfall und setzt voraus, dass der
Rat nicht rechtzeitig einberufen werden kann. Die neue Delegation ist davon unabhängig: Ist eine
epidemische Lage festgestellt und stimmen zwei Drittel der Ratsmitglieder in Textform zu,
entscheidet der Hauptausschuss anstelle des Rates. Umlaufbeschlüsse des Rates bleiben unzulässig,
ebenso Sitzungen per Videokonferenz.

# Leitsätze

1. Die Einberufung ist nicht schon deshalb unmöglich, weil eine Sitzung in voller Stärke unerwünscht
   ist; zu prüfen sind zuerst größere Räume, kürzere Ladungsfristen und Absprachen über die
   Anwesenheit.
2. Die Delegation nach § 60 Abs. 1 GO NRW in der Fassung des Gesetzes vom 14. April 2020 ersetzt den
   Rat durch den Hauptausschuss, nicht durch den Bürgermeister.
3. Für den Landschaftsverband ist Artikel 6 desselben Gesetzes maßgeblich; die Gemeindeordnung gilt
   dort nicht unmittelbar.

# Sachverhalt

Der Landtag hat am 14. April 2020 das Epidemie-Gesetz beschlossen (GV. NRW. S. 218b, ber. S. 304a)
und zugleich eine epidemische Lage von landesweiter Tragweite festgestellt. Mehrere
Mitgliedskörperschaften fragen, ob sie anstehende Beschlüsse – Nachtragssatzungen, Vergaben,
Elternbeiträge – im Umlaufverfahren fassen dürfen.

# Rechtliche Würdigung

## I. Dringlichkeitsentscheidung

§ 60 Abs. 1 GO NRW kennt zwei Stufen. Kann der Rat nicht rechtzeitig einberufen werden, entscheidet
der Hauptausschuss. Ist auch das nicht möglich und duldet die Sache keinen Aufschub, weil sonst
erhebliche Nachteile oder Gefahren entstehen können, entscheidet der Bürgermeister gemeinsam mit
einem Ratsmitglied. Beide Entscheidungen sind dem Rat in der nächsten Sitzung zur Genehmigung
vorzulegen; er kann sie aufheben, soweit nicht schon Rechte anderer entstanden sind.

Die Voraussetzungen sind für jede Angelegenheit gesondert zu prüfen und aktenkundig zu machen. Eine
allgemein gehaltene Berufung auf die Pandemie genügt nicht. Die Verwaltung sollte in der Vorlage
darlegen, warum die Entscheidung nicht bis zu einer regulären Sitzung warten kann, wann diese
frühestens stattfinden könnte und welche Folgen ein Aufschub hätte. Über Gegenstände, die das Gesetz
dem Rat vorbehält (§ 41 Abs. 1 Satz 2 GO NRW), kann zwar im Wege der Dringlichkeit entschieden
werden. Bei Satzungen mit Dauerwirkung ist jedoch Zurückhaltung geboten.

## II. Delegation auf den Hauptausschuss

Neu ist, dass der Hauptausschuss für die Dauer einer festgestellten epidemischen Lage an die Stelle
des Rates treten kann. Erforderlich ist die Zustimmung von zwei Dritteln der Mitglieder des Rates;
die Stimmen werden in Textform abgegeben. Daraus folgt dreierlei:

- Bezugsgröße ist die gesetzliche Mitgliederzahl, nicht die Zahl der Rückmeldungen. Schweigen ist
  keine Zustimmung.
- Delegiert wird die Entscheidungszuständigkeit als solche; der Hauptausschuss ist nicht auf
  dringliche Angelegenheiten beschränkt. Ob seine Entscheidungen dem Rat zur Genehmigung vorzulegen
  sind, lässt der Wortlaut offen. Vorsorglich sollte das in der nächsten Sitzung geschehen.
- Der Hauptausschuss tagt öffentlich nach den für ihn geltenden Regeln (§ 48 und § 58 GO NRW). Die
  Delegation verkleinert das Gremium, sie verzichtet nicht auf die Sitzung.

Der Rat kann die Delegation jederzeit an sich ziehen, indem er zusammentritt und beschließt. Eine
Selbstbeschränkung auf bestimmte Gegenstände ist zulässig und aus Gründen der Legitimation zu
empfehlen. Grundsatzentscheidungen über den Haushalt sollten dem Rat verbleiben, sofern er in
angemessener Zeit zusammentreten kann.

## III. Umlauf und Videokonferenz

Das Umlaufverfahren war im Gesetzentwurf erwogen, ist aber nicht Gesetz geworden. Beschlüsse kommen
nach der Gemeindeordnung in Sitzungen zustande; Öffentlichkeit (§ 48 Abs. 2 GO NRW) und
Beschlussfähigkeit (§ 49 GO NRW) setzen die körperliche Anwesenheit voraus. Eine Sitzung als
Videokonferenz wäre ohne gesetzliche Grundlage. So gefasste Beschlüsse wären rechtswidrig und vom
Bürgermeister zu beanstanden (§ 54 Abs. 2 GO NRW).

Zulässig sind dagegen politische Verabredungen über eine verminderte Anwesenheit im Stärkeverhältnis
der Fraktionen. Sie binden rechtlich niemanden; kein Mitglied darf an der Teilnahme gehindert
werden.

## IV. Kreise und Landschaftsverband

Für die Kreise tritt der Kreisausschuss an die Stelle des Hauptausschusses; § 50 KrO NRW ist in der
geänderten Fassung heranzuziehen. Für den Landschaftsverband ist die Lage günstiger: Der
Landschaftsausschuss entscheidet nach § 11 Abs. 1 LVerbO ohnehin über alle Angelegenheiten, die
nicht der Landschaftsversammlung vorbehalten sind. Für deren Zuständigkeiten gilt Artikel 6 des
Epidemie-Gesetzes.

# Ergebnis

Den anfragenden Körperschaften ist zu empfehlen, vorrangig den Rat in größerem Raum tagen zu lassen,
hilfsweise die Delegation herbeizuführen und die Dringlichkeitsentscheidung auf echte Einzelfälle zu
beschränken. Die Regelung ist befristet; Vorlagen mit Wirkung über den Sommer hinaus sind darauf
einzustellen.
`,
};
