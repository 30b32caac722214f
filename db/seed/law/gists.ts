/** What a provision rules, in our own words; a help to find it, not its wording. */
export const gists: Record<string, string> = {
  "GO NRW § 2":
    "Die Gemeinden tragen in ihrem Gebiet grundsätzlich die gesamte öffentliche Verwaltung, solange ein Gesetz nichts anderes bestimmt (Allzuständigkeit).",
  "GO NRW § 7":
    "Gemeinden regeln ihre Angelegenheiten durch Satzung. Nennt Genehmigung, Bekanntmachung, Inkrafttreten und die Frist, nach der Verfahrensfehler nicht mehr gerügt werden können; verlangt eine Hauptsatzung.",
  "GO NRW § 9":
    "Anschluss an Wasser, Abwasser, Fernwärme und ähnliche Einrichtungen und ihre Benutzung können durch Satzung vorgeschrieben werden, wenn ein öffentliches Bedürfnis besteht; Ausnahmen sind möglich.",
  "GO NRW § 24":
    "Jede und jeder kann sich mit Anregungen und Beschwerden an den Rat wenden und erhält eine Antwort.",
  "GO NRW § 26":
    "Bürgerinnen und Bürger können beantragen, anstelle des Rates selbst zu entscheiden; auch der Rat kann einen Bürgerentscheid beschließen. Regelt Begründung, Kostenschätzung, Quoren, ausgeschlossene Gegenstände, Prüfung der Zulässigkeit und die Wirkung des Entscheids.",
  "GO NRW § 34":
    "Die Gemeinden helfen ihren Einwohnern bei Anträgen an andere Behörden, nehmen Anträge entgegen und leiten sie weiter.",
  "GO NRW § 40":
    "Der Wille der Bürgerschaft wird durch Rat und Bürgermeister verwirklicht. Legt die Vertretung der Bürgerschaft durch den Rat und den Vorsitz fest.",
  "GO NRW § 41":
    "Der Rat ist für alle Angelegenheiten zuständig, soweit das Gesetz nichts anderes sagt. Zählt auf, was er nicht übertragen darf, und erlaubt im Übrigen die Übertragung auf Ausschüsse und Bürgermeister.",
  "GO NRW § 43":
    "Ratsmitglieder entscheiden frei und nach dem Gemeinwohl. Regelt Verschwiegenheit, Ausschließung wegen Befangenheit, Haftung und Auskunft über Verhältnisse, die für das Mandat bedeutsam sind.",
  "GO NRW § 47":
    "Der Bürgermeister beruft den Rat ein; ein Teil der Mitglieder oder eine Fraktion kann die Einberufung verlangen. Zur ersten Sitzung nach der Wahl gilt eine feste Frist.",
  "GO NRW § 48":
    "Der Bürgermeister setzt die Tagesordnung fest und nimmt rechtzeitig vorgelegte Vorschläge auf. Sitzungen sind öffentlich; die Geschäftsordnung nennt die Ausnahmen.",
  "GO NRW § 50":
    "Beschlüsse brauchen in der Regel die Mehrheit der Stimmen; regelt offene, namentliche und geheime Abstimmung, Wahlen und die Besetzung der Ausschüsse nach Verhältniswahl.",
  "GO NRW § 53":
    "Wie Ratsmitglieder an Sitzungen anderer Ausschüsse teilnehmen und wie Beschlüsse durchgeführt werden, steht in Hauptsatzung und Geschäftsordnung.",
  "GO NRW § 54":
    "Der Bürgermeister kann einem Ratsbeschluss widersprechen, der das Wohl der Gemeinde gefährdet, und muss rechtswidrige Beschlüsse beanstanden; beides schiebt die Ausführung auf.",
  "GO NRW § 56":
    "Fraktionen sind freiwillige Vereinigungen auf gemeinsamer Grundlage mit einer Mindestgröße; regelt innere Ordnung, Mitwirkung, Gruppen, fraktionslose Mitglieder und Zuwendungen aus dem Haushalt.",
  "GO NRW § 57":
    "Der Rat kann Ausschüsse bilden; Hauptausschuss, Finanzausschuss und Rechnungsprüfungsausschuss sind vorgeschrieben.",
  "GO NRW § 58":
    "Zusammensetzung der Ausschüsse, sachkundige Bürger und Einwohner, Mitwirkung kleiner Fraktionen, Vorsitz und Verteilung der Vorsitze.",
  "GO NRW § 60":
    "Duldet eine Sache keinen Aufschub, entscheidet der Hauptausschuss; reicht auch dafür die Zeit nicht, der Bürgermeister mit einem Ratsmitglied. Der Rat muss danach genehmigen. Enthält Sonderregeln für Notlagen.",
  "GO NRW § 65":
    "Der Bürgermeister wird von den Bürgerinnen und Bürgern unmittelbar gewählt; regelt Wahlzeit, Wählbarkeit und Zeitpunkt der Wahl.",
  "GO NRW § 66":
    "Der Bürgermeister kann vor Ablauf der Wahlzeit von den Bürgern abgewählt werden; eingeleitet wird das durch Ratsbeschluss mit besonderer Mehrheit oder durch Antrag der Bürgerschaft.",
  "GO NRW § 75":
    "Grundsätze der Haushaltswirtschaft: stetige Aufgabenerfüllung, Sparsamkeit, Haushaltsausgleich, Ausgleichsrücklage und was bei Fehlbeträgen gilt.",
  "GO NRW § 76":
    "Wann ein Haushaltssicherungskonzept aufzustellen ist, was es enthält und unter welchen Voraussetzungen die Aufsicht es genehmigt.",
  "GO NRW § 107":
    "Wann sich eine Gemeinde wirtschaftlich betätigen darf: öffentlicher Zweck, angemessenes Verhältnis zur Leistungskraft, Nachrang gegenüber anderen. Nimmt Einrichtungen der Daseinsvorsorge aus.",
  "GO NRW § 108":
    "Voraussetzungen für Unternehmen in privater Rechtsform: begrenzte Haftung, angemessener Einfluss der Gemeinde, Ausrichtung auf den öffentlichen Zweck, Prüfung.",
  "GO NRW § 113":
    "Vertreter der Gemeinde in Organen von Unternehmen verfolgen deren Interessen und sind an Beschlüsse gebunden; regelt Entsendung, Abberufung und Freistellung von Haftung.",
  "GO NRW § 116":
    "Die Gemeinde stellt für sich und ihre verselbständigten Bereiche einen Gesamtabschluss auf.",
  "LVerbO NRW § 5":
    "Zählt die Aufgaben der Landschaftsverbände auf: Soziales, Jugend und Gesundheit, Kultur, Kommunalwirtschaft; lässt die Übertragung weiterer Aufgaben zu.",
  "LVerbO NRW § 6":
    "Die Landschaftsverbände regeln ihre Angelegenheiten durch Satzung; nennt Beschluss, Bekanntmachung und Folgen von Fehlern.",
  "LVerbO NRW § 7":
    "Bestimmt, worüber nur die Landschaftsversammlung entscheidet, darunter Haushalt, Umlage, Satzungen und Wahl der Spitze der Verwaltung.",
  "LVerbO NRW § 13a":
    "Fachausschüsse können in hybrider Form tagen, wenn die Hauptsatzung es vorsieht und Öffentlichkeit und Technik gesichert sind.",
  "LVerbO NRW § 22":
    "Soweit andere Erträge nicht reichen, erheben die Landschaftsverbände von ihren Mitgliedskörperschaften eine Umlage; regelt Festsetzung und Genehmigung.",
  "KonnexAG NRW § 1":
    "Führt das Konnexitätsprinzip der Landesverfassung aus: Belastungen aus neuen oder veränderten Aufgaben werden abgeschätzt und ausgeglichen.",
  "KonnexAG NRW § 2":
    "Wann das Prinzip greift: Übertragung neuer oder Veränderung bestehender Aufgaben durch Gesetz oder Verordnung des Landes mit wesentlicher Belastung.",
  "KonnexAG NRW § 3":
    "Wie die Folgekosten vor dem Gesetz abgeschätzt werden, welche Kosten zählen und wie Entlastungen gegengerechnet werden.",
  "KonnexAG NRW § 4":
    "Wesentliche Belastungen werden durch das Land ausgeglichen, pauschal und zeitgleich mit der Aufgabe; regelt Verteilung und Anpassung.",
  "KonnexAG NRW § 5": "Welches Ministerium für Schätzung und Ausgleich zuständig ist.",
  "KonnexAG NRW § 6":
    "Gesetzentwürfe, die Aufgaben übertragen oder ändern, enthalten die Kostenfolgeabschätzung und einen Vorschlag zum Ausgleich.",
  "KonnexAG NRW § 7":
    "Die kommunalen Spitzenverbände werden vor dem Entwurf beteiligt: Frist zur Stellungnahme, Anhörung, Gespräch mit dem Ziel des Einvernehmens.",
  "LV NRW Art. 78":
    "Sichert die Selbstverwaltung der Gemeinden und Gemeindeverbände und verpflichtet das Land, übertragene Aufgaben auszugleichen (Konnexitätsprinzip).",
  "GG Art. 28":
    "Verlangt demokratische Vertretungen in Ländern, Kreisen und Gemeinden und gewährleistet die kommunale Selbstverwaltung mit ihren finanziellen Grundlagen.",
};
