-- What the law tells apart means not the same (docs/adr/0019-search.md). What an administrator has
-- changed meanwhile stays hers: only groups as they were seeded are touched.
DELETE FROM `search_synonyms` WHERE `words` IN (
'Landschaftsverband
LWL
LVR',
'Bürgerbegehren
Bürgerentscheid
Ratsbürgerentscheid',
'Gebühr
Entgelt',
'Aufwandsentschädigung
Sitzungsgeld',
'Beanstandung
Widerspruch des Bürgermeisters',
'sachkundiger Bürger
sachkundiger Einwohner',
'Wahlbezirk
Stimmbezirk',
'Vorlagepflicht
Anzeigepflicht',
'kommunale Spitzenverbände
Städtetag
Landkreistag
Städte- und Gemeindebund');
--> statement-breakpoint
UPDATE `search_synonyms` SET `words` = 'nichtöffentlich
Ausschluss der Öffentlichkeit' WHERE `words` = 'nichtöffentlich
Ausschluss der Öffentlichkeit
Öffentlichkeit';
--> statement-breakpoint
UPDATE `search_synonyms` SET `words` = 'Sitzungsausschluss
Ausschluss aus der Sitzung' WHERE `words` = 'Sitzungsausschluss
Ausschluss aus der Sitzung
Ordnungsruf
Hausrecht';
