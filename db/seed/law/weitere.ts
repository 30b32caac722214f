import type { SeedProvisions } from "./types";

/** Numbers and headings; what was written from memory is marked „ungeprüft“. */
export const weitere: SeedProvisions[] = [
  {
    law: "AG-SGB IX NRW",
    rows: [["§ 1", "Träger der Eingliederungshilfe"]],
  },
  {
    law: "AG-SGB XII NRW",
    rows: [
      ["§ 1", ""],
      ["§ 7", ""],
    ],
  },
  {
    law: "BekanntmVO NRW",
    rows: [
      ["§ 1", "Geltungsbereich"],
      ["§ 3", ""],
    ],
  },
  {
    law: "DenkmalVO NRW",
    rows: [
      ["§ 1", "Schutzwirkung und Zuständigkeit"],
      ["§ 2", "Digitale Denkmalliste"],
      ["§ 3", "Führung der Denkmalliste"],
      ["§ 4", "Veröffentlichung"],
      ["§ 5", "Rücksichtnahmegebot"],
      ["§ 6", "Urkunde und Denkmalplakette"],
      ["§ 7", "Angemessene Ausstattung der Unteren Denkmalbehörden"],
      ["§ 8", "Aufgabenübertragung"],
      ["§ 9", "Veräußerungsanzeige"],
      ["§ 10", "Kleinere Instandsetzungsarbeiten"],
      ["§ 11", "Aussetzen"],
      ["§ 12", "UNESCO Welterbe"],
      ["§ 15", "Inkrafttreten"],
    ],
  },
  {
    law: "GO-Reformgesetz 2007",
    rows: [
      ["Art. XI § 1", "Bestandsschutz zu Artikel I"],
      ["Art. XI § 2", "Übergangsregelung zu Artikel I"],
      ["Art. XI § 3", "Übergangsregelung zu Artikel I, II und VII"],
    ],
  },
  {
    law: "GemHVO NW 1995",
    rows: [["§ 23", "Deckung von Fehlbeträgen und Haushaltssicherung"]],
  },
  {
    law: "Haushaltssatzung LWL/LVR 2016 (GV. NRW. 2016 S. 192)",
    rows: [["§ 6", ""]],
  },
  {
    law: "Haushaltssatzung Landschaftsverband 2017/2018 (GV. NRW. 2017 S. 510)",
    rows: [["§ 6", "Umlagen"]],
  },
  {
    law: "IGG NRW",
    rows: [["§ 1", "Ziele"]],
  },
  {
    law: "IfSBG-NRW",
    rows: [["§ 1", "Allgemeine Vorschriften und Meldewesen"]],
  },
  {
    law: "KWahlG NRW",
    part: "I. Wahlgebiet",
    rows: [["§ 1", "Geltungsbereich"]],
  },
  {
    law: "VO über die gemeinsame Durchführung von Landtags- und Kommunalwahlen (1990)",
    rows: [["§ 1", "Geltung der Landeswahlordnung und der Kommunalwahlordnung"]],
  },
];
