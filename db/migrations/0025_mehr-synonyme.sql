-- Further words of municipal law that mean the same (docs/adr/0019-search.md).
INSERT INTO `search_synonyms` (`words`) VALUES
('Kreistagsmitglied
Kreistagsabgeordneter
Kreisrat
Mitglied des Kreistags'),
('Schriftführer
Protokollführer'),
('Tagesordnung
Verhandlungsgegenstand
Beratungsgegenstand'),
('Verhandlungsleitung
Sitzungsleitung'),
('sachkundiger Bürger
sachkundiger Einwohner'),
('Einwohnerfragestunde
Bürgerfragestunde
Fragestunde'),
('Ehrenbürger
Ehrenbürgerrecht'),
('Gemeindename
Name der Gemeinde'),
('Unvereinbarkeit
Inkompatibilität
Hinderungsgrund'),
('Beanstandung
Widerspruch des Bürgermeisters'),
('kreisfreie Stadt
Stadtkreis'),
('Große Kreisstadt
große kreisangehörige Stadt'),
('Landratsamt
Kreisverwaltung'),
('Jugendgemeinderat
Jugendvertretung
Jugendparlament
Beteiligung von Jugendlichen'),
('Seniorenbeirat
Seniorenvertretung
Seniorenrat'),
('Umlaufverfahren
Umlaufbeschluss
schriftliches Verfahren'),
('Videositzung
Videokonferenz
Hybridsitzung
digitale Sitzung
Sitzung ohne persönliche Anwesenheit'),
('Tonaufnahme
Tonaufzeichnung
Bildaufnahme
Livestream
Übertragung der Sitzung'),
('Losentscheid
Los'),
('Sitzverteilung
Sitzzuteilung
Verteilung der Sitze'),
('Vereidigung
Amtseid
Diensteid'),
('Rederecht
Redeordnung
Worterteilung
Wortmeldung'),
('Stimmenthaltung
Enthaltung'),
('Fraktionszuwendung
Fraktionsfinanzierung
Zuwendungen an Fraktionen'),
('Sitzungsausschluss
Ausschluss aus der Sitzung
Ordnungsruf
Hausrecht'),
('Bußgeld
Geldbuße
Ordnungswidrigkeit'),
('haushaltslose Zeit
vorläufige Haushaltsführung
Interimswirtschaft'),
('Haushaltssperre
haushaltswirtschaftliche Sperre'),
('Gesamtabschluss
Konzernabschluss
konsolidierter Abschluss'),
('Kämmerer
Stadtkämmerer
Fachbediensteter für das Finanzwesen'),
('Gemeindekasse
Stadtkasse
Zahlungsabwicklung'),
('Finanzplanung
Finanzplan
mittelfristige Planung'),
('Spende
Schenkung
Sponsoring'),
('Gemeindeprüfung
überörtliche Prüfung
Gemeindeprüfungsanstalt'),
('Gebührenkalkulation
Gebührenbemessung
Bemessung der Gebühren'),
('Müllgebühr
Abfallgebühr'),
('Abwassergebühr
Entwässerungsgebühr
Kanalgebühr
Schmutzwassergebühr'),
('Erschließungsbeitrag
Erschließungskosten'),
('Verwaltungsgebühr
Verwaltungskosten'),
('Zweitwohnungssteuer
Zweitwohnsitzsteuer'),
('Vergnügungssteuer
Spielgerätesteuer
Spielautomatensteuer'),
('Bettensteuer
Übernachtungssteuer
Beherbergungssteuer'),
('Finanzausgleich
Gemeindefinanzierung
Schlüsselzuweisung'),
('öffentlich-rechtliche Vereinbarung
Zweckvereinbarung'),
('wirtschaftliche Betätigung
wirtschaftliches Unternehmen
gemeindliches Unternehmen'),
('Ortsteil
Ortschaft
Stadtbezirk
Gemeindebezirk'),
('Wahlprüfung
Wahlanfechtung
Einspruch gegen die Wahl'),
('Wahlbezirk
Stimmbezirk'),
('Informationsfreiheit
Informationszugang'),
('Selbstverwaltung
Selbstverwaltungsrecht
Selbstverwaltungsgarantie'),
('Ortsrecht
Satzung'),
('Vorlagepflicht
Anzeigepflicht'),
('Trinkwasser
Wasserversorgung'),
('Friedhof
Bestattung'),
('Feuerwehr
Brandschutz'),
('Streupflicht
Räumpflicht
Winterdienst'),
('Straßenbenennung
Straßenname'),
('Obdachlosigkeit
Wohnungslosigkeit
Obdachlosenunterkunft'),
('Flüchtling
Geflüchtete
Asylbewerber'),
('Ganztagsbetreuung
Ganztagsschule
OGS'),
('Eingliederungshilfe
Teilhabeleistung'),
('Förderschule
Sonderschule'),
('Maßregelvollzug
Forensik
forensische Psychiatrie'),
('Landschaftsumlage
Umlage des Landschaftsverbands'),
('LWL
Landschaftsverband Westfalen-Lippe'),
('LVR
Landschaftsverband Rheinland'),
('RVR
Regionalverband Ruhr'),
('Landesrechnungshof
Rechnungshof'),
('Verbändeanhörung
Verbändebeteiligung'),
('Evaluierung
Evaluation'),
('kommunale Spitzenverbände
Städtetag
Landkreistag
Städte- und Gemeindebund'),
('Heilung
Unbeachtlichkeit
Verfahrens- oder Formvorschriften');
