import type { SeedOpinion } from "../types";

export const kreisumlage2024: SeedOpinion = {
  key: "kreisumlage-2024",
  kind: "kurzbewertung",
  title: "Benehmen und Anhörung bei der Kreisumlage nach § 55 KrO NRW",
  date: "2024-10-21",
  author: "referat-2",
  department: "referat-2",
  confidentiality: "house",
  refersTo: ["landschaftsumlage-2021"],
  finished: true,
  text: `
# Rechtsfrage

Welche Schritte muss ein Kreis vor dem Beschluss über die Kreisumlage gegenüber seinen Gemeinden
einhalten, und was gilt, wenn sich der Umlagesatz nach der Beteiligung noch ändert?

# Kurzantwort

Das Benehmen ist sechs Wochen vor Aufstellung des Entwurfs der Haushaltssatzung einzuleiten. Die
Stellungnahmen gehen mit dem Entwurf an den Kreistag, die Gemeinden sind anzuhören, über
Einwendungen ist öffentlich zu beschließen. Eine Erhöhung nach der Beteiligung verlangt eine
erneute, verkürzte Beteiligung; eine Senkung nicht.

# Leitsätze

1. Benehmen ist mehr als Unterrichtung und weniger als Einvernehmen: Der Kreis muss die
   Stellungnahmen ernsthaft erwägen, bleibt aber frei in der Entscheidung.
2. Die Pflicht aus § 55 KrO NRW und die verfassungsrechtliche Pflicht zur Ermittlung des
   gemeindlichen Finanzbedarfs bestehen nebeneinander.

# Sachverhalt

Ein Mitgliedskreis hat seine Gemeinden im September beteiligt und einen gleichbleibenden Umlagesatz
angekündigt. Wegen steigender Aufwendungen – auch der Landschaftsumlage – soll der Entwurf nun einen
höheren Satz vorsehen.

# Rechtliche Würdigung

## I. Ablauf

§ 55 KrO NRW gliedert das Verfahren in drei Stufen: Einleitung des Benehmens, Zuleitung der
Stellungnahmen an den Kreistag mit dem Entwurf der Haushaltssatzung, Anhörung und Beschluss über
Einwendungen. Der Kreis teilt das Ergebnis mit Begründung mit. Die Frist von sechs Wochen soll den
Gemeinden eine eigene Willensbildung ermöglichen; sie ist vom Zugang der Unterlagen bis zur
Aufstellung des Entwurfs zu rechnen. Die Unterlagen müssen Eckdaten enthalten, aus denen sich die
Umlage nachvollziehen lässt.

## II. Änderung des Satzes

Das Gesetz regelt den Fall nicht. Das Benehmen bezieht sich auf die Festsetzung der Umlage und damit
auf den Satz. Wird er nach der Beteiligung erhöht, haben die Gemeinden zu einem anderen Gegenstand
Stellung genommen. Der Kreis muss ihnen erneut Gelegenheit geben. Die volle Frist ist dafür nicht
zwingend, wenn nur ein Parameter geändert wird; zwei Wochen erscheinen angemessen. Wird der Satz
gesenkt, ist niemand zusätzlich beschwert.

## III. Ermittlungspflicht

Unabhängig davon muss der Kreistag den Finanzbedarf der Gemeinden kennen, bevor er beschließt
(BVerwG, Urt. v. 27.09.2021 – 8 C 29.20). Eine ordnungsgemäße Anhörung ersetzt die Ermittlung nicht.
Für die Landschaftsumlage haben wir das im Gutachten vom 29. November 2021 ausgeführt; die dort
empfohlene Kennzahlenübersicht lässt sich auf die Kreisebene übertragen. Das Rücksichtnahmegebot des
§ 9 KrO NRW und § 56 KrO NRW sind gemeinsam zu lesen.

# Ergebnis

Der Kreis sollte die Gemeinden unverzüglich über den höheren Satz unterrichten, eine Frist von zwei
Wochen setzen und die Anhörung in den Zeitplan des Kreistags einfügen. Die Vorlage ist um die
Haushaltskennzahlen der Gemeinden zu ergänzen.
`,
};
