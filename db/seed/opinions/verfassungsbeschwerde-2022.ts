import type { SeedOpinion } from "../types";

export const verfassungsbeschwerde2022: SeedOpinion = {
  key: "verfassungsbeschwerde-2022",
  kind: "gutachten",
  title:
    "Kommunalverfassungsbeschwerde gegen das StrUG NRW: Zulässigkeit, Frist und Erfolgsaussicht",
  date: "2022-09-05",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "confidential",
  readers: ["referat-2", "leitung"],
  procedures: ["nrw-2021-strug"],
  outcome: "partly",
  finished: true,
  text: `
# Rechtsfrage

1. Kann der Landschaftsverband gegen Vorschriften des Strafrechtsbezogenen Unterbringungsgesetzes
   (StrUG NRW) Kommunalverfassungsbeschwerde erheben?
2. Bis wann müsste sie eingehen?
3. Hätte sie Aussicht auf Erfolg, und wer entscheidet im Verband über ihre Erhebung?

# Kurzantwort

Der Verband ist beschwerdefähig. Beschwerdebefugt ist er nur, soweit das Gesetz ihn als Körperschaft
in Anspruch nimmt, also bei der Bereitstellung von Personal und Einrichtungen; soweit es allein den
Direktor als untere staatliche Behörde in die Pflicht nimmt, fehlt es daran. Die Jahresfrist endet
vorsorglich mit Ablauf des 30. Dezember 2022. In der Sache sind die Aussichten gering. Wir raten,
von einer Beschwerde abzusehen und die Kostentragung im Vollzug zu sichern. Über die Erhebung
entscheidet der Landschaftsausschuss.

# Leitsätze

1. Landschaftsverbände sind Gemeindeverbände im Sinne des Art. 78 LV NRW und können nach Art. 75 Nr.
   5b LV NRW Verfassungsbeschwerde erheben.
2. Wird ein kommunales Organ im Wege der Organleihe für das Land tätig, ist die Körperschaft durch
   Weisungen an dieses Organ nicht in ihrem Selbstverwaltungsrecht betroffen.
3. Die Pflicht, Personal und Einrichtungen bereitzustellen, berührt die Personal- und
   Organisationshoheit der Körperschaft.
4. Knüpft eine Frist an das Inkrafttreten eines Gesetzes an, zählt der Tag des Inkrafttretens mit;
   die Jahresfrist endet mit dem Tag, der diesem im Folgejahr vorausgeht.
5. Eine spätere Änderung eröffnet die Frist nur für Vorschriften neu, deren sachliches Gewicht sie
   verändert.

# Sachverhalt

Das StrUG NRW vom 17. Dezember 2021 (GV. NRW. S. 1494) ist am 31. Dezember 2021 in Kraft getreten
und hat das Maßregelvollzugsgesetz von 1999 abgelöst. Nach § 53 StrUG NRW sind die Direktorinnen und
Direktoren der Landschaftsverbände untere staatliche Maßregelvollzugsbehörden. Die Verbände stellen
Personal und bestehende Einrichtungen; die Kosten trägt das Land (§ 56 StrUG NRW). Nach Einschätzung der Krankenhausabteilung steigen damit die Anforderungen an Behandlung, Dokumentation und Personal.

Sie befürchtet, dass der Aufwand nicht vollständig erstattet wird, und regt
eine Verfassungsbeschwerde an. Die Leitung bittet um ein vertrauliches Gutachten, bevor die Gremien
befasst werden.

# Rechtliche Würdigung

## I. Zulässigkeit

### 1. Beschwerdefähigkeit

Art. 75 Nr. 5b LV NRW und § 52 Abs. 1 VerfGHG eröffnen die Verfassungsbeschwerde Gemeinden und
Gemeindeverbänden. Dass Landschaftsverbände dazu gehören, hat der Verfassungsgerichtshof entschieden
(VerfGH NRW, Urt. v. 26.06.2001 – VerfGH 28/00). Damals ging es um den Entzug der
Straßenbauverwaltung; für die Auferlegung von Pflichten gilt nichts anderes.

### 2. Beschwerdegegenstand

Landesrecht im Sinne des § 52 Abs. 1 VerfGHG ist jede Rechtsnorm des Landes. Angegriffen werden
müssten einzelne Vorschriften, nicht das Gesetz im Ganzen. In Betracht kommen § 53 StrUG NRW
(Inanspruchnahme) und § 56 StrUG NRW (Kosten), außerdem diejenigen Vorschriften, aus denen sich
Personalanforderungen ergeben.

### 3. Beschwerdebefugnis

#### a) Selbstverwaltungsrecht als Maßstab

Gerügt werden kann nur die Verletzung der Vorschriften über das Recht der Selbstverwaltung, also vor
allem der Art. 78 und 79 LV NRW. Grundrechte der Untergebrachten oder fachliche Einwände gegen das
Behandlungskonzept scheiden aus.

#### b) Eigene Betroffenheit

Der Maßregelvollzug ist seit 1999 Aufgabe des Landes. Es bedient sich des Direktors im Wege der
Organleihe. Entliehen wird das Organ, nicht die Körperschaft. Weisungen an die untere staatliche
Behörde treffen den Verband daher nicht in eigenen Rechten. Das entspricht der Doppelstellung des
Direktors, der einerseits nach § 17 LVerbO kommunales Organ, andererseits staatliche Behörde ist.

Anders liegt es bei der Bereitstellung von Personal und Einrichtungen. Hier wird die Körperschaft
selbst verpflichtet: Sie ist Anstellungskörperschaft und Trägerin der Kliniken (§ 5 Abs. 1 Buchst. a
LVerbO). Die Personal- und die Organisationshoheit gehören zum Gewährleistungsgehalt der
Selbstverwaltung. Insoweit ist eine Verletzung jedenfalls möglich.

#### c) Gegenwärtig und unmittelbar

Die Bereitstellungspflicht gilt kraft Gesetzes und bedarf keines Vollzugsakts. Bei den Kosten ist zu
unterscheiden. § 56 StrUG NRW wird durch Abrechnungen vollzogen; eine unvollständige Erstattung im
Einzelfall wäre im Verwaltungsrechtsweg geltend zu machen. Unmittelbar durch das Gesetz beschwert
wäre der Verband nur, wenn dieses bestimmte Kosten von vornherein ausnähme. Das ist nach dem
Wortlaut nicht ersichtlich.

### 4. Frist

#### a) Beginn und Ende

Die Beschwerde kann nur binnen eines Jahres seit dem Inkrafttreten erhoben werden (§ 52 Abs. 2
VerfGHG). Für die Berechnung sind die §§ 187 ff. BGB heranzuziehen. Ein Gesetz tritt mit Beginn des
Tages in Kraft; der Tag wird nach § 187 Abs. 2 BGB mitgerechnet. Das Jahr begann am 31. Dezember
2021 und endet nach § 188 Abs. 2 BGB mit Ablauf des 30. Dezember 2022, einem Freitag.

Wer § 187 Abs. 1 BGB anwenden wollte, käme auf den 31. Dezember 2022, einen Sonnabend. Auf diese für
uns günstigere Berechnung und auf eine Verschiebung nach § 193 BGB sollte der Verband sich nicht
verlassen. Die Frist ist eine Ausschlussfrist; Wiedereinsetzung ist nicht zu erwarten.

| Schritt | Spätester Termin |
| Entscheidung des Landschaftsausschusses | Mitte November 2022 |
| Auftrag an Bevollmächtigte | Ende November 2022 |
| Entwurf der Beschwerdeschrift | 9. Dezember 2022 |
| Eingang beim Verfassungsgerichtshof | 30. Dezember 2022 |

#### b) Keine neue Frist durch Übernahme alten Rechts

Soweit das StrUG NRW Regelungen des Maßregelvollzugsgesetzes unverändert fortführt, ist zu fragen,
ob die Frist nicht längst abgelaufen ist. Für die Individualverfassungsbeschwerde hat der
Gerichtshof entschieden, dass eine Änderung die Jahresfrist nur auslöst, wenn sich das sachliche
Gewicht der Regelung ändert (VerfGH NRW, Beschl. v. 27.08.2019 – VerfGH 30/19.VB-1). Der Gedanke ist
übertragbar. Die Organleihe und die Bereitstellungspflicht bestanden schon 1999. Neu sind die
Anforderungen. Nur sie können noch angegriffen werden, und nur mit der Behauptung, die unveränderte
Bereitstellungspflicht habe durch sie ein anderes Gewicht erhalten.

### 5. Form

Die Beschwerde ist schriftlich einzureichen und zu begründen (§ 18 Abs. 1 VerfGHG). Die Begründung
muss die Belastung mit Zahlen darlegen; allgemeine Hinweise auf gestiegene Anforderungen genügen
nicht. Die Krankenhausabteilung müsste sie bis Ende Oktober liefern.

### 6. Verhältnis zum fachgerichtlichen Rechtsschutz

Die Kommunalverfassungsbeschwerde richtet sich unmittelbar gegen die Norm. Der Verband muss den
Rechtsweg nicht zuvor erschöpfen, soweit das Gesetz ohne Vollzugsakt wirkt. Daraus folgt aber keine
Wahlfreiheit: Soweit die behauptete Beschwer erst durch Abrechnung, Weisung oder Zuweisung entsteht,
ist der Rechtsschutz dort zu suchen, wo sie entsteht. Für die Kosten nach § 56 StrUG NRW ist das der
Verwaltungsrechtsweg. Eine Beschwerde, die den Vollzug vorwegnimmt, liefe Gefahr, als unzulässig
verworfen zu werden, ohne dass zur Sache etwas gesagt wird. Das wäre auch für die Verhandlungen mit
dem Land ein ungünstiges Signal.

## II. Begründetheit

### 1. Konnexität

Art. 78 Abs. 3 LV NRW setzt voraus, dass das Land Gemeinden oder Gemeindeverbände zur Übernahme oder
Durchführung öffentlicher Aufgaben verpflichtet. Bei der Organleihe bleibt die Aufgabe beim Land.
Man könnte erwägen, die Bereitstellungspflicht als eigene, dem Verband übertragene Aufgabe
anzusehen. Dann stünde aber § 56 StrUG NRW entgegen, der die Kosten dem Land zuweist. Art. 78 Abs. 3
LV NRW gewährleistet einen Ausgleich nach notwendigen durchschnittlichen Aufwendungen, keine
Erstattung jedes Einzelaufwands. Der Gerichtshof prüft die Prognose des Normgebers zurückhaltend;
das zeigt die erfolglose Beschwerde zum Prostituiertenschutzgesetz (VerfGH NRW, Urt. v. 04.04.2022 –
VerfGH 1/18).

### 2. Personal- und Organisationshoheit

Eingriffe sind zulässig, wenn sie durch Gründe des Gemeinwohls gerechtfertigt und verhältnismäßig
sind. Der Resozialisierungsauftrag und die Sicherheit der Bevölkerung wiegen schwer. Der Verband
behält die Personalauswahl; die Vorgaben betreffen Qualifikation und Umfang. Im Kernbereich ist die
Organisationshoheit nicht berührt.

### 3. Aufgabenzuschnitt

Die Klage gegen den Entzug der Straßenbauverwaltung blieb 2001 ohne Erfolg, weil dem Gesetzgeber bei
der Einordnung einer Aufgabe als kommunal oder staatlich ein Spielraum zukommt. Hier liegt der
umgekehrte Fall vor; der Spielraum ist derselbe.

### 4. Gesetzgebungsverfahren

Zu prüfen ist schließlich, ob das Gesetz wegen eines Fehlers im Verfahren angreifbar ist. Aus der
Selbstverwaltungsgarantie folgt eine Anhörungspflicht vor schwerwiegenden Eingriffen in den Bestand
oder den Aufgabenkreis kommunaler Körperschaften. Ob und wie die Landschaftsverbände zum Entwurf
gehört wurden, ist anhand der Ausschussunterlagen festzustellen, bevor eine Beschwerde darauf
gestützt wird. Dass Einwänden nicht gefolgt worden ist, begründet für sich keinen Verfahrensfehler.
Auch eine fehlende oder unzureichende Kostenfolgeabschätzung hilft nicht weiter, solange keine
Aufgabenübertragung im Sinne des Art. 78 Abs. 3 LV NRW vorliegt.

### 5. Zwischenergebnis

Von drei denkbaren Angriffen scheitert der erste (Konnexität) am Tatbestand, der zweite (Personal-
und Organisationshoheit) voraussichtlich an der Rechtfertigung und der dritte (Aufgabenzuschnitt) am
Spielraum des Gesetzgebers. Das Kostenrisiko einer Beschwerde ist überschaubar, das Risiko eines
festgeschriebenen ungünstigen Maßstabs nicht.

## III. Alternativen

Näher liegt es, im Vollzug anzusetzen: Verwaltungsvereinbarung über Personalschlüssel, jährliche
Abrechnung mit Nachweis, notfalls Leistungs- oder Feststellungsklage. Diese Wege sind nicht an die
Jahresfrist gebunden und erlauben eine Klärung anhand konkreter Zahlen.

## IV. Zuständigkeit im Verband

Die Erhebung einer Verfassungsbeschwerde ist kein Geschäft der laufenden Verwaltung. Sie ist der
Landschaftsversammlung nicht vorbehalten (§ 7 LVerbO) und fällt damit in die Zuständigkeit des
Landschaftsausschusses (§ 11 Abs. 1 LVerbO). Der Direktor vertritt den Verband nach außen (§ 17
LVerbO). Seine Doppelstellung begründet keinen rechtlichen Ausschluss; um jeden Anschein zu
vermeiden, sollte die Vorlage von der allgemeinen Vertretung eingebracht werden.

# Ergebnis

1. Eine Beschwerde wäre teilweise zulässig, in der Sache voraussichtlich unbegründet.
2. Sie müsste vorsorglich bis zum 30. Dezember 2022 beim Verfassungsgerichtshof eingehen.
3. Wir empfehlen, auf sie zu verzichten und die Kostentragung über eine Vereinbarung mit dem Land zu
   sichern.
4. Sollte der Landschaftsausschuss anders entscheiden, sind die Belastungszahlen bis Ende Oktober
   aufzubereiten.
`,
};
