import type { SeedOpinion } from "../types";

export const denkmalschutz2026: SeedOpinion = {
  key: "denkmalschutz-2026",
  kind: "vermerk",
  title:
    "Zuständigkeit der Denkmalfachämter durch Rechtsverordnung: Bestimmtheit und Selbstverwaltung",
  date: "2026-06-15",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "house",
  procedures: ["nrw-2025-bauo-dschg", "nrw-2022-dschg"],
  refersTo: ["konnexitaet-2023", "organe-2025"],
  outcome: "partly",
  finished: true,
  text: `
# Rechtsfrage

Darf das Denkmalschutzgesetz das Ministerium ermächtigen, Zuständigkeiten im Denkmalschutz durch
Rechtsverordnung zu verschieben, und berührt der Entwurf das Selbstverwaltungsrecht der
Landschaftsverbände?

# Kurzantwort

Eine Ermächtigung, die weder Anlass noch Richtung der Verschiebung erkennen lässt, genügt Art. 70 LV
NRW nicht. Zuständigkeiten sind nach Art. 77 LV NRW durch Gesetz zu regeln. Ein verfassungsrechtlich
gesicherter Bestand der Denkmalfachämter besteht nicht; der Gesetzgeber darf ihre Rechte ändern,
muss es aber selbst tun und die Verschiebung sachlich begründen.

# Leitsätze

1. Die Ermächtigung zum Erlass einer Rechtsverordnung muss Inhalt, Zweck und Ausmaß bestimmen; der
   bloße Hinweis auf eine zweckmäßige Aufgabenwahrnehmung reicht nicht.
2. Der Schutz der Denkmäler ist nach Art. 18 Abs. 2 LV NRW auch den Gemeindeverbänden anvertraut.
   Daraus folgt keine Garantie einzelner Mitwirkungsrechte, wohl aber eine Begründungslast.
3. Der Entzug des Antragsrechts bei Liegenschaften von Land und Bund schwächt die fachliche
   Kontrolle dort, wo Eigentümer und Entscheider derselben Ebene angehören.

# Sachverhalt

Die geplante Änderung der Landesbauordnung führt Änderungen des Denkmalschutzgesetzes mit.
Vorgesehen sind eine Ausnahme für Anlagen der Verteidigung und des Katastrophenschutzes, eine
Ermächtigung zur Verlagerung von Zuständigkeiten und der Wegfall eines Antragsrechts der Fachämter
bei Liegenschaften von Land und Bund. Beide Landschaftsverbände haben sich in der Verbändeanhörung
kritisch geäußert. Für die parlamentarische Anhörung wird eine rechtliche Zuspitzung benötigt.

# Rechtliche Würdigung

## I. Geltendes Recht

Den Landschaftsverbänden obliegt nach § 22 Abs. 1 DSchG NRW mit ihren Fachämtern die fachliche
Denkmalpflege; das knüpft an § 5 Abs. 1 Buchst. b LVerbO an. Die Denkmalbehörden (§ 21 DSchG NRW)
entscheiden in der Regel nach Anhörung der Fachämter (§ 24 DSchG NRW). Bereits das Gesetz von 2022
hatte das frühere Benehmen durch eine schwächere Form der Mitwirkung ersetzt. Der Entwurf setzt
diese Entwicklung fort.

## II. Verordnungsermächtigung

Art. 70 LV NRW überträgt die Anforderungen des Bundesverfassungsrechts auf die Landesgesetzgebung.
Wer von der Norm betroffen ist, muss aus dem Gesetz vorhersehen können, in welchen Fällen und mit
welcher Tendenz von ihr Gebrauch gemacht wird. Eine Ermächtigung, Zuständigkeiten abweichend zu
regeln, ohne Aufgabenfelder, Empfänger und Voraussetzungen zu nennen, erfüllt das nicht.

Hinzu kommt Art. 77 LV NRW: Die Organisation der allgemeinen Landesverwaltung und die Regelung der
Zuständigkeiten erfolgen durch Gesetz. Die Vorschrift verbietet nicht jede Delegation. Sie verlangt
aber, dass der Gesetzgeber die Grundzüge selbst festlegt. Das gilt erst recht, wenn kommunale
Körperschaften Aufgaben verlieren oder hinzugewinnen. Gewinnen sie hinzu, ist außerdem Art. 78 Abs.
3 LV NRW zu beachten, der auch Rechtsverordnungen erfasst.

## III. Selbstverwaltung

Im Streit um die Straßenbauverwaltung hat der Verfassungsgerichtshof offengelassen, ob Art. 78 LV
NRW die Landschaftsverbände gegen den Entzug von Aufgaben schützt; ein etwaiger Schutz beziehe sich
nur auf kommunale Angelegenheiten, und bei deren Einordnung habe der Gesetzgeber einen Spielraum
(VerfGH NRW, Urt. v. 26.06.2001 – VerfGH 28/00). Für die Denkmalpflege ist die Ausgangslage
günstiger: Art. 18 Abs. 2 LV NRW nennt Gemeinden und Gemeindeverbände ausdrücklich. Eine
Bestandsgarantie bestimmter Verfahrensrechte folgt daraus nicht. Der Gesetzgeber muss aber darlegen,
wie der Schutzauftrag erfüllt wird, wenn die fachliche Stimme zurückgenommen wird.

## IV. Ausnahme und Antragsrecht

Die Ausnahme für Anlagen der Verteidigung und des Katastrophenschutzes verfolgt einen legitimen
Zweck. Sie ist zu weit, wenn sie an die Eigenschaft der Anlage anknüpft und nicht an die
Dringlichkeit der Maßnahme. Milder wäre ein beschleunigtes Verfahren mit kurzen Fristen. Der Wegfall
des Antragsrechts bei staatlichen Liegenschaften trägt diesen Zweck nicht; er betrifft auch Gebäude
ohne jeden Bezug zur Gefahrenabwehr.

## V. Vorschläge für die Anhörung

| Regelung | Vorschlag |
| Ausnahme | auf unaufschiebbare Maßnahmen begrenzen, nachträgliche Anzeige |
| Verordnungsermächtigung | streichen, hilfsweise Aufgabenfelder und Empfänger im Gesetz nennen, Zustimmung des Landtags |
| Antragsrecht | beibehalten, mit Frist von einem Monat |

# Ergebnis

Die Verordnungsermächtigung begegnet durchgreifenden Bedenken, die übrigen Änderungen sind
rechtspolitisch angreifbar, verfassungsrechtlich aber nicht ausgeschlossen. Die Stellungnahme sollte
die Bestimmtheit in den Mittelpunkt stellen. Sie bewegt sich im Rahmen der bisherigen Linie und kann
von der Verwaltung abgegeben werden.
`,
};
