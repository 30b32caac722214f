import type { SeedOpinion } from "../types";

export const nachbesetzung2023: SeedOpinion = {
  key: "nachbesetzung-2023",
  kind: "kurzbewertung",
  title:
    "Nachbesetzung von Ausschusssitzen: Bindung der Landschaftsversammlung an Fraktionsvorschläge",
  date: "2023-07-17",
  author: "referat-1",
  department: "referat-1",
  confidentiality: "department",
  refersTo: ["fraktionen-2020"],
  outcome: "partly",
  finished: true,
  text: `
# Rechtsfrage

Darf die Landschaftsversammlung die Wahl einer von einer Fraktion vorgeschlagenen Person zur
Nachfolge in einem Ausschuss ablehnen?

# Kurzantwort

Nach dem Urteil des Verwaltungsgerichts Köln vom 15. Juni 2023 nur aus sachlichen Gründen. Bis zu
einer Entscheidung der zweiten Instanz sollte der Verband so verfahren, dass Vorschläge nicht ohne
benannten Grund scheitern.

# Leitsätze

1. Das Vorschlagsrecht der Fraktion bei der Nachfolge soll das bei der Erstbesetzung gewonnene
   Stärkeverhältnis erhalten.
2. Eine Ablehnung ohne sachlichen Grund verletzt die Fraktion in ihrem Recht auf gleichberechtigte
   Mitwirkung.

# Sachverhalt

In der Landschaftsversammlung Rheinland wurden im November 2022 mehrere Nachbesetzungsvorschläge
einer Fraktion abgelehnt. Das Verwaltungsgericht Köln hat die Ablehnung für rechtswidrig erklärt und
die Berufung zugelassen. Das Büro der Landschaftsversammlung fragt, was daraus für die anstehenden
Nachbesetzungen folgt.

# Rechtliche Würdigung

## I. Regelung

Scheidet ein Mitglied des Landschaftsausschusses aus, wird die Nachfolge nach § 12 Abs. 2 LVerbO auf
Vorschlag der betroffenen Fraktion gewählt. Für die Fachausschüsse verweist § 10 Abs. 5 LVerbO auf §
50 Abs. 3 GO NRW. Beide Vorschriften verbinden zwei Elemente: den Vorschlag der Fraktion und die
Wahl durch die Versammlung.

## II. Auffassung des Verwaltungsgerichts

Das Gericht gewichtet das Vorschlagsrecht stärker (VG Köln, Urt. v. 15.06.2023 – 4 K 454/23). Die
Fraktion solle ihren Sitz behalten, den sie bei der Bildung des Ausschusses errungen hat; die Wahl
dürfe nicht dazu dienen, ihn ihr auf Dauer vorzuenthalten. Das entspricht dem Gedanken der
Spiegelbildlichkeit, der die Besetzung kommunaler Ausschüsse prägt.

## III. Bewertung

Die Auffassung ist gut vertretbar. Für sie spricht, dass eine Mehrheit sonst die Mitwirkung einer
Minderheit verhindern könnte. Gegen sie spricht der Wortlaut: Das Gesetz nennt den Vorgang eine
Wahl, und eine Wahl ist ihrem Wesen nach frei. Eine Pflicht, für eine bestimmte Person zu stimmen,
ist dem kommunalen Mandat fremd (§ 43 Abs. 1 GO NRW). Das Urteil ist nicht rechtskräftig.

Für den Verband überwiegt bis zur Klärung das Interesse an arbeitsfähigen und rechtssicher besetzten
Ausschüssen. Fehlerhafte Besetzungen können die Wirksamkeit von Ausschussbeschlüssen in Frage
stellen.

# Ergebnis

Die Fraktionen sollten auf das Urteil hingewiesen werden. Bedenken gegen eine vorgeschlagene Person
sind vor der Wahl zu benennen und der vorschlagenden Fraktion mitzuteilen, damit sie reagieren kann.
Der Ausgang des Berufungsverfahrens ist abzuwarten; die Bewertung ist danach zu überprüfen.
`,
};
