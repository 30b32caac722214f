CREATE TABLE `search_synonyms` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`words` text NOT NULL
);

--> statement-breakpoint
DROP TABLE `search_fts`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_fts` USING fts5(own, title, tparts, lead, body, bparts, cites, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_fts_titles` USING fts5(own, title, tparts, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0');
--> statement-breakpoint
INSERT INTO `search_synonyms` (`words`) VALUES
('Bürgermeister
Hauptverwaltungsbeamter
Oberbürgermeister'),
('Landrat
Hauptverwaltungsbeamter'),
('Rat
Gemeinderat
Stadtrat
Gemeindevertretung
Stadtverordnetenversammlung'),
('Ratsmitglied
Gemeinderatsmitglied
Mitglied des Gemeinderats
Gemeinderat
Stadtverordneter
Gemeindevertreter
Mandatsträger'),
('Gemeinde
Kommune'),
('kommunal
gemeindlich'),
('Kreis
Landkreis'),
('Landschaftsverband
LWL
LVR'),
('Ehrenamt
ehrenamtliche Tätigkeit
ehrenamtlich'),
('Befangenheit
Mitwirkungsverbot
Ausschließungsgründe
ausgeschlossene Personen'),
('Niederschrift
Protokoll
Sitzungsprotokoll'),
('Einberufung
Einladung
Ladung'),
('nichtöffentlich
Ausschluss der Öffentlichkeit
Öffentlichkeit'),
('Verschwiegenheit
Verschwiegenheitspflicht
Schweigepflicht
Geheimhaltung
Amtsverschwiegenheit'),
('Beschlussfassung
Abstimmung'),
('Dringlichkeitsentscheidung
Eilentscheidung
Eilentscheidungsrecht
Dringlichkeitsbeschluss'),
('Beigeordneter
Dezernent
Wahlbeamter'),
('Abwahl
Abberufung'),
('Wahlperiode
Amtszeit
Legislaturperiode'),
('Nachrücken
Ersatzbestimmung
Ersatzperson
Listennachfolger'),
('Mandatsverlust
Verlust des Sitzes
Ausscheiden'),
('Wählbarkeit
passives Wahlrecht'),
('Wahlberechtigung
Wahlrecht
aktives Wahlrecht'),
('Stichwahl
zweiter Wahlgang'),
('Bürgerbegehren
Bürgerentscheid
Ratsbürgerentscheid'),
('Einwohnerantrag
Bürgerantrag'),
('Einwohnerversammlung
Bürgerversammlung'),
('Petition
Eingabe
Anregungen und Beschwerden'),
('Werkleitung
Betriebsleitung
Werkleiter'),
('Werksausschuss
Betriebsausschuss'),
('Kommunalunternehmen
Kommunalanstalt
Anstalt des öffentlichen Rechts'),
('Eigengesellschaft
Beteiligungsgesellschaft
Unternehmen in Privatrechtsform'),
('Verkauf
Veräußerung'),
('Kauf
Ankauf
Erwerb'),
('Grundstück
Liegenschaft'),
('Kredit
Darlehen
Kreditaufnahme'),
('Kassenkredit
Liquiditätskredit
Liquiditätssicherung'),
('Bürgschaft
Gewährvertrag
Sicherheitsleistung'),
('Haushalt
Etat
Haushaltsplan'),
('Nachtragshaushalt
Nachtragssatzung
Nachtragshaushaltssatzung'),
('überplanmäßig
außerplanmäßig
Planabweichung'),
('Jahresabschluss
Jahresrechnung'),
('Haushaltssicherung
Haushaltssicherungskonzept
Haushaltsstrukturkonzept
Haushaltssanierung'),
('Rechnungsprüfung
örtliche Prüfung
Rechnungsprüfungsamt'),
('Gebühr
Entgelt'),
('Gemeindesteuer
Kommunalsteuer'),
('Fremdenverkehrsbeitrag
Tourismusbeitrag
Fremdenverkehrsabgabe
Tourismusabgabe'),
('Kurtaxe
Kurabgabe
Kurbeitrag
Gästebeitrag'),
('Straßenausbaubeitrag
Anliegerbeitrag
Ausbaubeitrag'),
('Zuwendung
Zuschuss
Fördermittel'),
('Anschlusszwang
Benutzungszwang
Anschluss- und Benutzungszwang'),
('Gebietsänderung
Grenzänderung
Eingemeindung
Gebietsreform'),
('Satzungsrecht
Satzungsbefugnis
Satzungsautonomie
Satzungsgewalt'),
('Bekanntmachung
Bekanntgabe
Veröffentlichung
Verkündung'),
('Amtsblatt
Verkündungsblatt'),
('Kommunalaufsicht
Rechtsaufsicht
Rechtsaufsichtsbehörde
Aufsichtsbehörde'),
('Fachaufsicht
Sonderaufsicht'),
('Staatskommissar
Bestellung eines Beauftragten'),
('Auftragsangelegenheit
Weisungsaufgabe
Pflichtaufgabe zur Erfüllung nach Weisung'),
('Zweckverband
kommunale Gemeinschaftsarbeit
kommunale Zusammenarbeit'),
('Verbandsvorsteher
Verbandsvorsitzender'),
('Konnexität
Konnexitätsprinzip
Mehrbelastungsausgleich
Belastungsausgleich'),
('Aufwandsentschädigung
Sitzungsgeld'),
('Gleichstellungsbeauftragte
Frauenbeauftragte'),
('Integrationsrat
Ausländerbeirat
Migrationsrat'),
('Ortsvorsteher
Bezirksbürgermeister
Ortsbürgermeister'),
('Bezirksvertretung
Ortschaftsrat
Ortsbeirat'),
('Abwasser
Kanalisation
Entwässerung'),
('Müll
Abfall'),
('Müllabfuhr
Abfallentsorgung
Abfallbeseitigung'),
('Straßenreinigung
Winterdienst'),
('Ordnungsamt
Ordnungsbehörde'),
('Kita
Kindertagesstätte
Kindertageseinrichtung
Kindergarten'),
('Schülerbeförderung
Schülerfahrkosten'),
('Personalrat
Personalvertretung'),
('Gesetzentwurf
Gesetzesentwurf
Entwurf eines Gesetzes'),
('Vergabe
Auftragsvergabe
Ausschreibung');
